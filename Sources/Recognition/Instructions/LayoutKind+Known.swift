extension LayoutKind {
  /// Every layout that is recognised, in the order in which ties are decided.
  public static var known: [LayoutKind] { Recogniser.layouts.flatMap(\.kinds) }
}
