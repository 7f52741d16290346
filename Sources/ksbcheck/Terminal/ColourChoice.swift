import ArgumentParser

/// When to colour text.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Whether to colour what goes to `stream`: the flag, then `NO_COLOR`, then `CLICOLOR_FORCE`,
  /// then whether a person is looking.
  func coloursText(on stream: some TerminalStream, environment: [String: String]) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if let off = environment["NO_COLOR"], !off.isEmpty { return false }
    if let on = environment["CLICOLOR_FORCE"], !on.isEmpty, on != "0" { return true }
    return stream.isTerminal
  }
}
