import Foundation
import Reports

extension TextStyle {
  /// How text is set on standard output: as wide as the terminal, in colour where that is wanted.
  static var ofOutput: TextStyle {
    let environment = ProcessInfo.processInfo.environment
    return TextStyle(
      width: StandardStream.output.width ?? 80,
      colour: ColourChoice.auto.coloursText(on: StandardStream.output, environment: environment))
  }
}
