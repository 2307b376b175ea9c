import Decks
import Text

extension Command {
  static let deckLint = Command(
    "deck lint",
    aliases: ["lint"],
    .author,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "find every mistake in decks, all at once",
      ja: "デッキの誤りをまとめて見つけます",
      ko: "덱에서 틀린 곳을 한꺼번에 모두 찾아요"
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

  static let deckFormat = Command(
    "deck fmt",
    .author,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "write decks in their usual form",
      ja: "デッキの書き方を整えます",
      ko: "덱을 정해진 모양으로 다듬어요"
    ),
    details: Phrase(
      en:
        "Formatting twice changes nothing more. A deck with a mistake in its form is left alone and "
        + "told; the exit status is 1 then.",
      ja: "二度整えても結果は変わりません。書式に誤りのあるデッキには手を付けずに知らせます（終了コードは1）。",
      ko: "두 번 다듬어도 더 바뀌지 않아요. 형식이 틀린 덱은 건드리지 않고 알려 줘요(종료 코드는 1)."
    ),
    parameters: [Parameter("PATH", .file, .repeated)],
    options: [check]
  ) { shell, call in
    try RewriteRun(shell, call, rewriting: DeckWriter.formatted).run()
  }

  static let deckIDs = Command(
    "deck ids",
    .author,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "write the ids and gap numbers that are missing",
      ja: "足りないIDと空欄の番号を書き込みます",
      ko: "빠진 ID와 빈칸 번호를 써넣어요"
    ),
    parameters: [Parameter("PATH", .file, .repeated)],
    options: [
      check,
      Option(
        "fix",
        says: Phrase(en: "write them (the default)", ja: "書き込みます（既定）", ko: "써넣어요(기본)")
      ),
    ]
  ) { shell, call in
    try RewriteRun(shell, call, rewriting: IdentityFixer.fixed).run()
  }

  private static let check = Option(
    "check",
    says: Phrase(
      en: "only tell which files would change",
      ja: "変更が必要なファイルを示すだけにします",
      ko: "바뀔 파일만 알려 줘요"
    )
  )
}
