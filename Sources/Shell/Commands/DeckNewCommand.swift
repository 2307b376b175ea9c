import Text

extension Command {
  static let deckNew = Command(
    "deck new",
    .author,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "begin a deck by answering questions, or a spreadsheet to fill in",
      ja: "質問に答えて、または表計算の表でデッキを作り始めます",
      ko: "질문에 답하거나 스프레드시트로 덱을 만들기 시작해요"
    ),
    details: Phrase(
      en: "FILE is the deck, hello.md; with --sheet the spreadsheet: .xlsx, .csv or .tsv. "
        + "Nothing is written before the last question, and nothing is overwritten.",
      ja: "FILE はデッキ（hello.md）、--sheet では表（.xlsx、.csv、.tsv）です。"
        + "最後の質問まで何も書き込まず、すでにあるファイルは上書きしません。",
      ko: "FILE은 덱(hello.md), --sheet이면 표(.xlsx, .csv, .tsv)예요. "
        + "마지막 질문 전에는 아무것도 쓰지 않고, 있는 파일을 덮어쓰지 않아요."
    ),
    parameters: [Parameter("FILE", .file, .optional)],
    options: [
      Option(
        "sheet",
        says: Phrase(
          en: "a spreadsheet, and the deck that makes cards of its rows",
          ja: "表と、その行をカードにするデッキを作ります",
          ko: "스프레드시트와 그 행을 카드로 만드는 덱을 써요"
        )
      )
    ]
  ) { shell, call in
    try NewDeckRun(shell, call).run()
  }
}
