package import Domain

/// A standard that the user named, and what came of looking for it.
package struct StandardLookup: Sendable, Hashable {
  /// What came of looking for a standard.
  package enum Outcome: Sendable, Hashable {
    /// It was found, in a file or in the library; the file that holds it, if it is known.
    case found(OccupationalStandard, source: StandardMapping.Source, file: InputFile? = nil)
    /// The library holds it, perhaps in several versions, the newest first; the place of the one
    /// that the user named, nil where the sheet is to tell.
    case versions([LibraryVersion], named: Int?)
    /// No file and no library holds it; where it was looked for, in plain words, and what may help,
    /// as the end of a sentence.
    case notFound(searched: [String], hint: String? = nil)
    /// Its file could not be read: the file's name, and why as a clause that completes it.
    case unreadable(file: String, reason: String)

    /// What was found: one standard, or several versions of it.
    package var standards: [OccupationalStandard] {
      switch self {
      case .found(let standard, _, _): [standard]
      case .versions(let versions, _): versions.map(\.standard)
      case .notFound, .unreadable: []
      }
    }
  }

  /// The reference, such as `ST0827`, or the file's name, as the user gave it.
  package var reference: String

  /// What came of looking for it.
  package var result: Outcome

  /// The option that the user named, if any.
  package var option: String?

  /// The pathway that alone serves this standard or option; nil when every learner must meet it.
  package var pathway: String?

  /// The sheet of the mapping that alone speaks of it; nil to go by what the sheets name.
  package var sheet: String?

  /// Why this version was chosen among several; nil when there is but one.
  var choice: VersionChoice?

  /// Creates a request.
  package init(
    reference: String, result: Outcome, option: String? = nil, pathway: String? = nil,
    sheet: String? = nil
  ) {
    self.reference = reference
    self.result = result
    self.option = option
    self.pathway = pathway
    self.sheet = sheet
  }
}
