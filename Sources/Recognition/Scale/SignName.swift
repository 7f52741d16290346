/// What the name of a single sign in Unicode says of a degree: a black star beside a white one is full
/// beside none, a circle that is black by half is partial, and so are ¼ and ¾.
struct SignName {
  /// The sign's shape, and how far it is filled.
  let form: DegreeReader.Form

  /// Reads a text; nil when it is anything but one sign that is filled or empty.
  init?(_ text: String) {
    guard text.utf8.first.map({ $0 >= 0x80 }) == true, text.count == 1,
      let sign = text.unicodeScalars.first, !sign.properties.isAlphabetic,
      let name = sign.properties.name
    else { return nil }
    let words = Set(name.lowercased().split(separator: " ").map(String.init))
    let degree: CoverageReading
    if words.contains("fraction") || !words.isDisjoint(with: Self.parts) {
      degree = .partial
    } else if words.contains("black") {
      degree = .full
    } else if words.contains("white") {
      degree = .none
    } else {
      return nil
    }
    form = DegreeReader.Form(
      stem: words.first(where: Self.shapes.contains) ?? "sign", degree: degree)
  }

  private static let parts: Set<String> = ["half", "halves", "quadrant", "quarter"]
  private static let shapes: Set<String> = [
    "circle", "square", "star", "diamond", "triangle", "lozenge", "heart", "hexagon", "pentagon",
  ]
}
