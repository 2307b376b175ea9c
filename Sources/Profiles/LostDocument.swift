import SystemPackage
package import Text

/// What befell a `profile.json` whose journals stand: it is written anew under the folder's name.
package enum LostDocument: Hashable, Sendable {
  /// It is gone.
  case missing
  /// It is not ours, or no JSON; its bytes are kept beside it.
  case broken
}

extension LostDocument {
  /// What happened, what was done, and what to do.
  package func phrase(name: String) -> Phrase {
    let name = VisibleText.line(name)
    switch self {
    case .missing:
      return Phrase(
        en:
          "profile.json was missing and was written anew; your records are all there. It calls you "
          + "\(name): the name can be changed in it.",
        ja: "profile.json がなかったので作り直しました。学習の記録はすべて残っています。お名前は「\(name)」としました。"
          + "profile.json の中で変更できます。",
        ko: "profile.json이 없어서 다시 만들었어요. 학습 기록은 모두 남아 있어요. 이름은 다음과 같이 적었고, "
          + "그 파일에서 바꿀 수 있어요: \(name)"
      )
    case .broken:
      return Phrase(
        en:
          "profile.json could not be read and was written anew; your records are all there. It calls "
          + "you \(name): the name can be changed in it. The old one is kept as profile.json.broken.",
        ja: "profile.json を読み取れなかったので作り直しました。学習の記録はすべて残っています。お名前は「\(name)」としました。"
          + "profile.json の中で変更できます。元のファイルは profile.json.broken として残してあります。",
        ko: "profile.json을 읽을 수 없어서 다시 만들었어요. 학습 기록은 모두 남아 있고, 원래 파일은 "
          + "profile.json.broken으로 남겨 두었어요. 이름은 다음과 같이 적었고, 그 파일에서 바꿀 수 있어요: \(name)"
      )
    }
  }
}

/// A `profile.json` as it was found.
enum FoundDocument {
  case whole(ProfileDocument)
  /// It may be written anew where the journals stand; else the error holds.
  case lost(LostDocument, ProfileError)
}

extension ProfileLocation {
  /// Whether `profile.json` stands here.
  var hasDocument: Bool {
    if case .file = try? Posix.kind(of: documentPath) { true } else { false }
  }

  /// Whether any journal stands here, and no other document in the way.
  var hasBareJournals: Bool {
    guard (try? Posix.kind(of: documentPath)) == .absent else { return false }
    return (try? Posix.names(in: journalFolder))?.contains { $0.hasSuffix(".jsonl") } ?? false
  }

  /// Reads `profile.json`, or tells that it is lost.
  ///
  /// - Throws: What writing it anew would not mend, such as a newer program's format.
  func findDocument() throws(ProfileError) -> FoundDocument {
    do { return .whole(try readDocument()) } catch {
      switch error {
      case .absent(path: documentPath.string): return .lost(.missing, error)
      case .notJSON: return .lost(.broken, error)
      case .foreign(path: documentPath.string):
        guard case .file = try FolderMaker.kind(of: documentPath) else { throw error }
        return .lost(.broken, error)
      case .absent, .foreign, .invalidID, .exists, .busy, .newer, .symbolicLink, .tooLarge,
        .damaged, .system:
        throw error
      }
    }
  }

  /// Writes a lost `profile.json` anew; what stood there goes to `profile.json.broken`.
  func replace(
    _ lost: LostDocument,
    with document: ProfileDocument,
    files: any FileSeam
  ) throws(ProfileError) {
    if lost == .broken {
      let kept = try pathForBrokenDocument
      do { try files.rename(documentPath, to: kept) } catch {
        throw .system(.rename, path: documentPath.string, error)
      }
    }
    try write(document, files: files)
  }

  /// A place beside it where nothing stands; what was kept earlier stays.
  private var pathForBrokenDocument: FilePath {
    get throws(ProfileError) {
      let path = documentPath.string + ".broken"
      for number in 2...99 {
        let place = FilePath(number == 2 ? path : "\(path)-\(number - 1)")
        if try FolderMaker.kind(of: place) == .absent { return place }
      }
      throw .exists(path: path)
    }
  }
}
