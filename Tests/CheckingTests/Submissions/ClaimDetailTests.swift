import Checking
import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks

@Suite struct ClaimDetailTests {
  @Test func `units are listed once, whatever their case and spacing`() {
    let claim = Joining.claim(
      "KSB | Coverage | Units\nK1 | Full | U1 Lamps, U2\n | | u1  lamps, U3, N/A, -")
    #expect(claim?.units == ["U1 Lamps", "U2", "U3"])
  }

  @Test func `a mark that says none names no unit`() {
    #expect(Joining.claim("KSB | [U1] | [U2] | [U3]\nK1 | N | X | P")?.units == ["U2", "U3"])
  }

  @Test func `assessments and reasons of continued rows are joined`() {
    let claim = Joining.claim(
      """
      KSB | Coverage | Assessment | Rationale
      K1  | Partial  | Essay      | Not safe
          |          | Exam       | TBC
          |          | Essay      | N/A
      """)
    #expect(claim?.assessment == "Essay; Exam")
    #expect(claim?.rationale == "Not safe")
  }

  @Test(arguments: ["", "-", "n/a", "N/A", "None", "TBC", "[insert text]", "#REF!", "=", "…"])
  func `nothing, a prompt or an error is no reason`(text: String) {
    let claim = Joining.claim("KSB | Coverage | Rationale\nK1 | Partial | \(text)")
    #expect(claim?.coverage == .partial)
    #expect(claim?.rationale == nil)
  }
}
