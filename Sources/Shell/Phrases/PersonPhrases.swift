import Answers
import Journal
import Text

/// What is said about settings.
enum SettingPhrases {
  static func unknown(_ name: String, suggestion: String?) -> Phrase {
    let name = VisibleText.line(name)
    guard let suggestion else {
      return Phrase(
        en: "There is no setting “\(name)”. “settings” lists them.",
        ja: "「\(name)」という設定はありません。settings で一覧を表示します。",
        ko: "‘\(name)’\(Josa.called(for: name)) 설정은 없어요. settings로 목록을 볼 수 있어요."
      )
    }
    return Phrase(
      en: "There is no setting “\(name)”. Did you mean “\(suggestion)”?",
      ja: "「\(name)」という設定はありません。「\(suggestion)」のことですか。",
      ko:
        "‘\(name)’\(Josa.called(for: name)) 설정은 없어요. 혹시 ‘\(suggestion)’인가요?"
    )
  }

  static func doesNotFit(_ text: String, key: SettingKey) -> Phrase {
    let text = VisibleText.line(text)
    let takes = takes(key)
    return Phrase(
      en: "“\(text)” does not fit \(key.rawValue). \(takes.english)",
      ja: "「\(text)」は \(key.rawValue) に設定できません。\(takes.japanese)",
      ko: "‘\(text)’ 값은 \(key.rawValue)에 쓸 수 없어요. \(takes.korean)"
    )
  }

  static func unknownZone(_ zone: String) -> Phrase {
    Phrase(
      en:
        "This machine does not know the time zone \(zone) of your settings, and counts by its own.",
      ja: "設定のタイムゾーン \(zone) がこのコンピューターにないので、コンピューターの時刻を使います。",
      ko: "설정한 시간대 \(zone): 이 컴퓨터에 없어서 컴퓨터의 시각을 써요."
    )
  }

  /// What a setting may be.
  static func takes(_ key: SettingKey) -> Phrase {
    switch key.type {
    case .toggle: words(["on", "off"])
    case .choice(let choices): words(choices)
    case .whole(let range): numbers("\(range.lowerBound)–\(range.upperBound)")
    case .real(let range): numbers("\(range.lowerBound)–\(range.upperBound)")
    case .choices(let choices):
      Phrase(
        en: "It takes any of: \(choices.joined(separator: " ")), or none.",
        ja: "次から選べます（複数可、なしは none）：\(choices.joined(separator: " "))",
        ko: "다음에서 고를 수 있어요(여러 개 가능, 없으면 none): \(choices.joined(separator: " "))"
      )
    case .zone:
      Phrase(
        en: "It takes auto, or a time zone that this machine knows, such as Asia/Tokyo.",
        ja: "auto か、このコンピューターにあるタイムゾーン（例：Asia/Tokyo）を指定します。",
        ko: "auto나 이 컴퓨터에 있는 시간대(예: Asia/Seoul)를 써 주세요."
      )
    case .steps:
      Phrase(
        en: "It takes minutes, such as 1 10, or none.",
        ja: "1 10 のように分で指定します（なしは none）。",
        ko: "1 10처럼 분으로 써 주세요(없으면 none)."
      )
    }
  }

  static func language(_ name: String) -> Phrase {
    Phrase(
      en: "Koryu speaks \(name).",
      ja: "表示言語は\(name)です。",
      ko: "화면 언어는 \(name)예요."
    )
  }

  private static func words(_ words: [String]) -> Phrase {
    let list = words.joined(separator: " | ")
    return Phrase(en: "It takes: \(list)", ja: "指定できる値：\(list)", ko: "쓸 수 있는 값: \(list)")
  }

  private static func numbers(_ range: String) -> Phrase {
    Phrase(
      en: "It takes a number: \(range)",
      ja: "指定できる数：\(range)",
      ko: "쓸 수 있는 수: \(range)"
    )
  }
}

/// What is said about goals.
enum GoalPhrases {
  static let none = Phrase(
    en: "No day is set. “goal departure 2027-03-20” sets one.",
    ja: "目標の日はまだありません。「goal 出発 2027-03-20」のように設定できます。",
    ko: "아직 목표로 하는 날이 없어요. ‘goal 출국 2027-03-20’처럼 정할 수 있어요."
  )

  static func dateWanted(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en: "A date is missing: “goal \(name) 2027-03-20”.",
      ja: "日付が足りません。「goal \(name) 2027年3月20日」のように入力してください。",
      ko: "날짜가 빠졌어요. ‘goal \(name) 2027-03-20’처럼 써 주세요."
    )
  }

  /// `further`: how many more days the plan works for.
  static func planned(_ name: String, daysLeft: Int, further: Int) -> Phrase {
    guard further == 0 else {
      return Phrase(
        en:
          "Planned for \(name), \(daysLeft) \(daysLeft == 1 ? "day" : "days") to go, and \(further) later "
          + "\(further == 1 ? "day" : "days"): today’s minutes go where they add most to all of them.",
        ja: "\(name)まであと\(daysLeft)日。そのあとの目標\(further)件も合わせて、今日の時間で効果が最も大きいカードから出題します。",
        ko:
          "\(name)까지 \(daysLeft)일 남았어요. 그 뒤의 목표 \(further)건까지 함께 보고, 오늘 시간에 효과가 가장 큰 카드를 골랐어요."
      )
    }
    return Phrase(
      en:
        "Planned for \(name), \(daysLeft) \(daysLeft == 1 ? "day" : "days") to go: today’s minutes go "
        + "where they add most.",
      ja: "\(name)まであと\(daysLeft)日。今日の時間で効果が最も大きいカードから出題します。",
      ko: "\(name)까지 \(daysLeft)일 남았어요. 오늘 시간에 효과가 가장 큰 카드를 골랐어요."
    )
  }

  static func easyDay(_ minutes: Int, of usual: Int) -> Phrase {
    Phrase(
      en: "This is one of your days with less to do: \(minutes) of \(usual) min.",
      ja: "今日は復習を減らす曜日なので、\(usual)分のうち\(minutes)分だけにします。",
      ko: "오늘은 복습을 줄이는 요일이라 \(usual)분 가운데 \(minutes)분만 해요."
    )
  }

  static func outlook(_ name: String, day: Phrase, remembered: Int, of cards: Int) -> Phrase {
    let percent = cards == 0 ? 0 : Int((Double(remembered) / Double(cards) * 100).rounded())
    return Phrase(
      en:
        "\(name), \(day.english): with your minutes, about \(remembered) of \(cards.counted("card")) "
        + "(\(percent) %) will be remembered.",
      ja:
        "\(name)（\(day.japanese)）：今の学習時間を続けると、\(cards)枚のうち約\(remembered)枚（\(percent)％）を覚えている見込みです。",
      ko:
        "\(name)(\(day.korean)): 지금처럼 공부하면 \(cards)장 중 약 \(remembered)장(\(percent)%)을 기억할 것으로 보여요."
    )
  }

  static func costOfToday(tenths: Int, goals: Int) -> Phrase {
    let cards = "\(tenths / 10).\(tenths % 10)"
    guard goals == 1 else {
      return Phrase(
        en: "Leaving out today would cost about \(cards) cards on the first of these days.",
        ja: "今日休むと、最初の目標の日に覚えている枚数が約\(cards)枚減ります。",
        ko: "오늘을 쉬면 첫 목표일에 기억하는 카드가 약 \(cards)장 줄어요."
      )
    }
    return Phrase(
      en: "Leaving out today would cost about \(cards) cards on that day.",
      ja: "今日休むと、その日に覚えている枚数が約\(cards)枚減ります。",
      ko: "오늘을 쉬면 그날 기억하는 카드가 약 \(cards)장 줄어요."
    )
  }

  static let todayMayRest = Phrase(
    en: "If you left out today, the days after would make up for it.",
    ja: "今日休んでも、このあとの日で取り戻せます。",
    ko: "오늘을 쉬어도 남은 날에 만회할 수 있어요."
  )

  static func unknown(_ name: String, among names: [String]) -> Phrase {
    let name = VisibleText.line(name)
    let list = names.map { VisibleText.line($0) }.joined(separator: ", ")
    guard !list.isEmpty else {
      return Phrase(
        en: "There is no goal “\(name)”. No day is set.",
        ja: "「\(name)」という目標はありません。目標の日はまだありません。",
        ko: "‘\(name)’\(Josa.called(for: name)) 목표는 없어요. 아직 목표로 하는 날이 없어요."
      )
    }
    return Phrase(
      en: "There is no goal “\(name)”. There are: \(list).",
      ja: "「\(name)」という目標はありません。あるのは次のとおりです：\(list)",
      ko: "‘\(name)’\(Josa.called(for: name)) 목표는 없어요. 있는 목표: \(list)"
    )
  }

  static func goal(_ name: String, day: Phrase, daysLeft: Int) -> Phrase {
    guard daysLeft >= 0 else {
      return Phrase(
        en: "\(name): \(day.english), which has passed",
        ja: "\(name)：\(day.japanese)（終了）",
        ko: "\(name): \(day.korean)(지남)"
      )
    }
    return Phrase(
      en: "\(name): \(day.english), \(daysLeft) \(daysLeft == 1 ? "day" : "days") to go",
      ja: "\(name)：\(day.japanese)、あと\(daysLeft)日",
      ko: "\(name): \(day.korean), \(daysLeft)일 남음"
    )
  }
}

/// What is said about the profile.
enum ProfilePhrases {
  static let someoneElse = Phrase(
    en: "Someone else at this machine begins with “profile new NAME”.",
    ja: "このコンピューターをほかの人も使うときは、「profile new 名前」で始められます。",
    ko: "이 컴퓨터에서 다른 사람이 시작하려면 ‘profile new 이름’을 입력해 주세요."
  )

  /// Where the machine is somebody else's, who looks after its files.
  static func keptElsewhere(answers: Int) -> Phrase {
    Phrase(
      en:
        "\(answers) \(answers == 1 ? "answer is" : "answers are") recorded. Everything is kept on the machine that you are connected to; for a copy, ask whoever runs it.",
      ja: "記録された回答は\(answers)件です。すべて接続先のコンピューターに保存されています。写しが必要なときは、管理者に相談してください。",
      ko: "기록된 답은 \(answers)개예요. 모두 접속한 컴퓨터에 저장돼 있어요. 사본이 필요하면 관리자에게 문의해 주세요."
    )
  }

  static func place(folder: String, answers: Int) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en:
        "\(answers) \(answers == 1 ? "answer is" : "answers are") recorded. Everything is in \(folder): copy that folder, or use “backup”.",
      ja: "記録された回答は\(answers)件です。すべて \(folder) にあります。フォルダーをコピーするか、backup をお使いください。",
      ko: "기록된 답은 \(answers)개예요. 모두 \(folder)에 있어요. 폴더를 복사하거나 backup을 써 주세요."
    )
  }
}
