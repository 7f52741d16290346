/// One way of laying a mapping out: looks at a sheet and says how well it explains it.
///
/// The layout that explains a sheet best is used. To add one, write a type in a file of its own
/// and list it in ``Recogniser/layouts``.
protocol Layout: Sendable {
  /// The name of the layout.
  var kind: LayoutKind { get }

  /// Whether it goes by the header and the roles of columns that a layout file states.
  var takesRoles: Bool { get }

  /// What speaks for this layout; nil when nothing does.
  func evidence(in sheet: SheetView) -> LayoutEvidence?
}

extension Layout {
  var takesRoles: Bool { true }
}
