import Text

/// What `test --paper` may be told.
let paperOptions = [
  Option(
    "paper",
    reach: .machine,
    says: Phrase(
      en: "write it for printing, with a separate key",
      ja: "印刷用のファイルと解答を作ります",
      ko: "인쇄용 파일과 정답을 만들어요"
    )
  ),
  Option(
    "versions",
    .text,
    reach: .machine,
    says: Phrase(
      en: "the same questions in other orders, such as A,B",
      ja: "同じ問題の並べ替え（例：A,B）",
      ko: "같은 문제를 다른 순서로(예: A,B)"
    )
  ),
  Option(
    "paper-size",
    .choice(["A4", "Letter"]),
    reach: .machine,
    says: Phrase(
      en: "the paper; by default your country’s",
      ja: "用紙（指定しなければ国の標準）",
      ko: "용지(쓰지 않으면 나라의 표준)"
    )
  ),
  Option(
    "title",
    .text,
    reach: .machine,
    says: Phrase(en: "what stands at the head", ja: "見出し", ko: "제목")
  ),
  Option(
    "out",
    .folder,
    says: Phrase(en: "write the files here", ja: "ファイルを作る場所", ko: "파일을 만들 위치")
  ),
]

extension Command {
  static let testEnter = Command(
    "test enter",
    .practise,
    reach: .machine,
    Phrase(
      en: "type the answers on paper back, and have them judged",
      ja: "紙のテストの回答を入力して採点します",
      ko: "종이 시험의 답을 입력해 채점해요"
    ),
    details: Phrase(
      en:
        "SHEET is the code on the pages, or the .json file beside them. Your own sheet is kept as a "
        + "test, and the schedule stays as it is; --class goes through a roster and writes a table of marks.",
      ja:
        "SHEET は用紙の番号か、一緒に作られた .json ファイルです。自分の用紙はテストとして記録し、予定は変わりません。--class を付けると、名簿の順に入力して得点の表を作ります。",
      ko:
        "SHEET는 시험지의 번호나 함께 만들어진 .json 파일이에요. 내 시험지는 시험으로 기록하고 일정은 바뀌지 않아요. --class를 붙이면 명단 순서대로 입력해 점수표를 만들어요."
    ),
    parameters: [Parameter("SHEET", .file)],
    options: [
      Option(
        "marks",
        says: Phrase(
          en: "type a row of 1 and 0 instead of answers",
          ja: "回答の代わりに 1 と 0 を並べて入力します",
          ko: "답 대신 1과 0을 나란히 입력해요"
        )
      ),
      Option(
        "class",
        .folder,
        says: Phrase(
          en: "for the learners of this class",
          ja: "このクラスの学習者の分を入力します",
          ko: "이 수업의 학습자 것을 입력해요"
        )
      ),
      Option(
        "csv",
        .file,
        says: Phrase(
          en: "write the marks of the class here",
          ja: "クラスの得点表を作る場所",
          ko: "수업의 점수표를 만들 위치"
        )
      ),
    ]
  ) { shell, call in try PaperEntryRun(shell, call).run() }
}
