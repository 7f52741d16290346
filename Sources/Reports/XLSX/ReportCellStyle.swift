import Checking
package import WorkbookWriting

/// How the cells of the workbook report look: the colours of the page, and words with each.
package enum ReportCellStyle {
  /// A colour behind a word, and that of the word.
  typealias Tint = (fill: CellStyle.Colour, ink: CellStyle.Colour)

  private static let ink: CellStyle.Colour = 0x23262F
  private static let line: CellStyle.Colour = 0xDCD8CF
  private static let link: CellStyle.Colour = 0x1F4F86
  private static let must: Tint = (0xFBEAE6, 0x9B2720)
  private static let should: Tint = (0xFBF0D8, 0x7A4C00)
  private static let note: Tint = (0xE9EEF6, 0x3B5275)
  private static let good: Tint = (0xE3F2E8, 0x1E6340)

  /// A cell of a table.
  package static let body = CellStyle().with {
    $0.colour = ink
    $0.border = line
  }

  /// Text outside tables.
  static let plain = CellStyle().with {
    $0.colour = ink
    $0.wraps = false
  }

  /// A label outside tables.
  static let label = plain.with { $0.isBold = true }

  /// The header over a column.
  static let header = CellStyle().with {
    $0.isBold = true
    $0.colour = 0xFFFFFF
    $0.fill = link
    $0.border = line
    $0.vertical = .middle
  }

  /// The heading of a column of the matrix, upwards.
  static let rotatedHeader = header.with {
    $0.isRotated = true
    $0.isCentred = true
    $0.vertical = .bottom
  }

  /// The title of the report.
  static let title = label.with {
    $0.size = 16
    $0.colour = link
  }

  /// The heading of a part of the summary.
  static let heading = label.with {
    $0.size = 13
    $0.colour = link
  }

  /// A link within a table.
  static let linked = body.with {
    $0.colour = link
    $0.isUnderlined = true
  }

  /// A link outside tables.
  static let plainLink = linked.with {
    $0.border = nil
    $0.wraps = false
  }

  /// A cell of a table in a colour.
  static func tinted(_ tint: Tint) -> CellStyle {
    body.with {
      $0.isBold = true
      $0.colour = tint.ink
      $0.fill = tint.fill
    }
  }

  /// The verdict's sentence.
  static func verdict(_ tone: VerdictTone) -> CellStyle {
    let tint: Tint =
      switch tone {
      case .good: good
      case .open: note
      case .caution: should
      case .bad: must
      }
    return label.with {
      $0.size = 13
      $0.colour = tint.ink
    }
  }

  /// The colour of what a unit, or all of them, cover of a KSB.
  static func tint(of coverage: Coverage) -> Tint {
    switch coverage {
    case .full: good
    case .partial: should
    case .none, .missing, .unclear: must
    }
  }

  /// The colour of what a claim comes to.
  static func tint(of status: ClaimStatus) -> Tint {
    switch status {
    case .full: good
    case .partial: should
    case .open: note
    case .failing, .none, .missing, .unclear: must
    }
  }

  /// The colour of a finding's weight.
  static func tint(of severity: Severity) -> Tint {
    switch severity {
    case .mustFix: must
    case .shouldFix: should
    case .note: note
    }
  }
}
