import Foundation
import TestSupport

/// What these tests read of a JSON report.
struct JSONReport: Decodable {
  struct Finding: Decodable {
    struct Location: Decodable {
      var file: String?
      var sheet: String?
      var cell: String?
    }

    var rule: String
    var severity: String
    var ksb: String?
    var location: Location
    var message: String
    var group: String?
  }

  /// Which parts of the check were done.
  struct Checked: Decodable {
    var standard: Bool
    var structure: Bool
    var combinations: Bool
    var rulesOff: [String]
  }

  var verdict: String
  var headline: String
  var checked: Checked?
  var findings: [Finding]

  /// Reads the report that a run of the program wrote to standard output.
  init(_ run: ToolRun) throws {
    do {
      self = try JSONDecoder().decode(JSONReport.self, from: run.output)
    } catch {
      throw Unreadable(run: run, reason: "\(error)")
    }
  }

  /// What was written is no report.
  struct Unreadable: Error, CustomStringConvertible {
    var run: ToolRun
    var reason: String

    var description: String { "no JSON report: \(reason)\n\(run)" }
  }
}

extension JSONReport.Finding: CustomStringConvertible {
  /// The rule, the place and the KSB, as a failing test shows them.
  var description: String {
    let place = [location.sheet, location.cell].compactMap { $0 }.joined(separator: "!")
    return "\(rule) (\(severity)) at \(place.isEmpty ? "–" : place), \(ksb ?? "no KSB"): \(message)"
  }
}
