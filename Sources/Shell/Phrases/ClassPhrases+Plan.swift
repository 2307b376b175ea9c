import Classes
import Scheduling
import Text

/// What a coordinator is told of a plan that is being laid.
extension ClassPhrases {
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

  static func keptPlan(_ name: String) -> Phrase {
    Phrase(
      en: "The plan before is in \(name).",
      ja: "前の計画は \(name) に残しました。",
      ko: "이전 계획은 \(name)에 남겨 두었어요."
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
