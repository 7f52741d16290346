import CLibXML2

/// The start of an element, lent while its event is handled.
///
/// Names and values stay libxml2's bytes until somebody asks for one, because most are never
/// asked for. The type hides the pointers; it must not outlive the event.
@safe
struct XMLElement {
  private let name: UnsafePointer<UInt8>
  private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let attributeCount: Int
  /// Whether the element is of the handler's extension, not of the namespace itself.
  private let isExtension: Bool

  /// libxml2 hands out five pointers per attribute: name, prefix, namespace, value, value's end.
  private static let stride = 5

  init(
    name: UnsafePointer<UInt8>, attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    count: Int, isExtension: Bool = false
  ) {
    self.isExtension = isExtension
    unsafe self.name = name
    unsafe self.attributes = attributes
    attributeCount = unsafe attributes == nil ? 0 : count
  }

  /// Whether the element is the handler's own, and its local name is `other`.
  func isNamed(_ other: StaticString) -> Bool {
    unsafe !isExtension && XMLName.equals(name, other)
  }

  /// Whether the element is of the handler's extension, and its local name is `other`.
  func isExtension(named other: StaticString) -> Bool {
    unsafe isExtension && XMLName.equals(name, other)
  }

  /// The value of the attribute with this local name and no prefix; nil when there is none.
  subscript(_ name: StaticString) -> String? {
    bytes(of: name) { String($0) }
  }

  /// Lends the bytes of the attribute with this local name and no prefix.
  func bytes<Value>(of name: StaticString, _ use: (Span<UInt8>) -> Value) -> Value? {
    for index in 0..<attributeCount where unsafe attributes?[index * Self.stride + 1] == nil {
      if let value = unsafe value(at: index, ifNamed: name) { return use(unsafe value.span) }
    }
    return nil
  }

  /// The value of the attribute with this local name in a relationships namespace.
  ///
  /// The prefix is usually `r`, but it is the writer's choice.
  func relationship(_ name: StaticString) -> String? {
    for index in 0..<attributeCount {
      let namespace = unsafe attributes?[index * Self.stride + 2]
      guard let namespace = unsafe namespace,
        unsafe XMLNamespace.officeRelationships.contains(namespace),
        let value = unsafe value(at: index, ifNamed: name)
      else { continue }
      return unsafe String(decoding: value, as: UTF8.self)
    }
    return nil
  }

  private func value(at index: Int, ifNamed name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    let start = index * Self.stride
    guard let attributes = unsafe attributes, let local = unsafe attributes[start],
      unsafe XMLName.equals(local, name), let value = unsafe attributes[start + 3],
      let end = unsafe attributes[start + 4]
    else { return nil }
    return unsafe UnsafeBufferPointer(start: value, count: end - value)
  }
}
