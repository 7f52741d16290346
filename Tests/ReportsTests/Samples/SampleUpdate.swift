import Checking
import Domain

/// A later version of the sample standard, and what the sample mapping says of the earlier one.
enum SampleUpdate {
  /// Two statements reworded, one of them hostile; one removed, one added, and so others renumbered.
  static let standard: OccupationalStandard = {
    var standard = SampleStandard.standard
    standard.version = "2.0"
    var statements = standard.ksbs
    statements[1].statement = statements[1].statement
      .replacing("fired and cooled", with: "fired, cooled & <b>emptied</b>")
    statements[6].statement += " <script>alert(3)</script>"
    statements.remove(at: 7)
    statements.insert(
      KSB(code: KSBCode(.knowledge, 1), statement: "Where clay is dug, and =what+that costs."),
      at: 0)
    var counts: [KSBType: Int] = [:]
    standard.ksbs = statements.map { ksb in
      var ksb = ksb
      counts[ksb.code.type, default: 0] += 1
      ksb.code = KSBCode(ksb.code.type, counts[ksb.code.type] ?? 0)
      return ksb
    }
    return standard
  }()

  /// Everything covered but one KSB, which has no row.
  ///
  /// Without a structure no unit is known.
  static let claims: [KSBClaim] = SampleClaims.complete.enumerated().map { index, claim in
    guard index != 3 else { return KSBClaim(ksb: claim.ksb, entries: [], coverage: .missing) }
    var claim = claim
    for place in claim.taught.indices { claim.taught[place].unit = nil }
    return claim
  }

  /// The earlier version was found by its statements.
  static let choice = VersionChoice(
    reason: .statements(12, of: 12), chosen: 1, versions: [standard, SampleStandard.standard])
}
