import Foundation

/// Where the user's library of standards is when no option names it.
enum LibraryFolder {
  /// `KSBCHECK_STANDARDS`, else the platform's data folder: XDG's on Linux.
  static func standard(environment: [String: String]) -> URL {
    if let folder = environment["KSBCHECK_STANDARDS"], !folder.isEmpty {
      return URL(fileURLWithPath: folder, isDirectory: true)
    }
    return dataFolder(environment: environment).appending(path: "ksbcheck/standards")
  }

  private static func dataFolder(environment: [String: String]) -> URL {
    #if os(Linux)
      if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") {
        return URL(fileURLWithPath: folder, isDirectory: true)
      }
      return FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/share")
    #else
      return URL.applicationSupportDirectory
    #endif
  }
}
