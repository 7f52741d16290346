import ArgumentParser
import KSBCheckKit

/// The program: its name, its version and its commands.
struct KSBCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ksbcheck",
    abstract: "Checks a KSB mapping workbook against an occupational standard.",
    discussion: """
      Finds the gaps that would cost a Higher Technical Qualification application months: \
      KSBs that are missing, not covered, partly covered without a reason, or not assessed. \
      Each finding points at its cell and says what to do.

      Start with:  ksbcheck check MAPPING.xlsx --standard ST0000.json

      Exit codes: 0 nothing at or above --fail-on; 1 something is; 2 the command line cannot be \
      acted on; 3 a workbook or a standard could not be read, or a report not written.
      """,
    version: Version.number,
    subcommands: [
      CheckCommand.self, BatchCommand.self, MergeCommand.self, InspectCommand.self,
      RulesCommand.self, ExplainCommand.self, ScopeCommand.self, TemplateCommand.self,
      StandardCommand.self, VerifyCommand.self, DoctorCommand.self, CompletionsCommand.self,
      ManualCommand.self,
    ])
}
