/// A way in which people lay a mapping out; each is declared beside what recognises it.
public struct LayoutKind: Sendable, Hashable {
  /// The name by which reports give it, such as `matrix`.
  public let name: String

  /// What it is, in words that follow “laid out as”.
  public let phrase: String

  /// Declares a layout.
  init(_ name: String, phrase: String) {
    self.name = name
    self.phrase = phrase
  }
}
