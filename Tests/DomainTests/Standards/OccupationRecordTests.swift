import Foundation
import TestSupport
import Testing

@testable import Domain

/// Records of the documented Occupational Maps API, in the shape that its documentation gives.
@Suite struct OccupationRecordTests {
  private static let record = """
    {
      "stdCode": "OCC9002", "name": "Community orchard keeper", "versionNo": 1.1,
      "statusName": "Approved occupation", "level": "4",
      "mapHierarchy": {"routeName": "Agriculture, environmental and animal care"},
      "products": [{"productCode": "ST9002", "typeName": "Apprenticeship"}, {"productCode": null}],
      "knowledges": [
        {"id": "a1", "knowledgeId": "K1", "detail": "How trees grow."},
        {"id": "a2", "knowledgeId": "K3", "detail": "Soil."}
      ],
      "skills": [{"id": "b1", "skillId": "S1", "detail": "Prune."}],
      "behaviours": [{"id": "c1", "behaviourId": "B1", "detail": "Is patient."}],
      "duties": [
        {"dutyId": "D1", "dutyDetail": "Keep the trees.", "mappedKnowledge": [{"id": "a2"}],
         "mappedKnowledgeIds": ["a2"], "mappedSkillsIds": "S1", "mappedBehaviours": ["B1"]},
        {"dutyId": "D2", "dutyDetail": "Rest."}
      ]
    }
    """

  private func standard(_ json: String) throws -> OccupationalStandard {
    try OccupationalStandard(json: Data(json.utf8))
  }

  @Test func `the facts of an occupation are read from its own keys`() throws {
    let standard = try standard(Self.record)
    #expect(standard.reference == "OCC9002" && standard.otherReferences == ["ST9002"])
    #expect(standard.title == "Community orchard keeper" && standard.version == "1.1")
    #expect(standard.level == 4 && standard.status == "Approved occupation")
    #expect(standard.route == "Agriculture, environmental and animal care")
    #expect(!standard.isOutOfUse && !standard.isCoreAndOptions)
  }

  @Test func `its labels are the codes, and links of either kind lead to them`() throws {
    let standard = try standard(Self.record)
    #expect(standard.ksbs.map(\.code.description) == ["K1", "K3", "S1", "B1"])
    #expect(standard.duties.map { $0.ksbs.map(\.description) } == [["K3", "S1", "B1"], []])
  }

  @Test func `ST and OCC are one occupation when the record of either says so`() throws {
    let occupation = try standard(Self.record)
    let apprenticeship = try standard(
      #"{"referenceNumber":"ST9002","title":"Orchard keeper","knowledges":[]}"#)
    #expect(occupation.isSameOccupation(as: apprenticeship))
    #expect(apprenticeship.isSameOccupation(as: occupation))
    let coded = try standard(
      #"{"referenceNumber":"ST9003","occupationCode":"occ9007","knowledges":[]}"#)
    #expect(coded.goesBy("OCC9007") && !coded.isSameOccupation(as: occupation))
  }

  @Test func `an option's own code names it`() throws {
    let standard = try standard(
      """
      {"referenceNumber": "ST9003", "knowledges": [], "options": [
        {"optionId": "1", "title": "Cider", "occupationCode": "OCC9003A"},
        {"optionId": "2", "title": "Perry", "occupationCode": "OCC9003B"}]}
      """)
    #expect(standard.options.map(\.occupationCode) == ["OCC9003A", "OCC9003B"])
    #expect(standard.option(coded: "occ9003b")?.title == "Perry")
    #expect(standard.option(coded: "OCC9003") == nil && standard.option(coded: "ST9003") == nil)
    #expect(standard.goesBy("OCC9003A") && standard.otherReferences == [])
  }

  @Test(arguments: [
    #""products": {"a": 1}"#, #""products": "ST9002""#, #""mapHierarchy": "Digital""#,
    #""mapHierarchy": null"#, #""products": [1, null, {"productCode": 7}]"#,
  ])
  func `other values where facts stand are no fault`(member: String) throws {
    let standard = try standard(#"{"stdCode": "OCC9002", "name": "Keeper", \#(member)}"#)
    #expect(standard.reference == "OCC9002" && standard.otherReferences == [])
  }

  @Test func `a library knows a standard by either reference, its own record first`() throws {
    try ScratchFolder.use { folder in
      try Data(Self.record.utf8).write(to: folder.appending(path: "a.json"))
      let library = StandardLibrary(folder: folder)
      #expect(try library.standard(reference: "ST9002", version: nil)?.reference == "OCC9002")
      try Data(#"{"referenceNumber":"ST9002","version":"1.1","knowledges":[]}"#.utf8)
        .write(to: folder.appending(path: "z.json"))
      #expect(try library.standard(reference: "ST9002", version: "1.1")?.reference == "ST9002")
      #expect(try library.standard(reference: "OCC9002", version: "1.1")?.reference == "OCC9002")
      #expect(try library.versions(of: "OCC9002").map(\.standard.reference) == ["OCC9002"])
      let entry = try #require(library.entries().first)
      #expect(entry.level == 4 && entry.counts == [2, 1, 1])
    }
  }

  @Test func `someone who asks for what is not there is told what is near`() throws {
    try ScratchFolder.use { folder in
      try Data(Self.record.utf8).write(to: folder.appending(path: "a.json"))
      let library = StandardLibrary(folder: folder)
      let hint = { (text: String) in StandardReference(text).flatMap(library.hint) }
      #expect(hint("ST9002@1.0") == "it holds ST9002 in version 1.1")
      #expect(hint("OCC9003") == "the nearest that it holds is OCC9002, “Community orchard keeper”")
      #expect(hint("ST0001") == nil)
    }
  }

  @Test(arguments: ["OCC0116", "occ0116", "OCC0116A", "OCC0116@1.2", "ST0116"])
  func `references of both kinds are read`(text: String) {
    #expect(StandardReference(text) != nil)
  }

  @Test(arguments: ["OCC116", "OCC01166", "OCC0116AB", "OCC0116É", "OC0116", "OCCUPATION", "OCC"])
  func `what only looks like one is none`(text: String) {
    #expect(StandardReference(text) == nil)
  }

  @Test func `records of both kinds differ by their KSBs, not by their references`() throws {
    let old = try standard(
      """
      {"referenceNumber": "ST9002", "title": "Community orchard keeper", "version": "1.0",
       "level": 4, "status": "Approved for delivery", "knowledges": [
        {"knowledgeId": "x", "detail": "How trees grow."}]}
      """)
    let difference = StandardDifference(from: old, to: try standard(Self.record))
    #expect(!difference.facts.map(\.fact).contains(.reference))
    #expect(difference.changes.count { $0.isAdded } == 3)
  }
}
