import Journal
import Profiles
import Scheduling
import Text

extension Command {
  static let settings = Command(
    "settings",
    aliases: ["설정", "設定"],
    .person,
    reach: .learner,
    Phrase(en: "see or change how Koryu works for you", ja: "設定を表示・変更します", ko: "설정을 보거나 바꿔요"),
    details: Phrase(
      en:
        "“settings” lists all, “settings NAME” shows one, “settings NAME VALUE” changes it; the value "
        + "“default” takes it back.",
      ja: "「settings」で一覧、「settings 名前」で1項目、「settings 名前 値」で変更します。値を default にすると初期値に戻ります。",
      ko: "‘settings’는 목록, ‘settings 이름’은 한 항목, ‘settings 이름 값’은 변경이에요. 값에 default를 쓰면 처음 값으로 돌아가요."
    ),
    parameters: [
      Parameter("SETTING", .setting, .optional), Parameter("VALUE", .settingValue, .repeated),
    ]
  ) { shell, call in
    let learner = try shell.signedIn()
    guard let name = call.value(0) else {
      shell.showPaged(SettingsScreen(state: learner.state).list(on: shell.page()))
      return .done
    }
    guard let key = SettingKey(rawValue: name) else {
      let known = SettingKey.allCases.map(\.rawValue)
      throw Failure(
        .usage,
        SettingPhrases.unknown(name, suggestion: Suggestion.nearest(to: name, among: known))
      )
    }
    if key == .retention, call.value(1)?.lowercased() == "auto" {
      try RetentionChoice(shell, learner).run()
      return .done
    }
    if call.values.count > 1 {
      try shell.change(key, to: call.values.dropFirst().joined(separator: " "), for: learner)
    }
    shell.show(SettingsScreen(state: learner.state).one(key, on: shell.page()))
    return .done
  }

  static let language = Command(
    "language",
    aliases: ["언어", "言語"],
    .person,
    reach: .learner,
    Phrase(en: "the language of the program", ja: "表示言語を変えます", ko: "화면 언어를 바꿔요"),
    parameters: [
      Parameter("LANGUAGE", .choice(["en", "ja", "ko", "English", "日本語", "한국어"]), .optional)
    ]
  ) { shell, call in
    let learner = try shell.signedIn()
    if let language = call.value(0).flatMap(Language.named) {
      try shell.change(.language, to: language.rawValue, for: learner)
    }
    shell.say(SettingPhrases.language(shell.language.ownName))
    return .done
  }

  static let goal = Command(
    "goal",
    aliases: ["목표", "目標"],
    .person,
    reach: .learner,
    Phrase(
      en: "days to be ready for: a departure, an exam",
      ja: "出発や試験など、目標の日を決めます",
      ko: "출국이나 시험처럼 목표로 하는 날을 정해요"
    ),
    details: Phrase(
      en: "“goal” lists them, “goal NAME DATE” sets one, “goal NAME --off” takes it away.",
      ja: "「goal」で一覧、「goal 名前 日付」で設定、「goal 名前 --off」で取り消します。",
      ko: "‘goal’은 목록, ‘goal 이름 날짜’는 설정, ‘goal 이름 --off’는 취소예요."
    ),
    parameters: [Parameter("NAME", .text, .optional), Parameter("DATE", .date, .optional)],
    options: [Option("off", says: Phrase(en: "take it away", ja: "取り消します", ko: "취소해요"))]
  ) { shell, call in
    let learner = try shell.signedIn()
    let now = shell.world.now()
    let today = learner.time(now).day
    if let first = call.value(0) {
      // “goal until DATE” is how people say it who have one day only.
      let name = first == "until" ? WelcomePhrases.departure.text(in: shell.language) : first
      if call.has("off") {
        let goals = learner.state.declarations.goals
        guard goals[name] != nil else {
          throw Failure(.usage, GoalPhrases.unknown(name, among: goals.keys.sorted()))
        }
        try learner.record(.goal(name: name, day: nil), at: now)
      } else {
        guard let text = call.value(1) else {
          throw Failure(.usage, GoalPhrases.dateWanted(first))
        }
        let day = try shell.day(text, after: today.advanced(byDays: 1))
        try learner.record(.goal(name: name, day: day), at: now)
      }
    }
    shell.show(
      GoalScreen(goals: learner.state.declarations.goals, today: today).page(on: shell.page())
    )
    return .done
  }

  static let profile = Command(
    "profile",
    aliases: ["프로필", "プロフィール"],
    .person,
    reach: .learner,
    Phrase(
      en: "who is practising, and where the records are",
      ja: "練習中の人と記録の場所を表示します",
      ko: "누가 연습하는지, 기록이 어디 있는지 보여 줘요"
    )
  ) { shell, _ in
    let learner = try shell.signedIn()
    var page = shell.page()
    page.add(VisibleText.line(learner.name), .heading)
    let answers = learner.state.days.reduce(0) { $0 + $1.tally.answers }
    if shell.restriction == nil {
      page.add(ProfilePhrases.place(folder: learner.folder, answers: answers))
      page.add(ProfilePhrases.someoneElse, .faint)
    } else {
      page.add(ProfilePhrases.keptElsewhere(answers: answers))
    }
    shell.show(page)
    return .done
  }

  static let profileNew = Command(
    "profile new",
    .person,
    reach: .machine,
    Phrase(
      en: "make a profile for one more person",
      ja: "もう一人分のプロフィールを作ります",
      ko: "한 사람의 프로필을 더 만들어요"
    ),
    details: Phrase(
      en:
        "Asks what koryu asks at its first start. Where several people practise, koryu asks who it "
        + "is, and “koryu --profile NAME” says it.",
      ja: "初回の起動と同じ質問をします。何人かで使うときは、起動時にだれが練習するかを聞きます。"
        + "koryu --profile 名前 でも選べます。",
      ko: "처음 시작할 때와 같은 질문을 해요. 여러 사람이 쓰면 시작할 때 누가 연습하는지 물어보고, "
        + "koryu --profile 이름으로도 고를 수 있어요."
    ),
    parameters: [Parameter("NAME", .text, .repeated)]
  ) { shell, call in
    try FirstStart(shell, name: call.values.joined(separator: " ")).run() ?? .done
  }
}

extension Shell {
  /// Records a new value of a setting, or says which values it takes.
  func change(_ key: SettingKey, to text: String, for learner: Learner) throws {
    let value: JSONValue
    if text == "default" {
      value = .null
    } else if let typed = SettingWords.value(text, of: key) {
      value = typed
    } else {
      throw Failure(.usage, SettingPhrases.doesNotFit(text, key: key))
    }
    if key == .timeZone {
      let zone = value.string == "auto" ? nil : value.string
      guard world.useTimeZone(zone) else {
        throw Failure(.usage, SettingPhrases.doesNotFit(text, key: key))
      }
    }
    try learner.record(.set(key: key.rawValue, value: value), at: world.now())
    if key == .language { language = learner.settings.language }
  }
}
