public import Standards

extension KSBCode: ExpressibleByStringLiteral {
  /// `K4` or `K4.2`, as tests write it; `K0` for what is no code.
  public init(stringLiteral text: String) {
    self = KSBCode(marked: text) ?? KSBCode(.knowledge, 0)
  }
}
