import Testing

@testable import Workbooks

@Suite("Drop-down lists")
struct DropDownTests {
  private static let extended = """
    <extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"
      xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">
      <x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">
        <x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f>
        </x14:formula1><x14:formula2><xm:f>9</xm:f></x14:formula2><xm:sqref>D2:D9 F2</xm:sqref>
        </x14:dataValidation></x14:dataValidations></ext></extLst>
    """

  private func dropDowns(_ sheet: String) throws -> [DataValidationList] {
    try WorkbookBuilder(sheet: "<sheetData/>" + sheet).readSheet().dropDowns
  }

  private func range(_ text: String) throws -> CellRange { try #require(CellRange(text)) }

  @Test func `a list that states its entries is read with its cells`() throws {
    let lists = try dropDowns(
      """
      <dataValidations count="2">
        <dataValidation type="list" sqref="B2:B9 C4"><formula1>"Full, Partial,None"</formula1>
        </dataValidation>
        <dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation>
      </dataValidations>
      """)
    #expect(
      try lists == [
        DataValidationList(ranges: [range("B2:B9"), range("C4")], source: "\"Full, Partial,None\"")
      ])
    #expect(lists.first?.entries == ["Full", "Partial", "None"])
  }

  @Test func `a list on another sheet stands in an extension`() throws {
    let lists = try dropDowns(Self.extended)
    #expect(
      try lists == [
        DataValidationList(ranges: [range("D2:D9"), range("F2")], source: "Lists!$A$1:$A$3")
      ])
    #expect(lists.first?.entries == nil)
  }

  @Test func `an extension never passes for cells`() throws {
    let sheet = try WorkbookBuilder(
      sheet: """
        <x:sheetData xmlns:x="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">
        <row><c><v>1</v></c></row></x:sheetData><sheetData><row><c><v>2</v></c></row></sheetData>
        """
    ).readSheet()
    #expect(sheet.rows.flatMap(\.cells).map(\.text) == ["2"])
  }
}
