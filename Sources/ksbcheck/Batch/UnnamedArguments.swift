import Files
import KSBCheckKit

/// The arguments of the command line that are not text in UTF-8, which reach commands only as near
/// as text comes to them.
struct UnnamedArguments {
  private var shown: [PathKey: String] = [:]

  /// Looks through the command line.
  init() {
    for place in 0..<Int(CommandLine.argc) {
      guard let argument = unsafe CommandLine.unsafeArgv[place],
        unsafe String(validatingCString: argument) == nil
      else { continue }
      let bytes = unsafe Array(UnsafeRawBufferPointer(start: argument, count: Self.count(argument)))
      shown[PathKey(unsafe String(cString: argument))] = UnnamedPath.shown(bytes)
    }
  }

  /// The path of an argument, with the reason when it is not the one that was typed.
  func path(_ argument: String) -> InputPath {
    shown[PathKey(argument)].map { InputPath($0, problem: UnnamedPath.unnamed) }
      ?? InputPath(argument)
  }

  private static func count(_ text: UnsafePointer<CChar>) -> Int {
    var count = 0
    while unsafe text[count] != 0 { count += 1 }
    return count
  }
}
