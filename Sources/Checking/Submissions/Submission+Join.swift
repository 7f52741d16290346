package import Domain
package import Recognition
package import Workbooks

extension Submission {
  /// Joins a workbook as it was read and recognised with the standards that the user named.
  ///
  /// With no standard named, the sheet's own list of KSBs becomes the standard.
  ///
  /// - Parameters:
  ///   - mappingFile: The workbook's file.
  ///   - qualification: What the user said of the qualification.
  ///   - workbook: The workbook, or why it could not be read.
  ///   - recognised: What its sheets were taken for; nil when it could not be read.
  ///   - requests: The standards that the user named, in order.
  ///   - structure: The structure of the qualification; nil when none was given or found.
  /// - Returns: What the rules judge, with a fault for each thing that could not be read.
  package static func join(
    mappingFile: InputFile, qualification: Qualification = Qualification(),
    workbook: Result<Workbook, WorkbookError>, recognised: RecognisedWorkbook?,
    standards requests: [StandardLookup], structure: StructureRequest? = nil
  ) -> Submission {
    let recognised = recognised?.naming(requests.flatMap(\.result.standards))
    let requests = requests.map { $0.settled(by: recognised, among: requests) }
    var submission = Submission(
      mappingFile: mappingFile, qualification: qualification, recognised: recognised)
    switch workbook {
    case .success(let workbook):
      submission.uncheckedContent.append(UncheckedContent(of: workbook, in: mappingFile.name))
    case .failure(let error): submission.faults.append(.unreadableWorkbook(error))
    }
    if let recognised, recognised.holdsNoMapping {
      submission.faults.append(.noMappingSheet(recognised.sheets))
    }
    submission.faults += requests.compactMap(\.fault)
    submission.standardFiles = requests.compactMap(\.file)
    var analysis = submission.read(structure)
    guard let recognised, !recognised.holdsNoMapping else { return submission }
    submission.standards = standards(
      for: requests, in: recognised, structure: submission.structure)
    submission.answer(with: &analysis)
    return submission
  }

  private static func standards(
    for requests: [StandardLookup], in recognised: RecognisedWorkbook,
    structure: SubmissionStructure?
  ) -> [StandardMapping] {
    let colours = recognised.sheetsInColours
    guard !requests.isEmpty else {
      return recognised.ownLists.map { tables, named in
        let mapped = StandardMapping.Mapped(tables: tables, colours: colours)
        return StandardMapping(ownListOf: mapped, named: named, structure: structure)
      }
    }
    let references = Set(requests.compactMap(\.foundReference))
    return requests.compactMap { request in
      guard case .found(let standard, let source, _) = request.result else { return nil }
      let tables = recognised.tables(
        for: standard.reference, among: references, on: request.sheet)
      let mapped = StandardMapping.Mapped(tables: tables, colours: colours)
      var mapping = StandardMapping(
        standard, from: source, option: request.option, mapped: mapped, structure: structure)
      mapping.pathway = request.pathway
      mapping.versionChoice = request.choice
      return mapping
    }
  }
}

extension StandardLookup {
  /// The request with one version of its standard: the one that the sheet was made from.
  fileprivate func settled(
    by recognised: RecognisedWorkbook?, among requests: [StandardLookup]
  ) -> StandardLookup {
    guard case .versions(let versions, let named) = result, let newest = versions.first else {
      return self
    }
    let standards = versions.map(\.standard)
    let reference = newest.standard.reference
    let choice: VersionChoice
    if let named {
      choice = VersionChoice(reason: .named, chosen: named, versions: standards)
    } else {
      let references = Set(requests.compactMap(\.foundReference))
      let tables = recognised?.tables(for: reference, among: references, on: sheet) ?? []
      choice = VersionChoice(
        among: standards, for: tables.flatMap(\.entries),
        stated: recognised?.versions(statedOf: reference) ?? [])
    }
    let found = versions.indices.contains(choice.chosen) ? versions[choice.chosen] : newest
    var settled = self
    settled.result = .found(found.standard, source: .library, file: found.file)
    settled.choice = versions.count > 1 ? choice : nil
    return settled
  }

  fileprivate var foundReference: String? { result.standards.first?.reference }

  fileprivate var file: InputFile? {
    if case .found(_, _, let file) = result { file } else { nil }
  }

  fileprivate var fault: SubmissionError? {
    switch result {
    case .found, .versions: nil
    case .notFound(let searched, let hint):
      .standardNotFound(reference: reference, searched: searched, hint: hint)
    case .unreadable(let file, let reason): .unreadableStandard(file: file, reason: reason)
    }
  }
}

extension RecognisedWorkbook {
  /// The versions that sheets state of a standard.
  fileprivate func versions(statedOf reference: String) -> [String] {
    standardFacts.compactMap { fact in
      guard case .version(let version, let other) = fact.subject else { return nil }
      return other == nil || other == reference ? version : nil
    }
  }

  fileprivate var holdsNoMapping: Bool {
    mapping.allSatisfy { $0.entries.isEmpty && $0.uncoded.isEmpty }
  }

  /// The tables of each list of KSBs, and the standards that they name: one for all, unless the tab
  /// of every sheet names a standard.
  fileprivate var ownLists: [(tables: [MappingTable], named: [NamedStandard])] {
    let tabs = mapping.map { standardsOnTab(of: $0) }
    guard !tabs.contains([]), Set(tabs).count > 1 else { return [(mapping, namedStandards)] }
    var seen: Set<Set<String>> = []
    return tabs.filter { seen.insert($0).inserted }.map { tab in
      let tables = mapping.filter { standardsOnTab(of: $0) == tab }
      let sheets = Set(tables.map(\.sheet))
      return (tables, namedStandards.filter { sheets.contains($0.location.sheet) })
    }
  }

  /// The standards that the name of a table's sheet names.
  private func standardsOnTab(of table: MappingTable) -> Set<String> {
    let named = namedStandards.filter {
      $0.location.sheet == table.sheet && $0.location.cell == nil
    }
    return Set(named.map(\.reference))
  }

  /// The tables that can speak of a standard: not those whose tabs name others, where they map the
  /// same KSBs as the sheets whose tabs name it.
  private func tables(whoseTabsAdmit reference: String) -> [MappingTable] {
    let own = mapping.filter { standardsOnTab(of: $0).contains(reference) }
    let codes = Set(own.flatMap(\.entries).map(\.code))
    return mapping.filter { table in
      let named = standardsOnTab(of: table)
      return named.isEmpty || named.contains(reference)
        || table.entries.allSatisfy { !codes.contains($0.code) }
    }
  }

  /// The tables that speak of one of several standards: a sheet that names some of them speaks of
  /// those alone, and a sheet that names none speaks of all.
  ///
  /// A sheet that the user named for the standard is the only one.
  fileprivate func tables(
    for reference: String, among references: Set<String>, on sheet: String?
  ) -> [MappingTable] {
    if let sheet { return mapping.filter { $0.sheet.unitKey == sheet.unitKey } }
    let tables = tables(whoseTabsAdmit: reference)
    guard references.count > 1 else { return tables }
    return tables.filter { table in
      // The standard's own statements in its rows say more than a name.
      if let repeated = table.standard { return repeated == reference }
      let named = namedStandards.filter {
        $0.location.sheet == table.sheet && references.contains($0.reference)
      }
      return named.isEmpty || named.contains { $0.reference == reference }
    }
  }
}
