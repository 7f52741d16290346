extension OccupationalStandard {
  /// Whether some statement prints a label that is not its positional code.
  ///
  /// Option marks such as `O1` count: they too could be mistaken for the code.
  package var labelsDisagree: Bool { !disagreeingLabels.isEmpty }

  /// The KSBs whose printed label is not their positional code, in the standard’s order.
  package var disagreeingLabels: [KSB] {
    ksbs.filter { $0.printedLabel != nil && $0.printedLabel != $0.code.description }
  }

  /// Whether the printed labels number the KSBs: `ksbs(numbered: .printed)` follows them.
  ///
  /// They do when every list either prints no labels of its own letter, or prints them as 1, 2, 3…
  /// without repeats or gaps on most of its statements; the statements left over are headings.
  package var hasPrintedNumbering: Bool {
    let lists = KSBType.allCases.map(printedLabels)
    return lists.contains { $0.isComplete } && !lists.contains { $0.isBroken }
  }

  /// The KSBs with the codes of a numbering, in the standard’s order.
  ///
  /// Under the printed numbering, headings among the statements are left out; lists that print no
  /// labels keep their positions. Without a usable printed numbering the codes are positional.
  ///
  /// - Parameters:
  ///   - numbering: Which codes to give.
  ///   - option: The option whose KSBs alone are wanted; nil, or an option whose KSBs are unknown,
  ///     gives the whole standard.
  /// - Returns: The KSBs, each with its code of the numbering.
  package func ksbs(numbered numbering: Numbering, option: StandardOption? = nil) -> [KSB] {
    let wanted = option?.ksbs.map(Set.init)
    let codes = codes(numbered: numbering)
    return ksbs.compactMap { ksb in
      guard wanted?.contains(ksb.code) ?? true, let code = codes[ksb.code] else { return nil }
      var renumbered = ksb
      renumbered.code = code
      return renumbered
    }
  }

  /// The duties with the codes of a numbering; headings are left out of their lists.
  package func duties(numbered numbering: Numbering) -> [Duty] {
    let codes = codes(numbered: numbering)
    return duties.map { duty in
      var renumbered = duty
      renumbered.ksbs = duty.ksbs.compactMap { codes[$0] }
      return renumbered
    }
  }

  /// The code of each KSB under a numbering, by its positional code.
  private func codes(numbered numbering: Numbering) -> [KSBCode: KSBCode] {
    let positional = [KSBCode: KSBCode](
      ksbs.map { ($0.code, $0.code) }, uniquingKeysWith: { first, _ in first })
    guard numbering == .printed, hasPrintedNumbering else { return positional }
    var codes = positional
    for labels in KSBType.allCases.map(printedLabels) where labels.isComplete {
      for ksb in ksbs where ksb.code.type == labels.type {
        codes[ksb.code] = labels.codes[ksb.code]
      }
    }
    return codes
  }

  private func printedLabels(of type: KSBType) -> PrintedLabels {
    PrintedLabels(ksbs.filter { $0.code.type == type }, type: type)
  }
}

/// The labels that one list prints, of its own letter.
private struct PrintedLabels {
  let type: KSBType
  /// The labels by positional code.
  private(set) var codes: [KSBCode: KSBCode] = [:]
  /// The labels number the list.
  let isComplete: Bool
  /// There are labels, but they number nothing.
  let isBroken: Bool

  init(_ ksbs: [KSB], type: KSBType) {
    self.type = type
    var numbers: [KSBCode] = []
    for ksb in ksbs {
      guard let code = ksb.printedLabel.flatMap(StatementLabel.init)?.code, code.type == type else {
        continue
      }
      codes[ksb.code] = code
      numbers.append(code)
    }
    let isConsecutive = numbers == numbers.indices.map { KSBCode(type, $0 + 1) }
    isComplete = !numbers.isEmpty && isConsecutive && numbers.count * 2 > ksbs.count
    isBroken = !numbers.isEmpty && !isComplete
  }
}
