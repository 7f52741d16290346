#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Takes records into a library of standards: says what is to become of each.
///
/// It writes nothing: the file that is named is to hold the record’s bytes.
package struct LibraryImport {
  /// What is to become of a record.
  package enum Outcome: Sendable, Hashable {
    /// The library did not have the standard in this version: a new file is to hold it.
    case added(file: String)
    /// The library had another record of the same version: the file is to hold this one.
    case replaced(file: String)
    /// The library has it.
    case unchanged(file: String)
  }

  /// What tells one record of the library from others.
  private struct Key: Hashable {
    let reference: String
    let version: String?
  }

  private let library: StandardLibrary
  /// Read only when a record does not stand where this program puts it.
  private lazy var files: [Key: String] = Dictionary(
    library.entries().map { (Self.key($0.reference, $0.version), $0.file) },
    uniquingKeysWith: { first, _ in first })
  private var taken: [Key: String] = [:]

  /// Creates an intake into a library, whose folder need not be there yet.
  package init(into library: StandardLibrary) { self.library = library }

  /// Says what is to become of a record, as if all before it were written.
  ///
  /// - Parameter record: The bytes of one record, as they are to be kept.
  /// - Returns: What is to become of it.
  /// - Throws: `StandardError` when it is no standard’s record, or has no reference that standards
  ///   are looked up by.
  package mutating func take(_ record: [UInt8]) throws(StandardError) -> Outcome {
    // Whether it can be read is all that counts here: to understand it takes as long again.
    let read = try RecordFile<StandardRecord>.record(in: Data(record))
    guard let reference = read.reference else {
      throw .notAStandard(found: "an object without “referenceNumber” or “stdCode”")
    }
    guard StandardReference(reference) != nil else {
      throw .notAStandard(found: "the reference “\(reference)”, not ST or OCC and four digits")
    }
    let version = read.version.filled
    let key = Self.key(reference, version)
    let own = Self.fileName(reference, version)
    if library.holds(record, in: own) { return .unchanged(file: own) }
    guard let file = taken[key] ?? files[key] else {
      let file = freeName(own)
      taken[key] = file
      return .added(file: file)
    }
    let standard = OccupationalStandard(reference: reference, record: read)
    let isSame = library.holds(record, in: file) || library.holds(standard, in: file)
    return isSame ? .unchanged(file: file) : .replaced(file: file)
  }

  /// The name, or one like it where a file of that name holds another standard.
  private mutating func freeName(_ name: String) -> String {
    var (free, number) = (name, 1)
    while files.values.contains(free) || taken.values.contains(free) {
      number += 1
      free = "\(name.dropLast(5))-\(number).json"
    }
    return free
  }

  private static func key(_ reference: String, _ version: String?) -> Key {
    let version = version.map { StandardVersion($0)?.key ?? $0 }
    return Key(reference: reference, version: version)
  }

  /// The name under which a standard is kept, such as `ST0116_v1.1.json`.
  private static func fileName(_ reference: String, _ version: String?) -> String {
    guard let version else { return "\(reference).json" }
    let isPlain: (Character) -> Bool = { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
    let plain = version.prefix(40).map { isPlain($0) ? $0 : "-" }
    return "\(reference)_v\(String(plain)).json"
  }
}

extension StandardLibrary {
  /// Whether a file is these bytes, white space at its ends aside.
  func holds(_ bytes: [UInt8], in file: String) -> Bool {
    guard let contents = try? contents(of: file) else { return false }
    return Array(contents).withoutBlankEnds == bytes.withoutBlankEnds
  }

  /// Whether a file tells the same of a standard.
  func holds(_ standard: OccupationalStandard, in file: String) -> Bool {
    (try? read(file))?.standard == standard
  }
}

extension [UInt8] {
  fileprivate var withoutBlankEnds: ArraySlice<UInt8> {
    var bytes = drop(while: RecordBoundaryScanner.isBlank)
    while let last = bytes.last, RecordBoundaryScanner.isBlank(last) { bytes.removeLast() }
    return bytes
  }
}
