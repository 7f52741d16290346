import Foundation

extension FileManager {
  /// Whether a folder is at `path`.
  func isFolder(atPath path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
