/// A link from one part to another, or to something outside: ECMA-376 Part 2, 6.5.
struct Relationship: Equatable {
  /// The identifier that the part's own XML uses.
  var id: String
  /// What kind of link it is: a long address whose last step says it.
  var type: String
  /// What it points to, as written.
  var target: String
  /// Whether it points outside the package.
  var isExternal: Bool

  /// Whether the type ends in `kind`, in the transitional, the strict or a vendor's spelling.
  func isOf(_ kind: String) -> Bool { type.hasSuffix("/" + kind) }
}
