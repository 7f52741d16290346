import Files
import Foundation
import KSBCheckKit

/// A path as it is seen from a folder, for links between pages.
struct RelativePath {
  /// The path with a `..` for each folder to go up.
  let text: String

  init(from folder: String, to path: String) {
    let start = Self.parts(folder)
    let end = Self.parts(path)
    let common = zip(start, end).prefix { PathKey($0) == PathKey($1) }.count
    let up = Array(repeating: "..", count: start.count - common)
    text = (up + end.dropFirst(common)).joined(separator: "/")
  }

  private static func parts(_ path: String) -> [String] {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
      .utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }
}
