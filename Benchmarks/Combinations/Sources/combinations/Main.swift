/// Times the analysis of combinations, beside brute force where that can finish.
@main
enum Main {
  private static let runs = 20

  static func main() {
    print("| case | optional units | KSBs | analysis, median ms | brute force, ms |")
    print("|---|---:|---:|---:|---:|")
    for one in Case.all {
      var times: [Double] = []
      var unknown = 0
      for _ in 0..<runs {
        let (time, answers) = Stopwatch.time { one.answers() }
        times.append(time)
        unknown = answers.count { $0.guarantee == .unknown }
      }
      let slow = one.isForBruteForce ? Stopwatch.time { Enumeration.answers(one) }.0 : nil
      let note = unknown == 0 ? "" : ", \(unknown) unknown"
      print(
        "| \(one.name)\(note) | \(one.optionalUnits) | \(one.covering.count) "
          + "| \(Stopwatch.text(times.sorted()[runs / 2])) | \(slow.map(Stopwatch.text) ?? "–") |")
    }
  }
}
