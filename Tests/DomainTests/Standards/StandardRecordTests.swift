import Domain
import Testing

struct StandardRecordTests {
  @Test func `a record of the API becomes a standard`() throws {
    let standard = try OccupationalStandard(
      """
      {"referenceNumber": "st9002", "title": "Invented &amp; small", "version": "1.1", "level": 5,
       "route": "Digital", "status": "Approved for delivery", "regulated": true,
       "regulatedBody": " A body\\u00a0", "coreAndOptions": false, "options": [],
       "knowledges": [{"knowledgeId": "a", "detail": "Know  this"}, {"knowledgeId": "b", "detail": "Know that"}],
       "skills": [{"skillId": "c", "detail": "Do this"}],
       "behaviours": [{"behaviourId": "d", "detail": "Be so"}],
       "duties": [{"dutyID": "x", "dutyDetail": " First duty ", "isThisACoreDuty": 1,
         "mappedKnowledge": ["b", "a", "A", "gone"], "mappedSkills": null, "mappedBehaviour": ["d"],
         "mappedOptions": null},
        {"dutyDetail": "Second", "isThisACoreDuty": 0, "mappedKnowledge": ["b"]}]}
      """)
    #expect(standard.reference == "ST9002")
    #expect(standard.title == "Invented & small")
    #expect(standard.version == "1.1")
    #expect(standard.level == 5)
    #expect(standard.regulatedBody == "A body")
    #expect(!standard.isCoreAndOptions)
    #expect(
      standard.ksbs == [
        KSB(code: KSBCode(.knowledge, 1), statement: "Know this", duties: [1]),
        KSB(code: KSBCode(.knowledge, 2), statement: "Know that", duties: [1, 2]),
        KSB(code: KSBCode(.skill, 1), statement: "Do this"),
        KSB(code: KSBCode(.behaviour, 1), statement: "Be so", duties: [1]),
      ])
    let first = [KSBCode(.knowledge, 1), KSBCode(.knowledge, 2), KSBCode(.behaviour, 1)]
    #expect(
      standard.duties == [
        Duty(number: 1, detail: "First duty", isCore: true, ksbs: first),
        Duty(number: 2, detail: "Second", isCore: false, ksbs: [KSBCode(.knowledge, 2)]),
      ])
  }

  @Test(arguments: [
    #"{"referenceNumber":"ST9002"}"#,
    #"{"referenceNumber":"ST9002","title":null,"knowledges":null,"options":null,"duties":null}"#,
    #"[{"referenceNumber":"ST9002","knowledges":[]}]"#,
    "\u{FEFF}{\"referenceNumber\":\"ST9002\"}",
  ])
  func `keys may be absent or null, and a list may hold the one record`(_ json: String) throws {
    let standard = try OccupationalStandard(json)
    #expect(standard == OccupationalStandard(reference: "ST9002", title: "ST9002", ksbs: []))
  }

  @Test func `nulls in lists are skipped and odd values of single fields are not known`() throws {
    let standard = try OccupationalStandard(
      """
      {"referenceNumber": "ST9002", "title": ["x"], "level": 1e999, "route": {}, "version": null,
       "knowledges": [null, {"knowledgeId": "a", "detail": "One"}, null, "Two", {"detail": null}],
       "options": [null], "optionsUnstructuredTemplate": [null],
       "duties": [null, {"isThisACoreDuty": "yes", "mappedKnowledge": [null, 5, {}, "a"],
         "mappedSkills": "a"}]}
      """)
    #expect(standard.codes == ["K1", "K2", "K3"])
    #expect(standard.ksbs.map(\.statement) == ["One", "Two", ""])
    #expect(standard.level == nil && standard.route == nil && standard.version == nil)
    #expect(standard.duties.map(\.ksbs) == [[KSBCode(.knowledge, 1)]])
    #expect(standard.duties.map(\.isCore) == [true])
  }

  @Test(arguments: [
    ("4", 4), ("4.0", 4), ("\"4\"", 4), ("\"Level 5\"", 5), ("4.5", nil), ("\"\"", nil),
    ("1e300", nil), ("\"99999999999999999999\"", nil), ("true", nil), ("null", nil),
  ])
  func `the level is a number or a text`(_ json: String, _ level: Int?) throws {
    let standard = try OccupationalStandard(#"{"referenceNumber":"ST9002","level":\#(json)}"#)
    #expect(standard.level == level)
  }

  @Test(arguments: [
    (#""version":"1.1","versionNumber":"1.0""#, "1.1"), (#""versionNumber":"1.2""#, "1.2"),
    (#""version":"","versionNumber":"1.2""#, "1.2"), (#""version":1.1"#, "1.1"),
    (#""version":1.0"#, "1.0"), (#""version":" ""#, nil),
  ])
  func `the version is under either name`(_ json: String, _ version: String?) throws {
    let standard = try OccupationalStandard(#"{"referenceNumber":"ST9002",\#(json)}"#)
    #expect(standard.version == version)
  }

  @Test func `a body counts only where the record does not deny regulation`() throws {
    let standard = try OccupationalStandard(
      #"{"referenceNumber":"ST9002","regulated":false,"regulatedBody":"A body"}"#)
    #expect(standard.regulatedBody == nil)
  }

  @Test func `labels as identifiers give the codes, whatever the order of the list`() throws {
    let standard = try OccupationalStandard(
      """
      {"referenceNumber": "ST9002",
       "knowledges": [{"knowledgeId": "K1", "detail": "One"}, {"knowledgeId": "K10", "detail": "Ten"},
         {"knowledgeId": "K2", "detail": "Two"}],
       "duties": [{"dutyDetail": "Duty", "mappedKnowledge": ["k10"]}]}
      """)
    #expect(standard.codes == ["K1", "K2", "K10"])
    #expect(standard.ksbs.map(\.statement) == ["One", "Two", "Ten"])
    #expect(standard.ksbs.map(\.duties) == [[], [], [1]])
  }

  @Test(arguments: [#""S1","S2""#, #""K1","K1""#, #""K1","x""#, #""K1","K4.2""#, #""K1",null"#])
  func `identifiers that number nothing leave the codes to the positions`(_ ids: String) throws {
    let records = ids.split(separator: ",").map { #"{"knowledgeId":\#($0),"detail":"Same"}"# }
    let standard = try OccupationalStandard(
      #"{"referenceNumber":"ST9002","knowledges":[\#(records.joined(separator: ","))]}"#)
    #expect(standard.codes == ["K1", "K2"])
  }

  @Test func `the same identifier in two lists leads to the list of the link`() throws {
    let standard = try OccupationalStandard(
      """
      {"referenceNumber": "ST9002", "knowledges": [{"knowledgeId": 1, "detail": "Know"}],
       "skills": [{"skillId": 1, "detail": "Do"}],
       "duties": [{"dutyDetail": "Duty", "mappedSkills": [1]}]}
      """)
    #expect(standard.duties.map(\.ksbs) == [[KSBCode(.skill, 1)]])
  }

  @Test func `repeated statements and placeholders keep their places`() throws {
    let standard = try OccupationalStandard(
      knowledges: ["Soils", "Removed.", "Soils", ""], skills: ["Soils"])
    #expect(standard.codes == ["K1", "K2", "K3", "K4", "S1"])
    #expect(standard.ksbs.map(\.statement) == ["Soils", "Removed.", "Soils", "", "Soils"])
  }
}
