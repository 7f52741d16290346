import Foundation
import TestSupport

/// Devices that take what is written to them, or never do.
enum Device: String {
  case null, full

  /// Where systems have it, to be shown to unprivileged users alone.
  var path: String { "/dev/\(rawValue)" }

  /// Makes one of its own, which nobody else uses.
  func make(at path: String) throws {
    let run = try Tool.named("mknod")?.run([path, "c", "1", self == .null ? "3" : "7"])
    guard run?.succeeded == true, unsafe chmod(path, 0o666) == 0 else { throw POSIXError(.EPERM) }
  }

  /// Whether devices can be made, and used where scratch folders are.
  static let canBeMade: Bool = {
    #if os(Linux)
      let isUsed = try? ScratchFolder.use { folder in
        let path = folder.appending(path: "null").filePath
        try Device.null.make(at: path)
        return FileHandle(forWritingAtPath: path) != nil
      }
      return isUsed ?? false
    #else
      return false
    #endif
  }()

  /// Whether the system has it.
  static func isShown(_ device: Device) -> Bool {
    FileManager.default.fileExists(atPath: device.path)
  }
}
