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

  /// Whether there is one: root itself may be without the right to take rights away.
  static let isPossible: Bool = {
    guard geteuid() == 0 else { return true }
    return (try? setpriv?.run(options + ["true"]))?.succeeded == true
  }()
}
