extension LayoutKind {
  /// Every layout that is recognised, in the order in which ties are decided.
  package static var known: [LayoutKind] { Recogniser.layouts.flatMap(\.kinds) }
}
