import ArgumentParser
import Checking
import Files
import Foundation
import KSBCheckKit
import Reports
import Workbooks

/// `ksbcheck batch`: many submissions, a report for each, one index, one exit code.
struct BatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Checks many submissions, and writes a report for each and an index of all.",
    discussion: """
      A folder that holds a ksbcheck.yml, or a mapping and a structure workbook, is a submission; \
      any other workbook is one by itself. A submissions.csv lists submissions in columns: name, \
      mapping, structure, standard, option, level, cycle, config.

      Examples:
        ksbcheck batch submissions/ --standard ST0000.json --output reports/
        ksbcheck batch submissions.csv --output reports/ --jobs 4 --resume
        find . -name '*.xlsx' -print0 | ksbcheck batch --files-from - -0 --format ndjson
      """)

  @Argument(help: ArgumentHelp("Workbooks, folders, patterns and manifests.", valueName: "path"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file that lists more paths, one a line; - is standard input.", valueName: "file"))
  var filesFrom: String?

  @Flag(name: .customShort("0"), help: "Paths in --files-from are NUL-separated.")
  var endsInZero = false

  @Option(
    help: ArgumentHelp(
      "How many submissions to check at a time; the reports are the same. Default: one a core.",
      valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Check only the I-th of N parts; `merge` makes one index of them.", valueName: "i/n"))
  var shard: String?

  @Flag(help: "Skip submissions that have not changed since the last run.")
  var resume = false

  @OptionGroup var wordOptions: WordOptions
  @OptionGroup var standardOptions: StandardOptions

  @Option(help: "The level of all the qualifications: 4 or 5.")
  var level: Int?

  @Option(
    help: ArgumentHelp(
      "The approvals cycle: \(CycleName.choices).", discussion: "Default: the latest.",
      valueName: "cycle"))
  var cycle: String?

  @Option(
    help: ArgumentHelp(
      "One configuration for all submissions that have no ksbcheck.yml.", valueName: "file.yml"))
  var config: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "One layout file for all the mappings, and another for all the structures.",
      valueName: "file.yml"))
  var layout: [String] = []

  @Option(
    help: ArgumentHelp(
      "How long checking one submission may take before it is reported as not checked and the "
        + "others go on. Default: 300.", valueName: "seconds"))
  var timeLimit: Int?

  @OptionGroup var ruleOptions: RuleOptions
  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    try CycleName.validate(cycle)
    if let timeLimit, timeLimit < 1 {
      throw ValidationError("--time-limit is \(timeLimit); it must be 1 or more seconds")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs is \(jobs); it must be 1 or more") }
    if let shard, Shard(shard) == nil {
      throw ValidationError("--shard is \(shard); it must be like 2/5, the second of five parts")
    }
  }

  func run() async throws {
    let output = try BatchOutput(outputOptions)
    if resume && (output.folder == nil || output.stream == .reports) {
      throw UsageError("--resume goes on in an --output folder, and without --format ndjson")
    }
    let plan = try BatchInputs(paths, list: filesFrom, endsInZero: endsInZero)
      .plan(output: output.folder)
    let part = shard.flatMap(Shard.init)
    let places = part?.places(of: plan.submissions.count) ?? 0..<plan.submissions.count
    let submissions = Array(plan.submissions[places])
    let inputs = try inputs(of: plan, output)
    for path in output.commonFiles(shard: part) + [FileWriting.standardOutput] {
      try inputs.refuse(path)
    }
    let worker = try worker(output, inputs, try streams(of: submissions))
    var summary = BatchSummary(toolVersion: Version.number, date: worker.date)
    summary.shard = part
    summary.planned = submissions.count
    let status = try await run(worker, on: submissions, summary)
    if status != .clean { throw status }
  }

  /// Checks the submissions, until all are done or the user ends it.
  private func run(
    _ worker: BatchWorker, on submissions: [PlannedSubmission], _ summary: BatchSummary
  ) async throws -> ExitStatus {
    let width = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let task = Task { [resume] () throws -> ExitStatus in
      var delivery = try BatchResultSink(worker.output, summary, isResumed: resume)
      var worker = worker
      worker.journal = delivery.earlier
      let ready = worker
      let done = await OrderedTaskPool.run(
        count: submissions.count, width: width,
        work: { await ready.outcome(of: submissions[$0]) },
        deliver: { _, outcome in delivery.take(outcome) })
      return delivery.finish(done: done, of: submissions.count)
    }
    let interruption = Interruption(cancels: task)
    defer { interruption.end() }
    return try await task.value
  }

  /// Every file that is read, as far as it is known before the submissions' own settings are.
  private func inputs(of plan: BatchPlan, _ output: BatchOutput) throws -> InputFiles {
    var inputs = InputFiles()
    inputs.add((paths + [filesFrom, config].compactMap { $0 } + layout))
    inputs.add(output.templates?.paths ?? [])
    for planned in plan.submissions {
      inputs.add([planned.mapping, planned.structure, planned.configuration].compactMap { $0 })
    }
    inputs.add(
      standards: standardOptions.standard,
      in: try standardOptions.library(environment: ProcessInfo.processInfo.environment))
    return inputs
  }

  /// What the pipes and devices hold that the command line names, read before anything is begun:
  /// waiting for them is then ended by any signal.
  private func streams(of submissions: [PlannedSubmission]) throws -> [PathKey: [UInt8]] {
    var streams: [PathKey: [UInt8]] = [:]
    for submission in submissions where submission.isNamed {
      guard let path = submission.mapping, DiskTree().kind(at: path) == .special else { continue }
      streams[PathKey(path)] = try FileReading.bytes(at: path, limits: Limits())
    }
    return streams
  }

  private func worker(
    _ output: BatchOutput, _ inputs: InputFiles, _ streams: [PathKey: [UInt8]]
  ) throws -> BatchWorker {
    let environment = ProcessInfo.processInfo.environment
    let library = try standardOptions.library(environment: environment)
    let check = Check(library: library, rules: try ruleOptions.selection())
    var standards: [(path: String, bytes: [UInt8])] = []
    for standard in standardOptions.standard
    where standard.contains("/") || standard.hasSuffix(".json") {
      standards.append((standard, try FileReading.bytes(at: standard, limits: check.limits)))
    }
    let shared = try config.map { try ConfigurationFile(reading: $0) }
    if let mapping = shared?.configuration.mapping {
      throw UsageError("\(config ?? "") is for one mapping, \(mapping); take that key out")
    }
    return BatchWorker(
      check: check, library: library, shelf: StandardCache(check, given: standards),
      given: CommandLineFacts(
        layouts: layout, layoutFiles: try LayoutFiles(reading: layout),
        words: try wordOptions.told(),
        standards: standardOptions.standard, option: standardOptions.option,
        level: level, cycle: cycle, failOn: outputOptions.failOn),
      shared: shared, statedRules: ruleOptions.stated,
      date: try ReportDate.today(environment: environment),
      timeLimit: .seconds(timeLimit ?? 300), output: output, inputs: inputs, streams: streams,
      journal: nil)
  }
}
