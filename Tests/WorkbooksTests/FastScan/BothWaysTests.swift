import Foundation
import TestSupport
import Testing

@testable import Workbooks

/// Whatever a file holds, the scanner and libxml2 alone come to the same.
@Suite("Scanning and parsing")
struct BothWaysTests {
  @Test(.enabled(if: Probes.areThere, "skipped: the probes are absent"), arguments: Probes.all)
  func `both ways agree on a probe`(_ probe: Probe) throws {
    #expect(try BothWays.agree(on: probe.bytes()))
  }

  @Test(.enabled(if: Corpus.isThere, "skipped: the corpus is absent"), arguments: Corpus.all)
  func `both ways agree on a workbook of the corpus`(_ file: CorpusFile) throws {
    #expect(try BothWays.agree(on: file.bytes()))
  }

  @Test func `both ways agree on every fixture`() throws {
    let files = try Self.workbooks(below: Project.root.appending(path: "Fixtures"))
    #expect(files.count > 100)
    for file in files {
      #expect(BothWays.agree(on: try Array(Data(contentsOf: file))), "\(file.lastPathComponent)")
    }
  }

  static let cells = [
    #"<row r="1" spans="1:3" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"/>"#
      + #"<c r="C1" t="str"><f t="shared" ref="C1:C2" si="0">A1&amp;"x"</f>"#
      + "<v>a &lt; b_x000D_</v></c></row>",
    #"<row r="2" hidden="1"><c r="A2"><v>-12.50</v></c><c t="b"><v>1</v></c><c t='e'><v>#N/A</v></c>"#
      + #"<c r="D2" t="inlineStr"><is><t xml:space="preserve"> an “inline” text </t></is></c></row>"#,
    #"<row><c t="inlineStr"><is><r><rPr><b/><sz val="11"/></rPr><t>two</t></r><r><t> runs</t></r>"#
      + #"<rPh sb="0" eb="1"><t>no</t></rPh></is></c><c t="d"><v>2024-03-15T00:00:00</v></c></row>"#
      + #"<row r="4" s="1" customFormat="1"/>"#,
    #"<row r="1" ht="0" customHeight="1"><c t="e" vm="1"><v>#VALUE!</v></c><c t="inlineStr"><is><r>"#
      + #"<t>ü</t></r><r><rPr><strike/><rFont val="Wingdings"/><color theme="0" tint="-0.1"/></rPr>"#
      + #"<t>ü</t></r></is></c></row>"#,
  ]
  static let strings =
    #"<si><t>one &amp; only</t></si><si/><si><r><t xml:space="preserve">rich </t></r><r><rPr>"#
    + #"<color rgb="FFFF0000"/></rPr><t>text</t></r><phoneticPr fontId="1"/></si><si><t/></si>"#
    + #"<si><r><rPr><strike val="1"/><sz val="1"/></rPr><t>gone</t></r><r><t xml:space="preserve"/>"#
    + #"</r><r><rPr/><t>b_x0041_</t></r></si>"#

  @Test func `small changes to a sheet are judged alike`() {
    var mutations = Mutations(seed: 1)
    for _ in 0..<3_000 {
      for rows in Self.cells {
        var builder = WorkbookBuilder(sheet: "")
        builder.strings = Self.strings
        var entries = builder.entries
        let sheet =
          #"<worksheet xmlns="\#(WorkbookBuilder.main)"><sheetData>\#(rows)</sheetData>"#
          + #"<mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>"#
        entries[3].contents = mutations.change(Array(sheet.utf8))
        expectAgreement(entries)
      }
    }
  }

  @Test func `small changes to the shared strings are judged alike`() {
    var mutations = Mutations(seed: 2)
    for _ in 0..<6_000 {
      var builder = WorkbookBuilder(
        cells: (0..<6).map { #"<c t="s"><v>\#($0)</v></c>"# }.joined())
      builder.strings = Self.strings
      var entries = builder.entries
      entries[4].contents = mutations.change(entries[4].contents)
      expectAgreement(entries)
    }
  }

  private func expectAgreement(_ entries: [ArchiveBuilder.Entry]) {
    let file = ArchiveBuilder(entries).archive()
    #expect(
      BothWays.agree(on: file),
      """
      \(entries.map { String(decoding: $0.contents, as: UTF8.self) }[3...].joined(separator: "\n"))
      scanned: \(BothWays.outcome(of: file, parsing: .scanned))
      parsed: \(BothWays.outcome(of: file, parsing: .parsed))
      """)
  }

  static func workbooks(below folder: URL) throws -> [URL] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "xlsx" }
      .sorted { $0.path < $1.path }
  }
}
