import Reports
import Text

extension Command {
  static let report = Command(
    "report",
    aliases: ["보고서", "レポート"],
    .look,
    reach: .machine,
    Phrase(
      en: "a report on yourself or on a class",
      ja: "自分やクラスのレポートを作ります",
      ko: "나 또는 수업의 보고서를 만들어요"
    ),
    details: Phrase(
      en:
        "Without a PATH it is about you. PATHs are profiles, hand-ins, or folders of them. Nothing is sent anywhere. CSV is one table, or all of them where --out is a folder.",
      ja:
        "PATH がなければ自分のレポートです。PATH にはプロフィールや提出ファイル、それらを入れたフォルダーを指定します。どこにも送信しません。CSV は表一つ、--out がフォルダーならすべての表を書き出します。",
      ko:
        "PATH가 없으면 자신의 보고서예요. PATH에는 프로필이나 제출 파일, 그것을 모은 폴더를 지정해요. 어디에도 보내지 않아요. CSV는 표 하나, --out이 폴더면 모든 표를 써요."
    ),
    parameters: [Parameter("PATH", .file, .repeated)],
    options: ReportOptions.all
  ) { shell, call in
    try ReportRun(shell, call).run()
  }
}

/// The options of `report`.
private enum ReportOptions {
  static let all = selection + output + privacy + rules

  private static let selection = [
    Option(
      "deck",
      .deck,
      repeats: true,
      says: Phrase(en: "only this deck", ja: "このデッキだけ", ko: "이 덱만")
    ),
    Option(
      "tag",
      .tag,
      repeats: true,
      says: Phrase(en: "only this subject", ja: "この分野だけ", ko: "이 분야만")
    ),
    Option("group", .text, says: Phrase(en: "only this group", ja: "このグループだけ", ko: "이 그룹만")),
    Option(
      "from",
      .date,
      says: Phrase(en: "answers from this day on", ja: "この日からの回答", ko: "이날부터의 답")
    ),
    Option(
      "to",
      .date,
      says: Phrase(en: "answers up to this day", ja: "この日までの回答", ko: "이날까지의 답")
    ),
    Option(
      "on",
      .date,
      says: Phrase(
        en: "the departure day: what will be remembered then",
        ja: "出発日。その日に覚えている割合を予測します",
        ko: "출발일: 그날 기억할 비율을 예상해요"
      )
    ),
  ]

  private static let output = [
    Option(
      "format",
      .choice(ReportFormat.allCases.map(\.rawValue)),
      says: Phrase(en: "the form of the report", ja: "レポートの形式", ko: "보고서의 형식")
    ),
    Option(
      "out",
      .file,
      says: Phrase(en: "write it to this file or folder", ja: "書き出すファイルかフォルダー", ko: "쓸 파일이나 폴더")
    ),
    Option(
      "table",
      .choice(ReportTables.allCases.map(\.rawValue)),
      says: Phrase(en: "which table as CSV", ja: "CSV にする表", ko: "CSV로 쓸 표")
    ),
    Option(
      "psychometrics",
      says: Phrase(
        en: "discrimination, efficiency, weights and α too",
        ja: "識別力、識別効率、重み、αも示します",
        ko: "변별도, 변별 효율, 비중, α도 보여요"
      )
    ),
    Option(
      "excel",
      says: Phrase(
        en: "mark CSV as UTF-8 for Excel",
        ja: "CSV に Excel 用の UTF-8 の印を付けます",
        ko: "CSV에 Excel용 UTF-8 표시를 붙여요"
      )
    ),
  ]

  private static let privacy = [
    Option(
      "share",
      says: Phrase(
        en: "for people outside: pseudonyms, no typed answers, small groups left out",
        ja: "外部に渡す形：仮名にし、入力した答えと小さなグループを除きます",
        ko: "밖에 건넬 때: 가명으로 하고, 입력한 답과 작은 그룹을 빼요"
      )
    ),
    Option(
      "demo",
      says: Phrase(
        en: "an invented class, to see what a report looks like",
        ja: "架空のクラスのレポートを表示します",
        ko: "지어낸 수업으로 보고서를 미리 봐요"
      )
    ),
    Option(
      "seed",
      .number(0...1_000_000),
      says: Phrase(en: "which invented class", ja: "架空のクラスの番号", ko: "지어낸 수업의 번호")
    ),
  ]

  private static let rules = [
    Option(
      "risk-idle",
      .number(1...365),
      says: Phrase(
        en: "at risk after so many days without practice (7)",
        ja: "要注意とする、練習のない日数（7）",
        ko: "연습 없이 이만큼 지나면 표시해요(7일)"
      )
    ),
    Option(
      "risk-overdue",
      .decimal,
      says: Phrase(
        en: "at risk above so many days’ work overdue (3)",
        ja: "要注意とする、たまった復習の日数分（3）",
        ko: "밀린 복습이 이 일수 치를 넘으면 표시해요(3)"
      )
    ),
    Option(
      "risk-retention",
      .number(0...100),
      says: Phrase(
        en: "at risk under this retention in per cent (70)",
        ja: "要注意とする定着率（70％）",
        ko: "기억률이 이 퍼센트 미만이면 표시해요(70)"
      )
    ),
  ]
}
