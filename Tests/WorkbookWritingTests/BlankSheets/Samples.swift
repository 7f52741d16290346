import Domain
import Foundation
import TestSupport
import WorkbookWriting

/// The standards that blank sheets are made for in these tests.
enum Samples {
  /// Midnight of a day, in seconds since 1970.
  static let created = 1_767_225_600

  /// A standard of Fixtures with one of its options.
  static func repairHub() throws -> ClaimedStandard {
    let standard = try read("Fixtures/example/standard.json")
    return ClaimedStandard(
      standard: standard, option: standard.option(titled: "Electrical and electronic goods"))
  }

  /// A standard of Fixtures without options.
  static func orchard() throws -> ClaimedStandard {
    ClaimedStandard(standard: try read("Fixtures/rules/ST9002.json"))
  }

  /// A standard whose statements are as awkward as published ones.
  static let awkward = ClaimedStandard(
    standard: OccupationalStandard(
      reference: "ST9003", title: "Bell founder & tuner", version: "1.0",
      ksbs: [
        KSB(code: KSBCode(.knowledge, 1), statement: "=SUM of the parts: what bells are made of."),
        KSB(code: KSBCode(.knowledge, 2), statement: "Alloys:\n• copper\n• tin\n\tand traces"),
        KSB(code: KSBCode(.knowledge, 3), statement: "+ or - a hair: “tolerances” <of> profiles"),
        KSB(code: KSBCode(.skill, 1), statement: "Writes _x0041_ and \u{1} as they stand"),
        KSB(
          code: KSBCode(.skill, 2),
          statement: String(repeating: "Tunes a bell and listens again. ", count: 50)),
        KSB(code: KSBCode(.behaviour, 1), statement: "Patient"),
      ]))

  private static func read(_ path: String) throws -> OccupationalStandard {
    try OccupationalStandard(json: Data(contentsOf: Project.file(path)))
  }
}
