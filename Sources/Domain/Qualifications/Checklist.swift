/// What an applicant states of an application that stands in neither of its two sheets.
///
/// Every text is as the applicant wrote it.
package struct Checklist: Sendable, Hashable {
  /// Something that can be stated; its raw value is its key in `ksbcheck.yml`.
  package enum Item: String, Sendable, Hashable, CaseIterable {
    /// The number of the recognition by Ofqual, or of the registration with the Office for Students.
    case recognition
    /// The number of the recognition by the statutory regulator of the occupation.
    case regulator
    /// The day of the support session.
    case supportSession = "support-session"
    /// Who endorsed the qualification as an employer, or where that is shown.
    case employerEndorsement = "employer-endorsement"
    /// Membership of the scheme of the Office of the Independent Adjudicator.
    case oia
    /// The permission of whoever holds rights in the qualification.
    case permission
    /// The number or the day of the application for this qualification alone.
    case application
  }

  private var stated: [Item: String] = [:]

  /// Creates a checklist on which nothing is stated.
  package init() {}

  /// What is stated; nil for nothing.
  package subscript(item: Item) -> String? {
    get { stated[item] }
    set { stated[item] = newValue }
  }
}
