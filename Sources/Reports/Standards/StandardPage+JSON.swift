import Domain

extension StandardPage {
  /// For programs.
  package var json: String {
    JSONValue.object(
      Self.identity(of: standard) + [
        ("otherReferences", JSONValue(standard.otherReferences)),
        ("regulatedBody", JSONValue(standard.regulatedBody)),
        ("options", .array(standard.options.map(option))),
        ("duties", .array(standard.duties.map(duty))),
        ("ksbs", .array(standard.ksbs.map(ksb))),
      ]
    ).text
  }

  /// What tells a standard from others, as members of an object.
  static func identity(of standard: OccupationalStandard) -> [(key: String, value: JSONValue)] {
    [
      ("reference", .string(standard.reference)),
      ("title", .string(standard.title)),
      ("version", JSONValue(standard.version)),
      ("level", JSONValue(standard.level)),
      ("status", JSONValue(standard.status)),
      ("route", JSONValue(standard.route)),
    ]
  }

  private func option(_ option: StandardOption) -> JSONValue {
    .object([
      ("title", .string(option.title)),
      ("occupationCode", JSONValue(option.occupationCode)),
      ("ksbs", option.ksbs.map { JSONValue($0.map(\.description)) } ?? .null),
    ])
  }

  private func duty(_ duty: Duty) -> JSONValue {
    .object([
      ("number", .integer(duty.number)),
      ("detail", .string(duty.detail)),
      ("core", .boolean(duty.isCore)),
      ("options", JSONValue(duty.options)),
      ("ksbs", JSONValue(duty.ksbs.map(\.description))),
    ])
  }

  private func ksb(_ ksb: KSB) -> JSONValue {
    .object([
      ("code", .string(ksb.code.description)),
      ("type", .string(ksb.code.type.rawValue)),
      ("statement", .string(ksb.statement)),
      ("printedLabel", JSONValue(ksb.printedLabel)),
      ("duties", .array(ksb.duties.map(JSONValue.integer))),
    ])
  }
}
