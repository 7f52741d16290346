import Domain
import MarkedSheets

extension OccupationalStandard {
  /// A small standard of our own: three knowledge statements, two skills and a behaviour, with a
  /// duty for each of the first two knowledge statements.
  static func example(
    _ change: (inout OccupationalStandard) -> Void = { _ in }
  ) -> OccupationalStandard {
    var standard = OccupationalStandard(
      reference: "ST9001", title: "Lighthouse technician", version: "1.0", level: 4,
      status: "Approved for delivery",
      duties: [
        Duty(number: 1, detail: "Keep the lamp", isCore: true, ksbs: ["K1", "S1"]),
        Duty(number: 2, detail: "Keep the log", isCore: true, ksbs: ["K2", "S2", "B1"]),
      ],
      ksbs: [
        KSB(code: "K1", statement: "How lamps are lit", duties: [1]),
        KSB(code: "K2", statement: "How logs are kept", duties: [2]),
        KSB(code: "K3", statement: "How lenses are cleaned"),
        KSB(code: "S1", statement: "Light the lamp", duties: [1]),
        KSB(code: "S2", statement: "Keep the log", duties: [2]),
        KSB(code: "B1", statement: "Stays awake", duties: [2]),
      ])
    change(&standard)
    return standard
  }

  /// The same with core and options: K3 is the option “Lenses”'s alone.
  static func withOptions(ksbsKnown: Bool = true) -> OccupationalStandard {
    example { standard in
      standard.isCoreAndOptions = true
      let core: [KSBCode] = ["K1", "K2", "S1", "S2", "B1"]
      standard.options = [
        StandardOption(title: "Lamps", ksbs: ksbsKnown ? core : nil),
        StandardOption(title: "Lenses", ksbs: ksbsKnown ? core + ["K3"] : nil),
      ]
    }
  }
}
