extension LayoutKind {
  /// Every layout that is recognised, in the order in which ties are decided.
  public static var known: [LayoutKind] { Recogniser.layouts.map(\.kind) }

  /// Whether a layout file may say where the header stands and what columns are for.
  ///
  /// Where it may not, columns are known by what they hold.
  public var takesRoles: Bool {
    Recogniser.layouts.first { $0.kind == self }?.takesRoles ?? false
  }
}
