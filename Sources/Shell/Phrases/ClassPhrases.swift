import Answers
import Classes
import Scheduling
import Text

/// What a coordinator is told of a class's folder, its spreadsheets and its plan.
enum ClassPhrases {
  static func noClass(folder: String) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en: "There is no class in \(folder). Name its folder, or begin one: koryu class new FOLDER.",
      ja: "\(folder) にクラスがありません。クラスのフォルダーを指定するか、koryu class new FOLDER で始めてください。",
      ko: "\(folder)에 수업이 없어요. 수업 폴더를 지정하거나 koryu class new FOLDER로 시작해 주세요."
    )
  }

  static func created(folder: String) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en:
        "The class is begun in \(folder). Write your learners into roster.csv; “koryu class plan \(folder) --weeks 12 --until DATE” fills plan.csv; “koryu class check \(folder)” finds mistakes. Keep class.key to yourself: it seals the packs.",
      ja:
        "\(folder) にクラスを作りました。roster.csv に学習者を書き込んでください。「koryu class plan \(folder) --weeks 12 --until 日付」で plan.csv を埋め、「koryu class check \(folder)」で誤りを調べられます。class.key は配布物の印を作る鍵なので、人に渡さないでください。",
      ko:
        "\(folder)에 수업을 만들었어요. roster.csv에 학습자를 써 주세요. ‘koryu class plan \(folder) --weeks 12 --until 날짜’로 plan.csv를 채우고, ‘koryu class check \(folder)’로 틀린 곳을 찾을 수 있어요. class.key는 나눠 줄 파일을 봉인하는 열쇠이니 남에게 주지 마세요."
    )
  }

  static func kept(_ name: String) -> Phrase {
    Phrase(
      en: "\(name) was there already and stays as it is.",
      ja: "\(name) はすでにあったため、そのままにしました。",
      ko: "\(name) 파일은 이미 있어서 그대로 두었어요."
    )
  }

  static func missingSheet(_ name: String) -> Phrase {
    Phrase(
      en: "\(name) is not in the folder. “koryu class new” in another folder shows how one begins.",
      ja: "\(name) がフォルダーにありません。別のフォルダーで koryu class new を実行すると見本が作られます。",
      ko: "\(name) 파일이 폴더에 없어요. 다른 폴더에서 koryu class new 명령을 쓰면 본보기를 볼 수 있어요."
    )
  }

  static func unreadSheet(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en: "\(name) is not of a kind that is read. Save it as .xlsx or as “CSV UTF-8”.",
      ja: "\(name) は読み込めない種類です。.xlsx か「CSV UTF-8」として保存してください。",
      ko: "\(name): 읽을 수 없는 형식이에요. .xlsx나 ‘CSV UTF-8’로 저장해 주세요."
    )
  }

  static func twoSheets(_ used: String, _ other: String) -> Phrase {
    Phrase(
      en: "Both \(used) and \(other) are here; \(used) is read. Delete the older one.",
      ja: "\(used) と \(other) の両方があり、\(used) を読み込みます。古いほうを削除してください。",
      ko: "\(used) 파일과 \(other) 파일이 둘 다 있어서 \(used) 파일을 읽어요. 오래된 것을 지워 주세요."
    )
  }

  static func keyMissing(folder: String) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en:
        "class.key is not in \(folder). It is the class’s secret, which seals the packs and names the learners in them; nothing was written. Put it back from your copy of the folder. Where there is no copy, begin the class anew in another folder (koryu class new) with these spreadsheets; whoever joins it keeps all progress.",
      ja:
        "\(folder) に class.key がありません。配布ファイルに印を付け、学習者を見分けるためのクラスの鍵です。何も書き込んでいません。控えのフォルダーから元に戻してください。控えがない場合は、別のフォルダーで koryu class new を実行し、同じ表を使ってクラスを作り直してください。参加し直しても学習記録は残ります。",
      ko:
        "\(folder)에 class.key가 없어요. 배포 파일을 봉인하고 학습자를 알아보는 수업의 열쇠예요. 아무것도 쓰지 않았어요. 보관해 둔 폴더에서 다시 넣어 주세요. 사본이 없으면 다른 폴더에서 koryu class new 명령으로 같은 표를 써서 수업을 새로 만들어 주세요. 다시 참가해도 학습 기록은 그대로예요."
    )
  }

  /// The key of another class stands here, as after a restored copy of the wrong folder.
  static func keyOfAnother(folder: String) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en:
        "class.key in \(folder) is not the key of this class: learners would refuse packs that it seals, and no hand-in would be known. Nothing was written. Put it back from your copy of this folder.",
      ja:
        "\(folder) の class.key は、このクラスの鍵ではありません。この鍵で作った配布ファイルは学習者に断られ、提出ファイルも見分けられません。何も書き込んでいません。このフォルダーの控えから元に戻してください。",
      ko:
        "\(folder)의 class.key는 이 수업의 열쇠가 아니에요. 이 열쇠로 만든 배포 파일은 학습자가 받을 수 없고 제출 파일도 알아볼 수 없어요. 아무것도 쓰지 않았어요. 이 폴더의 사본에서 다시 넣어 주세요."
    )
  }

  static func keyUnusable(folder: String) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en:
        "class.key in \(folder) is not what it was: the class’s secret is one line of 64 digits and letters a–f. Nothing was written. Put it back from your copy of the folder.",
      ja:
        "\(folder) の class.key の内容が変わっています。クラスの鍵は、数字と a〜f の64文字からなる1行です。何も書き込んでいません。控えのフォルダーから元に戻してください。",
      ko:
        "\(folder)에 있는 class.key의 내용이 바뀌었어요. 수업의 열쇠는 숫자와 a~f로 된 64자 한 줄이에요. 아무것도 쓰지 않았어요. 보관해 둔 폴더에서 다시 넣어 주세요."
    )
  }

  static let exampleRow = Phrase(
    en: "These are still the example rows. Write your learners over them.",
    ja: "見本の行のままです。学習者の氏名に書き換えてください。",
    ko: "아직 본보기 행이에요. 학습자 이름으로 바꿔 써 주세요."
  )

  /// Learners of the last pack whom no row of the roster continues.
  static func lost(_ names: [String]) -> Phrase {
    let shown = names.prefix(5).map { VisibleText.line($0) }
    let (list, listJa) = (shown.joined(separator: ", "), shown.joined(separator: "、"))
    let (more, count) = (names.count > 5 ? ", …" : "", names.count)
    return Phrase(
      en:
        "\(count.counted("learner")) of the last pack \(count == 1 ? "is" : "are") no longer known: \(list)\(more). Their hand-ins count for nobody. For whoever is still in the class, write the id or name of then, or match a hand-in: koryu class match FILE NAME",
      ja:
        "前回の配布ファイルにいた\(count)人が名簿で見つかりません：\(listJa)\(more)。この人たちの提出は誰のものにもなりません。今もクラスにいる人は、当時の番号か氏名に戻すか、「koryu class match FILE 氏名」で提出ファイルを対応させてください。",
      ko:
        "지난 배포 파일에 있던 \(count)명을 명단에서 찾을 수 없어요: \(list)\(more). 이 사람들의 제출은 누구 것으로도 세지 않아요. 아직 수업에 있다면 그때의 학번이나 이름을 다시 쓰거나 ‘koryu class match FILE 이름’으로 제출 파일을 맞춰 주세요."
    )
  }

  /// The record of a class that an earlier build packed, which kept no list of learners.
  static let unlisted = Phrase(
    en:
      "An earlier version of Koryu made the last pack and kept no list of who was in it. Ids that changed since then are not noticed until the next pack; hand-ins that nobody is known for can be matched (class match).",
    ja:
      "最後の配布ファイルは以前の版の Koryu が作ったため、誰が入っていたかの一覧がありません。その後に変わった学籍番号は、次の配布まで見分けられません。誰のものか分からない提出ファイルは class match で対応させられます。",
    ko:
      "마지막 배포 파일은 이전 버전의 Koryu가 만들어서 누가 들어 있었는지 목록이 없어요. 그 뒤에 바뀐 학번은 다음 배포까지 알아볼 수 없어요. 누구 것인지 모르는 제출 파일은 class match 명령으로 맞출 수 있어요."
  )

  static let cellWithoutValue = Phrase(
    en:
      "This cell has no value: its formula shows an error, or was never computed. Type the value.",
    ja: "このセルには値がありません（数式のエラー、または未計算）。値を入力してください。",
    ko: "이 칸에는 값이 없어요(수식 오류 또는 계산 전). 값을 입력해 주세요."
  )

  static func checkFirst(_ errors: Int) -> Phrase {
    Phrase(
      en:
        "The spreadsheets have \(errors.counted("mistake")); nothing was written. “koryu class check” names each by its cell.",
      ja: "表に誤りが\(errors)件あるため、何も書き込んでいません。koryu class check でセルごとに確認できます。",
      ko: "표에 틀린 곳이 \(errors)건 있어서 아무것도 쓰지 않았어요. koryu class check 명령으로 칸별로 볼 수 있어요."
    )
  }

  static func checked(learners: Int, assignments: Int, findings: [Severity]) -> Phrase {
    let errors = findings.count { $0 == .error }
    let warnings = findings.count { $0 == .warning }
    guard errors + warnings > 0 else {
      return Phrase(
        en: "\(learners.counted("learner")), \(assignments.counted("assignment")), nothing wrong.",
        ja: "学習者\(learners)人、計画\(assignments)件。誤りはありません。",
        ko: "학습자 \(learners)명, 계획 \(assignments)건. 틀린 곳이 없어요."
      )
    }
    return Phrase(
      en:
        "\(learners.counted("learner")), \(assignments.counted("assignment")); errors: \(errors), warnings: \(warnings).",
      ja: "学習者\(learners)人、計画\(assignments)件。エラー\(errors)件、警告\(warnings)件。",
      ko: "학습자 \(learners)명, 계획 \(assignments)건. 오류 \(errors)건, 경고 \(warnings)건."
    )
  }

  // MARK: Plan

  static func planHasRows(_ count: Int) -> Phrase {
    Phrase(
      en:
        "plan.csv has \(count.counted("assignment")) already; nothing was changed. --replace makes it anew and keeps the old one as plan-before.csv.",
      ja:
        "plan.csv にはすでに計画が\(count)件あるため、何も変更していません。--replace で作り直せます（元の表は plan-before.csv に残します）。",
      ko:
        "plan.csv에 이미 계획이 \(count)건 있어서 아무것도 바꾸지 않았어요. --replace로 새로 만들 수 있어요(이전 표는 plan-before.csv로 남아요)."
    )
  }

  static func planned(_ plan: Plan, cardsPerWeek: Int) -> Phrase {
    let days = plan.rules.daysPerWeek
    return Phrase(
      en:
        "Planned \(plan.weeks.counted("week")) from \(plan.start), \(plan.minutes) min a day on \(days.counted("day")): about \(cardsPerWeek.counted("new card")) a week.",
      ja:
        "\(plan.start) から\(plan.weeks)週間、週\(days)日・1日\(plan.minutes)分の計画です。新しいカードは週に約\(cardsPerWeek)枚です。",
      ko:
        "\(plan.start)부터 \(plan.weeks)주 동안, 주 \(days)일, 하루 \(plan.minutes)분 계획이에요. 새 카드는 한 주에 약 \(cardsPerWeek)장이에요."
    )
  }

  /// A week and what is new in it, or several with nothing new.
  static func plannedWeeks(_ weeks: ClosedRange<Int>, _ names: [String], from day: Day) -> Phrase {
    let list = names.map { VisibleText.line($0) }.joined(separator: ", ")
    let isOne = weeks.count == 1
    let number = isOne ? "\(weeks.lowerBound)" : "\(weeks.lowerBound)–\(weeks.upperBound)"
    guard !names.isEmpty else {
      return Phrase(
        en: "  \(isOne ? "week" : "weeks") \(number) (\(isOne ? "" : "from ")\(day)): reviews only",
        ja: "  第\(number)週（\(day)\(isOne ? "" : "から")）：復習のみ",
        ko: "  \(number)주(\(day)\(isOne ? "" : "부터")): 복습만"
      )
    }
    return Phrase(
      en: "  week \(number) (\(day)): \(list)",
      ja: "  第\(number)週（\(day)）：\(list)",
      ko: "  \(number)주(\(day)): \(list)"
    )
  }

  static func startMoved(_ plan: Plan, from before: Day, departure: Day) -> Phrase {
    Phrase(
      en:
        "The first day moves from \(before) to \(plan.start), so that \(plan.weeks.counted("week")) end before \(departure). --from DATE names another first day.",
      ja:
        "\(departure) の前に\(plan.weeks)週間が終わるように、開始日を \(before) から \(plan.start) に変えました。--from 日付 で開始日を指定できます。",
      ko:
        "\(departure) 전에 \(plan.weeks)주가 끝나도록 시작일을 옮겼어요: \(before) → \(plan.start). --from 날짜로 시작일을 정할 수 있어요."
    )
  }

  static func startHasPassed(_ plan: Plan, weeksOver: Int) -> Phrase {
    Phrase(
      en:
        "The first day, \(plan.start), is past: \(weeksOver.counted("week is", "weeks are")) over already and would count.",
      ja: "開始日 \(plan.start) は過ぎていて、すでに\(weeksOver)週が終わっています。この週も参加点に入ります。",
      ko: "시작일(\(plan.start))이 지났고 이미 \(weeksOver)주가 끝났어요. 이 주도 점수에 들어가요."
    )
  }

  static func endsBeforeStart(_ day: Day, start: Day) -> Phrase {
    Phrase(
      en:
        "\(day) is not after the first day, \(start). Nothing was changed. Correct --until, or name the first day with --from.",
      ja: "\(day) は開始日 \(start) より後ではありません。何も変更していません。--until を直すか、--from で開始日を指定してください。",
      ko:
        "--until 날짜(\(day))가 시작일(\(start))보다 뒤가 아니에요. 아무것도 바꾸지 않았어요. --until을 고치거나 --from으로 시작일을 정해 주세요."
    )
  }

  static func endsAfter(_ plan: Plan, departure: Day) -> Phrase {
    Phrase(
      en:
        "Week \(plan.weeks) ends on \(plan.end), not before the departure on \(departure). Fewer --weeks or an earlier --from would.",
      ja:
        "第\(plan.weeks)週は \(plan.end) に終わり、出発日 \(departure) に間に合いません。--weeks を減らすか、--from を早めてください。",
      ko:
        "\(plan.weeks)주는 \(plan.end)에 끝나서 출발일(\(departure))보다 앞서지 않아요. --weeks를 줄이거나 --from을 앞당겨 주세요."
    )
  }

  static func planBecameText(_ name: String, kept: String) -> Phrase {
    Phrase(
      en: "The plan is in plan.csv from now on; \(name) stays as \(kept).",
      ja: "計画は今後 plan.csv にあります。\(name) は \(kept) として残しました。",
      ko: "계획은 이제 plan.csv에 있어요. 이전 파일(\(name))은 \(kept)에 남아 있어요."
    )
  }

  static func leftOver(_ decks: [PlanFiller.Candidate], minutesNeeded: Int) -> Phrase {
    let names = decks.prefix(6).map { "\($0.id) (\($0.cards))" }.joined(separator: ", ")
    let more = decks.count > 6 ? " …" : ""
    return Phrase(
      en:
        "There is no time for: \(names)\(more). Everything would need about \(minutesNeeded) min a day; name fewer decks with --decks, or more --minutes.",
      ja:
        "時間が足りず、入らなかったもの：\(names)\(more)。すべて入れるには1日約\(minutesNeeded)分必要です。--decks でデッキを絞るか、--minutes を増やしてください。",
      ko:
        "시간이 모자라 넣지 못한 것: \(names)\(more). 모두 넣으려면 하루 약 \(minutesNeeded)분이 필요해요. --decks로 덱을 줄이거나 --minutes를 늘려 주세요."
    )
  }
}
