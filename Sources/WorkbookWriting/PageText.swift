/// Text at the top or the bottom of printed pages, where `&` starts a code.
enum PageText {
  /// So many characters fit, by Excel's limit and with room for the codes beside them.
  private static let longest = 200

  /// The text as it stands, on one line, cut to length.
  static func escaped(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    var escaped = ""
    for scalar in line.unicodeScalars where scalar.properties.generalCategory != .control {
      guard escaped.utf16.count < longest else { return escaped + "…" }
      escaped.unicodeScalars.append(scalar)
      if scalar == "&" { escaped += "&" }
    }
    return escaped
  }
}
