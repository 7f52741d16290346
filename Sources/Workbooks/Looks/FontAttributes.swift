/// The attributes that an element of a font may have, whoever reads it.
struct FontAttributes {
  var val: String?
  var rgb: String?
  var theme: String?
  var indexed: String?
  var tint: String?

  /// No attributes.
  init() {}

  /// The attributes of an element.
  init(_ element: XMLElement) {
    val = element["val"]
    rgb = element["rgb"]
    theme = element["theme"]
    indexed = element["indexed"]
    tint = element["tint"]
  }

  /// Takes an attribute; those that say nothing about a font are skipped.
  mutating func take(_ name: Range<Int>, _ value: Range<Int>, of bytes: Span<UInt8>) {
    if bytes.equals("val", in: name) {
      val = String(bytes.extracting(value))
    } else if bytes.equals("rgb", in: name) {
      rgb = String(bytes.extracting(value))
    } else if bytes.equals("theme", in: name) {
      theme = String(bytes.extracting(value))
    } else if bytes.equals("indexed", in: name) {
      indexed = String(bytes.extracting(value))
    } else if bytes.equals("tint", in: name) {
      tint = String(bytes.extracting(value))
    }
  }
}
