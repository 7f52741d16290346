import Files
import KSBCheckKit

/// Opens the index that a batch or a merge writes.
enum IndexOpening {
  /// Opens the files of the index.
  ///
  /// - Throws: `UsageError`, which names what stands in a file's place, or else the folder.
  static func open(inFolder folder: String, _ summary: BatchSummary) throws -> BatchIndex {
    do {
      return try BatchIndex(inFolder: folder, summary)
    } catch let problem as OutputProblem {
      let path = IndexPlaces.taken(for: problem, inFolder: folder, shard: summary.shard)
      throw UsageError("\(path ?? "the folder \(folder)") \(problem)")
    }
  }
}
