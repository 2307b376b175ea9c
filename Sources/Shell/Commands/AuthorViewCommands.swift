import Text

extension Command {
  static let deckPreview = Command(
    "deck preview",
    .author,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "try cards as a learner would, and see how answers are judged",
      ja: "学習者としてカードを試し、答えの判定の内訳を見ます",
      ko: "배우는 사람처럼 카드를 풀어 보고 답이 어떻게 판정되는지 봐요"
    ),
    details: Phrase(
      en: "FILE#CARD begins with that card. Nothing is recorded; r reads the file again.",
      ja: "FILE#CARD でそのカードから始めます。何も記録しません。r でファイルを読み直します。",
      ko: "FILE#CARD로 그 카드부터 시작해요. 아무것도 기록하지 않아요. r을 누르면 파일을 다시 읽어요."
    ),
    parameters: [Parameter("FILE", .file)],
    options: [
      Option(
        "language",
        .choice(Language.allCases.map(\.rawValue)),
        says: Phrase(
          en: "ask as a learner of this language is asked",
          ja: "この言語の学習者に出題するとおりに表示します",
          ko: "이 언어를 쓰는 사람에게 내는 대로 보여 줘요"
        )
      )
    ]
  ) { shell, call in
    try PreviewRun(shell, call).run()
  }

  static let deckStatistics = Command(
    "deck stats",
    .author,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "what decks are made of: kinds, languages, sources",
      ja: "デッキの内訳（種類、言語、出典）を表示します",
      ko: "덱의 구성(종류, 언어, 출처)을 보여 줘요"
    ),
    details: Phrase(
      en: "PATH is a deck or a folder; one deck is told in full, several in a table.",
      ja: "PATH はデッキのファイルかフォルダーです。デッキ1個なら詳しく、複数なら表で示します。",
      ko: "PATH는 덱 파일이나 폴더예요. 덱 하나는 자세히, 여러 개는 표로 보여 줘요."
    ),
    parameters: [Parameter("PATH", .file, .repeated)],
    options: [
      Option("json", says: Phrase(en: "as JSON", ja: "JSON で出力します", ko: "JSON으로 출력해요"))
    ]
  ) { shell, call in
    try StatisticsRun(shell, call).run()
  }

  static let deckInbox = Command(
    "deck inbox",
    .author,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "what learners say about cards: appeals, wrong answers, flags",
      ja: "学習者の異議・よくある誤答・印を見て、デッキに反映します",
      ko: "학습자의 이의, 흔한 오답, 표시를 보고 덱에 반영해요"
    ),
    details: Phrase(
      en:
        "FILES are profiles, folders of them, journals (.jsonl) and hand-ins; in a class's folder, its INBOX "
        + "where none are named. You decide about each answer; "
        + "a patch of the decks and their tables goes to standard output, or with --apply into the files. Of "
        + "a spreadsheet the cells to change are told. Nobody is named.",
      ja:
        "FILES はプロフィール、そのフォルダー、記録ファイル（.jsonl）、提出ファイルです。クラスのフォルダーで省略すると INBOX を読み込みます。回答を一つずつ判断すると、デッキの差分を標準出力に書き出します。"
        + "--apply を付けるとデッキと表のファイルに直接書き込みます。表計算のファイルでは変更するセルを示します。名前は表示しません。",
      ko:
        "FILES는 프로필, 그 폴더, 기록 파일(.jsonl), 제출 파일이에요. 수업 폴더에서 생략하면 INBOX를 읽어요. 답마다 결정하면 덱의 패치를 표준 출력에 쓰고, "
        + "--apply를 붙이면 덱과 표 파일에 바로 써요. 스프레드시트는 고칠 칸을 알려 줘요. 이름은 나오지 않아요."
    ),
    parameters: [Parameter("FILES", .file, .repeated)],
    options: [
      Option(
        "apply",
        says: Phrase(en: "write into the decks’ files", ja: "デッキのファイルに書き込みます", ko: "덱 파일에 써요")
      ),
      Option(
        "list",
        says: Phrase(en: "only list, ask nothing", ja: "一覧だけを表示します", ko: "목록만 보여 줘요")
      ),
    ]
  ) { shell, call in
    try DeckInboxRun(shell, call).run()
  }
}
