import Qualifications

/// A piece of a rule of combination in words.
enum RuleItem: Sendable, Hashable {
  /// Before a number: which bound it is.
  case atLeast, atMost, exactly, between
  /// After a number: which bound it was.
  case orMore, orFewer
  case to
  case number(Amount)
  case units, options, credits
  case choose, from, here, of
  /// The status that a word names.
  case mandatory, optional
  /// The word “group”; the name of one.
  case groupWord, group(String)
  /// The word “pathway”; the name of one.
  case pathwayWord, pathway(String)
  case level(Int), orAbove
  case inAll, ofWhich
  case every, and
  case bars
  case filler, mark
  /// A word that is not understood.
  case other
}
