extension OccupationalStandard {
  /// Whether the status, if the record gives one, says that the standard is not to be mapped to:
  /// retired, withdrawn or in development.
  package var isOutOfUse: Bool {
    let words = status?.lowercased() ?? ""
    return ["retired", "withdrawn", "in development"].contains { words.contains($0) }
  }

  /// Whether the status says that this version is retired: a later one may be in use.
  package var isRetired: Bool { status?.lowercased().contains("retired") ?? false }
}
