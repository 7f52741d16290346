import Domain
import Foundation

extension OccupationalStandard {
  /// Reads a record written in a test.
  init(_ json: String) throws(StandardError) {
    try self.init(json: Data(json.utf8))
  }

  /// A standard whose statements are those given, in a record of the API’s shape.
  init(
    knowledges: [String] = [], skills: [String] = [], behaviours: [String] = []
  ) throws {
    let records = { (texts: [String], key: String) in
      texts.enumerated().map { [key: "\(key)-\($0.offset)", "detail": $0.element] }
    }
    let record: [String: Any] = [
      "referenceNumber": "ST9002", "title": "Invented",
      "knowledges": records(knowledges, "knowledgeId"), "skills": records(skills, "skillId"),
      "behaviours": records(behaviours, "behaviourId"),
    ]
    try self.init(json: JSONSerialization.data(withJSONObject: record))
  }

  /// The codes of the KSBs, as a report lists them.
  var codes: [String] { ksbs.map(\.code.description) }
}
