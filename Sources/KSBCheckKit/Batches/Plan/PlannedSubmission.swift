/// A submission that a batch is to check: its files, and what is stated of it.
package struct PlannedSubmission: Sendable {
  /// What reports and the index call it, and its folder in the output: unique in the batch.
  package var name: String

  /// The mapping workbook's path; nil when the configuration file names it.
  package var mapping: String?

  /// The structure workbook's path; nil when none is known.
  package var structure: String?

  /// The configuration file's path; nil to look for one beside the mapping.
  package var configuration: String?

  /// What a manifest states of it; nil when no manifest lists it.
  package var stated: ManifestRow?

  /// Whether the user named its file on the command line.
  package var isNamed: Bool

  /// Why it cannot be checked, as a clause that follows the name of its file; nil when it can.
  package var problem: String?

  /// Creates a planned submission.
  package init(
    name: String, mapping: String? = nil, structure: String? = nil,
    configuration: String? = nil, stated: ManifestRow? = nil,
    isNamed: Bool = false, problem: String? = nil
  ) {
    self.name = name
    self.mapping = mapping
    self.structure = structure
    self.configuration = configuration
    self.stated = stated
    self.isNamed = isNamed
    self.problem = problem
  }
}

/// The submissions of a batch, in the order of the input.
package struct BatchPlan: Sendable {
  /// The submissions.
  package var submissions: [PlannedSubmission] = []

  /// What the user should know of the planning, a sentence each.
  package var notices: [String] = []

  /// Creates an empty plan.
  package init() {}
}
