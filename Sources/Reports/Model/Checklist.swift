package import Checking
import Domain

/// Something that an application needs and that neither of its sheets holds.
package struct ChecklistEntry: Sendable, Hashable {
  /// Its key in `ksbcheck.yml`.
  package let key: String
  /// What it is, in a few words.
  package let label: String
  /// What it rests on.
  package let clause: Clause
  /// What the applicant states; nil for nothing.
  package let stated: String?
  /// Whether this application needs it as far as is known.
  package let isNeeded: Bool

  /// What a report shows in place of a tick.
  package var words: String {
    stated ?? (isNeeded ? "not stated" : "not stated; not needed as far as is known")
  }

  /// The checklist of a submission, in the order in which an applicant comes to it.
  static func all(of submission: Submission) -> [ChecklistEntry] {
    let regulated = submission.standards.contains { mapping in
      mapping.standard.references.contains {
        PublishedCycles.known.regulated.occupation($0.uppercased()) != nil
      }
    }
    return Checklist.Item.allCases.map { item in
      ChecklistEntry(
        key: item.rawValue, label: item.label, clause: item.clause,
        stated: submission.qualification.checklist[item],
        isNeeded: item != .regulator || regulated)
    }
  }
}

extension Checklist.Item {
  fileprivate var label: String {
    switch self {
    case .recognition: "Recognition by Ofqual, or registration with the Office for Students"
    case .regulator: "Number of the recognition by the statutory regulator"
    case .supportSession: "Support session"
    case .employerEndorsement: "Endorsement by employers"
    case .oia: "Membership of the OIA scheme"
    case .permission: "Permission of whoever holds rights in the qualification"
    case .application: "An application of its own for this qualification"
    }
  }

  fileprivate var clause: Clause {
    switch self {
    case .recognition:
      .source(
        .cycle2Page,
        "will only accept qualifications recognised by Ofqual or the Office for Students",
        says: "The qualification is recognised before it is submitted.")
    case .regulator:
      .source(
        .cycle2Page, "must be recognised by the relevant statutory regulator prior to submission",
        says: "It is asked for where a statutory body regulates the occupation.")
    case .supportSession:
      .source(
        .recognitionPage, "you will need to arrange a support session with us",
        says: "It comes before the application, and the mapping sheet is sent after it.")
    case .employerEndorsement:
      .source(
        .cycle4Page, "require robust employer engagement endorsement",
        says: "Employers endorse the qualification.")
    case .oia:
      .source(
        .cycle4Page, "encourages all providers which own an approved HTQ to join OIAs scheme",
        says: "It is encouraged, and not a condition.")
    case .permission:
      .reading(
        "Who submits a qualification that others hold rights in has their permission.",
        of: .cycle3Page, "copyright transfer")
    case .application:
      .source(
        .recognitionPage, "a separate application form will need to be submitted for each one",
        says: "Each qualification is applied for by itself.")
    }
  }
}
