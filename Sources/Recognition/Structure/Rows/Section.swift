import Qualifications

/// The heading that rows of units stand under.
struct Section: Sendable {
  /// What it says.
  var heading: SectionHeading
  /// Its cell.
  var location: CellLocation
  /// Its words.
  var text: String
  /// Whether a rule stands in it, or right below it.
  var hasRule = false
  /// Whether any unit has followed.
  var hasUnits = false

  /// The standing of its units: a group with a rule of its own is one to choose from.
  var standing: Unit.Standing? {
    if heading.isContradictory { return nil }
    if let standing = heading.standing { return standing }
    return heading.saysGroup && hasRule ? .optional : nil
  }

  /// Whether it says anything of its units' status.
  var saysStatus: Bool { heading.isContradictory || standing != nil }

  /// Whether mandatory units under it are in its group too: “Group A (mandatory)”.
  var isOnly: Bool { heading.saysGroup }

  /// Where words in the heading, or right below it, stand.
  var place: RuleText.Place {
    if standing == .mandatory || heading.isContradictory { return .mandatoryHeading }
    return hasUnits
      ? .below(group: heading.group)
      : .heading(group: heading.group, pathway: heading.pathway)
  }
}
