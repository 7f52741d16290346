import CLibXML2

/// Turns a part's bytes, given in chunks, into events, with libxml2's push parser.
///
/// Nothing outside the part is ever opened: no network, no document type, no external entities.
/// Depth, text and attributes are counted here, because libxml2's own limits are far higher and
/// differ between versions. This is the only owner of libxml2's parser.
@safe
final class XMLReader {
  private let handler: any XMLHandler
  private let limits: Limits
  private var parser: xmlParserCtxtPtr?
  private var failure: XMLError?
  private var hasRoot = false
  /// How many elements are open.
  private(set) var depth = 0
  private var textLength = 0
  /// The bytes that were taken since anything came of them.
  private var silence = 0
  /// The depth at which a foreign element started; what is below is skipped.
  private var foreignDepth: Int?
  /// The depths of the open elements that count as if only their contents stood there.
  private var transparentDepths: [Int] = []
  /// The last namespace that was found to be the handler's: libxml2 keeps each name once.
  private var knownNamespace: UnsafePointer<UInt8>?

  private static let ready: Void = xmlInitParser()
  /// How much the parser is given at once, in bytes.
  private static let stepSize = 16 << 10

  /// Creates a reader that reports to `handler`.
  init(handler: any XMLHandler, limits: Limits) {
    _ = Self.ready
    self.handler = handler
    self.limits = limits
    var callbacks = unsafe Self.callbacks
    let me = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe parser = xmlCreatePushParserCtxt(&callbacks, me, nil, 0, nil)
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
    if let parser = unsafe parser { unsafe xmlCtxtUseOptions(parser, Int32(options)) }
  }

  deinit {
    if let parser = unsafe parser { unsafe xmlFreeParserCtxt(parser) }
  }

  /// Takes the next chunk, at most 64 KiB.
  ///
  /// - Returns: Whether there is any point in giving more.
  func take(_ chunk: UnsafeRawBufferPointer) -> Bool {
    var rest = unsafe chunk[...]
    while failure == nil, unsafe !rest.isEmpty {
      let step = unsafe UnsafeRawBufferPointer(rebasing: rest.prefix(Self.stepSize))
      silence += step.count
      unsafe parse(step, isLast: false)
      if silence > limits.markupLength {
        fail(.overLimit(name: "the length of one tag", limit: limits.markupLength))
      }
      unsafe rest = rest.dropFirst(Self.stepSize)
    }
    return failure == nil
  }

  /// Says that the part is complete.
  ///
  /// - Throws: ``XMLError``: the first thing that went wrong.
  func finish() throws(XMLError) {
    if failure == nil { unsafe parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) }
    // Where bytes have no meaning in the part's encoding, libxml2 may just end.
    if depth > 0 || !hasRoot { failHere() }
    if let failure { throw failure }
  }

  private func parse(_ chunk: UnsafeRawBufferPointer, isLast: Bool) {
    guard let parser = unsafe parser else {
      return fail(.rejected(reason: "there is no memory left to read it"))
    }
    let start = unsafe chunk.baseAddress?.assumingMemoryBound(to: CChar.self)
    let status = unsafe ksbcheck_parse_chunk(parser, start, Int32(chunk.count), isLast ? 1 : 0)
    let isWellFormed = unsafe parser.pointee.wellFormed != 0
    if status != 0, !isWellFormed || Self.isFailure(status) { failHere() }
  }

  /// Whether libxml2 could not go on, though it has found nothing wrong with the XML so far: there
  /// is no memory, or bytes have no meaning in the part's encoding.
  private static func isFailure(_ status: Int32) -> Bool {
    switch status {
    case -1, Int32(XML_ERR_INTERNAL_ERROR.rawValue), Int32(XML_ERR_NO_MEMORY.rawValue),
      Int32(XML_ERR_UNKNOWN_ENCODING.rawValue), Int32(XML_ERR_UNSUPPORTED_ENCODING.rawValue),
      Int32(XML_ERR_INVALID_ENCODING.rawValue), Int32(XML_IO_ENCODER.rawValue),
      Int32(XML_I18N_CONV_FAILED.rawValue):
      true
    default: false
    }
  }

  fileprivate func fail(_ error: XMLError) {
    guard failure == nil else { return }
    failure = error
    if let parser = unsafe parser { unsafe xmlStopParser(parser) }
  }

  private func failHere() {
    guard failure == nil, let parser = unsafe parser else { return }
    let input = unsafe parser.pointee.input
    fail(
      unsafe .notWellFormed(
        line: Int(input?.pointee.line ?? 0), column: Int(input?.pointee.col ?? 0)))
  }
}

// MARK: - Events

extension XMLReader {
  fileprivate func start(
    _ element: XMLElement, namespace: UnsafePointer<UInt8>?, attributes: Int
  ) {
    guard failure == nil else { return }
    hasRoot = true
    depth += 1
    textLength = 0
    silence = 0
    guard depth <= limits.depth else {
      return fail(.overLimit(name: "the depth of nested elements", limit: limits.depth))
    }
    guard attributes <= limits.attributes else {
      return fail(.overLimit(name: "the attributes of one element", limit: limits.attributes))
    }
    guard foreignDepth == nil else { return }
    if unsafe isOurs(namespace) || isExtension(namespace) {
      attempt { () throws(XMLError) in try handler.start(element) }
    } else if unsafe !isTransparent(element, namespace: namespace) {
      foreignDepth = depth
    } else {
      transparentDepths.append(depth)
    }
  }

  fileprivate func end() {
    guard failure == nil else { return }
    defer { depth -= 1 }
    textLength = 0
    silence = 0
    if let foreign = foreignDepth {
      if foreign == depth { foreignDepth = nil }
      return
    }
    if transparentDepths.last == depth {
      transparentDepths.removeLast()
      return
    }
    attempt { () throws(XMLError) in try handler.end() }
  }

  fileprivate func text(_ piece: UnsafeBufferPointer<UInt8>) {
    silence = 0
    guard failure == nil, foreignDepth == nil, handler.wantsText else { return }
    textLength += piece.count
    guard textLength <= limits.textLength else {
      return fail(.overLimit(name: "the length of one text", limit: limits.textLength))
    }
    unsafe handler.text(piece)
  }

  private func attempt(_ action: () throws(XMLError) -> Void) {
    do {
      try action()
    } catch {
      fail(error)
    }
  }

  /// Elements without a namespace are taken for the handler's: some writers leave it out.
  private func isOurs(_ namespace: UnsafePointer<UInt8>?) -> Bool {
    guard let namespace = unsafe namespace else { return true }
    if unsafe namespace == knownNamespace { return true }
    guard unsafe handler.namespace.contains(namespace) else { return false }
    unsafe knownNamespace = namespace
    return true
  }

  fileprivate func isExtension(_ namespace: UnsafePointer<UInt8>?) -> Bool {
    guard let namespace = unsafe namespace, unsafe namespace != knownNamespace else { return false }
    return unsafe handler.extensionNamespace?.contains(namespace) ?? false
  }

  /// What an alternative falls back to counts as if it stood there alone; the other choices are
  /// for readers that know the extension.
  private func isTransparent(_ element: XMLElement, namespace: UnsafePointer<UInt8>?) -> Bool {
    guard let namespace = unsafe namespace,
      unsafe XMLNamespace.compatibility.contains(namespace)
    else { return false }
    return element.isNamed("AlternateContent") || element.isNamed("Fallback")
  }
}

// MARK: - Callbacks

extension XMLReader {
  /// The callbacks that libxml2 calls; each finds its reader again and lends it the pointers.
  private static var callbacks: xmlSAXHandler {
    var callbacks = unsafe xmlSAXHandler()
    unsafe callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe callbacks.startElementNs = {
      context, name, _, uri, namespaces, _, count, _, attributes in
      guard let name = unsafe name, let reader = unsafe reader(context) else { return }
      let element = unsafe XMLElement(
        name: name, attributes: attributes, count: Int(count), isExtension: reader.isExtension(uri))
      unsafe reader.start(element, namespace: uri, attributes: Int(count) + Int(namespaces))
    }
    unsafe callbacks.endElementNs = { context, _, _, _ in unsafe reader(context)?.end() }
    unsafe callbacks.characters = { context, text, count in
      unsafe reader(context)?.text(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    unsafe callbacks.ignorableWhitespace = callbacks.characters
    unsafe callbacks.cdataBlock = callbacks.characters
    unsafe callbacks.internalSubset = { context, _, _, _ in
      unsafe reader(context)?.fail(.documentType)
    }
    // The parameters' types differ between versions of libxml2, so they are not written.
    unsafe callbacks.serror = { context, error in
      guard let error = unsafe error, unsafe error.pointee.level == XML_ERR_FATAL else { return }
      unsafe reader(context)?.fail(
        .notWellFormed(line: Int(error.pointee.line), column: Int(error.pointee.int2)))
    }
    return unsafe callbacks
  }
}

private func reader(_ context: UnsafeMutableRawPointer?) -> XMLReader? {
  guard let context = unsafe context else { return nil }
  return unsafe Unmanaged<XMLReader>.fromOpaque(context).takeUnretainedValue()
}
