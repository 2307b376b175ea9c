import Answers
import Decks
import Journal
import Study
import Text

/// The evening itself: question, answers of every team, verdicts.
struct Night {
  /// What a team answered.
  struct TeamAnswer {
    var typed: String
    var assessment: Assessment
    /// Whether it counts, which the host may overrule.
    var counts: Toggle
  }

  private enum Turn {
    case answered(TeamAnswer)
    case left(Session.Ending)
  }

  private let shell: Shell
  private let screen: NightScreen
  private let decks: LoadedDecks
  private let seconds: Int?
  private(set) var board: Scoreboard

  init(_ shell: Shell, _ screen: NightScreen, _ decks: LoadedDecks, teams: [String], seconds: Int?)
  {
    self.shell = shell
    self.screen = screen
    self.decks = decks
    self.seconds = seconds
    board = Scoreboard(teams: teams)
  }

  /// Plays until no question is left or the host leaves.
  mutating func play(_ questions: [Presentation]) -> Session.Ending {
    for (index, presentation) in questions.enumerated() {
      screen.showQuestion(presentation, number: index + 1, of: questions.count)
      var answers: [TeamAnswer] = []
      for team in board.teams {
        switch turn(of: team, presentation) {
        case .left(let ending): return ending
        case .answered(let answer): answers.append(answer)
        }
      }
      for (team, answer) in answers.enumerated() where answer.counts.isOn {
        board.add(1, toTeam: team)
      }
      if let ending = conclude(presentation, &answers) { return ending }
    }
    return .finished
  }

  /// Takes a team's answer; what the judge wants once more may be answered once more.
  private func turn(of team: String, _ presentation: Presentation) -> Turn {
    var isLast = false
    var leavingWord: String?
    while true {
      let prompt = Prompt(team + "> ", timeoutSeconds: seconds.map(Double.init))
      switch shell.world.editor.readLine(prompt, complete: { _ in [] }) {
      case .interrupted: return .left(.interrupted)
      case .endOfInput: return .left(.ended(.endOfInput))
      case .timedOut:
        shell.say(NightPhrases.timeIsUp, .notice)
        return .answered(answer("", Assessment(outcome: .wrong, score: 0)))
      case .line(let line):
        let typed = line.trimmingSpaces()
        guard !typed.isEmpty else {
          return .answered(answer("", Assessment(outcome: .wrong, score: 0)))
        }
        let assessment = Examiner(spelling: .lenient).assess(typed, to: presentation) {
          decks.catalogue.answers(besides: presentation.question.id)
        }
        if !assessment.outcome.isRight, LeavingWord.isMeant(by: typed), leavingWord != typed {
          leavingWord = typed
          shell.say(NightPhrases.isLeavingMeant(typed), .notice)
          continue
        }
        guard assessment.outcome == .retry, !isLast else {
          return .answered(answer(typed, assessment.final))
        }
        isLast = true
        shell.say(
          assessment.unreadable?.help(for: presentation.question) ?? DrillPhrases.retry,
          .notice
        )
      }
    }
  }

  private func answer(_ typed: String, _ assessment: Assessment) -> TeamAnswer {
    TeamAnswer(typed: typed, assessment: assessment, counts: Toggle(assessment.outcome.isRight))
  }

  /// Shows the verdicts and waits; a digit overrules the judge for a team.
  private mutating func conclude(
    _ presentation: Presentation,
    _ answers: inout [TeamAnswer]
  ) -> Session.Ending? {
    while true {
      screen.showVerdicts(presentation, answers, board)
      switch shell.world.editor.readKey(Prompt("> ")) {
      case .enter, .key(" "): return nil
      case .interrupted: return .interrupted
      case .endOfInput: return .ended(.endOfInput)
      case .timedOut: return .ended(.timedOut)
      case .key("q"), .key("Q"), .key("ㅂ"): return .left
      case .escape: break
      case .key(let key):
        guard let team = key.wholeNumberValue, answers.indices.contains(team - 1) else { continue }
        answers[team - 1].counts = Toggle(!answers[team - 1].counts.isOn)
        board.add(answers[team - 1].counts.isOn ? 1 : -1, toTeam: team - 1)
      }
    }
  }
}
