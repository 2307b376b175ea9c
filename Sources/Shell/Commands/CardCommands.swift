import Journal
import Scheduling
import Study
import Text

private let card = Parameter("CARD", .card)
private let off = Option(
  "off",
  says: Phrase(en: "take it back", ja: "解除します", ko: "해제해요")
)

extension Command {
  static let suspend = Command(
    "suspend",
    .cards,
    reach: .learner,
    Phrase(en: "leave a card out until you say so", ja: "解除するまで、カードを休止します", ko: "해제할 때까지 카드를 보류해요"),
    parameters: [card],
    options: [off]
  ) { shell, call in
    let id = try shell.learnersDecks().card(call.values[0])
    let toggle = Toggle(!call.has("off"))
    try shell.signedIn().record(.suspend(card: id, toggle), at: shell.world.now())
    shell.say(toggle.isOn ? StandingPhrases.suspended : UndoPhrases.backInTurn(id.description))
    return .done
  }

  static let bury = Command(
    "bury",
    .cards,
    reach: .learner,
    Phrase(en: "leave a card out for today", ja: "今日だけカードを外します", ko: "카드를 내일로 미뤄요"),
    parameters: [card],
    options: [
      Option(
        "until",
        .date,
        says: Phrase(en: "until this day instead", ja: "この日からまた出題します", ko: "이날로 미뤄요")
      )
    ]
  ) { shell, call in
    let id = try shell.learnersDecks().card(call.values[0])
    let learner = try shell.signedIn()
    let now = shell.world.now()
    let tomorrow = learner.time(now).day.advanced(byDays: 1)
    let until = try call.option("until").map { try shell.day($0, after: tomorrow) } ?? tomorrow
    try learner.record(.bury(card: id, until: until), at: now)
    shell.say(StandingPhrases.buried(until: DayPhrases.date(until)))
    return .done
  }

  static let skip = Command(
    "skip",
    .cards,
    reach: .learner,
    Phrase(
      en: "not this subject today; it costs nothing",
      ja: "今日はこのテーマを休みます（不利にはなりません）",
      ko: "오늘은 이 주제를 건너뛰어요(불이익은 없어요)"
    ),
    parameters: [Parameter("SUBJECT", .deck)]
  ) { shell, call in
    let learner = try shell.signedIn()
    let now = learner.time(shell.world.now())
    let plan = try StudyPlan(try shell.decks(), learner, names: [call.values[0]], now: now)
    let waiting = plan.queue().counts.due
    try learner.record(Skipped.event(call.values[0], today: now.day), at: now.moment)
    shell.say(UndoPhrases.skipped(call.values[0], cards: waiting))
    return .done
  }

  static let flag = Command(
    "flag",
    .cards,
    reach: .learner,
    Phrase(
      en: "mark a card for its author, with a word of why",
      ja: "カードに作成者への印と理由を付けます",
      ko: "제작자가 볼 표시와 이유를 카드에 남겨요"
    ),
    parameters: [card, Parameter("WHY", .text, .repeated)],
    options: [off]
  ) { shell, call in
    let id = try shell.learnersDecks().card(call.values[0])
    let note = call.values.dropFirst().joined(separator: " ")
    let toggle = Toggle(!call.has("off"))
    try shell.signedIn().record(
      .flag(card: id, toggle, note: note.isEmpty ? nil : note),
      at: shell.world.now()
    )
    shell.say(
      toggle.isOn ? UndoPhrases.flagged(id.description) : UndoPhrases.unflagged(id.description)
    )
    return .done
  }

  static let note = Command(
    "note",
    .cards,
    reach: .learner,
    Phrase(
      en: "write a note of your own, on a card or at large",
      ja: "カードに付けて、または単独で、自分用のメモを残します",
      ko: "카드에 붙이거나 따로, 나만의 메모를 남겨요"
    ),
    details: Phrase(
      en: "“note CARD TEXT” and “note TEXT --card CARD” put it on a card.",
      ja: "「note カード メモ」か「note メモ --card カード」でカードに付けます。",
      ko: "‘note 카드 메모’나 ‘note 메모 --card 카드’로 카드에 붙여요."
    ),
    parameters: [Parameter("TEXT", .text, .repeated)],
    options: [
      Option("card", .card, says: Phrase(en: "about this card", ja: "対象のカード", ko: "메모할 카드"))
    ]
  ) { shell, call in
    guard !call.values.isEmpty else {
      throw UsageError.missingParameter("TEXT", synopsis: call.command.synopsis)
    }
    var words = call.values[...]
    var id = try call.option("card").map { try shell.learnersDecks().card($0) }
    // As with “flag”, the card may stand before the words.
    if id == nil, words.count > 1, let card = words.first.flatMap({ CardID($0) }),
      try shell.learnersDecks().catalogue.contains(card)
    {
      id = card
      words.removeFirst()
    }
    let text = words.joined(separator: " ")
    try shell.signedIn().record(.note(text: text, card: id), at: shell.world.now())
    shell.say(id.map { UndoPhrases.notedOn($0.description) } ?? UndoPhrases.noted)
    return .done
  }
}

extension Shell {
  /// A day that a learner typed, not before `earliest`.
  func day(_ text: String, after earliest: Day) throws -> Day {
    guard let day = DayReading.day(text, after: earliest.advanced(byDays: -1)) else {
      throw Failure(.usage, ErrorPhrases.noDay(text))
    }
    guard day >= earliest else {
      throw Failure(.usage, ErrorPhrases.dayTooEarly(day, earliest: earliest))
    }
    return day
  }
}
