/// A way in which people lay a mapping out; each is declared beside what recognises it.
public struct LayoutKind: Sendable, Hashable {
  /// The name by which reports give it, such as `matrix`.
  public let name: String

  /// What it is, in words that follow “laid out as”.
  public let phrase: String

  /// Whether the KSBs stand side by side, so that rows and not columns have roles.
  public let hasRolesInRows: Bool

  /// Declares a layout.
  init(_ name: String, phrase: String, hasRolesInRows: Bool = false) {
    self.name = name
    self.phrase = phrase
    self.hasRolesInRows = hasRolesInRows
  }

  /// Every layout that is recognised.
  public static var known: [LayoutKind] { Recogniser.layouts.map(\.kind) }
}
