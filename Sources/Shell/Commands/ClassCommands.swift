import Text

extension Command {
  static let classNew = Command(
    "class new",
    .teach,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "begin a class: a folder with two spreadsheets",
      ja: "クラスを始めます（表2つの入ったフォルダーを作ります）",
      ko: "수업을 시작해요(표 두 개가 든 폴더를 만들어요)"
    ),
    details: Phrase(
      en:
        "Writes roster.csv (who learns) and plan.csv (what, when, by which rules) into FOLDER. Open "
        + "and save them with any spreadsheet. Nothing that stands there is overwritten.",
      ja: "FOLDER に roster.csv（名簿）と plan.csv（学習内容・日程・規則）を作ります。どの表計算ソフトでも編集できます。すでにあるファイルは上書きしません。",
      ko:
        "FOLDER에 roster.csv(명단)와 plan.csv(학습 내용, 일정, 규칙)를 만들어요. 어떤 스프레드시트로도 고칠 수 있어요. 이미 있는 파일은 덮어쓰지 않아요."
    ),
    parameters: [Parameter("FOLDER", .folder)],
    options: [
      Option(
        "title",
        .text,
        says: Phrase(en: "what learners call the class", ja: "クラスの名前", ko: "수업 이름")
      ),
      Option(
        "start",
        .date,
        says: Phrase(en: "the first day of week 1", ja: "第1週の最初の日", ko: "1주의 첫날")
      ),
    ]
  ) { shell, call in try ClassNewRun(shell, call).run() }

  static let classPlan = Command(
    "class plan",
    .teach,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "spread decks over the weeks, by the minutes there are",
      ja: "使える時間に合わせて、デッキを各週に割り当てます",
      ko: "쓸 수 있는 시간에 맞춰 덱을 주마다 나눠요"
    ),
    details: Phrase(
      en:
        "Fills plan.csv. With --weeks and --until the first day follows, unless --from names it. The last week of a longer class brings nothing new, so that everything is "
        + "asked again. A plan that has rows already is kept, unless --replace is given; then the old "
        + "one becomes plan-before.csv.",
      ja:
        "plan.csv を埋めます。--weeks と --until を指定すると開始日が決まります（--from で指定もできます）。長いクラスの最後の週は、復習のため新しい内容を入れません。すでに計画がある場合は変更しません。--replace を付けると作り直し、元の表は plan-before.csv に残します。",
      ko:
        "plan.csv를 채워요. --weeks와 --until을 쓰면 시작일이 정해져요(--from으로 정할 수도 있어요). 긴 수업의 마지막 주에는 복습을 위해 새 내용을 넣지 않아요. 이미 계획이 있으면 그대로 두고, --replace를 쓰면 새로 만들며 이전 표는 plan-before.csv로 남아요."
    ),
    parameters: [Parameter("FOLDER", .folder, .optional)],
    options: [
      Option(
        "weeks",
        .number(1...104),
        says: Phrase(en: "how many weeks", ja: "何週間か", ko: "몇 주 동안인지")
      ),
      Option(
        "from",
        .date,
        says: Phrase(en: "the first day of week 1", ja: "第1週の最初の日", ko: "1주의 첫날")
      ),
      Option(
        "until",
        .date,
        says: Phrase(
          en: "the day of departure or the last day",
          ja: "出発日または最終日",
          ko: "출발일 또는 마지막 날"
        )
      ),
      Option(
        "decks",
        .text,
        repeats: true,
        says: Phrase(
          en: "these decks, in this order, by commas",
          ja: "使うデッキ（順番どおり、コンマ区切り）",
          ko: "쓸 덱(순서대로, 쉼표로 구분)"
        )
      ),
      Option(
        "minutes",
        .number(1...600),
        says: Phrase(en: "minutes a day", ja: "1日の学習時間（分）", ko: "하루 학습 시간(분)")
      ),
      Option(
        "days",
        .number(1...7),
        says: Phrase(en: "days a week", ja: "週の日数", ko: "주당 일수")
      ),
      Option(
        "replace",
        says: Phrase(
          en: "make the plan anew",
          ja: "計画を作り直します",
          ko: "계획을 새로 만들어요"
        )
      ),
    ]
  ) { shell, call in try ClassPlanRun(shell, call).run() }

  static let classCheck = Command(
    "class check",
    .teach,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "find every mistake in a class's spreadsheets and decks",
      ja: "クラスの表とデッキの誤りをすべて示します",
      ko: "수업 표와 덱의 틀린 곳을 모두 알려 줘요"
    ),
    details: Phrase(
      en:
        "Spreadsheets are checked cell by cell, the class's own decks line by line, installed decks for "
        + "what would keep “class pack” from packing them.",
      ja:
        "表はセルごとに、クラスのデッキは行ごとに調べます。組み込みのデッキは、class pack で配布できるかどうかを調べます。",
      ko:
        "표는 칸별로, 수업의 덱은 줄별로 살펴봐요. 기본 덱은 class pack 명령으로 담을 수 있는지를 살펴봐요."
    ),
    parameters: [Parameter("FOLDER", .folder, .optional)],
    options: [
      Option(
        "format",
        .choice(FindingFormat.allCases.map(\.rawValue)),
        says: Phrase(en: "how findings are written", ja: "結果の書式", ko: "결과를 쓰는 형식")
      ),
      Option(
        "adult",
        says: Phrase(
          en: "the pack is to hold what is meant for adults",
          ja: "成人向けのものも入れる場合",
          ko: "성인용도 넣을 때"
        )
      ),
    ]
  ) { shell, call in try ClassCheckRun(shell, call).run() }

  static let classPack = Command(
    "class pack",
    .teach,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "make the one file that learners get",
      ja: "学習者に配るファイルを1つ作ります",
      ko: "학습자에게 나눠 줄 파일 하나를 만들어요"
    ),
    details: Phrase(
      en:
        "Holds the planned decks with their translations, tables, pictures and sound, the plan, the "
        + "roster’s names unless the plan hides them, and the privacy note. A corrected deck or plan "
        + "goes out as the next pack; nobody loses progress.",
      ja:
        "計画にあるデッキ（翻訳・表・画像・音声つき）、計画、名簿の氏名（計画で非表示にしない場合）、プライバシーの説明が入ります。デッキや計画を直したら、次の版を作って配ってください。学習記録は失われません。",
      ko:
        "계획에 있는 덱(번역, 표, 그림, 소리 포함), 계획, 명단의 이름(계획에서 숨기지 않을 때), 개인정보 안내가 들어가요. 덱이나 계획을 고치면 다음 판을 만들어 나눠 주세요. 학습 기록은 사라지지 않아요."
    ),
    parameters: [Parameter("FOLDER", .folder, .optional)],
    options: [
      Option(
        "out",
        aliases: ["to"],
        .file,
        says: Phrase(en: "write it here", ja: "作成する場所", ko: "만들 위치")
      ),
      Option(
        "adult",
        says: Phrase(
          en: "with what is meant for adults",
          ja: "成人向けのものも入れます",
          ko: "성인용도 넣어요"
        )
      ),
    ]
  ) { shell, call in try ClassPackRun(shell, call).run() }
}
