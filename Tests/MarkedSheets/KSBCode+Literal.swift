package import Domain

extension KSBCode: ExpressibleByStringLiteral {
  /// `K4` or `K4.2`, as tests write it; `K0` for what is no code.
  package init(stringLiteral text: String) {
    self = KSBCode(marked: text) ?? KSBCode(.knowledge, 0)
  }
}
