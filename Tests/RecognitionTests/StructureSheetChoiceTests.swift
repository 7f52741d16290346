import Domain
import Recognition
import Testing
import Workbooks

/// Which sheets of a workbook are the structure.
@Suite
struct StructureSheetChoiceTests {
  private let mapping = sheet("KSB mapping", "KSB | Statement | Units\nK1 | How | U1\nS1 | Do | U2")
  private let list = sheet(
    "Unit list", "Unit code | Unit title | Level\nU1 | Trees | #4\nU2 | Soil | #4")
  private let units = sheet(
    "Units", "Unit code | Unit title | Status\nU1 | Trees | Mandatory\nU2 | Soil | Optional")

  private func beside(_ sheets: Sheet...) -> RecognisedStructure {
    structureRecogniser.recognise(
      Workbook(sheets: sheets), .besideMapping(sheets: ["KSB mapping"]))
  }

  @Test func `beside a mapping, a list of units without statuses is no structure`() {
    #expect(!beside(mapping, list).holdsUnits)
    #expect(
      beside(mapping, list, units).purposes == [
        "KSB mapping other", "Unit list other", "Units units",
      ])
  }

  @Test func `given as the structure, a list of units is one`() {
    let found = structure(list)
    #expect(found.holdsUnits)
    #expect(found.units.map(\.places) == [[], []])
  }

  @Test func `a list of KSBs is no structure`() {
    let found = structure(
      sheet("Mapping", "Ref | Title | Level\nK1 | How | #4\nK2 | Why | #4\nS1 | Do | #4"), mapping)
    #expect(!found.holdsUnits)
    #expect(found.sheets.allSatisfy { $0.purpose == .other && !$0.evidence.isEmpty })
  }

  @Test func `sheets of units are read together, but for one that says the same again`() {
    let more = sheet(
      "More", "Unit code | Unit title | Status\nU3 | Bees | Mandatory\nU4 | Cider | Optional")
    let again = sheet("Copy", "Unit code | Unit title | Status\nU1 | Trees | M\nU2 | Soil | O")
    let found = structure(units, more, again)
    #expect(found.units.map(\.name) == ["U1", "U2", "U3", "U4"])
    #expect(found.purposes == ["Units units", "More units", "Copy other"])
    #expect(found.sheets.last?.evidence.last?.contains("earlier sheet") == true)
  }

  @Test func `a sheet that says otherwise of the same units may be another qualification's`() {
    let other = sheet(
      "Other", "Unit code | Unit title | Status\nU1 | Trees | Mandatory\nU2 | Soil | Mandatory")
    #expect(
      structure(units, other).saying == [
        "U1 mandatory on Units", "U2 optional on Units", "U1 mandatory on Other",
        "U2 mandatory on Other",
      ])
  }

  @Test func `sheets whose tabs name pathways are for their learners`() {
    let shop = sheet(
      "Workshop pathway",
      "Unit code | Unit title | Status\nU1 | Trees | Mandatory\nU2 | Soil | Optional\nU3 | Bees | Optional\nLearners choose one optional unit."
    )
    let away = sheet(
      "Outreach pathway",
      "Unit code | Unit title | Status\nU1 | Trees | Mandatory\nU2 | Soil | Mandatory")
    let found = structure(shop, away)
    #expect(
      found.saying == [
        "U1 mandatory on Workshop", "U2 optional on Workshop", "U3 optional on Workshop",
        "U1 mandatory on Outreach", "U2 mandatory on Outreach",
      ])
    #expect(found.rules.map(\.rule.pathway) == ["Workshop"])
    #expect(found.sheets.last?.evidence.last?.contains("its tab names") == true)
  }

  @Test func `a hidden sheet is used only when no visible one holds units`() {
    let hidden = sheet(
      "Old", "Unit code | Unit title | Status\nU9 | Bees | Mandatory", visibility: .hidden)
    #expect(structure(hidden, units).units.map(\.name) == ["U1", "U2"])
    #expect(structure(hidden).units.map(\.name) == ["U9"])
  }

  @Test func `a sheet without units says what was missing`() {
    let found = structure(sheet("Notes", "Please fill in the next sheet."))
    #expect(!found.holdsUnits)
    #expect(found.sheets.first?.evidence.first?.contains("no header row") == true)
  }

  @Test func `columns of mandatory and optional with ticks give the status`() {
    let found = structure(
      sheet(
        "Units",
        "Unit title | Level | Mandatory | Optional\nTrees | #4 | ✓ |\nSoil | #4 | | ✓\nBees | #4 | ✓ | ✓\nPests | #4 | |"
      ))
    #expect(found.saying == ["Trees mandatory", "Soil optional", "Bees nothing", "Pests nothing"])
    #expect(found.units.map(\.status.fault) == [nil, nil, .unknownWord, nil])
  }
}
