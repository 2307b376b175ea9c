import Answers
import Text

/// `koryu convert`: lines in, converted lines out.
struct ConvertFilter {
  private let shell: Shell
  private let conversion: Conversion

  init(_ shell: Shell, from: String?, to: String?) throws {
    self.shell = shell
    guard let to else { throw UsageError.optionNeedsValue("to", placeholder: "hangul") }
    guard let conversion = Conversion(from: from, to: to) else {
      throw Failure(.usage, DeveloperPhrases.noConversion(from: from, to: to))
    }
    self.conversion = conversion
  }

  /// Converts line by line; invalid UTF-8 is repaired.
  func run() -> ExitStatus {
    var output = ""
    while let bytes = shell.world.nextInputLine() {
      output += conversion(String(decoding: bytes, as: UTF8.self))
      output += "\n"
      if output.utf8.count > 1 << 16 {
        shell.world.terminal.write(output)
        output.removeAll(keepingCapacity: true)
      }
    }
    shell.world.terminal.write(output)
    return .done
  }
}
