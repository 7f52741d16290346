import Testing

@testable import Workbooks

/// What the scanner reads on its own, and what it leaves to libxml2.
@Suite("Scanner")
struct ScannerTests {
  private func sheet(_ rows: String) -> String {
    #"<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="\#(WorkbookBuilder.main)">"#
      + "<sheetData>\(rows)</sheetData></worksheet>"
  }

  private func strings(_ items: String) -> String {
    #"<sst xmlns="\#(WorkbookBuilder.main)" count="1">\#(items)</sst>"#
  }

  @Test(arguments: BothWaysTests.cells)
  func `rows as programs write them are scanned`(_ rows: String) {
    #expect(BothWays.isScanned(sheet: sheet(rows)))
  }

  @Test func `shared strings as programs write them are scanned`() {
    #expect(BothWays.isScanned(strings: strings(BothWaysTests.strings)))
    #expect(BothWays.isScanned(strings: "\u{FEFF}" + strings("\n<si>\n<t>é</t>\n</si>\n")))
  }

  @Test(arguments: [
    "<row><c><v>1</v><!-- --></c></row>", "<row><c><v><![CDATA[1]]></v></c></row>",
    "<row><c><v>1</v></c ></row>", "<row><c><v>1</v><v>2</v></c></row>",
    "<row xmlns='u'><c/></row>", "<row r='1' r='2'/>", "<row><c unknown='1'/></row>",
    "<row><c t='str'><v>&other;</v></c></row>", "<row><c t='str'><v>a\rb</v></c></row>",
    "<row><c><v>1]]></v></c></row>", "<row><c r='&#65;1'/></row>", "<row><c r='É1'/></row>",
    "<row>text</row>", "<row><c><extLst/></c></row>", "<row><c/><d/></row>", "<row><c/>",
    "<row><c t='inlineStr'><is><t>a<b/></t></is></c></row>", "<row><cell/></row>", "<rows/>",
    "<row r='4294967296'/>", "<row><c r='A4294967296'/></row>",
  ])
  func `what is out of the ordinary is left to the parser`(_ rows: String) {
    #expect(!BothWays.isScanned(sheet: sheet(rows)))
  }

  @Test(arguments: [
    "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
      + "<x:sheetData/></x:worksheet>",
    "<worksheet xmlns='other'><sheetData></sheetData></worksheet>",
    "<worksheet><!-- <sheetData> --></worksheet>",
    "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
      + "<x:sheetData><!-- <sheetData> --></x:sheetData></x:worksheet>",
    "<?xml version='1.0' encoding='ISO-8859-1'?><worksheet><sheetData></sheetData></worksheet>",
  ])
  func `parts with other names, encodings or comments are not split`(_ xml: String) {
    #expect(!BothWays.isScanned(sheet: xml))
  }
}
