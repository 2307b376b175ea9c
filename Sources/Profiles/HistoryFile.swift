package import SystemPackage

/// The commands that a learner gave at the prompt of this machine; never answers.
package struct HistoryFile: Sendable {
  private static let limitBytes = 1 << 20

  private let folder: FilePath
  private let path: FilePath

  /// The file for `profile` in the folder for what belongs to this machine.
  package init(stateFolder: FilePath, profile: String) {
    folder = stateFolder.appending("history")
    path = folder.appending(profile)
  }

  /// The commands, oldest first; none where there is no file, or none of ours.
  package func read() -> [String] {
    guard let bytes = try? BoundedFile(path: path, limitBytes: Self.limitBytes).read() else {
      return []
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Keeps `lines`; where that fails, only the history of commands is lost.
  package func write(_ lines: [String]) {
    let text = lines.map { $0.split(separator: "\n").joined(separator: " ") + "\n" }.joined()
    guard text.utf8.count <= Self.limitBytes, (try? FolderMaker.make(folder)) != nil else { return }
    try? AtomicFile(path: path, files: LiveFiles()).replace(with: Array(text.utf8))
  }
}
