/// Reads the comments of a sheet, or its conversations: ECMA-376 Part 1, 18.7, and Microsoft's
/// extension of 2018.
final class CommentsHandler: XMLHandler {
  let namespace = XMLNamespace.comments
  private(set) var comments: [Comment] = []

  private var authors: [String] = []
  private var author = TextBuffer()
  private var current: Comment?
  private var text: RichText
  private var path: [Place] = []

  private enum Place { case author, comment, text, threadedText, withinText, other }

  private let limits: Limits
  private var textLeft: Int

  init(limits: Limits) {
    self.limits = limits
    textLeft = limits.totalText
    text = RichText(limits: limits)
  }

  var wantsText: Bool { path.last == .author || path.last == .threadedText || text.wantsText }

  func start(_ element: XMLElement) {
    let place = place(of: element)
    path.append(place)
    switch place {
    case .author: author.clear()
    case .comment:
      let number = element["authorId"].flatMap { Int($0) }
      let name = number.flatMap { authors.indices.contains($0) ? authors[$0] : nil }
      current = element["ref"].flatMap { CellReference($0) }
        .map { Comment(reference: $0, text: "", author: name) }
    case .text, .threadedText: text.clear()
    case .withinText: text.start(element)
    case .other: break
    }
  }

  func end() throws(XMLError) {
    switch path.popLast() {
    case .author: authors.append(author.string)
    case .text, .threadedText: current?.text = text.string
    case .withinText: try text.end()
    case .comment:
      if let current, !current.text.isEmpty { try append(current) }
      current = nil
    case .other, nil: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if path.last == .author { unsafe author.append(piece) } else { unsafe text.append(piece) }
  }

  private func append(_ comment: Comment) throws(XMLError) {
    guard comments.count < limits.annotations else {
      throw .overLimit(name: "the number of comments", limit: limits.annotations)
    }
    textLeft -= comment.text.utf8.count
    guard textLeft >= 0 else {
      throw .overLimit(name: "the text of all comments", limit: limits.totalText)
    }
    comments.append(comment)
  }

  private func place(of element: XMLElement) -> Place {
    switch path.last {
    case .text, .withinText: return .withinText
    case .comment where element.isNamed("text"):
      return isThreaded ? .threadedText : .text
    default: break
    }
    if element.isNamed("author") { return .author }
    if element.isNamed("threadedComment") { isThreaded = true }
    return element.isNamed("comment") || element.isNamed("threadedComment") ? .comment : .other
  }

  /// Whether the part holds conversations, whose texts stand in `text` itself.
  private var isThreaded = false
}
