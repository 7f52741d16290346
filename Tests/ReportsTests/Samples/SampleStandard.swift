import Domain

/// An illustrative standard of our own, small enough to read in a report.
enum SampleStandard {
  static let standard = OccupationalStandard(
    reference: "ST9001", title: "Example studio technician", version: "1.1", level: 5,
    route: "Example route", status: "Approved for delivery", ksbs: ksbs)

  static let ksbs: [KSB] =
    knowledge.enumerated().map {
      KSB(code: KSBCode(.knowledge, $0.offset + 1), statement: $0.element)
    }
    + skills.enumerated().map { KSB(code: KSBCode(.skill, $0.offset + 1), statement: $0.element) }
    + behaviours.enumerated().map {
      KSB(code: KSBCode(.behaviour, $0.offset + 1), statement: $0.element)
    }

  private static let knowledge = [
    "The properties of clay, glaze and slip, and how each behaves when it is fired.",
    "How kilns are loaded, fired and cooled, and what goes wrong when any of it is rushed.",
    "Safe ways of storing and handling powders, and the law on dust in workshops.",
    """
    How a studio plans its year: the cost of materials and of firing, the time that drying takes, \
    the orders that come in before holidays, the fairs at which work is sold, the share that \
    galleries keep, the insurance that a public workshop needs, and the records from which all of \
    these can be worked out again when something does not add up at the end of the year.
    """,
    "Ways of recording recipes so that another person can repeat them.",
    "What a customer may expect by law.",
  ]

  private static let skills = [
    "Throw, turn and finish a set of twelve matching pieces.",
    "Mix a glaze from a recipe and correct it from test tiles.",
    "Load and fire a kiln to a planned curve, and keep its log.",
    "Price a piece of work and explain the price.",
    "Show a beginner how to centre clay.",
  ]

  private static let behaviours = [
    "Takes care of shared tools and leaves the workshop clean.",
    "Asks before risking another person’s work.",
  ]
}
