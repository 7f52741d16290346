import ArgumentParser
import Domain
import Foundation
import Reports

/// `ksbcheck standard show`: one standard in full.
struct StandardShowCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a standard: its KSBs with their codes, its duties and options.",
    discussion: """
      Examples:
        ksbcheck standard show ST0116
        ksbcheck standard show ST0116@1.0 --format json
        ksbcheck standard show ST0116.json
      """)

  @Argument(
    help: ArgumentHelp(
      "A reference in the library, of which the newest version is shown, or a file.",
      valueName: "ST0000[@1.1]|file"))
  var standard: String

  @Option(help: "How to write it: text (the default) or json.")
  var format = Format.text

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let record = try NamedRecord(standard, in: options.library())
    let page = StandardPage(record.standard)
    switch format {
    case .json: try StandardStream.output.write(page.json)
    case .text: try StandardStream.output.write(page.text(style: .ofOutput))
    }
  }
}

/// One standard in full: its KSBs with their codes, its duties and its options.
struct StandardPage: Sendable {
  let standard: OccupationalStandard

  /// Shows a standard.
  init(_ standard: OccupationalStandard) { self.standard = standard }

  /// For people.
  func text(style: TextStyle = TextStyle()) -> String {
    var page = TextPage(style: style)
    page.paragraph(standard.label, ink: .bold)
    page.paragraph(facts.joined(separator: "; "), indent: "  ")
    page.paragraph(counts, indent: "  ")
    for caution in cautions { page.paragraph(caution, indent: "  ") }
    options(&page)
    duties(&page)
    for type in KSBType.allCases { ksbs(type, &page) }
    return page.text
  }

  private var facts: [String] {
    [
      standard.level.map { "level \($0)" }, standard.route.map { "route \($0)" },
      standard.status.map { "status “\($0)”" },
      standard.regulatedBody.map { "regulated by \($0)" },
      standard.otherReferences.isEmpty
        ? nil : "also known as \(standard.otherReferences.joined(separator: ", "))",
    ].compactMap { $0 }
  }

  private var counts: String {
    let types = KSBType.allCases.map { type in
      "\(standard.ksbs.count { $0.code.type == type }) \(type.heading.lowercased())"
    }
    return "\(standard.ksbs.count) KSBs: \(types.joined(separator: ", ")); "
      + "\(standard.duties.count) duties; \(standard.options.count) options"
  }

  /// What is not as a person would expect.
  private var cautions: [String] {
    let labels =
      standard.labelsDisagree
      ? """
      Some statements print a label that is not their place in the list; the codes here are places.
      """ : nil
    return [
      standard.ksbs.isEmpty ? "The record carries no list of KSBs." : nil, labels,
      standard.isCoreAndOptions && standard.options.isEmpty
        ? "It is a core-and-options standard, and the record does not name the options." : nil,
    ].compactMap { $0 }
  }

  private func options(_ page: inout TextPage) {
    guard !standard.options.isEmpty else { return }
    page.space()
    page.line("Options (\(standard.options.count))", ink: .bold)
    for option in standard.options {
      let ksbs =
        option.ksbs.map { "\($0.count) KSBs with those of the core" }
        ?? "the record does not say which KSBs are its own"
      page.paragraph("\(option.title): \(ksbs)", lead: "  - ", indent: "    ")
    }
  }

  private func duties(_ page: inout TextPage) {
    guard !standard.duties.isEmpty else { return }
    page.space()
    page.line("Duties (\(standard.duties.count))", ink: .bold)
    for duty in standard.duties {
      page.paragraph(duty.detail, lead: Self.lead("\(duty.number)."), indent: Self.indent)
      let place =
        duty.options.isEmpty
        ? [] : ["for \(duty.options.map { "“\($0)”" }.joined(separator: ", "))"]
      let codes = duty.ksbs.map(\.description).joined(separator: ", ")
      let line = (place + [codes.isEmpty ? "no KSBs linked" : codes]).joined(separator: ": ")
      page.paragraph(line, lead: Self.indent, indent: Self.indent, ink: .faint)
    }
  }

  private func ksbs(_ type: KSBType, _ page: inout TextPage) {
    let ksbs = standard.ksbs.filter { $0.code.type == type }
    guard !ksbs.isEmpty else { return }
    page.space()
    page.line("\(type.heading) (\(ksbs.count))", ink: .bold)
    for ksb in ksbs {
      page.paragraph(ksb.statement, lead: Self.lead(ksb.code.description), indent: Self.indent)
      let details = [label(of: ksb), duties(of: ksb), options(of: ksb)].compactMap { $0 }
      guard !details.isEmpty else { continue }
      page.paragraph(
        details.joined(separator: "; "), lead: Self.indent, indent: Self.indent, ink: .faint)
    }
  }

  private func label(of ksb: KSB) -> String? {
    guard let label = ksb.printedLabel, label != ksb.code.description else { return nil }
    return "prints “\(label)”"
  }

  private func duties(of ksb: KSB) -> String? {
    guard !ksb.duties.isEmpty else { return nil }
    let numbers = ksb.duties.map(String.init).joined(separator: ", ")
    return ksb.duties.count == 1 ? "duty \(numbers)" : "duties \(numbers)"
  }

  private func options(of ksb: KSB) -> String? {
    let having = standard.options.filter { $0.ksbs?.contains(ksb.code) ?? true }
    guard having.count < standard.options.count else { return nil }
    return "only for \(having.map { "“\($0.title)”" }.joined(separator: ", "))"
  }

  private static let indent = "      "

  private static func lead(_ code: String) -> String {
    "  " + code + String(repeating: " ", count: max(1, 4 - code.count))
  }
}

extension StandardPage {
  /// For programs.
  var json: String {
    JSONValue.object(
      standard.identity + [
        ("otherReferences", JSONValue(standard.otherReferences)),
        ("regulatedBody", JSONValue(standard.regulatedBody)),
        ("options", .array(standard.options.map(option))),
        ("duties", .array(standard.duties.map(duty))),
        ("ksbs", .array(standard.ksbs.map(ksb))),
      ]
    ).text
  }

  private func option(_ option: StandardOption) -> JSONValue {
    .object([
      ("title", .string(option.title)),
      ("occupationCode", JSONValue(option.occupationCode)),
      ("ksbs", option.ksbs.map { JSONValue($0.map(\.description)) } ?? .null),
    ])
  }

  private func duty(_ duty: Duty) -> JSONValue {
    .object([
      ("number", .integer(duty.number)),
      ("detail", .string(duty.detail)),
      ("core", .boolean(duty.isCore)),
      ("options", JSONValue(duty.options)),
      ("ksbs", JSONValue(duty.ksbs.map(\.description))),
    ])
  }

  private func ksb(_ ksb: KSB) -> JSONValue {
    .object([
      ("code", .string(ksb.code.description)),
      ("type", .string(ksb.code.type.rawValue)),
      ("statement", .string(ksb.statement)),
      ("printedLabel", JSONValue(ksb.printedLabel)),
      ("duties", .array(ksb.duties.map(JSONValue.integer))),
    ])
  }
}
