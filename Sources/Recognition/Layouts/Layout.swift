/// One way of laying a mapping out: looks at a sheet and says how well it explains it.
///
/// The layout that explains a sheet best is used. To add one, write a type in a file of its own
/// and list it in ``Recogniser/layouts``.
protocol Layout: Sendable {
  /// The names of what it recognises.
  var kinds: [LayoutKind] { get }

  /// What speaks for this layout; nil when nothing does.
  func evidence(in sheet: SheetView) -> LayoutEvidence?
}
