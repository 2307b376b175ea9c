import Text

extension Command {
  static let deckReviewSheet = Command(
    "deck review-sheet",
    .author,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "a deck as a sheet for a colleague, and its corrections back",
      ja: "デッキを確認用のシートにし、戻ってきた修正を取り込みます",
      ko: "덱을 동료가 볼 시트로 만들고 고친 것을 되받아요"
    ),
    details: Phrase(
      en: "The sheet has the languages side by side and a column for comments. What comes back is "
        + "compared with the deck when the sheet was written and with the deck now; corrections are "
        + "shown and, after y, written into the deck's files and tables. Nothing is written where the deck "
        + "would not lint clean any more. The exit status is 1 where something could not be taken over.",
      ja: "シートには各言語の文と意見の欄が並びます。戻ってきたシートは、書き出した時のデッキ、今のデッキと比べ、"
        + "修正を示したうえで、y を押すとデッキのファイルと表に書き込みます。検査に通らなくなる場合は書き込みません。"
        + "取り込めないものがあれば終了コードは1です。",
      ko: "시트에는 언어별 글과 의견 칸이 나란히 있어요. 돌아온 시트는 시트를 쓸 때의 덱, 지금의 덱과 견주어 고친 것을 "
        + "보여 주고, y를 누르면 덱 파일과 표에 써요. 검사에 걸리게 되면 쓰지 않아요. 받아들이지 못한 것이 있으면 종료 "
        + "코드는 1이에요."
    ),
    parameters: [Parameter("DECK", .file)],
    options: [
      Option(
        "out",
        aliases: ["to"],
        .file,
        says: Phrase(
          en: "write the sheet: .xlsx, .csv, .tsv, or .html to print",
          ja: "シートを書き出します（.xlsx、.csv、.tsv、印刷用の.html）",
          ko: "시트를 써요(.xlsx, .csv, .tsv, 인쇄용 .html)"
        )
      ),
      Option(
        "apply",
        .file,
        says: Phrase(
          en: "take over the corrections of this sheet",
          ja: "このシートの修正を取り込みます",
          ko: "이 시트에서 고친 것을 받아들여요"
        )
      ),
      Option(
        "yes",
        says: Phrase(en: "write without asking", ja: "確認せずに書き込みます", ko: "묻지 않고 써요")
      ),
      Option(
        "anyway",
        says: Phrase(
          en: "write although the deck would not lint clean",
          ja: "検査に通らなくなる場合も書き込みます",
          ko: "검사에 걸리게 되더라도 써요"
        )
      ),
    ]
  ) { shell, call in
    try ReviewSheetRun(shell, call).run()
  }
}
