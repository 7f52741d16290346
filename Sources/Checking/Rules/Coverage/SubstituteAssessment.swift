/// What stands where an assessment of the qualification’s own should be named.
enum SubstituteAssessment: Sendable, Hashable {
  /// That it is still to be settled.
  case open
  /// An apprenticeship’s end-point assessment.
  case endPoint
  /// The employer, and nothing else.
  case employer
  /// Formative assessment, and nothing else.
  case formative

  /// Reads the text of a cell; nil when it names an assessment, or something that may be one.
  ///
  /// Of several that are listed each must be a substitute; the first is told of.
  init?(in text: String) {
    let parts = text.lowercased().split { ",;/+&\n\r|".contains($0) }
      .flatMap { part in
        part.split { !$0.isPartOfWord }.map(String.init)
          .split(separator: "and").map { " \($0.joined(separator: " ")) " }
      }
    let kinds = parts.map(Self.kind)
    guard !kinds.contains(nil), let first = kinds.first ?? nil else { return nil }
    self = first
  }

  /// What the cell says instead, as the end of a sentence.
  var words: String {
    switch self {
    case .open: "the assessment is still to be settled"
    case .endPoint:
      "only an apprenticeship’s end-point assessment is named, which is not the qualification’s"
    case .employer: "only the employer is named, and no assessment of the qualification"
    case .formative: "only formative assessment is named"
    }
  }

  private static func kind(of part: String) -> SubstituteAssessment? {
    if opens.contains(where: part.contains) { return .open }
    if endPoints.contains(where: part.contains) { return .endPoint }
    if part.contains(" formative "), !part.contains(" summative ") { return .formative }
    let namesAssessment = methods.contains { part.contains(" \($0)") }
    if employers.contains(where: part.contains), !namesAssessment { return .employer }
    return nil
  }

  private static let opens = [
    " to be confirmed ", " to be agreed ", " to be decided ", " to be determined ",
    " to be developed ", " not yet ", " tbc ", " tba ", " tbd ",
  ]

  private static let endPoints = [
    " end point assessment ", " end point ", " endpoint assessment ", " epa ", " epao ",
    " apprenticeship assessment ",
  ]

  private static let employers = [
    " employer ", " employers ", " line manager ", " workplace mentor ", " workplace supervisor ",
  ]

  /// The beginnings of words for methods of assessment.
  private static let methods = [
    "assignment", "exam", "test", "portfolio", "project", "presentation", "report", "essay",
    "practical", "coursework", "viva", "case stud", "log", "reflect", "observ", "discussion",
    "interview", "poster", "quiz", "osce", "dissertation", "artefact", "simulation", "task",
    "set by", "brief", "demonstration", "oral", "written", "review", "journal", "diary", "record",
  ]
}
