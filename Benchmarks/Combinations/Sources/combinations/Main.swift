/// Times the analysis of combinations, beside brute force where that can finish.
@main
enum Main {
  private static let runs = 20

  static func main() {
    print("| case | optional units | KSBs | analysis, median ms | least ms | brute force, ms |")
    print("|---|---:|---:|---:|---:|---:|")
    for one in Case.all where !CommandLine.arguments.contains("hard") {
      var times: [Double] = []
      var unknown = 0
      for _ in 0..<runs {
        let (time, answers) = Stopwatch.time { one.answers() }
        times.append(time)
        unknown = answers.count { $0.guaranteed == .unknown || $0.isLossUndecided }
      }
      let slow = one.isForBruteForce ? Stopwatch.time { Enumeration.answers(one) }.0 : nil
      let note = unknown == 0 ? "" : ", \(unknown) unknown"
      print(
        "| \(one.name)\(note) | \(one.optionalUnits) | \(one.coverages.count) "
          + "| \(Stopwatch.text(times.sorted()[runs / 2])) | \(Stopwatch.text(times.min() ?? 0)) "
          + "| \(slow.map(Stopwatch.text) ?? "–") |")
    }
    print("\n| hard case | questions | given up | ms |\n|---|---:|---:|---:|")
    for one in HardCase.all {
      let (time, counts) = Stopwatch.time { one.ask() }
      print("| \(one.name) | \(counts.asked) | \(counts.givenUp) | \(Stopwatch.text(time)) |")
    }
  }
}
