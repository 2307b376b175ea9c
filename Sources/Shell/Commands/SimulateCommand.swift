import Scheduling
import Text

extension Command {
  static let simulate = Command(
    "simulate",
    .developer,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "compare schedulers on a learner who does not exist",
      ja: "架空の学習者でスケジューラーを比べます",
      ko: "가상의 학습자로 일정 방식을 비교해요"
    ),
    details: Phrase(
      en:
        "Tells cards remembered at the end, minutes, and cards for each minute: by scheduler, by desired "
        + "retention, and by the plan for a last day. The learner’s memory is FSRS-7 or FSRS-6 with "
        + "weights of their own, or the defaults. The same seed gives the same figures.",
      ja: "終わりに覚えている枚数、分、1分あたりの枚数を、スケジューラー別・目標定着率別・目標日の計画別に表示します。"
        + "学習者の記憶は、独自の重みの FSRS-7 か FSRS-6、または標準です。同じ seed なら同じ結果になります。",
      ko: "마지막에 기억하는 장수, 시간(분), 1분당 장수를 일정 방식별, 목표 기억률별, 목표일 계획별로 보여 줘요. "
        + "학습자의 기억은 자기만의 가중치를 가진 FSRS-7이나 FSRS-6, 또는 기본이에요. seed가 같으면 결과도 같아요."
    ),
    options: [
      Option(
        "cards",
        .number(1...20_000),
        says: Phrase(en: "how many cards", ja: "カードの枚数", ko: "카드 수")
      ),
      Option("days", .number(1...3650), says: Phrase(en: "how many days", ja: "日数", ko: "날수")),
      Option(
        "minutes",
        .number(1...1440),
        says: Phrase(en: "minutes a day", ja: "1日の時間（分）", ko: "하루 시간(분)")
      ),
      Option(
        "new",
        .number(0...9999),
        says: Phrase(en: "new cards a day, at most", ja: "1日の新しいカードの上限", ko: "하루 새 카드의 최대 수")
      ),
      Option(
        "missed",
        .number(0...95),
        says: Phrase(
          en: "percent of days on which nothing is done",
          ja: "何もしない日の割合（％）",
          ko: "아무것도 하지 않는 날의 비율(%)"
        )
      ),
      Option(
        "memory",
        .choice(SimulateRun.memories),
        says: Phrase(
          en: "how the learner remembers: as the defaults, or by weights of their own",
          ja: "学習者の記憶（standard は標準、ほかは独自の重み）",
          ko: "학습자의 기억(standard는 기본, 나머지는 자기만의 가중치)"
        )
      ),
      Option(
        "seed",
        .number(0...1_000_000_000),
        says: Phrase(en: "where chance begins", ja: "乱数の種", ko: "난수의 시작값")
      ),
      Option("json", says: Phrase(en: "for programs", ja: "プログラム向けの出力", ko: "프로그램용 출력")),
    ]
  ) { shell, call in
    SimulateRun(shell, call).run()
  }
}

/// `koryu simulate`: every scheduler on the same learner, with the same luck.
struct SimulateRun {
  static let memories = ["standard", "fsrs7", "fsrs6"]
  private static let retentions = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.97]

  private let shell: Shell
  private let plan: Simulation.Plan
  private let learner: SimulatedLearner
  private let isJSON: Bool

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    let seed = UInt64(call.number("seed") ?? 1)
    plan = Simulation.Plan(
      cards: call.number("cards") ?? 1000,
      days: call.number("days") ?? 365,
      minutes: Double(call.number("minutes") ?? 20),
      newPerDay: call.number("new") ?? 10,
      seed: seed
    )
    var random = SeededGenerator("memory", count: Int(seed))
    let own = ModelKind(rawValue: call.option("memory") ?? "fsrs7")
    learner = SimulatedLearner(
      memory: own.map { SimulatedLearner.memory(unlike: $0, spread: 1, using: &random) }
        ?? .standard(.fsrs7),
      missedDays: Double(call.number("missed") ?? 10) / 100
    )
    isJSON = call.has("json")
  }

  private struct Row {
    let name: String
    let retention: Double?
    let result: Simulation.Result
  }

  func run() -> ExitStatus {
    let rows = schedulers.map { one in
      Row(
        name: one.name,
        retention: one.retention,
        result: Simulation.result(of: plan, learner, by: one.scheduler)
      )
    }
    if isJSON {
      shell.world.terminal.write(json(rows).text() + "\n")
    } else {
      shell.show(page(rows))
    }
    return .done
  }

  private var schedulers: [(name: String, retention: Double?, scheduler: SimulatedScheduler)] {
    let fsrs7 = MemoryModel.standard(.fsrs7)
    let compared: [(String, Double?, SimulatedScheduler)] = [
      ("default", 0.9, .fitted(.fsrs7, retention: 0.9)),
      ("FSRS-7", 0.9, .curve(fsrs7, retention: 0.9)),
      ("FSRS-6", 0.9, .curve(.standard(.fsrs6), retention: 0.9)),
      ("SM-2", nil, .sm2),
      ("Leitner", nil, .leitner),
      ("goal", nil, .goal(fsrs7, leastPerMinute: GoalGain.leastPerMinute)),
    ]
    // The row at 0.9 stands above.
    return compared
      + Self.retentions.filter { $0 != 0.9 }.map { ("FSRS-7", $0, .curve(fsrs7, retention: $0)) }
  }

  private func page(_ rows: [Row]) -> Page {
    var page = shell.page()
    let titles = [
      Phrase(en: "scheduler", ja: "方式", ko: "방식"), Phrase(en: "cards", ja: "枚", ko: "장"),
      Phrase(en: "min", ja: "分", ko: "분"), Phrase(en: "per min", ja: "枚/分", ko: "장/분"),
    ]
    let table = TextTable(
      columns: titles.enumerated().map { index, title in
        TextTable.Column(
          title: title.text(in: page.language),
          alignment: index == 0 ? .left : .right
        )
      },
      rows: rows.map { row in
        [
          row.name + (row.retention.map { " \(Int(($0 * 100).rounded())) %" } ?? ""),
          Self.rounded(row.result.remembered, 1), Self.rounded(row.result.minutes, 1),
          Self.rounded(row.result.rememberedPerMinute, 1000),
        ]
      }
    )
    page.add(table.lines(width: page.width))
    page.add(
      Phrase(
        en:
          "Remembered after \(plan.days) days, of \(plan.cards) cards. “default” fits its weights to "
          + "the learner; “goal” plans for the last day.",
        ja: "\(plan.cards)枚のうち\(plan.days)日後に覚えている枚数。default は学習者に重みを合わせ、goal は最終日に向けて計画します。",
        ko:
          "카드 \(plan.cards)장 가운데 \(plan.days)일 뒤에 기억하는 수. default는 학습자에 가중치를 맞추고 goal은 마지막 날에 맞춰 계획해요."
      ),
      .faint
    )
    return page
  }

  private func json(_ rows: [Row]) -> JSONValue {
    [
      "v": 1, "cards": .integer(plan.cards), "days": .integer(plan.days),
      "results": .array(
        rows.map { row in
          [
            "scheduler": .string(row.name),
            "retention": row.retention.map { .real($0) } ?? .null,
            "remembered": .real(row.result.remembered),
            "minutes": .real(row.result.minutes),
            "perMinute": .real(row.result.rememberedPerMinute),
            "met": .integer(row.result.met), "answers": .integer(row.result.answers),
          ]
        }
      ),
    ]
  }

  private static func rounded(_ value: Double, _ parts: Double) -> String {
    let rounded = (value * parts).rounded() / parts
    return parts == 1 ? "\(Int(rounded))" : "\(rounded)"
  }
}
