import Text

extension Command {
  static let join = Command(
    "join",
    .person,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "join a class with the file from your teacher",
      ja: "先生からもらったファイルでクラスに参加します",
      ko: "선생님께 받은 파일로 수업에 참가해요"
    ),
    details: Phrase(
      en:
        "Asks who you are, brings the decks of the class, and sets its weeks and departure. Your own "
        + "decks and your progress stay as they are.",
      ja: "氏名を確認し、クラスのデッキと日程、出発日を取り込みます。自分のデッキと学習記録はそのままです。",
      ko: "누구인지 묻고, 수업의 덱과 일정, 출발일을 가져와요. 내 덱과 학습 기록은 그대로예요."
    ),
    parameters: [Parameter("FILE", .file)],
    options: [
      Option(
        "name",
        .text,
        says: Phrase(en: "who you are on the roster", ja: "名簿での氏名", ko: "명단에 있는 이름")
      ),
      Option(
        "new",
        says: Phrase(
          en: "make a new profile without asking",
          ja: "確認せずに新しいプロフィールを作ります",
          ko: "묻지 않고 새 프로필을 만들어요"
        )
      ),
    ]
  ) { shell, call in try JoinRun(shell, call).run() }

  static let update = Command(
    "update",
    .person,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "take in a newer file of your class",
      ja: "クラスの新しいファイルを取り込みます",
      ko: "수업의 새 파일을 가져와요"
    ),
    details: Phrase(
      en:
        "Progress is kept; a card whose answer was corrected is asked again soon. A file that was not "
        + "made where the earlier one was is refused, unless --accept-maker is given.",
      ja: "学習記録は残ります。答えが直されたカードは近いうちにもう一度出題します。前と作成元が違うファイルは、--accept-maker を付けない限り取り込みません。",
      ko: "학습 기록은 그대로예요. 답이 고쳐진 카드는 곧 다시 물어봐요. 이전과 만든 곳이 다른 파일은 --accept-maker를 붙이지 않으면 받지 않아요."
    ),
    parameters: [Parameter("FILE", .file)],
    options: [
      Option(
        "accept-maker",
        says: Phrase(
          en: "take it although someone else made it",
          ja: "作成元が違っても取り込みます",
          ko: "만든 곳이 달라도 받아요"
        )
      )
    ]
  ) { shell, call in try UpdateRun(shell, call).run() }

  static let handIn = Command(
    "hand-in",
    aliases: ["제출", "提出"],
    .person,
    reach: .machine,
    Phrase(
      en: "make the file for your teacher, and say what is in it",
      ja: "先生に渡すファイルを作り、中身を説明します",
      ko: "선생님께 드릴 파일을 만들고 내용을 알려 줘요"
    ),
    details: Phrase(
      en:
        "Nothing is sent: you give the file yourself. What you typed is left out unless you ask for "
        + "--answers; times are to the minute.",
      ja: "何も送信しません。ファイルは自分で渡します。入力した内容は --answers を付けない限り入りません。時刻は分単位です。",
      ko: "아무것도 보내지 않아요. 파일은 직접 드리면 돼요. 입력한 내용은 --answers를 붙이지 않으면 들어가지 않고, 시각은 분 단위예요."
    ),
    options: [
      Option(
        "answers",
        says: Phrase(
          en: "with what you typed",
          ja: "入力した内容も入れます",
          ko: "입력한 내용도 넣어요"
        )
      ),
      Option(
        "class",
        .text,
        says: Phrase(en: "for this class", ja: "提出するクラス", ko: "제출할 수업")
      ),
      Option(
        "out",
        aliases: ["to"],
        .file,
        says: Phrase(en: "write it here", ja: "作成する場所", ko: "만들 위치")
      ),
    ]
  ) { shell, call in try HandInRun(shell, call).run() }
}
