import Text

/// What is said to the authors of decks.
enum AuthorPhrases {
  static func linted(_ findings: [Finding], files: Int) -> Phrase {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    let notes = findings.count - errors - warnings
    let file = files == 1 ? "1 file" : "\(files) files"
    guard !findings.isEmpty else {
      return Phrase(
        en: "\(file): nothing to mend.",
        ja: "\(files)個のファイルに問題はありません。",
        ko: "파일 \(files)개에 고칠 것이 없어요."
      )
    }
    return Phrase(
      en: "\(file): \(errors) \(errors == 1 ? "error" : "errors"), "
        + "\(warnings) \(warnings == 1 ? "warning" : "warnings"), \(notes) \(notes == 1 ? "note" : "notes").",
      ja: "\(files)個のファイル：エラー\(errors)件、警告\(warnings)件、参考\(notes)件。",
      ko: "파일 \(files)개: 오류 \(errors)건, 경고 \(warnings)건, 참고 \(notes)건."
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

  static let nothingToRewrite = Phrase(
    en: "Nothing to change.",
    ja: "変更はありません。",
    ko: "바꿀 것이 없어요."
  )
}
