import Checking

/// The files of a run, by which results say where they are.
struct SARIFArtifacts {
  private let files: [InputFile]
  private let roles: [String: Receipt.Role]

  init(_ report: Report) {
    var files: [InputFile] = []
    var roles: [String: Receipt.Role] = [:]
    // Results name a file by its name, so that each name is listed once.
    for input in report.receipt.inputs where roles[input.file.name] == nil {
      files.append(input.file)
      roles[input.file.name] = input.role
    }
    self.files = files
    self.roles = roles
  }

  /// The list of files with their digests.
  var value: JSONValue {
    .array(
      files.map { file in
        let hashes = file.sha256.map { ("hashes", JSONValue.object([("sha-256", .string($0))])) }
        return .object(
          [
            ("location", Self.location(file.name)),
            ("roles", JSONValue([roles[file.name]?.sarifRole ?? "analysisTarget"])),
          ] + [hashes].compactMap { $0 })
      })
  }

  /// Where a file is, with its place in the list if it is listed.
  func location(_ file: String) -> JSONValue {
    guard let index = files.firstIndex(where: { $0.name == file }) else {
      return Self.location(file)
    }
    return .object([("uri", .string(Self.uri(file))), ("index", .integer(index))])
  }

  private static func location(_ file: String) -> JSONValue {
    .object([("uri", .string(uri(file)))])
  }

  /// The name as a relative reference: RFC 3986, section 4.2.
  private static func uri(_ name: String) -> String {
    name.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": return String(scalar)
      default: return "%" + Hexadecimal.digits(byte, width: 2, uppercase: true)
      }
    }.joined()
  }
}

extension Receipt.Role {
  /// The part that a file played, as SARIF puts it.
  fileprivate var sarifRole: String {
    switch self {
    case .mapping, .structure: "analysisTarget"
    case .configuration, .layout: "userSpecifiedConfiguration"
    case .standard, .against: "referencedOnCommandLine"
    case .baseline: "attachment"
    }
  }
}
