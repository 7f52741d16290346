/// One list of a record with its codes: by position, or by the record’s own labels.
struct NumberedStatements {
  /// The KSBs in the order of their codes.
  let ksbs: [KSB]

  /// The code of each identifier in the list.
  private let codes: [String: KSBCode]

  init(_ statements: [StandardRecord.Statement], type: KSBType) {
    let numbers = Self.labelledNumbers(statements, type: type)
    var ksbs: [KSB] = []
    var codes: [String: KSBCode] = [:]
    for (index, statement) in statements.enumerated() {
      let code = KSBCode(type, numbers?[index] ?? index + 1)
      let text = StatementText(statement.detail, type: type)
      ksbs.append(KSB(code: code, statement: text.statement, printedLabel: text.printedLabel))
      // An identifier that occurs twice stands for its first statement.
      for id in [statement.id, statement.otherID].compactMap({ $0?.linkKey }) where codes[id] == nil
      {
        codes[id] = code
      }
    }
    self.ksbs = ksbs.sorted { $0.code < $1.code }
    self.codes = codes
  }

  /// The codes that links lead to; links that lead nowhere are dropped.
  func codes(of links: [String]) -> [KSBCode] { links.compactMap { codes[$0.linkKey] } }

  /// The numbers in identifiers that are labels; nil unless every statement has one of its own.
  private static func labelledNumbers(
    _ statements: [StandardRecord.Statement], type: KSBType
  ) -> [Int]? {
    let numbers = statements.compactMap { statement -> Int? in
      guard let code = statement.id.filled.flatMap(StatementLabel.init)?.code else { return nil }
      return code.type == type && code.part.isEmpty ? code.number : nil
    }
    guard numbers.count == statements.count, Set(numbers).count == numbers.count else { return nil }
    return numbers
  }
}
