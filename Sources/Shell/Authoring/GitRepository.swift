import Text

/// The git repository around the current folder, read by the program git itself.
struct GitRepository {
  private let world: World

  /// A file of a revision.
  struct Blob: Hashable {
    /// Its name within git.
    var digest: String
    var path: String
  }

  /// Finds the repository.
  init(_ world: World) throws(GitProblem) {
    self.world = world
    guard try status(["rev-parse", "--git-dir"]) == 0 else {
      throw .noRepository(folder: world.currentFolder)
    }
  }

  /// Refuses what names no commit.
  func checkRevision(_ name: String) throws(GitProblem) {
    let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"]
    guard !name.isEmpty, !name.hasPrefix("-"), try status(arguments) == 0 else {
      throw name == "HEAD" ? .noCommit : .unknownRevision(name)
    }
  }

  /// What stands at `path` of a revision: `blob`, `tree`, or nil for nothing.
  func kind(of path: String, in revision: String) throws(GitProblem) -> String? {
    let (status, output) = try run(["cat-file", "-t", Self.place(path, in: revision)])
    guard status == 0 else { return nil }
    return String(decoding: output.filter { $0 != 0x0A }, as: UTF8.self)
  }

  /// A path of a revision in git's words, which has no “.” at the top of a repository.
  private static func place(_ path: String, in revision: String) -> String {
    revision + ":" + (path == "." ? "./" : path)
  }

  /// Where paths of a revision count from.
  enum Root {
    /// The current folder, and only what is below it.
    case currentFolder
    /// The folder of the revision with this path from the top.
    case folder(String)
  }

  /// The files of a revision.
  func files(of revision: String, from root: Root) throws(GitProblem) -> [Blob] {
    let arguments =
      switch root {
      case .currentFolder: ["ls-tree", "-r", "-z", revision]
      case .folder(let path):
        ["ls-tree", "-r", "-z", "--full-tree", Self.place(path, in: revision)]
      }
    let (status, output) = try run(arguments)
    guard status == 0 else { throw .failed }
    return output.split(separator: 0).compactMap { line in
      guard let tab = line.firstIndex(of: 0x09) else { return nil }
      let words = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
      // Neither symbolic links nor other repositories.
      guard words.count == 3, words[0].hasPrefix("100"), words[1] == "blob" else { return nil }
      let path = String(decoding: line[line.index(after: tab)...], as: UTF8.self)
      return Blob(digest: String(words[2]), path: path)
    }
  }

  /// The files of the working tree below the current folder that git does not ignore.
  func workingFiles() throws(GitProblem) -> [String] {
    let (status, output) = try run(
      ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    )
    guard status == 0 else { throw .failed }
    return Set(output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }).sorted()
  }

  /// The bytes of files, by their names within git.
  func bytes(of digests: [String]) throws(GitProblem) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    var rest = digests[...]
    while !rest.isEmpty {
      let part = rest.prefix(Self.mostAtOnce)
      rest = rest.dropFirst(Self.mostAtOnce)
      let input = Array(part.map { $0 + "\n" }.joined().utf8)
      let (status, output) = try run(["cat-file", "--batch"], input: input)
      guard status == 0 else { throw .failed }
      Self.take(output, into: &found)
    }
    return found
  }

  private static let mostAtOnce = 400
  private static let mostBytes = 512 << 20

  /// Takes `digest blob size`, a newline, the bytes and a newline, again and again.
  private static func take(_ output: [UInt8], into found: inout [String: [UInt8]]) {
    var index = 0
    while let end = output[index...].firstIndex(of: 0x0A) {
      let words = String(decoding: output[index..<end], as: UTF8.self).split(separator: " ")
      guard words.count == 3, let size = Int(words[2]), size >= 0, size <= output.count - end - 1
      else { return }
      let start = end + 1
      found[String(words[0])] = Array(output[start..<(start + size)])
      index = min(start + size + 1, output.count)
    }
  }

  // MARK: git

  private func status(_ arguments: [String]) throws(GitProblem) -> Int32 {
    try run(arguments).status
  }

  /// Nothing that a repository may configure is started by it.
  private func run(
    _ arguments: [String],
    input: [UInt8] = []
  ) throws(GitProblem) -> (status: Int32, output: [UInt8]) {
    let safe = ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"]
    let call = ProgramCall("git", safe + arguments, input: input, limitBytes: Self.mostBytes)
    switch world.runProgram(call) {
    case .ended(let status, let output): return (status, output)
    case .absent: throw .absent
    case .failed: throw .failed
    }
  }
}
