import TestSupport
import Testing

@testable import Workbooks

@Suite("XML")
struct XMLReaderTests {
  private static let main = #"xmlns="\#(WorkbookBuilder.main)""#

  /// XML and the events that come of it.
  private static let cases: [(String, String)] = [
    ("<a \(main)>one</a>", "<a>one/"),
    ("<a \(main) key='v'/>", "<a key=v>/"),
    ("<a \(main) key='&lt;&amp;&#65;&#x1F600;'>&gt;&quot;</a>", "<a key=<&A😀>>\"/"),
    ("<a \(main)><![CDATA[<b>&amp;]]></a>", "<a><b>&amp;/"),
    ("<?xml version='1.0'?><!-- x --><a \(main)><?p q?>t<!-- c -->u</a>", "<a>tu/"),
    // Prefixes, the strict namespace, and none at all.
    ("<x:a xmlns:x='\(WorkbookBuilder.main)'><x:b>1</x:b></x:a>", "<a><b>1//"),
    ("<a xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'><b/></a>", "<a><b>//"),
    ("<a><b>1</b></a>", "<a><b>1//"),
    // An attribute with a prefix is another attribute, and relationships have a namespace.
    ("<a \(main) xmlns:p='u:p' p:key='no'/>", "<a>/"),
    ("<a \(main) xmlns:q='\(WorkbookBuilder.office)' q:id='7'/>", "<a id=7>/"),
    ("<a \(main) xmlns:r='u:r' r:id='7' id='8'/>", "<a>/"),
    // Foreign elements and all that they hold are skipped.
    ("<a \(main)>1<f xmlns='u:f'>2<b \(main)>3</b></f>4</a>", "<a>14/"),
    ("<a \(main)><f xmlns='u:f'/><b/></a>", "<a><b>//"),
  ]

  @Test(arguments: cases)
  func `events come in the order of the text`(_ xml: String, _ events: String) throws {
    #expect(try EventRecorder.events(of: xml) == events)
    for step in [1, 2, 3, 7] {
      #expect(try EventRecorder.events(of: Array(xml.utf8), step: step).joined() == events)
    }
  }

  @Test func `of alternatives the fallback counts`() throws {
    let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    let xml = """
      <a \(Self.main) xmlns:mc='\(compatibility)'><mc:AlternateContent>\
      <mc:Choice Requires='z'><b>new</b></mc:Choice><mc:Fallback><c>old</c></mc:Fallback>\
      </mc:AlternateContent><b/></a>
      """
    #expect(try EventRecorder.events(of: xml) == "<a><c>old/<b>//")
  }

  @Test func `other encodings are understood`() throws {
    let xml = "<a \(Self.main)>Führung – é</a>"
    var wide: [UInt8] = [0xff, 0xfe]
    for unit in xml.utf16 { wide += [UInt8(unit & 0xff), UInt8(unit >> 8)] }
    #expect(try EventRecorder.events(of: wide).joined() == "<a>Führung – é/")
    let marked = [0xef, 0xbb, 0xbf] + Array(xml.utf8)
    #expect(try EventRecorder.events(of: marked).joined() == "<a>Führung – é/")
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a \(Self.main)>F".utf8)
    let read = try EventRecorder.events(of: latin + [0xfc] + Array("r</a>".utf8)).joined()
    #expect(read == "<a>Für/")
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>", "<!DOCTYPE a SYSTEM 'http://127.0.0.1/a.dtd'><a/>",
    "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
  ])
  func `a document type is refused`(_ xml: String) {
    #expect(throws: XMLError.documentType) { try EventRecorder.events(of: xml) }
  }

  /// Broken XML, and the line on which that shows.
  private static let broken: [(String, Int)] = [
    ("", 1), ("text", 1), ("<a>", 1), ("<a></b>", 1), ("<a/><b/>", 1), ("<a>&e;</a>", 1),
    ("<a key=1/>", 1), ("<a key='1' key='2'/>", 1), ("<a>\n<b>\n</a>", 3), ("<a>\u{1}</a>", 1),
    ("<a>\n&#0;</a>", 2), ("<a>\n\n<", 3), ("<a>]]></a>", 1), ("<a><!-- -- --></a>", 1),
  ]

  @Test(arguments: broken)
  func `broken XML is refused with its line`(_ xml: String, _ line: Int) {
    do throws(XMLError) {
      let events = try EventRecorder.events(of: xml)
      Issue.record("it was read as \(events)")
    } catch {
      guard case .notWellFormed(let found, let column) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(found == line)
      #expect(column >= 0)
    }
  }

  @Test func `bytes that are no text are refused`() {
    for bytes: [UInt8] in [[0xff], [0xc3], [0xed, 0xa0, 0x80]] {
      let xml = Array("<a>".utf8) + bytes + Array("</a>".utf8)
      #expect(throws: XMLError.self) { try EventRecorder.events(of: xml) }
    }
  }

  /// libxml2 stops at such bytes and says nothing that concerns its parser.
  @Test(arguments: [1, 100, 5_000, 50_000])
  func `bytes that are no text in a wide encoding are refused`(before: Int) {
    let text = "<a \(Self.main)>" + String(repeating: "x", count: before)
    var xml: [UInt8] = [0xff, 0xfe]
    for unit in text.utf16 { xml += [UInt8(unit & 0xff), UInt8(unit >> 8)] }
    // The second half of a character stands before the first.
    xml += [0x00, 0xdc, 0x00, 0xd8]
    for unit in "</a>".utf16 { xml += [UInt8(unit & 0xff), UInt8(unit >> 8)] }
    for step in [1, 1_000, 1 << 16] {
      #expect(throws: XMLError.self) { try EventRecorder.events(of: xml, step: step) }
    }
  }
}

// MARK: - Limits

extension XMLReaderTests {
  private static func nested(_ depth: Int) -> String {
    String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
  }

  @Test func `depth is limited, within foreign elements too`() throws {
    var limits = Limits()
    limits.depth = 5
    let error = XMLError.overLimit(name: "the depth of nested elements", limit: 5)
    #expect(try EventRecorder.events(of: Self.nested(5), limits: limits) == "<a><a><a><a><a>/////")
    #expect(throws: error) { try EventRecorder.events(of: Self.nested(6), limits: limits) }
    #expect(throws: error) {
      try EventRecorder.events(of: "<f xmlns='u:f'>\(Self.nested(5))</f>", limits: limits)
    }
  }

  @Test func `attributes are limited, declarations included`() throws {
    var limits = Limits()
    limits.attributes = 2
    let error = XMLError.overLimit(name: "the attributes of one element", limit: 2)
    #expect(try EventRecorder.events(of: "<a p='' q=''/>", limits: limits) == "<a>/")
    for xml in ["<a p='' q='' r=''/>", "<a p='' q='' xmlns:x='u:x'/>"] {
      #expect(throws: error) { try EventRecorder.events(of: xml, limits: limits) }
    }
  }

  @Test func `one text is limited, and the next starts anew`() throws {
    var limits = Limits()
    limits.textLength = 4
    #expect(
      try EventRecorder.events(of: "<a>1234<b>5678</b>9</a>", limits: limits) == "<a>1234<b>5678/9/"
    )
    for xml in ["<a>12345</a>", "<a>12<!-- -->345</a>", "<a>ééé</a>"] {
      #expect(throws: XMLError.overLimit(name: "the length of one text", limit: 4)) {
        try EventRecorder.events(of: xml, limits: limits)
      }
    }
  }

  @Test func `a tag of endless attributes is refused soon`() {
    let time = ProcessorTime()
    let attributes = (0..<200_000).map { " a\($0)=''" }.joined()
    #expect(throws: XMLError.overLimit(name: "the length of one tag", limit: 128 << 10)) {
      try EventRecorder.events(of: "<a\(attributes)/>")
    }
    #expect(time.seconds < ProcessorTime.soon)
  }

  @Test func `text as long as the limit is not taken for a tag`() throws {
    let text = String(repeating: "é", count: 1 << 19)
    #expect(try EventRecorder.events(of: "<a>\(text)</a>") == "<a>\(text)/")
  }
}
