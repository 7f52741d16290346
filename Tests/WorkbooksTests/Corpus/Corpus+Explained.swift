extension Corpus {
  /// Where we and the one reader that read a file differ, by the file's SHA-256, and why.
  static let explained = [
    // xlsx2csv: formatted_inline_string.xlsx
    "1bc4e2190b5f8c4520eaf22d87b8d8ab1fda250b9271c7e7abb192a62d17d0ad":
      "calamine drops the spaces at the ends of each run, where a person sees them",
    // exceljs: invalid-xml.xlsx
    "6ee5baa1fd94672ff59bf83a2c9d1ac76fe1eeb76f70d924fd0c0e985463d814":
      "the sheet's XML is not well-formed; calamine takes what comes before that for the whole",
    // exceljs: test-issue-877.xlsx
    "f476fa6c6a598a3bcde37bd2b7fa7f1e29715d48e6ad5f51c9330c669c837980":
      "ticks in Wingdings are read as the ticks that a person sees, not as their letters",
    // exceljs: test-issue-880.xlsx
    "657f5ae4bd1085d7c33ec60acaafa141d10e834f73796e4680969a1c42e34053":
      "ticks in Wingdings, again",
  ]

  /// How many files cannot be compared: neither of the two readers read them.
  static let unreadByBoth = 8
}
