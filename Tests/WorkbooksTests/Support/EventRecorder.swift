@testable import Workbooks

/// Takes the events of a part and keeps them as short words.
final class EventRecorder: XMLHandler {
  let namespace = XMLNamespace.spreadsheet
  let wantsText = true
  private(set) var events: [String] = []

  func start(_ element: XMLElement) {
    let names: [StaticString] = ["a", "b", "c"]
    let name = names.first { element.isNamed($0) }.map { "\($0)" } ?? "?"
    let key = element["key"].map { " key=\($0)" } ?? ""
    let id = element.relationship("id").map { " id=\($0)" } ?? ""
    events.append("<\(name)\(key)\(id)>")
  }

  func end() { events.append("/") }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    let text = unsafe String(decoding: piece, as: UTF8.self)
    if let last = events.last, !last.hasPrefix("<"), last != "/" {
      events[events.count - 1] = last + text
    } else {
      events.append(text)
    }
  }

  /// The events of `xml`, given `step` bytes at a time.
  static func events(
    of xml: [UInt8], step: Int = 1 << 16, limits: Limits = Limits()
  ) throws(XMLError) -> [String] {
    let recorder = EventRecorder()
    let reader = XMLReader(handler: recorder, limits: limits)
    for start in stride(from: 0, to: xml.count, by: step) {
      let piece = Array(xml[start..<min(start + step, xml.count)])
      let wantsMore = unsafe piece.withUnsafeBytes { unsafe reader.take($0) }
      if !wantsMore { break }
    }
    try reader.finish()
    return recorder.events
  }

  /// The events of `xml` in UTF-8, in one word.
  static func events(of xml: String, limits: Limits = Limits()) throws(XMLError) -> String {
    try events(of: Array(xml.utf8), limits: limits).joined()
  }
}
