import Journal
import Scheduling
import Study
import Text

extension Command {
  static let stats = Command(
    "stats",
    aliases: ["통계", "統計"],
    .look,
    reach: .learner,
    Phrase(en: "how well you remember", ja: "どれだけ覚えているかを表示します", ko: "얼마나 잘 기억하는지 보여 줘요")
  ) { shell, _ in
    let learner = try shell.signedIn()
    let now = learner.time(shell.world.now())
    shell.showPaged(StatsScreen(state: learner.state, now: now).page(on: shell.page()))
    return .done
  }

  static let forecast = Command(
    "forecast",
    aliases: ["예보", "予測"],
    .look,
    reach: .learner,
    Phrase(en: "what comes due in 30 days", ja: "30日間の復習の予定を表示します", ko: "30일 동안의 복습 예정을 보여 줘요")
  ) { shell, _ in
    let learner = try shell.signedIn()
    let now = learner.time(shell.world.now())
    let state = learner.state
    let goals = state.declarations.goals
    // What is remembered on a day is asked for goals alone.
    let states = state.cardIDs.map { goals.isEmpty ? state.schedule($0) : state.cardState($0) }
    let outlook = try GoalPlan(learner, now: now).map { plan in
      let cards = try StudyPlan(try shell.decks(), learner, now: now).cards
      return (plan: plan, outlook: GoalOutlook(plan, learner, cards, now: now))
    }
    shell.showPaged(
      ForecastScreen(
        load: DueLoad(states, today: now.day),
        states: states,
        scheduler: learner.state.scheduler,
        goals: goals,
        outlook: outlook,
        now: now
      ).page(on: shell.page())
    )
    return .done
  }

  static let calendar = Command(
    "calendar",
    aliases: ["달력", "カレンダー"],
    .look,
    reach: .learner,
    Phrase(en: "the days on which you practised", ja: "練習した日をカレンダーで表示します", ko: "연습한 날을 달력으로 보여 줘요"),
    details: Phrase(
      en:
        "“calendar --ics --out FILE” writes what lies ahead for a phone’s calendar: practice, what your "
        + "class asks for, and the days that you prepare for. A newer file replaces an older one.",
      ja:
        "「calendar --ics --out FILE」は、これからの練習、クラスの課題、目標の日を、スマートフォンなどのカレンダー用に書き出します。新しく書き出したファイルを取り込むと、前の予定が置き換わります。",
      ko:
        "‘calendar --ics --out FILE’은 앞으로의 연습, 수업 과제, 목표로 하는 날을 휴대전화 달력에 넣을 수 있게 내보내요. 새로 내보낸 파일을 가져오면 이전 일정이 바뀌어요."
    ),
    options: CalendarExport.options
  ) { shell, call in
    let learner = try shell.signedIn()
    if call.has("ics") { return try CalendarExport(shell, learner, call).run() }
    if let option = CalendarExport.options.first(where: { call.has($0.name) }) {
      throw Failure(.usage, CalendarPhrases.goesWithICS(option.name))
    }
    let today = learner.time(shell.world.now()).day
    shell.showPaged(CalendarScreen(state: learner.state, today: today).page(on: shell.page()))
    return .done
  }

  static let week = Command(
    "week",
    aliases: ["이번주", "今週"],
    .look,
    reach: .learner,
    Phrase(
      en: "this week: days, new words, confusions, what comes",
      ja: "今週のまとめを表示します",
      ko: "이번 주를 정리해 보여 줘요"
    ),
    details: Phrase(
      en: "Days practised of the number you chose (“settings days-per-week”). “week --pause DATE” "
        + "declares a pause; a pause costs nothing.",
      ja:
        "自分で決めた日数（「settings days-per-week」）のうち何日練習したかを表示します。「week --pause 日付」で休みを宣言できます。休んでも不利にはなりません。",
      ko:
        "스스로 정한 날수(‘settings days-per-week’) 중 며칠 연습했는지 보여 줘요. ‘week --pause 날짜’로 쉬는 기간을 정할 수 있어요. 쉬어도 불이익은 없어요."
    ),
    options: [
      Option(
        "pause",
        .date,
        says: Phrase(en: "pause until this day", ja: "この日まで休みます", ko: "이날까지 쉬어요")
      )
    ]
  ) { shell, call in
    let learner = try shell.signedIn()
    let now = learner.time(shell.world.now())
    if let text = call.option("pause") {
      let until = try shell.day(text, after: now.day)
      try learner.record(
        .set(key: Settings.pauseKey, value: .string(until.description)),
        at: now.moment
      )
    }
    let decks = try shell.decks()
    let duties = try ClassDuties.takenUp(shell, learner, decks)
    let week = WeekScreen(
      learner: learner,
      decks: decks,
      now: now,
      isInClass: duties.isRunning,
      cards: try StudyPlan(decks, learner, now: now).cards,
      dueToday: try Today(shell, learner, decks: decks).due
    )
    var page = week.page(on: shell.page())
    duties.write(to: &page)
    shell.showPaged(page)
    return .done
  }
}
