/// What a row of a manifest states of its submission, beside its files.
package struct ManifestRow: Sendable, Hashable {
  /// The standards, as paths seen from the current folder, or references.
  package var standards: [String] = []
  /// The option of the standard.
  package var option: String?
  /// The qualification's level.
  package var level: Int?
  /// The approvals cycle.
  package var cycle: String?

  /// Creates a row that states nothing.
  package init() {}
}
