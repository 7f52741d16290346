import Foundation
import TestSupport

/// A disk of a few kilobytes in memory, where the system lets one be mounted.
enum SmallDisk {
  /// Mounts a disk at a folder while `body` runs.
  static func use(at path: String, _ body: () throws -> Void) throws {
    let run = try Tool.named("mount")?.run(["-t", "tmpfs", "-o", "size=64k", "tmpfs", path])
    guard run?.succeeded == true else { throw POSIXError(.EPERM) }
    defer { _ = try? Tool.named("umount")?.run([path]) }
    try body()
  }

  /// Writes to the disk until it takes no more.
  static func fill(_ path: String) throws {
    let filler = path + "/filler"
    try Data().write(to: URL(filePath: filler))
    let file = try FileHandle(forWritingTo: URL(filePath: filler))
    while (try? file.write(contentsOf: Data(count: 1))) != nil {}
    try file.close()
  }

  /// Whether one can be mounted.
  static let canBeMade: Bool = {
    guard geteuid() == 0 else { return false }
    return (try? ScratchFolder.use { try use(at: $0.filePath) {} }) != nil
  }()
}
