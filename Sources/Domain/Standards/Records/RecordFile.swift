#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a JSON file holds: one record, a list of them, or neither.
enum RecordFile<Record: Decodable>: Decodable {
  case one(Record)
  case list(count: Int, first: Record?)
  case neither

  init(from decoder: any Decoder) throws {
    if (try? decoder.container(keyedBy: AnyKey.self)) != nil {
      self = .one(try Record(from: decoder))
    } else if var list = try? decoder.unkeyedContainer() {
      let count = list.count ?? 0
      // Only a list of one is ever used, so only then is a faulty element worth an error.
      self = .list(count: count, first: count == 1 ? try list.decode(Record.self) : nil)
    } else {
      self = .neither
    }
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension RecordFile {
  /// The largest published record is 81 kB.
  static var largestFile: Int { 16 * 1_048_576 }

  /// Reads the one record of a JSON file; a list of one is that one.
  static func record(in json: Data) throws(StandardError) -> Record {
    let content = try checked(json)
    switch try decode(content) {
    case .one(let record): return record
    case .list(1, let record?): return record
    case .list(0, _): throw .notAStandard(found: "an empty list")
    case .list(let count, _): throw .several(count)
    case .neither: throw .notAStandard(found: "a single value")
    }
  }

  private static func decode(_ json: Data) throws(StandardError) -> Self {
    do {
      return try JSONDecoder().decode(Self.self, from: json)
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context)
    {
      throw wrongValue(context.codingPath)
    } catch DecodingError.dataCorrupted(let context) {
      throw wrongValue(context.codingPath)
    } catch {
      throw .notAStandard(found: "something else")
    }
  }

  /// Names the key nearest to the fault; what stands in a list is told by the list’s key.
  private static func wrongValue(_ path: [any CodingKey]) -> StandardError {
    guard let key = path.last(where: { $0.intValue == nil }) else {
      return .notAStandard(found: "a list of other things")
    }
    let isElement = path.last?.intValue != nil
    return .wrongValue(
      key: key.stringValue, expected: isElement ? "a list of records or texts" : "a list")
  }

  /// The bytes without a byte-order mark, once they are known to be JSON.
  private static func checked(_ json: Data) throws(StandardError) -> Data {
    guard json.count <= largestFile else { throw .tooLarge(limit: largestFile) }
    let content = json.starts(with: [0xEF, 0xBB, 0xBF]) ? Data(json.dropFirst(3)) : json
    guard let first = content.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
      throw .empty
    }
    if content.starts(with: "PK".utf8) { throw .otherKind("an Excel workbook or another zip file") }
    if content.starts(with: "%PDF".utf8) { throw .otherKind("a PDF document") }
    if first == UInt8(ascii: "<") { throw .otherKind("a web page or XML") }
    try JSONSyntax.check(content)
    return content
  }
}
