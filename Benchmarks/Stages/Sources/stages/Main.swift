#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Takes one submission through every stage, some times over, and marks where each stage ends.
///
///     stages TIMES MAPPING STRUCTURE STANDARD [OPTION]
///
/// It measures nothing itself: `Benchmarks/stages.py` runs it under callgrind, which writes down
/// what it counted at every mark. The names of the stages, in the order of the marks, go to
/// standard output. A process of one thread, since valgrind cannot follow an async `main`.
@main
enum Main {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 4, let times = arguments.first.flatMap({ Int($0) }), times > 0,
      let papers = Papers(arguments: Array(arguments.dropFirst()))
    else { return complain("stages TIMES MAPPING STRUCTURE STANDARD [OPTION]") }
    for _ in 0..<times {
      do {
        let marks = try StageRun(papers: papers).run()
        print(marks.joined(separator: "\n"))
      } catch {
        return complain("\(error)")
      }
    }
  }

  private static func complain(_ text: String) {
    print(text)
    exit(2)
  }
}
