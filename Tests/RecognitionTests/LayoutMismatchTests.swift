import Testing
import Workbooks

@testable import Recognition

/// What is said of a layout file that speaks of another workbook.
@Suite
struct LayoutMismatchTests {
  private func refusal(_ sheets: Sheet..., by instructions: LayoutInstructions) -> String? {
    do throws(LayoutMismatch) {
      _ = try recogniser.recognise(Workbook(sheets: sheets), by: instructions)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `what the workbook does not have is named with its line`() {
    let beyond =
      "layout.yml, line 5: “columns”: the sheet “Mapping” has no column H; it ends at column E"
    let refusals: [(LayoutInstructions, String)] = [
      (
        instructions("Maping"),
        "layout.yml, line 2: “sheet”: the workbook has no sheet “Maping”; it has “Mapping”"
      ),
      (
        instructions { $0.headerRows = Instruction(.rows(40...41), line: 4) },
        "layout.yml, line 4: “header-rows” is 40-41, but the sheet “Mapping” ends at row 3"
      ),
      (instructions { $0.columns = [8: column(.coverage)] }, beyond),
      (
        instructions { $0.columns = [2: column(.code)] },
        """
        layout.yml, line 5: “columns”: column B of the sheet “Mapping” holds no KSB codes such as \
        K1; name the column that does
        """
      ),
      (
        instructions { $0.layout = Instruction(.matrix, line: 3) },
        """
        layout.yml, line 3: “layout”: the sheet “Mapping” cannot be read as “matrix”; name another \
        layout, or leave the key out to let it be found
        """
      ),
    ]
    for (instructions, expected) in refusals {
      #expect(refusal(list, by: instructions) == expected)
    }
  }

  @Test func `what a layout would not heed is refused`() {
    let said = instructions { $0.columns = [3: column(.coverage), 4: column(.units, line: 6)] }
    let mismatch = #expect(throws: LayoutMismatch.self) {
      try said.check(said.sheets[0], takesRoles: false, .list)
    }
    #expect(
      mismatch?.description == """
        layout.yml, line 5: “columns”: in the layout “list” header and columns are found by what \
        they hold; take the key out, or name another layout
        """)
    #expect(throws: Never.self) {
      try said.check(said.sheets[0], takesRoles: true, .list)
      try instructions().check(instructions().sheets[0], takesRoles: false, .list)
    }
  }

  @Test func `empty header rows and sheets without codes are refused`() {
    let gap = sheet("Mapping", "KSB | Coverage\n~\nK1 | Full")
    #expect(
      refusal(gap, by: instructions { $0.headerRows = Instruction(.rows(2...2), line: 3) })
        == "layout.yml, line 3: “header-rows” is 2, but nothing stands there in the sheet “Mapping”"
    )
    #expect(
      refusal(sheet("Mapping", "Read me"), by: instructions())?.contains("holds KSB codes") == true)
  }
}
