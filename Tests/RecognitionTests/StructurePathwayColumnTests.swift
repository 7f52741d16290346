import Recognition
import Testing

/// Pathways as columns of marks.
@Suite
struct StructurePathwayColumnTests {
  @Test func `ticks put a unit on a pathway with the status of its row`() {
    let found = structure(
      sheet(
        "Programme",
        """
        Module code | Module name | FHEQ level | Credits | Core or elective | Option group | Orchard pathway | Nursery pathway
        M1 | Trees | #4 | #15 | Core | | ✓ | ✓
        M2 | Soil | #4 | #15 | Elective | A | X |
        M3 | Bees | #4 | #15 | Elective | A | maybe | Yes
        M4 | Pests | #4 | #15 | Core | | |

        On the Nursery pathway, choose one unit from group A.
        """))
    #expect(
      found.saying == [
        "M1 mandatory on Orchard + Nursery", "M2 optional in A on Orchard",
        "M3 optional in A on Nursery", "M4 nothing",
      ])
    #expect(found.leaving == ["G4 maybe", "G5 "])
    #expect(found.unread.first?.subject == .pathwayMark(pathway: "Orchard"))
    #expect(found.ruling == ["A7 From group A, on pathway Nursery: exactly 1 unit"])
    #expect(found.sheets.first?.columns.last?.phrase == "marks for the pathway “Nursery”")
  }

  @Test func `letters give a unit a status on each pathway, below a header of two rows`() {
    let found = structure(
      sheet(
        "Programme",
        """
        Module | Level | Credits | Pathways |
         | | | Security | Networks
        M1: Trees | #4 | #15 | M | O
        M2: Soil | #4 | #15 | | C
        """, merged: ["D1:E1"]))
    #expect(
      found.saying == [
        "M1 mandatory on Security, optional on Networks", "M2 mandatory on Networks",
      ])
    #expect(found.sheets.first?.headerRow == 2)
  }

  @Test func `a column of ticks that could mean anything is no pathway`() {
    let found = structure(
      sheet(
        "Programme",
        """
        Module | Level | Status | Placement | Fieldwork
        Trees | #4 | M | ✓ | ✓
        """))
    #expect(found.saying == ["Trees mandatory"])
  }
}
