/// What a row of a manifest states of its submission, beside its files.
public struct ManifestRow: Sendable, Hashable {
  /// The standards, as paths seen from the current folder, or references.
  public var standards: [String] = []
  /// The option of the standard.
  public var option: String?
  /// The qualification's level.
  public var level: Int?
  /// The approvals cycle.
  public var cycle: String?

  /// Creates a row that states nothing.
  public init() {}
}
