/// Takes the events of one part's XML, in the order of the text.
///
/// A handler sees the elements of its own namespace only; what a foreign element holds is passed
/// over, so that an extension cannot pass for the sheet's own content.
protocol XMLHandler: AnyObject {
  /// The namespace whose elements the handler understands.
  var namespace: XMLNamespace { get }

  /// A namespace that extends it, whose elements ``XMLElement/isNamed(_:)`` never takes for its own.
  var extensionNamespace: XMLNamespace? { get }

  /// An element starts.
  func start(_ element: XMLElement) throws(XMLError)

  /// The last element that started and has not ended yet ends.
  func end() throws(XMLError)

  /// A piece of the current element's text; called only while ``wantsText`` is true.
  func text(_ piece: UnsafeBufferPointer<UInt8>)

  /// Whether text matters where the handler is now.
  var wantsText: Bool { get }
}

extension XMLHandler {
  var extensionNamespace: XMLNamespace? { nil }
}
