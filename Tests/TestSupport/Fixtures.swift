import Foundation

/// Reference material that is licensed elsewhere and so not part of the project.
package enum Fixtures {
  /// The folder named by `KORYU_FIXTURES`, or nil where it is absent; then tests skip, saying so.
  package static let folder: String? = {
    guard let path = ProcessInfo.processInfo.environment["KORYU_FIXTURES"],
      FileManager.default.fileExists(atPath: path)
    else { return nil }
    return path
  }()

  /// The text of `name` below that folder, or nil.
  package static func text(_ name: String) -> String? {
    folder.flatMap { try? String(contentsOfFile: $0 + "/" + name, encoding: .utf8) }
  }
}
