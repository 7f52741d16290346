import Crypto

/// The SHA-256 by which a report says which file it speaks of: FIPS 180-4.
package enum Digest {
  /// The digest of `bytes` in lower-case hexadecimal.
  package static func sha256(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
