/// Why a selection of rules makes no sense.
package enum RuleSelectionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No rule has the code, nor starts with it; the nearest that exists.
  case unknownCode(String, nearest: String?)
  /// The rule finds that nothing can be checked, so it always runs.
  case cannotIgnore(String)

  /// What is wrong and what to do, as one plain sentence.
  package var description: String {
    switch self {
    case .unknownCode(let code, let nearest?):
      "No rule has the code “\(code)”: did you mean \(nearest)?"
    case .unknownCode(let code, nil):
      "No rule has the code “\(code)”: “ksbcheck rules” lists them all."
    case .cannotIgnore(let code):
      "\(code) cannot be ignored: when it finds something, nothing else could be checked."
    }
  }
}
