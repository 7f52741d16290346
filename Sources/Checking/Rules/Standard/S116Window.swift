import Domain

extension Rule {
  /// S116: the cycle's window, routes or list do not fit the day of the check and the standard.
  static let window = Rule(
    code: "S116", name: "window", severity: .note, stage: .standard,
    clause: .source(
      .cycle4Page, "will open on 8 May 2023 and close on 30 June 2023",
      says: "Each cycle has a window for applications, and routes that it is open to."),
    summary: """
      The cycle’s window is open on the day of the check, and to the standard’s route, and its list \
      gives the standard’s own level.
      """,
    rationale: """
      A mapping that is judged by the criteria of a past cycle may be sound and still be too late. \
      Where the list of a cycle and the record of a standard differ, one of them is out of date.
      """,
    bad: Example("cycle 4, whose window closed on 30 June 2023, on 1 July 2023"),
    good: Example("cycle 4, on 1 June 2023"),
    fix: """
      Ask the regulator’s team which window and criteria apply, or name another cycle with --cycle \
      if this is not the one that you apply in.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    let cycle = submission.cycle
    guard let profile = cycle.profile else { return }
    if let date = findings.date, let window = profile.window {
      switch profile.state(on: date) {
      case .closed: findings.report(.closed(cycle, window, on: date))
      case .notYetOpen: findings.report(.notYetOpen(cycle, window, on: date))
      case .open, nil: break
      }
    }
    for mapping in submission.standards where mapping.isGiven {
      let standard = mapping.standard
      if let route = standard.route.flatMap({ PublishedCycles.known.route(named: $0) }),
        let open = profile.routes, !open.value.contains(route)
      {
        findings.report(.otherRoute(standard.reference, route, cycle), standard: mapping.reference)
      }
      if let listed = profile.list?.entry(of: standard)?.level,
        let level = standard.level, listed != level
      {
        findings.report(
          .otherLevel(standard.reference, listed: listed, level, cycle),
          standard: mapping.reference, help: .levelHelp)
      }
    }
  }
}

extension String {
  fileprivate static func closed(_ cycle: AppliedCycle, _ window: String, on date: String) -> String
  {
    """
    The window of \(cycle.phrase) was \(window), and was closed on the day of the check, \
    \(CycleDay(date)).
    """
  }

  fileprivate static func notYetOpen(
    _ cycle: AppliedCycle, _ window: String, on date: String
  ) -> String {
    """
    The window of \(cycle.phrase) is \(window), and was not yet open on the day of the check, \
    \(CycleDay(date)).
    """
  }

  fileprivate static func otherRoute(
    _ reference: String, _ route: String, _ cycle: AppliedCycle
  ) -> String {
    """
    The standard \(reference) belongs to the route \(Wording.quoted(route)), which \(cycle.phrase) \
    was not open to.
    """
  }

  fileprivate static func otherLevel(
    _ reference: String, listed: Int, _ level: Int, _ cycle: AppliedCycle
  ) -> String {
    """
    The list for \(cycle.phrase) gives \(reference) at level \(listed), and the standard’s record at \
    level \(level).
    """
  }

  fileprivate static let levelHelp = """
    Ask the regulator’s team which level holds: the check uses the one in the standard’s record.
    """
}
