import Foundation
import TestSupport

/// A user whom the permissions of files bind, as they do not bind root.
enum OrdinaryUser {
  /// What takes root's right away, on systems that have it.
  static let setpriv = Tool.named("setpriv")

  /// What it must be told before the program's name.
  static let options = {
    let rights = "-dac_override,-dac_read_search"
    return ["--bounding-set=\(rights)", "--inh-caps=\(rights)"]
  }()

  /// What makes it run the program as nobody in particular.
  static let otherUser = ["--reuid=65534", "--regid=65534", "--clear-groups"]

  /// Whether the program can be run by another user than root: the tests may stand where that one
  /// may not look.
  static let canBeOther: Bool = {
    guard geteuid() == 0 else { return true }
    guard let program = try? BuiltProgram.tool.executable.filePath else { return false }
    return (try? setpriv?.run(otherUser + [program, "--version"]))?.succeeded == true
  }()

  /// Whether there is one: root itself may be without the right to take rights away.
  static let isPossible: Bool = {
    guard geteuid() == 0 else { return true }
    return (try? setpriv?.run(options + ["true"]))?.succeeded == true
  }()
}
