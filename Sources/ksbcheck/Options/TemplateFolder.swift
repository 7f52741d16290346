import Files
import Foundation
import KSBCheckKit
import Reports
import Workbooks

/// A folder of the user's own templates for the HTML report.
struct TemplateFolder {
  /// The built-in templates with those of the folder in their place.
  let templates: HTMLTemplates

  /// The files of the folder.
  let files: [HTMLTemplates.File]

  /// Where they are.
  var paths: [String] { files.map { FilePath.joined(folder, $0.name) } }

  private let folder: String

  /// The formats, that of the page with the templates of the folder.
  ///
  /// - Throws: `UsageError` when no page is asked for.
  func applied(to formats: [ReportFormat]) throws -> [ReportFormat] {
    guard formats.contains(.html) else {
      throw UsageError("--templates goes with --format html: no other format has templates")
    }
    return formats.map { $0 == .html ? .html(with: templates) : $0 }
  }

  /// Reads the folder: a file that ends as templates do must be one, any other file is left alone.
  init(_ path: String) throws {
    guard FileManager.default.isFolder(atPath: path),
      let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    else { throw UsageError("--templates \(path) is not a folder that can be read") }
    folder = path
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    files = try names.sorted().compactMap { name -> HTMLTemplates.File? in
      let file = folder.appending(path: name)
      guard !name.hasPrefix("."), HTMLTemplates.endings.contains(file.pathExtension) else {
        return nil
      }
      return HTMLTemplates.File(name: name, text: try Self.text(at: file.relativePath, name))
    }
    guard !files.isEmpty else {
      throw UsageError(
        "--templates \(path) holds no templates; they are "
          + HTMLTemplates.fileNames.joined(separator: ", "))
    }
    do throws(ReportError) {
      templates = try HTMLTemplates(replacing: files)
    } catch {
      throw UsageError("--templates: \(error)")
    }
  }

  private static func text(at path: String, _ name: String) throws -> String {
    let bytes = try FileReading.bytes(at: path, limits: Limits())
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UsageError("--templates: \(name) is not text in UTF-8; save it as UTF-8")
    }
    return text
  }
}
