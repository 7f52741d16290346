/// The one model that every report format is rendered from.
public struct Report: Sendable {}
