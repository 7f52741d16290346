import Checking
import Domain

extension VersionChoice {
  /// Which version was chosen and why, in a sentence.
  var sentence: String {
    let all = versions.reversed().map { $0.version ?? "without a number" }
    let list = all.dropLast().joined(separator: ", ") + " and \(all.last ?? "")"
    let name = versions.indices.contains(chosen) ? versions[chosen].version ?? "that" : "that"
    return "Of the versions in your library, \(list), version \(name) was used: \(why)."
  }

  private var why: String {
    switch reason {
    case .named: "you named it"
    case .statements(let count, let total):
      "\(count) of the sheet’s \(total) statements are its own, more than of any other"
    case .stated: "the sheet says so, and its statements fit"
    case .codes: "its codes match this version best"
    case .newest: "it is the newest, and nothing in the sheet points to another"
    }
  }
}
