import Domain
import Recognition

/// Tells which findings have one cause, and numbers the groups.
///
/// Findings whose rule names the same group are one; so are those of one rule whose sentences differ
/// in nothing but the KSB's code. A finding that stands alone has no group.
struct FindingGroups {
  /// Tells one cause from another.
  private struct Key: Hashable {
    var rule: String
    var file: String
    var cause: String
  }

  private var keys: [Key]

  /// Reads the groups that the rules named.
  private init(_ findings: [Finding]) {
    keys = findings.map { found in
      Key(
        rule: found.rule, file: found.file,
        cause: found.grouping?.key ?? "\u{0}\(found.messageWithoutCode)")
    }
  }

  /// Writes the group of each finding that shares its cause with another.
  ///
  /// Groups are numbered by rule, in the order of the report: those of which something counts
  /// first.
  static func number(_ findings: inout [Finding]) {
    var groups = FindingGroups(findings)
    groups.gatherQuestions(&findings)
    let sizes = groups.keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var labels: [Key: String] = [:]
    var last: [String: Int] = [:]
    let order =
      findings.indices.filter { findings[$0].suppression == nil }
      + findings.indices.filter { findings[$0].suppression != nil }
    for index in order {
      let key = groups.keys[index]
      guard sizes[key, default: 0] > 1 else { continue }
      if labels[key] == nil {
        last[key.rule, default: 0] += 1
        labels[key] = "\(key.rule)/\(last[key.rule, default: 0])"
      }
      findings[index].group = labels[key]
    }
  }

  // MARK: Questions about one sheet

  /// The rules that ask what the sheet means.
  private static let questions: Set = ["M105", "M106", "M113", "W111"]
  /// So many groups of questions about one sheet are told apart; the rest are one more.
  private static let mostQuestions = 10
  /// What stands for the rule in the label of that one.
  fileprivate static let restRule = "rest"

  /// Questions of one cause.
  private struct Question {
    var key: Key
    var severity: Severity
    var places: [Int] = []
    var sheets: Set<String> = []
  }

  /// Makes one group of the questions about a sheet that come after the ten weightiest.
  private mutating func gatherQuestions(_ findings: inout [Finding]) {
    var asked: [String: Int] = [:]
    var rest: [String: [Question]] = [:]
    for question in questions(in: findings) {
      if question.sheets.allSatisfy({ asked[$0, default: 0] < Self.mostQuestions }) {
        for sheet in question.sheets { asked[sheet, default: 0] += 1 }
      } else if let first = question.places.first {
        rest[findings[first].location?.sheet ?? "", default: []].append(question)
      }
    }
    for (sheet, questions) in rest where questions.count > 1 {
      let sentence: GroupSentence = """
        \("\(questions.count)") more questions about the sheet \(Wording.quoted(sheet)) are left, \
        about \(.count) places: when the others are answered, these may be as well.
        """
      for place in questions.flatMap(\.places) {
        keys[place] = Key(rule: Self.restRule, file: findings[place].file, cause: sheet)
        findings[place].grouping = FindingGroup(sheet, sentence)
      }
    }
  }

  /// The questions that count: heaviest first, then those of most places.
  private func questions(in findings: [Finding]) -> [Question] {
    var all: [Question] = []
    var places: [Key: Int] = [:]
    for (index, finding) in findings.enumerated()
    where finding.suppression == nil && Self.questions.contains(finding.rule) {
      let key = keys[index]
      let place = places[key] ?? all.count
      if place == all.count {
        places[key] = place
        all.append(Question(key: key, severity: finding.severity))
      }
      all[place].places.append(index)
      if let sheet = finding.location?.sheet { all[place].sheets.insert(sheet) }
    }
    return all.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.severity != other.severity { return one.severity > other.severity }
      if one.places.count != other.places.count { return one.places.count > other.places.count }
      return left.offset < right.offset
    }.map(\.element)
  }
}

extension Finding {
  /// Whether it is one of the questions about a sheet that come after the weightiest: each has a
  /// cause of its own.
  package var isOneOfTheRest: Bool { group?.hasPrefix("\(FindingGroups.restRule)/") ?? false }

  /// The message with a mark in place of the KSB's code.
  fileprivate var messageWithoutCode: String {
    guard let ksb else { return message }
    let code = Array(ksb.description.utf8)
    let bytes = Array(message.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let end = place + code.count
      let isCode =
        bytes[place...].starts(with: code) && !bytes.hasWord(at: place - 1)
        && !bytes.hasWord(at: end)
      if isCode {
        result.append(0)
        place = end
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Whether a letter or a digit stands at a place.
  fileprivate func hasWord(at place: Int) -> Bool {
    guard indices.contains(place) else { return false }
    let byte = self[place]
    return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
