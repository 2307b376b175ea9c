import Archives
import SystemPackage
package import Text

extension AnkiError {
  /// What happened, where, and what to do.
  package var phrase: Phrase {
    switch self {
    case .archive(let error): error.phrase
    case .noCollection(let path): Self.noCollection(VisibleText.line(path))
    case .newer(let path, let version): Self.newer(VisibleText.line(path), version)
    case .packed(let path, let entry, let failure):
      Self.packed("\(VisibleText.line(path)): \(VisibleText.line(entry))", failure)
    case .database(let path, let error): Self.database(VisibleText.line(path), error)
    case .missingTable(let path, let name):
      Self.incomplete(VisibleText.line(path), "table “\(name)”", "表「\(name)」", "‘\(name)’ 표")
    case .unreadable(let path, let what):
      Self.incomplete(VisibleText.line(path), "“\(what)”", "「\(what)」", "‘\(what)’")
    case .tooMany(let path, let what, let limit):
      Self.tooMany(VisibleText.line(path), what, limit)
    case .system(let path, let errno): Self.system(VisibleText.line(path), errno)
    }
  }

  private static func noCollection(_ path: String) -> Phrase {
    Phrase(
      en:
        "\(path) holds no Anki collection; nothing was taken. Check that it is an .apkg or .colpkg.",
      ja: "\(path) に Anki のコレクションがないため、何も取り込んでいません。.apkg か .colpkg か確認してください。",
      ko: "\(path): Anki 컬렉션이 없어서 아무것도 가져오지 않았어요. .apkg나 .colpkg 파일인지 확인해 주세요."
    )
  }

  private static func newer(_ path: String, _ version: Int) -> Phrase {
    Phrase(
      en: "\(path) has a layout (\(version)) newer than this Koryu knows; nothing was taken. "
        + "In Anki’s export choose “Support older Anki versions”.",
      ja: "\(path) の形式（\(version)）はこの Koryu より新しいため、何も取り込んでいません。"
        + "Anki の書き出しで「以前のバージョンの Anki に対応する」を選んでください。",
      ko: "\(path): 형식(\(version))이 이 Koryu보다 새로워서 아무것도 가져오지 않았어요. "
        + "Anki에서 내보낼 때 ‘과거 Anki 버전도 지원’을 골라 주세요."
    )
  }

  private static func packed(_ place: String, _ failure: Zstandard.Failure) -> Phrase {
    switch failure {
    case .damaged:
      Phrase(
        en: "\(place) is damaged; nothing was taken. Export the package again.",
        ja: "\(place) が壊れているため、何も取り込んでいません。もう一度書き出してください。",
        ko: "\(place): 손상되어 아무것도 가져오지 않았어요. 다시 내보내 주세요."
      )
    case .tooLarge:
      Phrase(
        en: "\(place) would unpack to more than is read; nothing was taken. Export fewer decks.",
        ja: "\(place) を展開すると大きすぎるため、何も取り込んでいません。デッキを減らして書き出してください。",
        ko: "\(place): 풀면 너무 커서 아무것도 가져오지 않았어요. 덱을 줄여 내보내 주세요."
      )
    }
  }

  private static func database(_ path: String, _ error: SQLError) -> Phrase {
    let cause = VisibleText.line(error.message)
    let statement = error.sql.isEmpty ? "" : " [\(error.sql)]"
    return Phrase(
      en: "The database in \(path) cannot be read (\(cause))\(statement); nothing was taken. "
        + "In Anki run Tools › Check Database, then export again.",
      ja: "\(path) のデータベースを読み込めないため（\(cause)）\(statement)、何も取り込んでいません。"
        + "Anki で「ツール › データベースを検査」を実行し、もう一度書き出してください。",
      ko: "\(path): 데이터베이스를 읽을 수 없어서(\(cause))\(statement) 아무것도 가져오지 않았어요. "
        + "Anki에서 ‘도구 › 데이터베이스 검사’를 한 뒤 다시 내보내 주세요."
    )
  }

  private static func incomplete(
    _ path: String,
    _ english: String,
    _ japanese: String,
    _ korean: String
  ) -> Phrase {
    Phrase(
      en: "The database in \(path) is not as Anki’s are: \(english) is missing or unreadable. "
        + "Nothing was taken; export the package again.",
      ja: "\(path) のデータベースが Anki のものと違います（\(japanese)がないか、読めません）。"
        + "何も取り込んでいません。もう一度書き出してください。",
      ko: "\(path): 데이터베이스가 Anki와 달라요(\(korean): 없거나 읽을 수 없음). "
        + "아무것도 가져오지 않았어요. 다시 내보내 주세요."
    )
  }

  private static func tooMany(_ path: String, _ what: String, _ limit: Int) -> Phrase {
    Phrase(
      en:
        "\(path) has more than \(limit) rows in “\(what)”; nothing was taken. Export fewer decks.",
      ja: "\(path) の「\(what)」は\(limit)行を超えているため、何も取り込んでいません。デッキを減らして書き出してください。",
      ko: "\(path): ‘\(what)’ 행이 \(limit)개를 넘어서 아무것도 가져오지 않았어요. 덱을 줄여 내보내 주세요."
    )
  }

  private static func system(_ path: String, _ errno: Errno) -> Phrase {
    Phrase(
      en: "\(path) could not be written: \(errno.description). Nothing was taken; "
        + "make room, or set TMPDIR to another folder.",
      ja: "\(path) に書き込めませんでした（\(errno.description)）。何も取り込んでいません。"
        + "空きを増やすか、TMPDIR で別のフォルダーを指定してください。",
      ko: "\(path): 쓸 수 없었어요(\(errno.description)). 아무것도 가져오지 않았어요. "
        + "공간을 비우거나 TMPDIR로 다른 폴더를 지정해 주세요."
    )
  }
}
