package import Files

/// The files of an index, as places that something may stand in.
package enum IndexPlaces {
  /// The file of the index whose place is taken by what explains a problem: a folder, or a pipe that
  /// nobody reads from.
  package static func taken(
    for problem: OutputProblem, inFolder folder: String, shard: Shard?
  ) -> String? {
    BatchIndex.paths(inFolder: folder, shard: shard).first { path in
      guard let state = FileState(path: path) else { return false }
      return switch problem {
      case .isFolder: state.isFolder
      case .noReader: state.isNamedPipe || state.isSocket
      default: false
      }
    }
  }
}
