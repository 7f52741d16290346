import Checking
import Domain
import Files
import KSBCheckKit
import Reports
import Workbooks

/// Checks one submission of a batch at a time, and writes its reports.
struct BatchWorker: Sendable {
  let check: Check
  let library: StandardLibrary
  let shelf: StandardCache
  let given: CommandLineFacts
  /// The configuration that the command line names for all; nil to look for each one's own.
  let shared: ConfigurationFile?
  let statedRules: [String]
  let date: String
  /// How long one submission may take.
  let timeLimit: Duration
  let output: BatchOutput
  /// The files that are read for any of the submissions.
  let inputs: InputFiles
  /// What the pipes and devices held that the user named: they can be read but once.
  let streams: [PathKey: [UInt8]]
  /// What an earlier run did; nil when all is to be done anew.
  var journal: Journal?

  /// Checks a submission; whatever is wrong with it becomes its outcome.
  func outcome(of planned: PlannedSubmission) async -> BatchOutcome {
    if let problem = planned.problem {
      let name = FilePath.name(of: planned.mapping ?? planned.name)
      return refused(planned, .unavailableWorkbook(file: name, reason: problem))
    }
    let file: ConfigurationFile?
    let configuration: EffectiveConfiguration
    do {
      file = try configurationFile(of: planned)
      configuration = try EffectiveConfiguration(facts(of: planned, file), file: file)
    } catch {
      return refused(planned, .unusableConfiguration(reason: "\(error)"))
    }
    let wanted = configuration.standards.map(\.value).map {
      (text: $0.text, isFile: configuration.isFile($0))
    }
    let known = await shelf.standards(wanted)
    do {
      let input = try configuration.input(
        option: option(of: planned), library: library, known: known.mapValues(\.source), read: read)
      return await outcome(
        of: planned, configuration, input, known.values.map(\.digest).sorted())
    } catch let error as Unavailable {
      return refused(
        planned, .unavailableWorkbook(file: error.name, reason: error.problem.description))
    } catch {
      return refused(planned, .unusableConfiguration(reason: "\(error)"))
    }
  }

  // MARK: What it is checked by

  /// A file that could not be read.
  private struct Unavailable: Error {
    var name: String
    var problem: FileProblem
  }

  private func read(_ path: String) throws -> [UInt8] {
    if let bytes = streams[PathKey(path)] { return bytes }
    do throws(FileProblem) {
      return try InputReading.bytes(at: path, limit: check.limits.fileSize)
    } catch {
      throw Unavailable(name: FileReading.name(of: path), problem: error)
    }
  }

  private func configurationFile(of planned: PlannedSubmission) throws -> ConfigurationFile? {
    let file: ConfigurationFile?
    if let path = planned.configuration {
      try ConfigurationFile.requireFile(path)
      file = try ConfigurationFile(reading: path)
    } else {
      file = try shared ?? ConfigurationFile.find(named: nil, mapping: planned.mapping)
    }
    if given.layouts.isEmpty, let file {
      for layout in file.configuration.layouts {
        try ConfigurationFile.requireFile(file.resolve(layout))
      }
    }
    return file
  }

  /// The command line, then the manifest, then what was found beside the configuration.
  private func facts(of planned: PlannedSubmission, _ file: ConfigurationFile?) -> CommandLineFacts
  {
    var facts = given
    if facts.standards.isEmpty { facts.standards = planned.stated?.standards ?? [] }
    facts.option = option(of: planned)
    facts.level = facts.level ?? planned.stated?.level
    facts.cycle = facts.cycle ?? planned.stated?.cycle
    let isNamed = planned.stated != nil || planned.configuration == nil
    if isNamed || file?.configuration.mapping == nil {
      facts.mapping = planned.mapping
      facts.structure = planned.structure
      if !isNamed, file?.configuration.structure != nil { facts.structure = nil }
    }
    return facts
  }

  private func option(of planned: PlannedSubmission) -> String? {
    given.option ?? planned.stated?.option
  }

  private func key(
    _ planned: PlannedSubmission, _ configuration: EffectiveConfiguration, _ input: SubmissionInput,
    _ standards: [String]
  ) -> String {
    var print = Fingerprint()
    print.add("mapping", name: input.mapping.name, bytes: input.mapping.bytes)
    if let structure = input.structure {
      print.add("structure", name: structure.name, bytes: structure.bytes)
    }
    print.add([input.layout.map { "\($0)" }])
    for input in configuration.receipt {
      print.add([input.role.rawValue, input.file.name, input.file.sha256])
    }
    // A configuration is one value; a suppression may end on a day.
    let hasEnds = configuration.suppressions.contains { $0.until != nil }
    print.add(standards + [configuration.yaml(option: option(of: planned))])
    print.add([option(of: planned), given.level.map(String.init), given.cycle] + statedRules)
    print.add(output.formats.map(\.rawValue) + [hasEnds ? date : nil])
    print.add(output.templates?.files.flatMap { [$0.name, $0.text] } ?? [])
    return print.key
  }

  // MARK: Result

  private func outcome(
    of planned: PlannedSubmission, _ configuration: EffectiveConfiguration,
    _ input: SubmissionInput,
    _ standards: [String]
  ) async -> BatchOutcome {
    let failOn = configuration.failOn?.value ?? .mustFix
    let key =
      output.folder == nil ? "" : key(planned, configuration, input, standards)
    if let kept = kept(planned, key: key, failOn: failOn) { return kept }
    var check = check
    check.settings = configuration.rules
    check.suppressions = configuration.suppressions
    let options = facts(of: planned, configuration.file)
      .stated(configuration.file, layouts: configuration.layouts.map(\.value), rules: statedRules)
    let receipt = configuration.receipt
    let made = await BoundedWork.run(within: timeLimit) { [check, date] in
      let checked = check.run(input, date: date)
      let report = checked.report(date: date, options: options, inputs: receipt)
      return (
        report: report, status: ExitStatus(report, failOn: failOn),
        problem: checked.submission.pathwayProblem
      )
    }
    guard let made else { return refused(planned, tooLong(input.mapping.name)) }
    if let problem = made.problem {
      return refused(planned, .unusableConfiguration(reason: problem))
    }
    var report = made.report
    report.name = planned.name
    return delivered(report, inputs: configuration.inputs, key: key, status: made.status)
  }

  private func tooLong(_ file: String) -> SubmissionError {
    .unavailableWorkbook(
      file: file,
      reason:
        "took longer to check than the limit of \(timeLimit.components.seconds) s, and was left; "
        + "check it by itself, or give more time with --time-limit")
  }

  /// A submission that could not be read at all: its report says why.
  private func refused(_ planned: PlannedSubmission, _ fault: SubmissionError) -> BatchOutcome {
    let path = planned.mapping ?? planned.configuration ?? planned.name
    let checked = check.refuse(FileReading.name(of: path), because: fault)
    var report = checked.report(date: date, options: given.stated(nil, rules: statedRules))
    report.name = planned.name
    return delivered(report, inputs: [], key: nil, status: .unreadable)
  }

  /// The outcome of an earlier run, if nothing has changed and its files are there.
  private func kept(
    _ planned: PlannedSubmission, key: String, failOn: FailOn
  ) -> BatchOutcome? {
    guard let journal, let folder = output.folder, let entry = journal[planned.name],
      entry.key == key,
      entry.files.allSatisfy({ $0.stands(in: FilePath.joined(folder, planned.name)) }),
      let row = journal.row(of: entry)
    else { return nil }
    let link = BatchOutput.link(name: planned.name, files: entry.files.map(\.name))
    return BatchOutcome(row: row, link: link, status: row.status(failOn: failOn), isKept: true)
  }

  private func delivered(
    _ report: Report, inputs: [String], key: String?, status: ExitStatus
  ) -> BatchOutcome {
    let name = report.name ?? ""
    var outcome = BatchOutcome(row: SubmissionRow(report, name: name), status: status)
    if report.verdict == .unchecked {
      outcome.problems += report.findings.filter { $0.severity == .mustFix }.map {
        "\(name): \(SanitizedText.oneLine($0.message))"
      }
    }
    switch output.stream {
    case .none: break
    case .sentences:
      outcome.output =
        SanitizedText.inPlace("\(name): \(SanitizedText.oneLine(report.headline))") + "\n"
    case .reports: outcome.output = try? ReportFormat.ndjson.standardOutput(for: report)
    }
    if let folder = output.folder { write(report, into: folder, inputs, key, &outcome) }
    return outcome
  }

  private func write(
    _ report: Report, into folder: String, _ paths: [String], _ key: String?,
    _ outcome: inout BatchOutcome
  ) {
    let name = outcome.row.name
    do {
      let files = try SubmissionFiles(report, formats: output.formats)
      var own = InputFiles()
      own.add(paths)
      // What could not be read may be readable next time, so it is never skipped.
      let key = report.verdict == .unchecked ? nil : key
      try files.write(
        into: FilePath.joined(folder, name), inputs: [inputs, own], flushed: key != nil)
      outcome.link = BatchOutput.link(name: name, files: files.names)
      guard let key else { return }
      outcome.journal = Journal.line(
        key: key, files: files.written, row: outcome.row, toolVersion: report.toolVersion,
        date: date)
    } catch {
      let problem = error as? SubmissionFiles.Problem
      outcome.isDiskFull = problem?.cause == .diskFull
      outcome.problems.append("\(name): \(problem.map { "\($0.path) \($0.cause)" } ?? "\(error)")")
      outcome.status = .unreadable
    }
  }
}

extension SubmissionRow {
  /// What a result that is kept says of the exit code.
  fileprivate func status(failOn: FailOn) -> ExitStatus {
    let counts = [
      (Severity.mustFix, self.counts.mustFix), (.shouldFix, self.counts.shouldFix),
      (.note, self.counts.note),
    ]
    let isFound = counts.contains { $0.0 >= failOn.severity && $0.1 > 0 }
    return ExitStatus(verdict, isFound: isFound, isComplete: isComplete, failOn: failOn)
  }
}
