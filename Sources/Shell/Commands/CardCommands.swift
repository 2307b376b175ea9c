import Journal
import Scheduling
import Text

private let card = Parameter("CARD", .card)
private let off = Option(
  "off",
  says: Phrase(en: "take it back", ja: "解除します", ko: "해제해요")
)

extension Command {
  static let undo = Command(
    "undo",
    aliases: ["되돌리기", "取り消し"],
    .cards,
    reach: .learner,
    Phrase(
      en: "take back the last thing that was recorded",
      ja: "直前の記録を取り消します",
      ko: "마지막 기록을 되돌려요"
    ),
    details: Phrase(
      en: "Any number of steps, also after a restart. “redo” brings it back.",
      ja: "何度でも、再起動のあとでも取り消せます。redo で元に戻ります。",
      ko: "몇 번이든, 다시 시작한 뒤에도 되돌릴 수 있어요. redo로 다시 적용해요."
    )
  ) { shell, _ in
    let learner = try shell.signedIn()
    guard let target = learner.state.undoTarget else {
      shell.say(UndoPhrases.nothingToUndo)
      return .done
    }
    let what = learner.description(of: target)
    let targets = learner.state.together(with: target).filter { !learner.state.isUndone($0) }
    try learner.record(targets.map { .undo(of: $0) }, at: shell.world.now())
    shell.speakLearnersLanguage()
    shell.say(UndoPhrases.undone(what))
    return .done
  }

  static let redo = Command(
    "redo",
    .cards,
    reach: .learner,
    Phrase(en: "bring back what was undone", ja: "取り消した記録を元に戻します", ko: "되돌린 기록을 다시 적용해요")
  ) { shell, _ in
    let learner = try shell.signedIn()
    guard let target = learner.state.redoTarget else {
      shell.say(UndoPhrases.nothingToRedo)
      return .done
    }
    let what = learner.description(of: target)
    let targets = learner.state.together(with: target).filter { learner.state.isUndone($0) }
    try learner.record(targets.map { .redo(of: $0) }, at: shell.world.now())
    shell.speakLearnersLanguage()
    shell.say(UndoPhrases.redone(what))
    return .done
  }

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
    parameters: [Parameter("TEXT", .text, .repeated)],
    options: [
      Option("card", .card, says: Phrase(en: "about this card", ja: "対象のカード", ko: "메모할 카드"))
    ]
  ) { shell, call in
    let text = call.values.joined(separator: " ")
    guard !text.isEmpty else {
      throw UsageError.missingParameter("TEXT", synopsis: call.command.synopsis)
    }
    let id = try call.option("card").map { try shell.learnersDecks().card($0) }
    try shell.signedIn().record(.note(text: text, card: id), at: shell.world.now())
    shell.say(UndoPhrases.noted)
    return .done
  }
}

extension Shell {
  /// A day that a learner typed, not before `earliest`.
  func day(_ text: String, after earliest: Day) throws -> Day {
    guard let day = DayReading.day(text) else {
      throw Failure(.usage, ErrorPhrases.noDay(text))
    }
    guard day >= earliest else {
      throw Failure(.usage, ErrorPhrases.dayTooEarly(day, earliest: earliest))
    }
    return day
  }
}

extension Learner {
  /// What an event was about, briefly.
  func description(of id: EventID) -> Phrase {
    let together = state.together(with: id)
    guard together.count == 1 else { return RefitPhrases.newDates(together.count) }
    guard let entry = state.recent(10_000).first(where: { state.id(of: $0) == id }) else {
      return UndoPhrases.change
    }
    guard let card = state.card(of: entry) else { return UndoPhrases.change }
    switch entry.kind {
    case .review: return UndoPhrases.answer(to: card.description)
    case .reschedule, .undo, .redo, .appeal, .other: return UndoPhrases.change(of: card.description)
    }
  }
}
