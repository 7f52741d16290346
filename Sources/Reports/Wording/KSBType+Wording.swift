import Domain

extension KSBType {
  /// The heading over KSBs of this type.
  var heading: String {
    switch self {
    case .knowledge: "Knowledge"
    case .skill: "Skills"
    case .behaviour: "Behaviours"
    }
  }

  /// The type's key in the summaries of machine formats.
  var plural: String {
    switch self {
    case .knowledge: "knowledge"
    case .skill: "skills"
    case .behaviour: "behaviours"
    }
  }
}
