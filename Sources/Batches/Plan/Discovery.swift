/// Finds the submissions behind the paths that a user names.
///
/// A folder that holds a `ksbcheck.yml`, or a mapping and a structure workbook, is a submission;
/// any other workbook is one by itself. A folder with a `submissions.csv` is what that lists.
public struct Discovery<Tree: FileTree> {
  /// What a configuration file is called.
  static var configurationName: String { "ksbcheck.yml" }

  private let tree: Tree
  private let cycles: [String]
  private let passedOver: Set<String>
  private let readText: (String) -> String?

  private var plan = BatchPlan()
  private var names = SubmissionNames()
  private var seen: Set<String> = []

  /// Creates a search.
  ///
  /// - Parameters:
  ///   - tree: Where it looks.
  ///   - cycles: The cycles that a manifest may name.
  ///   - passedOver: Folders that are not looked into, such as the one that reports go to.
  ///   - readText: Reads a manifest; nil when it cannot be read as text.
  public init(
    in tree: Tree, cycles: [String], passingOver passedOver: [String] = [],
    readText: @escaping (String) -> String?
  ) {
    self.tree = tree
    self.cycles = cycles
    self.passedOver = Set(passedOver.map(FilePath.plain))
    self.readText = readText
  }

  /// Finds the submissions, in the order of the paths and, within a folder, of the alphabet.
  ///
  /// A path that leads nowhere is planned all the same: the batch reports it and goes on.
  ///
  /// - Throws: ``ManifestError`` when a manifest cannot be used.
  public mutating func plan(_ paths: [String]) throws(ManifestError) -> BatchPlan {
    var expanded: [String] = []
    for path in paths { expanded += self.expanded(path) }
    let structures = partners(among: expanded)
    let taken = Set(structures.values)
    for path in expanded where !taken.contains(path) {
      switch tree.kind(at: path) {
      case .folder: try walk(path, root: path)
      case .file where FilePath.ending(path) == "csv": try list(path)
      case .file where ["yml", "yaml"].contains(FilePath.ending(path)):
        add(Self.name(ofFolder: FilePath.folder(of: path)), configuration: path)
      default:
        let name = FilePath.name(of: WorkbookName.submission(at: path))
        add(name, mapping: path, structure: structures[path])
      }
    }
    return plan
  }

  // MARK: Paths as typed

  private mutating func expanded(_ path: String) -> [String] {
    guard tree.kind(at: path) == nil, Glob.isPattern(path) else { return [path] }
    let found = Glob(path).paths(in: tree).filter { path in
      tree.kind(at: path) == .folder || Self.isInput(FilePath.name(of: path))
    }
    if found.isEmpty { plan.notices.append("no workbook fits \(path)") }
    return found
  }

  /// Whether a pattern means a file: it takes workbooks, and what says how they belong together.
  private static func isInput(_ name: String) -> Bool {
    WorkbookName(name).isWorkbook || name == Manifest.standardName || name == configurationName
  }

  /// The structure of each workbook that was named together with it.
  private func partners(among paths: [String]) -> [String: String] {
    let files = paths.filter {
      tree.kind(at: $0) == .file && WorkbookName(FilePath.name(of: $0)).isWorkbook
    }
    var partners: [String: String] = [:]
    for (folder, own) in Dictionary(grouping: files, by: FilePath.folder) where own.count > 1 {
      let tree = tree
      let pairing = WorkbookPairing(own.map(FilePath.name)) {
        tree.contents(ofWorkbook: folder + $0)
      }
      for pair in pairing.pairs() {
        partners[folder + pair.mapping] = pair.structure.map { folder + $0 }
      }
    }
    return partners
  }

  // MARK: Folders

  private mutating func walk(_ folder: String, root: String) throws(ManifestError) {
    guard let all = tree.names(inFolder: folder) else {
      return add(name(of: folder, below: root), mapping: folder)
    }
    let before = plan.submissions.count
    let entries = all.sorted().filter { !WorkbookName($0).isLock }
    let path = { (name: String) in FilePath.joined(folder, name) }
    if entries.contains(Manifest.standardName) { return try list(path(Manifest.standardName)) }
    let workbooks = entries.filter {
      WorkbookName($0).isWorkbook && tree.kind(at: path($0)) != .folder
    }
    addOwn(workbooks, isConfigured: entries.contains(Self.configurationName), of: folder, root)
    for name in entries where !WorkbookName(name).isWorkbook || !workbooks.contains(name) {
      guard tree.isOwnFolder(path(name)), !passedOver.contains(FilePath.plain(path(name))) else {
        continue
      }
      try walk(path(name), root: root)
    }
    if folder == root, plan.submissions.count == before {
      plan.notices.append("\(folder) holds no workbook")
    }
  }

  /// Adds what a folder holds itself.
  private mutating func addOwn(
    _ workbooks: [String], isConfigured: Bool, of folder: String, _ root: String
  ) {
    let path = { (name: String) in FilePath.joined(folder, name) }
    let tree = tree
    let pairs = WorkbookPairing(workbooks) { tree.contents(ofWorkbook: path($0)) }.pairs()
    if isConfigured {
      // The file may name its workbooks itself; where it does not, these are meant.
      let best = pairs.first { $0.structure != nil } ?? pairs.first
      let own = PlannedSubmission(
        name: name(of: folder, below: root), mapping: best.map { path($0.mapping) },
        structure: best?.structure.map(path), configuration: path(Self.configurationName))
      return add(own)
    }
    for pair in pairs {
      let isWhole = pair.structure != nil && pairs.count == 1
      let inner = isWhole ? folder : WorkbookName.submission(at: path(pair.mapping))
      add(
        name(of: inner, below: root), mapping: path(pair.mapping),
        structure: pair.structure.map(path))
    }
  }

  // MARK: Manifests

  private mutating func list(_ path: String) throws(ManifestError) {
    guard let text = readText(path) else { throw ManifestError(path, .unreadable) }
    for submission in try Manifest(text, path: path, cycles: cycles).submissions {
      add(submission)
    }
  }

  // MARK: Adding

  private mutating func add(
    _ name: String, mapping: String? = nil, structure: String? = nil, configuration: String? = nil
  ) {
    add(
      PlannedSubmission(
        name: name, mapping: mapping, structure: structure, configuration: configuration))
  }

  /// Adds a submission, but not the same files twice.
  private mutating func add(_ submission: PlannedSubmission) {
    var submission = submission
    if submission.stated == nil {
      let key = submission.configuration ?? submission.mapping ?? ""
      guard seen.insert(FilePath.plain(key)).inserted else { return }
    }
    submission.name = names.unique(submission.name)
    plan.submissions.append(submission)
  }

  private func name(of path: String, below root: String) -> String {
    let (path, root) = (FilePath.plain(path), FilePath.plain(root))
    guard path != root else { return Self.name(ofFolder: root) }
    let prefix = root + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  private static func name(ofFolder path: String) -> String {
    let plain = FilePath.plain(path)
    return plain == "." ? "submission" : FilePath.name(of: plain)
  }
}
