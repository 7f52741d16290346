/// What a sound reason for partial coverage speaks of: the criteria name the workplace, safety and
/// reliability.
enum SoundReason {
  /// The beginnings of words and phrases, in lower case with single spaces; a space at the end
  /// closes the word.
  private static let stems: [[UInt8]] = [
    // The workplace.
    "workplace", "work place", "work based", "work setting", "work environment", "in work ",
    "at work ", "on the job", "job role", "employer", "employment", "placement", "internship",
    "site ", "sites ", "onsite", "in situ", "clinical setting", "live environment",
    // Safety.
    "safe", "unsafe", "hazard", "risk", "danger",
    // Reliability.
    "reliab", "unreliab", "dependab",
  ].map { Array($0.utf8) }

  /// Whether a reason speaks of the workplace, of safety or of reliability.
  static func isGiven(in rationale: String) -> Bool {
    let words = rationale.lowercased().split { !$0.isPartOfWord }
    let text = Array(" \(words.joined(separator: " ")) ".utf8)
    // A stem stands at the start of a word: after a space.
    return text.indices.contains { place in
      text[place] == 0x20 && stems.contains { text[(place + 1)...].starts(with: $0) }
    }
  }
}
