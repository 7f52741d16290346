import Files

/// Finds the submissions behind the paths that a user names.
///
/// A folder that holds a `ksbcheck.yml`, or a mapping and a structure workbook, is a submission;
/// any other workbook is one by itself. A folder with a `submissions.csv` is what that lists.
///
/// Links to folders are not followed and no folder is visited twice, so that every search ends.
/// What cannot be opened is planned all the same: the batch reports it and goes on.
package struct Discovery<Tree: FileTree> {
  private let tree: Tree
  private let cycles: [String]
  private let passedOver: [String]
  private let readText: (String) -> String?
  private var plan = BatchPlan()
  private var names = SubmissionNames()
  private var seen: Set<DiskPlace> = []
  /// What cannot be named is not the same as something else that looks like it.
  private var refused: Set<DiskPlace> = []
  private var visited: Set<DiskPlace> = []
  /// Links to folders and reports of earlier runs, which are left out.
  private var links: [String] = []
  private var reports: [String] = []

  /// Creates a search.
  ///
  /// - Parameters:
  ///   - tree: Where it looks.
  ///   - cycles: The cycles that a manifest may name.
  ///   - passedOver: Folders that are not looked into, such as the one that reports go to.
  ///   - readText: Reads a manifest; nil when it cannot be read as text.
  package init(
    in tree: Tree, cycles: [String], passingOver passedOver: [String] = [],
    readText: @escaping (String) -> String?
  ) {
    self.tree = tree
    self.cycles = cycles
    self.passedOver = passedOver
    self.readText = readText
  }

  /// Finds the submissions, in the order of the paths and, within a folder, of the alphabet.
  ///
  /// - Throws: ``ManifestError`` when a manifest cannot be used.
  package mutating func plan(_ paths: [InputPath]) throws(ManifestError) -> BatchPlan {
    var expanded: [InputPath] = []
    for path in paths { expanded += self.expanded(path) }
    let structures = partners(among: expanded.filter { $0.problem == nil }.map(\.path))
    let taken = Set(structures.values.map(PathKey.init))
    for input in expanded where !taken.contains(PathKey(input.path)) {
      try take(input, structure: structures[PathKey(input.path)])
    }
    addNotices()
    return plan
  }

  private mutating func take(_ input: InputPath, structure: String?) throws(ManifestError) {
    let path = input.path
    if let problem = input.problem { return add(Self.name(of: path), path, problem: problem) }
    switch tree.kind(at: path) {
    case .folder: try walk(path, root: path)
    case .file where FilePath.ending(path) == "csv": try list(path)
    case .special where FilePath.ending(path) == "csv" && input.isNamed: try list(path)
    case .file where Self.isConfiguration(path), .special where Self.isConfiguration(path):
      add(
        PlannedSubmission(
          name: Self.name(ofFolder: FilePath.folder(of: path)), configuration: path,
          isNamed: input.isNamed))
    default:
      add(
        PlannedSubmission(
          name: Self.name(of: path), mapping: path, structure: structure, isNamed: input.isNamed))
    }
  }

  private static func isConfiguration(_ path: String) -> Bool {
    ["yml", "yaml"].contains(FilePath.ending(path))
  }

  // MARK: Paths as typed

  private mutating func expanded(_ input: InputPath) -> [InputPath] {
    let path = input.path
    guard input.problem == nil, tree.kind(at: path) == nil, Glob.isPattern(path) else {
      return [input]
    }
    var search = GlobSearch(for: Glob(path), in: tree)
    let found = search.paths().filter { isInput($0) }
    links += search.links
    if found.isEmpty { plan.notices.append("no workbook fits \(path)") }
    return found
  }

  /// Whether a pattern means what it leads to: it takes workbooks, what says how they belong
  /// together, and folders, but no reports of earlier runs.
  private mutating func isInput(_ found: InputPath) -> Bool {
    let name = FilePath.name(of: found.path)
    guard found.problem == nil else { return true }
    if tree.kind(at: found.path) == .folder { return !isOutput(found.path) }
    guard WorkbookName(name).isInput else { return false }
    return !WorkbookName(name).isWorkbook || !isReport(found.path)
  }

  /// The structure of each workbook that was named together with it.
  private func partners(among paths: [String]) -> [PathKey: String] {
    let files = paths.filter {
      tree.kind(at: $0) == .file && WorkbookName(FilePath.name(of: $0)).isWorkbook
    }
    var partners: [PathKey: String] = [:]
    let folders = Dictionary(grouping: files) { PathKey(FilePath.folder(of: $0)) }
    for (folder, own) in folders where own.count > 1 {
      let tree = tree
      let pairing = WorkbookPairing(own.map(FilePath.name)) {
        tree.contents(ofWorkbook: folder.path + $0)
      }
      for pair in pairing.pairs() {
        partners[PathKey(folder.path + pair.mapping)] = pair.structure.map { folder.path + $0 }
      }
    }
    return partners
  }

  // MARK: Folders

  private mutating func walk(_ folder: String, root: String) throws(ManifestError) {
    guard visited.insert(DiskPlace(ofFolder: folder, in: tree)).inserted else { return }
    guard let all = tree.entries(inFolder: folder) else {
      return add(
        name(of: folder, below: root), folder,
        problem: "is a folder that cannot be read; check that you may open it")
    }
    let before = plan.submissions.count
    let entries = all.names.filter { !WorkbookName($0).isLock }
    let path = { (name: String) in FilePath.joined(folder, name) }
    if entries.contains(Manifest.standardName) {
      if tree.kind(at: path(Manifest.standardName)) != .special {
        return try list(path(Manifest.standardName))
      }
      add(
        name(of: path(Manifest.standardName), below: root), path(Manifest.standardName),
        problem: "\(FileProblem.notAFile)")
    }
    addOwn(
      workbooks(among: entries, in: folder),
      isConfigured: entries.contains(WorkbookName.configuration), of: folder, root)
    addUnnamed(all.unnamed, of: folder, root)
    for name in entries where isToVisit(path(name)) { try walk(path(name), root: root) }
    if folder == root, plan.submissions.count == before {
      plan.notices.append("\(folder) holds no workbook")
    }
  }

  private mutating func workbooks(among names: [String], in folder: String) -> [String] {
    var workbooks: [String] = []
    for name in names where WorkbookName(name).isWorkbook {
      let path = FilePath.joined(folder, name)
      if tree.kind(at: path) != .folder, !isReport(path) { workbooks.append(name) }
    }
    return workbooks
  }

  private mutating func isReport(_ path: String) -> Bool {
    guard tree.isReport(path) else { return false }
    reports.append(path)
    return true
  }

  private mutating func isToVisit(_ path: String) -> Bool {
    if tree.isOwnFolder(path) { return !isOutput(path) }
    if tree.kind(at: path) == .folder { links.append(path) }
    return false
  }

  /// Whether a folder is always left out, however its name is spelt.
  private func isOutput(_ path: String) -> Bool {
    passedOver.contains { DiskPlace(ofFolder: $0, in: tree) == DiskPlace(ofFolder: path, in: tree) }
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
        structure: best?.structure.map(path), configuration: path(WorkbookName.configuration))
      return add(own)
    }
    for pair in pairs {
      let isWhole = pair.structure != nil && pairs.count == 1
      let inner = isWhole ? folder : WorkbookName.submission(at: path(pair.mapping))
      add(
        PlannedSubmission(
          name: name(of: inner, below: root), mapping: path(pair.mapping),
          structure: pair.structure.map(path)))
    }
  }

  /// Adds what has no name that can be written down, as far as it could be a submission.
  private mutating func addUnnamed(
    _ entries: [FolderEntries.Unnamed], of folder: String, _ root: String
  ) {
    for entry in entries where entry.kind == .folder || WorkbookName(entry.shown).isWorkbook {
      guard !WorkbookName(entry.shown).isLock else { continue }
      let path = FilePath.joined(folder, entry.shown)
      let name = entry.kind == .folder ? path : WorkbookName.submission(at: path)
      add(self.name(of: name, below: root), path, problem: entry.problem)
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

  private mutating func add(_ name: String, _ path: String, problem: String) {
    add(PlannedSubmission(name: name, mapping: path, problem: problem))
  }

  /// Adds a submission, but not the same files twice.
  private mutating func add(_ submission: PlannedSubmission) {
    var submission = submission
    if submission.stated == nil {
      let path = submission.configuration ?? submission.mapping ?? ""
      let place = DiskPlace(ofFile: path, in: tree)
      let isNew =
        submission.problem == nil ? seen.insert(place).inserted : refused.insert(place).inserted
      guard isNew else { return }
    }
    submission.name = names.unique(submission.name)
    plan.submissions.append(submission)
  }

  private mutating func addNotices() {
    if let first = links.first {
      plan.notices.append(
        "\(Self.count(links, "link to a folder was", "links to folders were")) not followed, such as "
          + "\(first); name the folder itself to check it")
    }
    if let first = reports.first {
      plan.notices.append(
        "\(Self.count(reports, "report of an earlier run was", "reports of earlier runs were")) "
          + "not checked, such as \(first)")
    }
  }

  private static func count(_ paths: [String], _ one: String, _ many: String) -> String {
    paths.count == 1 ? "1 \(one)" : "\(paths.count) \(many)"
  }

  // MARK: Names

  private func name(of path: String, below root: String) -> String {
    let (path, root) = (FilePath.plain(path), FilePath.plain(root))
    guard PathKey(path) != PathKey(root) else { return Self.name(ofFolder: root) }
    let prefix = root + "/"
    guard path.utf8.starts(with: prefix.utf8) else { return path }
    return String(Substring(path.utf8.dropFirst(prefix.utf8.count)))
  }

  /// What a workbook that was named is called.
  private static func name(of path: String) -> String {
    FilePath.name(of: WorkbookName.submission(at: path))
  }

  private static func name(ofFolder path: String) -> String {
    let plain = FilePath.plain(path)
    return plain == "." ? "submission" : FilePath.name(of: plain)
  }
}

/// A path that leads to submissions, and how it came to be there.
package struct InputPath: Sendable {
  /// The path as text; where it is not text, as near as text comes to it.
  package var path: String
  /// Whether the user named it: a pipe that was named is read, and one that was found is not.
  package var isNamed: Bool
  /// Why what is there cannot be checked, as a clause that follows its name; nil when it can.
  package var problem: String?

  package init(_ path: String, isNamed: Bool = true, problem: String? = nil) {
    self.path = path
    self.isNamed = isNamed
    self.problem = problem
  }

  /// Takes a path out of a list of them.
  package init(listed bytes: some Collection<UInt8>) {
    if let path = String(validating: bytes, as: UTF8.self) {
      self.init(path, isNamed: false)
    } else {
      self.init(
        UnnamedPath.shown(bytes), isNamed: false, problem: UnnamedPath.unnamed)
    }
  }
}

/// What the name of a file says of it.
struct WorkbookName {
  /// What a configuration file is called.
  static let configuration = "ksbcheck.yml"

  /// Kinds of workbooks; those that cannot be read are taken too, so that a report says so.
  private static let endings: Set<String> = ["xlsx", "xlsm", "xltx", "xltm", "xls", "xlsb", "ods"]

  let name: String

  init(_ name: String) { self.name = name }

  /// Whether it is a workbook, and not the lock that Excel and LibreOffice put beside an open one.
  var isWorkbook: Bool { Self.endings.contains(FilePath.ending(name)) && !isLock }

  /// Whether it is such a lock, or a file that is hidden.
  var isLock: Bool { name.utf8.starts(with: "~$".utf8) || name.utf8.first == UInt8(ascii: ".") }

  /// Whether it can be the input of a batch: a workbook, or what says how workbooks belong together.
  var isInput: Bool { isWorkbook || name == Manifest.standardName || name == Self.configuration }

  /// Whether the name says that it is a mapping, or a structure.
  var saysMapping: Bool { lowercased.contains("mapping") && !lowercased.contains("structure") }
  var saysStructure: Bool { lowercased.contains("structure") && !lowercased.contains("mapping") }

  /// What is left of the name without these words: the same for workbooks that belong together.
  var subject: String {
    parts.filter { !Self.words.contains(String($0)) }.joined(separator: " ")
  }

  /// Whether there is nothing in the name but such words.
  private var isPlain: Bool { subject.isEmpty && !parts.isEmpty }

  private var parts: [Substring] { lowercased.split { !$0.isLetter && !$0.isNumber } }

  /// What a submission is called whose mapping is at a path: a workbook that is just called
  /// “mapping” lends it the name of its folder.
  static func submission(at path: String) -> String {
    let (folder, stem) = (FilePath.folder(of: path), FilePath.stem(FilePath.name(of: path)))
    let isPlain = WorkbookName(stem).isPlain && !folder.isEmpty
    return FilePath.plain(isPlain ? folder : folder + stem)
  }

  private static let words: Set<String> = ["mapping", "structure", "ksb", "qualification"]

  private var lowercased: String { FilePath.stem(name).lowercased() }
}
