import CXLSXWriter

extension DataValidation {
  /// Lends the library the rule in its own form.
  func withValidation(
    _ body: (UnsafeMutablePointer<lxw_data_validation>) -> lxw_error
  ) -> lxw_error {
    unsafe (formula ?? "").withMutableCString { formula in
      unsafe hint.withMutableCString { hint in
        var validation = unsafe lxw_data_validation()
        unsafe state(in: &validation)
        if self.formula != nil { unsafe validation.value_formula = formula }
        if !self.hint.isEmpty { unsafe validation.input_message = hint }
        return unsafe withUnsafeMutablePointer(to: &validation) { unsafe body($0) }
      }
    }
  }

  private func state(in validation: inout lxw_data_validation) {
    unsafe validation.ignore_blank = Self.on
    unsafe validation.show_input = hint.isEmpty ? Self.off : Self.on
    unsafe validation.show_error = isStrict ? Self.on : Self.off
    unsafe validation.dropdown = Self.on
    switch allowed {
    case .words, .cells:
      unsafe validation.validate = UInt8(clamping: LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    case .wholeNumber(let bounds):
      unsafe validation.validate = UInt8(clamping: LXW_VALIDATION_TYPE_INTEGER.rawValue)
      unsafe Self.bound(&validation, by: bounds)
    case .number(let bounds):
      unsafe validation.validate = UInt8(clamping: LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      unsafe Self.bound(&validation, by: bounds)
    }
  }

  private static func bound(_ validation: inout lxw_data_validation, by bounds: ClosedRange<Int>) {
    unsafe validation.criteria = UInt8(clamping: LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    unsafe validation.minimum_number = Double(bounds.lowerBound)
    unsafe validation.maximum_number = Double(bounds.upperBound)
  }

  private static let on = UInt8(clamping: LXW_VALIDATION_ON.rawValue)
  private static let off = UInt8(clamping: LXW_VALIDATION_OFF.rawValue)

  /// The list as Excel writes it; nil where there is none.
  private var formula: String? {
    switch allowed {
    case .words(let words): "\"\(words.joined(separator: ","))\""
    case .cells(let sheet, let column, let rows):
      "=\(SheetName.quoted(sheet))!\(Self.cell(column, rows.lowerBound))"
        + ":\(Self.cell(column, rows.upperBound))"
    case .wholeNumber, .number: nil
    }
  }

  private static func cell(_ column: Int, _ row: Int) -> String {
    "$\(ColumnName.letters(column))$\(row)"
  }
}
