import Crypto

/// The SHA-256 by which a report says which file it speaks of: FIPS 180-4.
package enum Digest {
  private static let digits = Array("0123456789abcdef".utf8)

  /// The digest of `bytes` in lower-case hexadecimal.
  package static func sha256(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in SHA256.hash(data: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
