/// How the codes of a standard's KSBs are counted.
///
/// The public data carries no codes: a KSB's code is its position in its list. In some standards
/// the statements also print labels of their own, and headings among the statements make the
/// two disagree.
package enum Numbering: String, Sendable {
  /// `K1` is the first statement of the list.
  case positional
  /// `K1` is the statement that prints `K1`.
  case printed
}
