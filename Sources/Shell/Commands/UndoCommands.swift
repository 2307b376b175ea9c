import Journal
import Scheduling
import Text

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
    let event = RecordedEvent(target, of: learner, try? shell.decks())
    let targets = learner.state.together(with: target).filter { !learner.state.isUndone($0) }
    try learner.record(targets.map { .undo(of: $0) }, at: shell.world.now())
    shell.speakLearnersLanguage()
    shell.say(UndoPhrases.undone(event.phrase(in: shell.language)))
    shell.say(event.movesCard ? UndoPhrases.cardComesAgain : UndoPhrases.redoBringsBack, .faint)
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
    let targets = learner.state.together(with: target).filter { learner.state.isUndone($0) }
    let now = shell.world.now()
    let decks = try? shell.decks()
    let event = RecordedEvent(target, of: learner, decks)
    try learner.record(targets.map { .redo(of: $0) }, at: now)
    shell.speakLearnersLanguage()
    shell.say(UndoPhrases.redone(event.phrase(in: shell.language)))
    if event.movesCard, let card = event.card {
      shell.say(Standing(learner, card, decks, now: learner.time(now)).phrase, .faint)
    }
    return .done
  }
}
