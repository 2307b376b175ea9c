import Foundation
import TestSupport

/// The program of prompts, in a terminal.
enum Probe {
  /// Where the build put it, beside the tests.
  static var path: String {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0])
    var folder = tests.deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("ReadlineProbe").path
      if FileManager.default.isExecutableFile(atPath: candidate),
        (try? FileManager.default.contentsOfDirectory(atPath: candidate)) == nil
      {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    return "ReadlineProbe"
  }

  /// Starts it with `arguments`, an 80-column terminal and no inputrc.
  static func start(
    _ arguments: String...,
    environment: [String: String] = [:],
    columns: Int = 80
  ) throws -> PseudoTerminal {
    try PseudoTerminal(path, arguments, environment: environment, columns: columns)
  }

  /// An inputrc of these lines, in a temporary file.
  static func inputrc(_ lines: String...) throws -> [String: String] {
    let path = NSTemporaryDirectory() + "koryu-inputrc-\(UUID().uuidString)"
    try lines.joined(separator: "\n").appending("\n")
      .write(toFile: path, atomically: true, encoding: .utf8)
    return ["INPUTRC": path]
  }
}
