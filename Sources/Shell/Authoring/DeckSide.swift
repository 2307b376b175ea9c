import Decks
import Profiles
import SystemPackage
import Text

/// One version of decks: files, a folder, or what a git revision holds.
struct DeckSide {
  /// What was compared, in words of the command line.
  let name: String
  let library: DeckLibrary

  /// Files or a folder on the disk.
  init(path: String) throws {
    name = path
    library = DeckLibrary.load(
      try DeckFolder.sources(at: path),
      beside: DeckFolder.neighbours
    )
  }

  /// The decks of the working tree below the current folder.
  init(workingTreeOf repository: GitRepository, in folder: String) throws {
    name = "."
    let paths = try repository.workingFiles().filter(Self.mayBeDeck)
    var sources: [DeckSource] = []
    for path in paths where FileSystem.exists(FilePath(folder).appending(path).string) {
      let source = try DeckFolder.source(path: FilePath(folder).appending(path).string)
      sources.append(DeckSource(path: source.path, bytes: source.bytes))
    }
    library = DeckLibrary.load(
      sources.filter(Self.hasFrontMatter),
      beside: DeckFolder.neighbours
    )
  }

  /// What a revision holds: below the current folder, or at a path from the top.
  init(revision: String, path: String?, of repository: GitRepository) throws {
    name = path.map { revision + ":" + $0 } ?? revision
    try repository.checkRevision(revision)
    guard let path else {
      let files = try repository.files(of: revision, from: .currentFolder)
      library = try Self.library(of: files, repository) { Self.mayBeDeck($0) }
      return
    }
    switch try repository.kind(of: path, in: revision) {
    case "tree":
      let files = try repository.files(of: revision, from: .folder(path))
      library = try Self.library(of: files, repository) {
        !$0.contains("/") && Self.mayBeDeck($0)
      }
    case "blob":
      let file = FilePath(path)
      let folder = file.removingLastComponent().string
      let stem = (file.stem ?? "").split(separator: ".").first.map(String.init) ?? ""
      let names = Set(
        [file.lastComponent?.string ?? ""]
          + Language.allCases.map { "\(stem).\($0.rawValue).md" }
      )
      let files = try repository.files(of: revision, from: .folder(folder))
      library = try Self.library(of: files, repository) { names.contains($0) }
    case _: throw GitProblem.unknownPath(path, revision: revision)
    }
  }

  private static func library(
    of files: [GitRepository.Blob],
    _ repository: GitRepository,
    isDeck: (String) -> Bool
  ) throws(GitProblem) -> DeckLibrary {
    let decks = files.filter { isDeck($0.path) }
    let bytes = try repository.bytes(of: decks.map(\.digest))
    let sources = decks.compactMap { file in
      bytes[file.digest].map { DeckSource(path: file.path, bytes: $0) }
    }
    let digests = Dictionary(
      files.map { ($0.path, $0.digest) },
      uniquingKeysWith: { first, _ in first }
    )
    let neighbours = NeighbouringFiles { name, deckPath in
      DeckFolder.file(name) { name in
        let path = FilePath(deckPath).removingLastComponent().appending(name).string
        guard let digest = digests[path] else { return nil }
        return ((try? repository.bytes(of: [digest])) ?? [:])[digest]
      }
    }
    return DeckLibrary.load(sources.filter(hasFrontMatter), beside: neighbours)
  }

  private static func mayBeDeck(_ path: String) -> Bool {
    path.hasSuffix(".md")
  }

  /// A repository holds Markdown of other kinds, about which a diff of decks says nothing.
  private static func hasFrontMatter(_ source: DeckSource) -> Bool {
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return source.bytes[start...].starts(with: Array("---".utf8))
  }
}
