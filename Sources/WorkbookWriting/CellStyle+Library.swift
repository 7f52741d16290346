import CXLSXWriter

extension CellStyle {
  /// Gives a format of the library's this look.
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    if isBold { unsafe format_set_bold(format) }
    if let size { unsafe format_set_font_size(format, size) }
    if let colour { unsafe format_set_font_color(format, colour) }
    if let fill { unsafe format_set_bg_color(format, fill) }
    if let border {
      unsafe format_set_border(format, UInt8(clamping: LXW_BORDER_THIN.rawValue))
      unsafe format_set_border_color(format, border)
    }
    if wraps { unsafe format_set_text_wrap(format) }
    if isCentred { unsafe format_set_align(format, UInt8(clamping: LXW_ALIGN_CENTER.rawValue)) }
    if isRotated { unsafe format_set_rotation(format, 90) }
    if isUnderlined {
      unsafe format_set_underline(format, UInt8(clamping: LXW_UNDERLINE_SINGLE.rawValue))
    }
    if isUnlocked { unsafe format_set_unlocked(format) }
    unsafe format_set_align(format, UInt8(clamping: vertical.alignment.rawValue))
  }
}

extension CellStyle.Vertical {
  fileprivate var alignment: lxw_format_alignments {
    switch self {
    case .top: LXW_ALIGN_VERTICAL_TOP
    case .middle: LXW_ALIGN_VERTICAL_CENTER
    case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
    }
  }
}
