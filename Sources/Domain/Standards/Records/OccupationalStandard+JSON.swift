#if canImport(FoundationEssentials)
  package import FoundationEssentials
#else
  package import Foundation
#endif

extension OccupationalStandard {
  /// Reads one standard’s record as the public standards API serves it, or the Occupational Maps API.
  ///
  /// Codes are positional, `K1` the first of `knowledges`, unless the record’s own identifiers are
  /// labels such as `K1`. A list that holds exactly one record counts as that record.
  ///
  /// - Parameter json: The whole file, in UTF-8.
  /// - Throws: `StandardError` when the file is empty, is not JSON, or is no standard’s record.
  package init(json: Data) throws(StandardError) {
    let record = try RecordFile<StandardRecord>.record(in: json)
    guard let reference = record.reference else {
      throw .notAStandard(found: "an object without “referenceNumber” or “stdCode”")
    }
    self.init(reference: reference, record: record)
  }
}
