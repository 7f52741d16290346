import Foundation
import Testing

@testable import Domain

/// Every published record that stands beside the repository, against the counts taken from them.
@Suite(.enabled(if: PublishedStandards.arePresent, PublishedStandards.skipped))
struct PublishedStandardsTests {
  private func count(_ type: KSBType, in standard: OccupationalStandard) -> Int {
    standard.ksbs.count(where: { $0.code.type == type })
  }

  @Test func `KSBs, duties and options of every record are as many as the manifest says`() throws {
    let rows = try PublishedStandards.table("manifest.csv").rows
    #expect(rows.count == 130)
    for row in rows {
      let file = try #require(row["file"])
      let standard = try PublishedStandards.standard(file)
      let columns: [(String, Int)] = [
        ("K", count(.knowledge, in: standard)), ("S", count(.skill, in: standard)),
        ("B", count(.behaviour, in: standard)), ("duties", standard.duties.count),
      ]
      for (column, number) in columns {
        #expect(number == row[column].flatMap { Int($0) }, "\(column) of \(file)")
      }
      let options = standard.options.count(where: { $0.title.isEmpty == false })
      let titlesAlone = row["optionsUnstructuredTemplate"]?.isEmpty == false
      let expected = row["optionCount"].flatMap { Int($0) }
      #expect(titlesAlone ? options >= 2 : options == expected, "options of \(file)")
      #expect(standard.reference == row["referenceNumber"], "\(file)")
      #expect(standard.version == row["version"], "\(file)")
      #expect(standard.level == row["level"].flatMap { Int($0) }, "\(file)")
      #expect(standard.status == row["status"], "\(file)")
      #expect(standard.isCoreAndOptions == (row["coreAndOptions"] == "True"), "\(file)")
      #expect((standard.regulatedBody != nil) == (row["regulatedBody"] != ""), "\(file)")
    }
  }

  @Test func `KSBs of every option are as many as the table says`() throws {
    let rows = try PublishedStandards.table("options_ksb_counts.csv").rows
    #expect(rows.count == 27)
    for row in rows {
      let reference = try #require(row["referenceNumber"])
      let version = try #require(row["version"])
      let standard = try PublishedStandards.standard("\(reference)_v\(version).json")
      let option = try #require(row["option"].flatMap { standard.option(titled: $0) })
      let codes = option.ksbs ?? []
      let numbers = KSBType.allCases.map { type in codes.count(where: { $0.type == type }) }
      #expect(numbers == ["K", "S", "B"].map { row[$0].flatMap { Int($0) } }, "\(row)")
      #expect(codes.count == row["ksbTotalForOption"].flatMap { Int($0) }, "\(row)")
      #expect((option.ksbs == nil) == (reference == "ST0624"), "\(row)")
      #expect(standard.ksbs.count == row["allKsbsInStandard"].flatMap { Int($0) }, "\(row)")
    }
  }

  @Test func `headings put positions ahead of the printed labels`() throws {
    let standard = try PublishedStandards.standard("ST0146_v1.0.json")
    #expect(standard.labelsDisagree)
    #expect(standard.hasPrintedNumbering)
    #expect(standard.ksbs.first { $0.code == KSBCode(.knowledge, 2) }?.printedLabel == "K1")
    let printed = standard.ksbs(numbered: .printed)
    let codes = printed.map(\.code)
    #expect(codes.filter { $0.type == .knowledge }.map(\.number) == Array(1...15))
    #expect(codes.filter { $0.type == .skill }.map(\.number) == Array(1...15))
    #expect(codes.filter { $0.type == .behaviour }.map(\.number) == Array(1...6))
    #expect(printed.first?.statement.hasPrefix("sources of") == true)
  }

  @Test func `labels equal to the positions are taken off and do not disagree`() throws {
    let standard = try PublishedStandards.standard("ST0273_v1.0.json")
    #expect(standard.ksbs.allSatisfy { $0.printedLabel == $0.code.description })
    #expect(!standard.labelsDisagree)
  }

  @Test(arguments: [("ST0624_v1.0.json", 21), ("ST0157_v1.0.json", 4)])
  func `option marks are labels that number nothing`(_ file: String, _ marks: Int) throws {
    let standard = try PublishedStandards.standard(file)
    #expect(standard.ksbs.count(where: { $0.printedLabel?.hasPrefix("O") == true }) == marks)
    #expect(standard.labelsDisagree)
    #expect(!standard.hasPrintedNumbering)
  }

  @Test func `an option that no duty links to has no KSBs of its own, and all of them count`()
    throws
  {
    let standard = try PublishedStandards.standard("ST0624_v1.0.json")
    #expect(standard.isCoreAndOptions)
    #expect(
      standard.options.map(\.title) == [
        "Mechanical Food and Drink Engineer", "Electrical Food and Drink Engineer",
      ])
    #expect(standard.options.allSatisfy { $0.ksbs == nil })
    #expect(!standard.duties.isEmpty && standard.duties.allSatisfy(\.options.isEmpty))
    let option = try #require(standard.options.first)
    #expect(standard.ksbs(numbered: .positional, option: option) == standard.ksbs)
  }

  @Test func `where labels are shifted, codes of both numberings lead to their own statements`()
    throws
  {
    let standard = try PublishedStandards.standard("ST0146_v1.0.json")
    // The behaviours print no labels, and so keep their places.
    let printed = standard.ksbs(numbered: .printed).filter { $0.code.type != .behaviour }
    #expect(printed.count == 30)
    for ksb in printed {
      let positional = try #require(standard.ksbs.first { $0.statement == ksb.statement })
      #expect(positional.printedLabel == ksb.code.description)
      #expect(positional.code.number > ksb.code.number, "\(ksb.code)")
    }
    let headings = standard.ksbs.filter { $0.printedLabel == nil && $0.code.type != .behaviour }
    #expect(headings.count == 8)
  }

  @Test func `no other record prints labels`() throws {
    let rows = try PublishedStandards.table("manifest.csv").rows
    let labelled = try rows.compactMap { $0["file"] }.filter { file in
      try PublishedStandards.standard(file).ksbs.contains { $0.printedLabel != nil }
    }
    #expect(
      labelled.sorted() == [
        "ST0146_v1.0.json", "ST0157_v1.0.json", "ST0273_v1.0.json", "ST0624_v1.0.json",
      ])
  }

  @Test(arguments: [
    ("ST0003_v1.0.json", 2), ("ST0124_v1.0.json", 2), ("ST0238_v1.0.json", 5),
    ("ST0316_v1.0.json", 7), ("ST0475_v1.0.json", 6), ("ST0495_v1.0.json", 7),
    ("ST0528_v1.0.json", 7), ("ST0588_v1.0.json", 2),
  ])
  func `options that are plain texts have titles and no KSBs of their own`(
    _ file: String, _ count: Int
  ) throws {
    let standard = try PublishedStandards.standard(file)
    #expect(standard.isCoreAndOptions)
    #expect(standard.options.count == count)
    #expect(standard.options.allSatisfy { $0.ksbs == nil })
  }

  @Test func `twelve records have no KSB lists, and are standards all the same`() throws {
    let rows = try PublishedStandards.table("manifest.csv").rows
    let empty = try rows.compactMap { $0["file"] }.filter { file in
      try PublishedStandards.standard(file).ksbs.isEmpty
    }
    #expect(
      empty.map { $0.prefix(6) } == [
        "ST0003", "ST0041", "ST0108", "ST0116", "ST0117", "ST0118", "ST0124", "ST0127", "ST0238",
        "ST0310", "ST0385", "ST0393",
      ])
    for file in empty {
      let standard = try PublishedStandards.standard(file)
      #expect(!standard.title.isEmpty && standard.level != nil && standard.version != nil)
      #expect(standard.duties.isEmpty && !standard.labelsDisagree && !standard.hasPrintedNumbering)
    }
    #expect(try PublishedStandards.standard("ST0116_v1.0.json").status == "Retired")
  }

  @Test func `links that lead nowhere are dropped`() throws {
    let standard = try PublishedStandards.standard("ST0863_v1.0.json")
    let known = Set(standard.ksbs.map(\.code))
    #expect(standard.duties.allSatisfy { $0.ksbs.allSatisfy(known.contains) })
    #expect(standard.duties.contains { !$0.ksbs.isEmpty })
  }

  @Test func `every statement is clean and equal to itself, repeated ones included`() throws {
    var repeating = 0
    for row in try PublishedStandards.table("manifest.csv").rows {
      let standard = try PublishedStandards.standard(try #require(row["file"]))
      let texts = standard.ksbs.map { StatementText.normalised($0.statement) }
      repeating += Set(texts).count < texts.count ? 1 : 0
      for ksb in standard.ksbs {
        #expect(ksb.statement == StatementText.folded(ksb.statement))
        #expect(!StatementText.normalised(ksb.statement).isEmpty)
        #expect(!ksb.statement.unicodeScalars.contains { $0 == "\u{A0}" || $0.value < 0x20 })
      }
    }
    #expect(repeating == 9)
  }

  @Test func `the library finds the highest version and the one named`() throws {
    let folder = PublishedStandards.folder.appendingPathComponent("json")
    let library = StandardLibrary(folder: folder)
    #expect(library.entries().count == 130)
    #expect(try library.standard(reference: "ST0116", version: nil)?.version == "1.1")
    #expect(try library.standard(reference: "ST0116", version: "1.0")?.version == "1.0")
    #expect(try library.standard(reference: "ST9999", version: nil) == nil)
  }
}
