import Text

extension Command {
  static let deckDiff = Command(
    "deck diff",
    .author,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "what a new version of decks means for learners",
      ja: "デッキの変更が学習者にどう影響するかを調べます",
      ko: "덱의 변경이 배우는 사람에게 어떤 뜻인지 알려 줘요"
    ),
    details: Phrase(
      en: "OLD and NEW are files, folders, git revisions (HEAD~1) or paths in one (v1.2:Decks). "
        + "Without NEW, OLD is compared with the files as they are; without both, the last commit "
        + "is. The exit status is 1 where learners would lose progress.",
      ja: "OLD と NEW は、ファイル、フォルダー、git のリビジョン（HEAD~1）、その中のパス（v1.2:Decks）です。"
        + "NEW を省くと今のファイルと比べます。両方省くと、最後のコミットと比べます。"
        + "進み具合が失われる変更があれば終了コードは1です。",
      ko: "OLD와 NEW는 파일, 폴더, git 리비전(HEAD~1)이나 그 안의 경로(v1.2:Decks)예요. "
        + "NEW를 생략하면 지금 파일과 견주고, 둘 다 생략하면 마지막 커밋과 견줘요. "
        + "진도를 잃는 변경이 있으면 종료 코드는 1이에요."
    ),
    parameters: [Parameter("OLD", .file, .optional), Parameter("NEW", .file, .optional)],
    options: [
      Option("json", says: Phrase(en: "write JSON", ja: "JSON で出力します", ko: "JSON으로 출력해요")),
      Option(
        "language",
        .choice(Language.allCases.map(\.rawValue)),
        says: Phrase(
          en: "only what concerns learners of this language",
          ja: "この言語の学習者に関わる変更だけを示します",
          ko: "이 언어로 배우는 사람에게 해당하는 것만 보여 줘요"
        )
      ),
      Option(
        "all",
        says: Phrase(
          en: "every change, however many",
          ja: "多くてもすべて表示します",
          ko: "아무리 많아도 모두 보여 줘요"
        )
      ),
    ]
  ) { shell, call in
    try DiffRun(shell, call).run()
  }
}
