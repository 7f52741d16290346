import Foundation
import FuzzTargets
import TestSupport
import Testing

/// What fuzzers found, given again to what they fuzz: nothing traps, hangs, or reads two ways.
struct KeptInputsTests {
  @Test(arguments: FuzzTarget.allCases)
  func `inputs that reach far, and those that once failed, do no harm`(target: FuzzTarget) throws {
    let inputs = try ["Inputs", "FailCases"].flatMap {
      try Self.files(in: Project.file("Fuzz/\($0)/\(target.rawValue)"))
    }
    #expect(inputs.count >= 10)
    for input in inputs {
      let fault = target.fault(of: try Array(Data(contentsOf: input)))
      #expect(fault == nil, "\(input.lastPathComponent)")
    }
  }

  /// The files of a folder; none when it is not there, since git keeps no empty folder.
  private static func files(in folder: URL) throws -> [URL] {
    guard FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) else {
      return []
    }
    return try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
  }
}
