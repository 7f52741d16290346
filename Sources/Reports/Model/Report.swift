package import Checking
package import Domain

/// The one model that every report format is rendered from.
///
/// A format adds no facts of its own: what two formats say of a submission cannot disagree.
public struct Report: Sendable {
  /// The version of the JSON form: raised only when a reader of the last one would be misled.
  package static let formatVersion = 1

  /// What it comes to.
  public let verdict: Verdict

  /// Which parts of the check were done.
  package let checked: Completeness

  /// The verdict in one sentence: the first thing on every report.
  public let headline: String

  /// What to do next, in one sentence.
  public let nextStep: String

  /// The version of the program, and so of its rules.
  package let toolVersion: String

  /// The day of the check, as `yyyy-MM-dd`.
  package let date: String

  /// The options of the check that differ from the defaults, as typed.
  package let options: [String]

  /// What the user says of the sheets: the meaning of words, and layout files.
  package let told: ToldByUser

  /// The files that it was made of, with their digests.
  package let receipt: Receipt

  /// What has changed since an earlier report; nil when none was given.
  package let comparison: Comparison?

  /// What becomes of the mapping under another version of its standard; empty when none was asked
  /// about.
  package let updates: [MappingUpdate]

  /// Every rule that the check could have run, in the order of the catalogue.
  package let rules: [Rule]

  /// What a batch calls the submission; nil when it was checked by itself.
  package var name: String?

  /// What is known of the qualification.
  package let qualification: Qualification

  /// The mapping workbook.
  package let mapping: InputFile

  /// The sheets that were read as the mapping, in the order of the tabs.
  package let sheets: [SheetSummary]

  /// The structure of the qualification; nil when none was given or could be read.
  package let structure: StructureReport?

  /// The file that the structure was to be read from; nil when none was given or found.
  package let structureFile: InputFile?

  /// The changes that would close most gaps.
  package let changes: [ReportedChange]

  /// The standards, each with what is claimed of its KSBs.
  package let standards: [StandardCoverage]

  /// What was found: heaviest first, then in the order of the workbook.
  public let findings: [ReportedFinding]

  /// How many findings there are of each weight that count.
  package let counts: SeverityCounts

  /// The findings that count by their cause: heaviest first, then in the order of the workbook.
  package let things: [ReportedThing]

  /// How many things there are of each weight.
  package let thingCounts: SeverityCounts

  /// What the application needs beside its sheets, and what is stated of it.
  package let checklist: [ChecklistEntry]

  /// The rules that did not run, and why.
  package let skippedRules: [RuleSummary]

  /// The rules that ran and found nothing.
  package let passedRules: [RuleSummary]
}
