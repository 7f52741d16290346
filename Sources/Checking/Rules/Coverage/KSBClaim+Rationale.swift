import Recognition

extension KSBClaim {
  /// The first cell that gives a reason: a rationale cell, or a mark that goes on to say why.
  var rationaleCell: MappedCell? {
    entries.flatMap { $0.cells(.rationale) }.first { $0.statedText != nil }
      ?? entries.flatMap(\.marks).first { $0.reason != nil }?.cell
  }
}
