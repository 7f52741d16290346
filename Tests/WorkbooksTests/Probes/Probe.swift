import Foundation
import TestSupport
import Testing
import Workbooks

/// A probe and what is expected of it.
struct Probe: Sendable, CustomTestStringConvertible {
  /// What a good reader makes of a probe.
  enum Want: Sendable {
    /// These cells, by address such as `Sheet1!A1`.
    case cells([String: Expected])
    /// A clear refusal.
    case refusal
    /// Either, as long as nothing crashes or hangs.
    case anything
  }

  /// What a cell should hold.
  enum Expected: Sendable, Equatable {
    case nothing
    case text(String)
    case number(Double)
    case boolean(Bool)
    case date(String)
  }

  let name: String
  let want: Want

  var testDescription: String { name }

  func bytes() throws -> [UInt8] {
    try Array(Data(contentsOf: Probes.folder.appending(path: "\(name).xlsx")))
  }
}

/// All the probes.
enum Probes {
  static let folder = Project.shared("probes") ?? Project.root

  static var areThere: Bool { !all.isEmpty }

  /// Sorted by name; empty when the shared folder is absent.
  static let all: [Probe] = {
    guard let data = try? Data(contentsOf: folder.appending(path: "expect.json")),
      let table = try? JSONSerialization.jsonObject(with: data) as? [String: [String: Any]]
    else { return [] }
    return table.sorted { $0.key < $1.key }.map { name, entry in
      Probe(name: name, want: want(entry["want"]))
    }
  }()

  private static func want(_ value: Any?) -> Probe.Want {
    if let cells = value as? [String: Any] { return .cells(cells.mapValues(expected)) }
    return value as? String == "refuse" ? .refusal : .anything
  }

  private static func expected(_ value: Any) -> Probe.Expected {
    if value is NSNull { return .nothing }
    if let text = value as? String {
      return text.hasPrefix("date:") ? .date(String(text.dropFirst(5))) : .text(text)
    }
    guard let number = value as? NSNumber else { return .nothing }
    // JSON's true and false arrive as numbers of a type of their own.
    return unsafe String(cString: number.objCType) == "c"
      ? .boolean(number.boolValue) : .number(number.doubleValue)
  }
}

extension Workbook {
  /// What the cell at `Sheet1!A1` holds, in the words of a probe's expectation.
  func value(at address: String) -> Probe.Expected {
    let parts = address.split(separator: "!")
    guard let sheet = sheets.first(where: { $0.name == parts.first ?? "" }), let place = parts.last
    else { return .text("no such sheet") }
    let cell = sheet.rows.lazy.flatMap(\.cells).first { "\($0.reference)" == place }
    return switch cell?.value {
    case nil, .blank, .formulaWithoutValue: .nothing
    case .string(let text), .error(let text): .text(text)
    case .number(let number, _): .number(number)
    case .boolean(let value): .boolean(value)
    case .date(let shown): .date(shown)
    }
  }
}
