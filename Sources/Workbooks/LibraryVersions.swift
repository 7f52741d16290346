import CLibXML2
import CZlib

/// The versions of the C libraries that run, for whoever has to look into a fault.
package enum LibraryVersions {
  /// The version of zlib, such as `1.3.1`.
  package static var zlib: String { unsafe String(cString: zlibVersion()) }

  /// The version of libxml2, such as `2.14.4`, which it gives as `21404` and perhaps more.
  package static var libxml2: String {
    let text = unsafe String(cString: ksbcheck_libxml2_version())
    guard let number = Int(text.prefix { $0.isNumber }) else { return text }
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}
