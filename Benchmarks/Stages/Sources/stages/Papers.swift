#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of one submission, held in memory before anything is measured.
struct Papers {
  var mapping: [UInt8]
  var structure: [UInt8]
  var standard: Data
  var option: String?

  /// Reads the files at the paths given, in this order; nil when one cannot be read.
  init?(arguments: [String]) {
    guard arguments.count >= 3,
      let files = try? arguments.prefix(3).map({ try Data(contentsOf: URL(filePath: $0)) }),
      let mapping = files.first, let structure = files.dropFirst().first,
      let standard = files.last
    else { return nil }
    self.mapping = Array(mapping)
    self.structure = Array(structure)
    self.standard = standard
    option = arguments.dropFirst(3).first
  }
}
