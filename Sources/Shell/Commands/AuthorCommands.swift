import Text

extension Command {
  static let deckLint = Command(
    "deck lint",
    aliases: ["lint"],
    .author,
    place: .commandLineOnly,
    Phrase(
      en: "find every mistake in decks, all at once",
      ja: "デッキの誤りをすべて一度に見つけます",
      ko: "덱의 잘못을 한꺼번에 모두 찾아요"
    ),
    details: Phrase(
      en: "PATH is a deck or a folder; without one, the decks that would be practised. "
        + "The exit status is 1 where there is an error or a warning.",
      ja: "PATH はデッキのファイルかフォルダーです。省略すると、練習で使うデッキを調べます。エラーや警告があれば終了コードは1です。",
      ko: "PATH는 덱 파일이나 폴더예요. 생략하면 연습에 쓰는 덱을 검사해요. 오류나 경고가 있으면 종료 코드는 1이에요."
    ),
    parameters: [Parameter("PATH", .file, .repeated)],
    options: [
      Option(
        "format",
        .choice(FindingFormat.allCases.map(\.rawValue)),
        says: Phrase(
          en: "how findings are written",
          ja: "結果の書式",
          ko: "결과를 쓰는 형식"
        )
      )
    ]
  ) { shell, call in
    try LintRun(shell, call).run()
  }
}
