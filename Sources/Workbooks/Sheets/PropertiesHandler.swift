/// Reads the name of the program that wrote the workbook: ECMA-376 Part 1, 22.2.2.1.
final class PropertiesHandler: XMLHandler {
  let namespace = XMLNamespace.extendedProperties
  private(set) var wantsText = false
  private var name = TextBuffer()

  /// The program's name; nil when the part does not say.
  var application: String? { name.isEmpty ? nil : name.string }

  func start(_ element: XMLElement) { wantsText = element.isNamed("Application") }

  func end() { wantsText = false }

  func text(_ piece: UnsafeBufferPointer<UInt8>) { unsafe name.append(piece) }
}
