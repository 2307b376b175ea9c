import Text

/// What the help pages say around the commands.
enum HelpPhrases {
  static let usage = Phrase(
    en: "koryu [COMMAND…]: without a command, the shell starts.",
    ja: "koryu [コマンド…]：コマンドなしで起動すると、シェルが始まります。",
    ko: "koryu [명령…]: 명령 없이 실행하면 셸이 시작돼요."
  )

  static func closing(group word: String) -> Phrase {
    Phrase(
      en: "“help \(word) COMMAND” tells more about one of them.",
      ja: "「help \(word) コマンド」で詳しい説明を表示します。",
      ko: "‘help \(word) 명령’으로 자세한 설명을 볼 수 있어요."
    )
  }

  static func closing(everything: Bool) -> Phrase {
    everything
      ? Phrase(
        en: "“help COMMAND” tells more about one of them.",
        ja: "「help コマンド」で詳しい説明を表示します。",
        ko: "‘help 명령’으로 자세한 설명을 볼 수 있어요."
      )
      : Phrase(
        en:
          "“help COMMAND” tells more about one of them; “help --all” lists the developers’ commands too.",
        ja: "「help コマンド」で詳しい説明を、「help --all」で開発者向けも含む一覧を表示します。",
        ko: "‘help 명령’으로 자세한 설명을, ‘help --all’로 개발자용 명령까지 볼 수 있어요."
      )
  }
}

extension CommandGroup {
  /// The heading in help.
  var title: Phrase {
    switch self {
    case .practise: Phrase(en: "Practise", ja: "練習", ko: "연습")
    case .look: Phrase(en: "Look", ja: "確認", ko: "확인")
    case .cards: Phrase(en: "Cards", ja: "カード", ko: "카드")
    case .person: Phrase(en: "You", ja: "学習の設定", ko: "학습 설정")
    case .author: Phrase(en: "Writing decks", ja: "デッキの作成", ko: "덱 작성")
    case .teach: Phrase(en: "Leading a class", ja: "クラスの運営", ko: "수업 운영")
    case .data: Phrase(en: "Your data", ja: "データ", ko: "데이터")
    case .program: Phrase(en: "The program", ja: "プログラム", ko: "프로그램")
    case .developer: Phrase(en: "For developers", ja: "開発者向け", ko: "개발자용")
    }
  }
}
