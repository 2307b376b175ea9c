import Text

/// What is said while an author tries cards.
enum PreviewPhrases {
  static let keys = Phrase(
    en:
      "Enter next · p back · t try again · s as shown when new · r read the file again · e edit · q stop",
    ja: "Enter 次へ · p 前へ · t もう一度 · s 初回の表示 · r 読み直す · e 編集 · q 終了",
    ko: "Enter 다음 · p 이전 · t 다시 · s 처음 볼 때 · r 다시 읽기 · e 편집 · q 그만"
  )
  static let keysOfNothing = Phrase(
    en: "r read the file again · e edit · q stop",
    ja: "r 読み直す · e 編集 · q 終了",
    ko: "r 다시 읽기 · e 편집 · q 그만"
  )
  static let nothingToAsk = Phrase(
    en: "Nothing in this file can be asked yet.",
    ja: "このファイルには、まだ出題できるカードがありません。",
    ko: "이 파일에는 아직 낼 수 있는 카드가 없어요."
  )
  static let reloaded = Phrase(
    en: "The file was read again.",
    ja: "ファイルを読み直しました。",
    ko: "파일을 다시 읽었어요."
  )
  static let end = Phrase(
    en: "That was the last card. Nothing was recorded.",
    ja: "最後のカードでした。記録はしていません。",
    ko: "마지막 카드였어요. 기록한 것은 없어요."
  )

  static func noEditor(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en:
        "No editor is named: set EDITOR (“export EDITOR=nano”), or edit \(path) in another window and "
        + "press r.",
      ja: "エディターが指定されていません。EDITOR を設定するか（export EDITOR=nano）、別のウィンドウで \(path) を編集して r を押してください。",
      ko:
        "편집기가 정해지지 않았어요. EDITOR를 설정하거나(export EDITOR=nano) 다른 창에서 \(path) 파일을 고친 뒤 r을 눌러 주세요."
    )
  }

  static func noEditorInPipe(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "An editor needs a terminal. Edit \(path) by itself.",
      ja: "エディターは端末でしか開けません。\(path) を直接編集してください。",
      ko: "편집기는 터미널에서만 열 수 있어요. \(path) 파일을 직접 고쳐 주세요."
    )
  }

  static func editorFailed(_ command: String) -> Phrase {
    let command = VisibleText.line(command)
    return Phrase(
      en: "“\(command)” could not be started, or ended with an error. Check EDITOR.",
      ja: "「\(command)」を起動できないか、エラーで終了しました。EDITOR を確認してください。",
      ko: "‘\(command)’ 명령을 시작할 수 없거나 오류로 끝났어요. EDITOR를 확인해 주세요."
    )
  }
}
