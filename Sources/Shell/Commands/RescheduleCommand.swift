import Journal
import Scheduling
import Text

extension Command {
  static let reschedule = Command(
    "reschedule",
    .cards,
    reach: .learner,
    Phrase(
      en: "move dates to where your weights and settings of now put them",
      ja: "今の重みと設定に合わせて復習日を変更します",
      ko: "지금의 가중치와 설정에 맞춰 복습 날짜를 바꿔요"
    ),
    details: Phrase(
      en: "Shows the load of each day before and after, then asks. “undo” takes it all back.",
      ja: "日ごとの復習数を変更の前後で表示してから確認します。undo でまとめて取り消せます。",
      ko: "날마다의 복습 수를 앞뒤로 보여 준 다음 물어봐요. undo로 한꺼번에 되돌릴 수 있어요."
    ),
    options: [
      Option("yes", says: Phrase(en: "do not ask", ja: "確認せずに変更します", ko: "묻지 않고 바꿔요"))
    ]
  ) { shell, call in
    try RescheduleRun(shell).run(isAgreed: call.has("yes"))
  }
}

/// `reschedule`: a preview, a question, and new dates in one piece.
struct RescheduleRun {
  private let shell: Shell
  private let learner: Learner
  private let now: StudyTime

  init(_ shell: Shell) throws {
    self.shell = shell
    learner = try shell.signedIn()
    now = learner.time(shell.world.now())
  }

  func run(isAgreed: Bool) throws -> ExitStatus {
    let candidates = candidates
    let rescheduling = Rescheduling(
      candidates,
      by: learner.state.scheduler,
      at: now,
      easyDays: learner.settings.easyDays
    )
    let screen = RescheduleScreen(
      rescheduling: rescheduling,
      cards: candidates.count,
      today: now.day
    )
    shell.show(screen.page(on: shell.page()))
    guard !rescheduling.moves.isEmpty else { return .done }
    guard isAgreed || agrees() else {
      shell.say(RefitPhrases.leftAlone)
      return .done
    }
    try learner.record(
      rescheduling.moves.map { .reschedule(card: $0.card, due: .day($0.to)) },
      at: now.moment
    )
    shell.say(RefitPhrases.moved(rescheduling.moves.count))
    return .done
  }

  /// Cards in review that the learner has not put away for good.
  private var candidates: [Rescheduling.Candidate] {
    let state = learner.state
    return state.cardIDs.compactMap { card in
      guard state.schedule(card).phase == .review, !state.declarations.suspended.contains(card)
      else { return nil }
      return Rescheduling.Candidate(
        card: card,
        state: state.cardState(card),
        isFirstInterval: state.reviewDays(of: card) == 1,
        longestInterval: state.longestInterval(of: card)
      )
    }
  }

  private func agrees() -> Bool {
    let prompt = Prompt(
      shell.ink(RefitPhrases.ask.text(in: shell.language), .faint) + " ",
      timeoutSeconds: learner.signOutSeconds
    )
    switch shell.world.editor.readKey(prompt) {
    // The same key on the two-set and the kana keyboard.
    case .key("y"), .key("Y"), .key("ㅛ"), .key("ん"): return true
    case .key, .enter, .escape, .interrupted, .endOfInput, .timedOut: return false
    }
  }
}

extension ProfileState {
  /// The longest interval that the last answer to a card may grant.
  fileprivate func longestInterval(of card: CardID) -> Int {
    let last = history(of: card).last {
      $0.kind == .review && $0.mode.isScheduled && !$0.isUndone
    }
    guard let last else { return scheduler.options.maximumInterval }
    return scheduler.longestGrown(
      after: last.grade,
      in: last.stage == .review ? .review : .relearning(step: 0),
      days: max(Int(last.previousInterval), Int(last.elapsedDays))
    )
  }

  /// On how many study days a card was answered for the schedule.
  fileprivate func reviewDays(of card: CardID) -> Int {
    let reviews = history(of: card).filter {
      $0.kind == .review && $0.mode.isScheduled && !$0.isUndone
    }
    return Set(reviews.map { calendar.day(of: $0.at) }).count
  }
}
