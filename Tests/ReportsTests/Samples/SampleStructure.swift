import Checking
import Domain
import Recognition
import Workbooks

/// A structure for the sample reports: two pathways, a group to choose from, hostile titles.
enum SampleStructure {
  static let units = [
    Unit(
      code: "U1", title: "Materials", level: 5, credits: 20, places: [.init(standing: .mandatory)]),
    Unit(
      code: "U2", title: "Firing <b>&</b> glaze", level: 5, credits: 20,
      places: [.init(standing: .optional, group: "A")]),
    Unit(
      code: "U3", level: 4, credits: 15,
      places: [.init(pathways: ["Sales & <i>shop</i>"], standing: .optional, group: "A")]),
  ]

  static let rules = [
    CombinationRule(scope: .group("A"), atLeast: 1),
    CombinationRule(scope: .learner, pathway: "Studio", atMost: 45, measure: .credits),
  ]

  static let pathways: [String?] = ["Sales & <i>shop</i>", "Studio", "Closed"]

  /// The structure, one pathway without a choice, and one of which nothing is known.
  static let structure = SubmissionStructure(
    file: "structure.xlsx",
    recognised: RecognisedStructure(
      sheets: [
        StructureSheet(sheet: "Units", purpose: .units, rowsRead: 3),
        StructureSheet(sheet: "Notes", purpose: .other),
      ],
      rules: rules.enumerated().map { index, rule in
        StatedRule(
          rule: rule,
          location: CellLocation(
            sheet: "Rules", cell: CellReference(row: index + 2, column: 1)), text: "")
      }),
    combined: QualificationStructure(units: units, rules: rules), rows: [[0], [1], [2]],
    pathways: [
      PathwayChoices(pathway: pathways[0], smallest: [0, 2], conflict: nil),
      PathwayChoices(pathway: pathways[1], smallest: nil, conflict: [.rule(1)]),
      PathwayChoices(pathway: pathways[2], smallest: nil, conflict: nil),
    ])

  /// One answer of each kind, for the first four KSBs.
  static let guarantees = [
    CoverageGuarantee(guarantee: .always),
    CoverageGuarantee(
      guarantee: .sometimes,
      pathways: [
        .init(pathway: pathways[0], guarantee: .sometimes, counterexample: [0, 2])
      ]),
    CoverageGuarantee(
      guarantee: .never,
      pathways: [.init(pathway: nil, guarantee: .never, counterexample: [0])]),
    CoverageGuarantee(guarantee: .unknown, reason: "“U9 <i>” is not a unit in the structure"),
  ]

  static let changes = [
    GapFix(
      kind: .makeMandatory, unit: 1,
      closes: [.init(standard: "ST9001", ksb: KSBCode(.knowledge, 2))]),
    GapFix(
      kind: .cover, unit: 0,
      closes: [
        .init(standard: "ST9001", ksb: KSBCode(.knowledge, 5)),
        .init(standard: nil, ksb: KSBCode(.knowledge, 6)),
      ], alternatives: [1]),
  ]

  static let suppression = Suppression(
    rule: "C104", reason: "Agreed <i>in June</i>", by: "Quality board", date: "2026-01-20",
    until: "2026-06-30", source: "ksbcheck.yml, line 9")

  static let counterexample = Counterexample(pathway: pathways[0], units: ["U1", "U3"])
}
