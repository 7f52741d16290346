import Recognition
import Submissions

extension KSBClaim {
  /// The first rationale cell that says something.
  var rationaleCell: MappedCell? {
    entries.flatMap { $0.cells(.rationale) }.first { $0.statedText != nil }
  }
}
