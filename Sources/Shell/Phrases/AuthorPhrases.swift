import Answers
import Text

/// What is said to the authors of decks.
enum AuthorPhrases {
  /// How a check ended; `folder` where nobody said what to check.
  static func linted(_ findings: [Finding], files: Int, in folder: String?) -> Phrase {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    let notes = findings.count - errors - warnings
    let place = folder.map(VisibleText.line)
    let file = (files == 1 ? "1 file" : "\(files) files") + (place.map { " in \($0)" } ?? "")
    let inJapanese = (place.map { "\($0) の" } ?? "") + "\(files)個のファイル"
    let inKorean = (place.map { "\($0)에 있는 " } ?? "") + "파일 \(files)개"
    guard !findings.isEmpty else {
      return Phrase(
        en: "\(file): nothing to mend.",
        ja: "\(inJapanese)に問題はありません。",
        ko: "\(inKorean)에 고칠 것이 없어요."
      )
    }
    return Phrase(
      en: "\(file): \(errors) \(errors == 1 ? "error" : "errors"), "
        + "\(warnings) \(warnings == 1 ? "warning" : "warnings"), \(notes) \(notes == 1 ? "note" : "notes").",
      ja: "\(inJapanese)：エラー\(errors)件、警告\(warnings)件、参考\(notes)件。",
      ko: "\(inKorean): 오류 \(errors)건, 경고 \(warnings)건, 참고 \(notes)건."
    )
  }

  static func noDecks(in folder: String) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en: "There is no deck in \(folder): no file ends in “.md”. “koryu deck new” begins one.",
      ja: "\(folder) にデッキ（.md で終わるファイル）がありません。「koryu deck new」で作れます。",
      ko: "\(folder)에 덱(.md로 끝나는 파일)이 없어요. ‘koryu deck new’로 만들 수 있어요."
    )
  }

  static func tableAlone(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en:
        "\(name) is a table, and no deck beside it makes cards of its rows. Write “table: \(name)” "
        + "into a deck’s front matter, or begin a deck with a sheet by “koryu deck new --sheet”.",
      ja: "\(name) は表です。同じフォルダーに、この表からカードを作るデッキがありません。デッキの前書きに「table: \(name)」と"
        + "書くか、「koryu deck new --sheet」で表付きのデッキを作ってください。",
      ko: "\(name)\(Josa.topic(for: name)) 표인데, 같은 폴더에 이 표로 카드를 만드는 덱이 없어요. 덱의 머리말에 "
        + "‘table: \(name)’\(Josa.object(for: name)) 적거나 ‘koryu deck new --sheet’로 표가 딸린 덱을 만들어 주세요."
    )
  }

  static func rewritten(_ path: String, isCheck: Bool) -> Phrase {
    let path = VisibleText.line(path)
    return isCheck
      ? Phrase(
        en: "\(path) would change.",
        ja: "\(path) は変更が必要です。",
        ko: "\(path) 파일을 바꿔야 해요."
      )
      : Phrase(en: "\(path) was rewritten.", ja: "\(path) を書き直しました。", ko: "\(path) 파일을 다시 썼어요.")
  }

  static func leftAlone(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) has mistakes and was left alone. “koryu lint” names them.",
      ja: "\(path) には誤りがあるため、そのままにしました。koryu lint で内容を確認できます。",
      ko: "\(path) 파일에 잘못이 있어 그대로 두었어요. koryu lint로 확인해 주세요."
    )
  }

  static func nothingToRewrite(files: Int, in paths: [String]) -> Phrase {
    let place = VisibleText.line(paths.joined(separator: ", "))
    return Phrase(
      en: "Nothing to change in \(files.counted("file")) of \(place).",
      ja: "\(place) の\(files)ファイルに変更はありません。",
      ko: "\(place)의 파일 \(files)개에서 바꿀 것이 없어요."
    )
  }
}
