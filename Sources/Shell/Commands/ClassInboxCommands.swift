import Text

// What comes back from learners.
extension Command {
  static let classStatus = Command(
    "class status",
    .teach,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "week by week who takes part, from what was handed in",
      ja: "提出ファイルから、週ごとの参加状況を表示します",
      ko: "제출 파일로 주별 참여 상황을 보여 줘요"
    ),
    details: Phrase(
      en:
        "INBOX holds hand-ins: any number, under any names, doubles and late ones "
        + "too; without it, INBOX in the class’s folder. A file that cannot be read costs one "
        + "sentence, and the others count. Weeks that do not count show as –, the running one in brackets.",
      ja:
        "INBOX は提出ファイルの入ったフォルダーです。数も名前も自由で、重複や遅れた提出があってもかまいません。省略するとクラスのフォルダーの INBOX を読みます。読めないファイルは1文で示し、ほかのファイルは数えます。数えない週は –、進行中の週は（ ）で示します。",
      ko:
        "INBOX는 제출 파일이 든 폴더예요. 개수와 이름은 상관없고, 중복되거나 늦은 파일도 괜찮아요. 생략하면 수업 폴더의 INBOX를 읽어요. 읽을 수 없는 파일은 한 문장으로 알려 주고 나머지는 세요. 세지 않는 주는 –, 진행 중인 주는 괄호로 보여요."
    ),
    parameters: [Parameter("INBOX", .folder, .repeated)],
    options: [
      classOption,
      Option(
        "csv",
        .file,
        says: Phrase(
          en: "write the marks for a gradebook",
          ja: "参加点を成績表用に書き出します",
          ko: "점수를 성적표용으로 써요"
        )
      ),
      Option(
        "explain",
        says: Phrase(
          en: "with a paragraph for each learner",
          ja: "一人ずつの説明も表示します",
          ko: "사람마다 설명도 보여 줘요"
        )
      ),
    ]
  ) { shell, call in try ClassStatusRun(shell, call).run() }

  static let classMatch = Command(
    "class match",
    .teach,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "say whose a hand-in is that the roster does not know",
      ja: "名簿と一致しない提出ファイルが誰のものかを指定します",
      ko: "명단과 맞지 않는 제출 파일이 누구 것인지 알려 줘요"
    ),
    parameters: [Parameter("FILE", .file), Parameter("NAME", .text, .optional)],
    options: [
      classOption,
      Option(
        "nobody",
        says: Phrase(
          en: "whoever made it has left the class",
          ja: "作成した人はクラスを離れました",
          ko: "만든 사람이 수업을 떠났어요"
        )
      ),
    ]
  ) { shell, call in try ClassMatchRun(shell, call).run() }

  private static let classOption = Option(
    "class",
    .folder,
    says: Phrase(
      en: "the class’s folder, if not this one",
      ja: "クラスのフォルダー（省略時は現在のフォルダー）",
      ko: "수업 폴더(생략하면 현재 폴더)"
    )
  )

  static let classClose = Command(
    "class close",
    .teach,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "final totals, certificates, and then no hand-in remains",
      ja: "最終集計と証明書を作り、提出ファイルを削除します",
      ko: "최종 집계와 증명서를 만들고 제출 파일을 지워요"
    ),
    details: Phrase(
      en:
        "Writes totals.csv and certificates.html into the class’s folder, then asks before it deletes "
        + "the hand-ins, broken ones too. Files that are not of the class stay.",
      ja:
        "クラスのフォルダーに totals.csv と certificates.html を作り、確認してから提出ファイルを（壊れたものも）削除します。クラスのものでないファイルは残します。",
      ko:
        "수업 폴더에 totals.csv와 certificates.html을 만들고, 확인한 다음 제출 파일을 지워요(손상된 것도). 수업의 것이 아닌 파일은 남겨요."
    ),
    parameters: [Parameter("FOLDER", .folder, .optional)],
    options: [
      Option(
        "inbox",
        .folder,
        repeats: true,
        says: Phrase(
          en: "where the hand-ins are, if not in INBOX",
          ja: "提出ファイルの場所（INBOX 以外の場合）",
          ko: "제출 파일의 위치(INBOX가 아닐 때)"
        )
      ),
      Option(
        "early",
        says: Phrase(
          en: "close before the plan’s end",
          ja: "計画の終了日より前に終了します",
          ko: "계획이 끝나기 전에 마쳐요"
        )
      ),
      Option(
        "yes",
        says: Phrase(en: "do not ask", ja: "確認せずに削除します", ko: "묻지 않고 지워요")
      ),
    ]
  ) { shell, call in try ClassCloseRun(shell, call).run() }
}
