import Domain

extension Suppression {
  /// What it is about: `C101 for B3 of ST9001`.
  var subject: String {
    let about = [ksb?.description, unit.map { "unit \(Wording.quoted($0))" }].compactMap { $0 }
    let subject = about.isEmpty ? rule : "\(rule) for \(Wording.list(about))"
    return standard.map { "\(subject) of \($0)" } ?? subject
  }
}
