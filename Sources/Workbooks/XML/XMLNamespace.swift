/// The namespaces whose elements a part's reader understands.
///
/// Office Open XML has two names for everything: the transitional form's and the strict form's.
struct XMLNamespace: Sendable {
  private let names: [StaticString]

  /// Cells, sheets, styles: ECMA-376 Part 1, 18.
  static let spreadsheet = XMLNamespace(names: [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ])

  /// What Excel 2010 added to sheets, and the formulas and ranges in it.
  static let spreadsheetExtension = XMLNamespace(names: [
    "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
    "http://schemas.microsoft.com/office/excel/2006/main",
  ])

  /// Comments, and the conversations of Excel 365.
  static let comments = XMLNamespace(names: [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments",
  ])

  /// The values of kinds of their own that Excel 365 keeps, pictures among them.
  static let richData = XMLNamespace(names: [
    "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"
  ])

  /// What lies on a sheet, and where: ECMA-376 Part 1, 20.5.
  static let spreadsheetDrawing = XMLNamespace(names: [
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  ])

  /// Attributes that refer to a relationship, such as `r:id`.
  static let officeRelationships = XMLNamespace(names: [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ])

  /// The parts that hold relationships: ECMA-376 Part 2, 9.3.
  static let packageRelationships = XMLNamespace(names: [
    "http://schemas.openxmlformats.org/package/2006/relationships"
  ])

  /// The properties that name the program: ECMA-376 Part 1, 22.2.
  static let extendedProperties = XMLNamespace(names: [
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
  ])

  /// The properties that any document has, and the terms of Dublin Core in them: ECMA-376 Part 2, 11.
  static let coreProperties = XMLNamespace(names: [
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "http://purl.org/dc/elements/1.1/",
  ])

  /// Alternatives for readers that know more: ECMA-376 Part 3.
  static let compatibility = XMLNamespace(names: [
    "http://schemas.openxmlformats.org/markup-compatibility/2006"
  ])

  /// Whether `uri` is one of the names.
  func contains(_ uri: UnsafePointer<UInt8>) -> Bool {
    names.contains { unsafe XMLName.equals(uri, $0) }
  }
}
