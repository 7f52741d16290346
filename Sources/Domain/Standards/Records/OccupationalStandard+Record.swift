extension OccupationalStandard {
  /// Translates a record into the terms of the domain.
  init(reference: String, record: StandardRecord) {
    let knowledges = NumberedStatements(record.knowledges, type: .knowledge)
    let skills = NumberedStatements(record.skills, type: .skill)
    let behaviours = NumberedStatements(record.behaviours, type: .behaviour)
    let duties = record.linkedDuties { duty in
      knowledges.codes(of: duty.knowledges) + skills.codes(of: duty.skills)
        + behaviours.codes(of: duty.behaviours)
    }
    let options = record.linkedOptions(duties: duties)
    self.init(
      reference: reference,
      title: record.title.filled ?? reference,
      version: record.version.filled,
      level: record.level,
      route: record.route.filled,
      status: record.status.filled,
      regulatedBody: record.isRegulated == false ? nil : record.regulatedBody.filled,
      isCoreAndOptions: (record.coreAndOptions ?? false) || !options.isEmpty,
      options: options,
      duties: duties,
      ksbs: Self.linked(knowledges.ksbs + skills.ksbs + behaviours.ksbs, to: duties))
    otherReferences = record.otherReferences(beside: reference)
  }

  /// The KSBs with the numbers of the duties that call for them.
  private static func linked(_ ksbs: [KSB], to duties: [Domain.Duty]) -> [KSB] {
    var callers: [KSBCode: [Int]] = [:]
    for duty in duties {
      for code in duty.ksbs { callers[code, default: []].append(duty.number) }
    }
    return ksbs.map { ksb in
      KSB(
        code: ksb.code, statement: ksb.statement, printedLabel: ksb.printedLabel,
        duties: callers[ksb.code, default: []])
    }
  }
}

extension StandardRecord {
  /// The reference in its usual form, or as written when it has another; nil when there is none.
  var reference: String? {
    referenceNumber.filled.map { StandardReference($0)?.reference ?? $0 }
  }

  /// What else the record says that the occupation is called: its code, and the number of its
  /// apprenticeship.
  func otherReferences(beside reference: String) -> [String] {
    var seen: Set<String> = [reference]
    return ([occupationCode] + products.map(Optional.some)).compactMap { text in
      text.filled.flatMap { StandardReference($0)?.reference }
    }.filter { seen.insert($0).inserted }
  }

  /// The duties with the codes of the KSBs they call for; links that lead nowhere are dropped.
  fileprivate func linkedDuties(codes: (Duty) -> [KSBCode]) -> [Domain.Duty] {
    let titles = [String: String](
      options.compactMap { option in
        option.title.filled.flatMap { title in option.id.map { ($0.linkKey, title) } }
      }, uniquingKeysWith: { first, _ in first })
    return duties.enumerated().map { index, duty in
      Domain.Duty(
        number: index + 1,
        detail: StatementText.folded(duty.detail),
        isCore: duty.isCore,
        ksbs: Set(codes(duty)).sorted(),
        options: duty.options.compactMap { titles[$0.linkKey] })
    }
  }

  /// The options, each with the KSBs of the core duties and of its own.
  ///
  /// An option that no duty names has no KSBs of its own in the data; that is a gap in the data,
  /// not a fact about the option, so it counts as unknown.
  fileprivate func linkedOptions(duties: [Domain.Duty]) -> [StandardOption] {
    let titled = options.compactMap { option in
      option.title.filled.map { (title: $0, code: option.occupationCode.filled) }
    }
    guard !titled.isEmpty else {
      return optionTitles.compactMap { Optional($0).filled }
        .map { StandardOption(title: $0, ksbs: nil) }
    }
    let core = Set(duties.filter(\.isCore).flatMap(\.ksbs))
    return titled.map { title, code in
      let own = Set(duties.filter { $0.options.contains(title) }.flatMap(\.ksbs))
      var option = StandardOption(title: title, ksbs: own.isEmpty ? nil : core.union(own).sorted())
      option.occupationCode = code.map { StandardReference($0)?.reference ?? $0 }
      return option
    }
  }
}

extension String {
  /// An identifier as links are matched: the records are not strict about case and edge spaces.
  var linkKey: String { StatementText.folded(self).lowercased() }
}

extension String? {
  /// The text with white space folded; nil when nothing is left.
  var filled: String? {
    guard let text = map(StatementText.folded), !text.isEmpty else { return nil }
    return text
  }
}
