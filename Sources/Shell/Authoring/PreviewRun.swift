import Answers
import Decks
import Scheduling
import Study
import Text

/// `koryu deck preview`: an author tries cards as a learner would, and is told how each answer was
/// judged; nothing is written down.
final class PreviewRun {
  private let shell: Shell
  private let path: String
  private let language: Language
  private var deck: PreviewDeck
  private var index = 0

  /// What the author does next.
  private enum Step {
    case ask
    case goTo(Int)
    case reload
    case leave
  }

  init(_ shell: Shell, _ call: Invocation) throws {
    self.shell = shell
    let (path, card) = Self.place(call.values[0], of: shell)
    self.path = path
    language = call.option("language").flatMap { Language(rawValue: $0) } ?? shell.language
    deck = try PreviewDeck(path: path, language: shell.language)
    guard let card else { return }
    guard let index = deck.index(of: card) else {
      let names = deck.ids.map(\.withoutDeck)
      throw Failure(
        .usage,
        ErrorPhrases.unknownCard(card, suggestion: Suggestion.nearest(to: card, among: names))
      )
    }
    self.index = index
  }

  /// The file, and the card behind a `#`; a deck that is not a file is looked for by its name.
  private static func place(_ text: String, of shell: Shell) -> (path: String, card: String?) {
    var path = text
    var card: String?
    if !FileSystem.exists(text), let hash = text.lastIndex(of: "#") {
      path = String(text[..<hash])
      card = String(text[text.index(after: hash)...])
    }
    if !FileSystem.exists(path),
      let known = (try? shell.decks())?.catalogue.library.paths[path]
    {
      path = known
    }
    return (path, card)
  }

  /// Shows card after card until the author leaves.
  func run() throws -> ExitStatus {
    var step = Step.ask
    while true {
      switch step {
      case .leave: return .done
      case .reload: try reload()
      case .goTo(let place):
        guard place < deck.ids.count else {
          shell.say(PreviewPhrases.end, .faint)
          return .done
        }
        index = max(0, place)
      case .ask: break
      }
      step = deck.ids.isEmpty ? askOfNothing() : ask(deck.ids[index])
    }
  }

  /// Reads the file again, and stays at the card where it still is.
  private func reload() throws {
    let id = deck.ids.indices.contains(index) ? deck.ids[index] : nil
    deck = try PreviewDeck(path: path, language: shell.language)
    index = id.flatMap { deck.ids.firstIndex(of: $0) } ?? min(index, max(0, deck.ids.count - 1))
    shell.say(PreviewPhrases.reloaded, .faint)
  }

  private func askOfNothing() -> Step {
    shell.say(PreviewPhrases.nothingToAsk, .notice)
    shell.world.terminal.write(deck.allFindings)
    return key(PreviewPhrases.keysOfNothing, showing: nil)
  }

  // MARK: One card

  private func ask(_ id: CardID) -> Step {
    guard let question = deck.catalogue.question(id, in: language) else { return .goTo(index + 1) }
    let presentation = Presentation(question, reviews: 0)
    let screen = QuestionScreen(presentation: presentation)
    var page = shell.page()
    page.blank()
    page.add([header(id, on: page)])
    page.add(deck.findings(of: id).split(separator: "\n").map(String.init), wrapped: .notice)
    screen.write(to: &page)
    shell.show(page)
    let prompt = Prompt(
      DrillPhrases.answer.text(in: shell.language) + "> ",
      slot: screen.slot
    )
    while true {
      switch shell.world.editor.readLine(prompt, complete: { _ in [] }) {
      case .interrupted, .endOfInput, .timedOut: return .leave
      case .line("?"), .line("？"): showHint(of: question)
      case .line("??"), .line("？？"):
        show(Assessment(outcome: .wrong, score: 0), of: "", presentation)
        return key(PreviewPhrases.keys, showing: presentation)
      case .line(""): return key(PreviewPhrases.keys, showing: presentation)
      case .line(let typed):
        let assessment = Examiner().assess(typed, to: presentation) {
          deck.catalogue.answers(besides: id)
        }
        show(assessment, of: typed, presentation)
        return key(PreviewPhrases.keys, showing: presentation)
      }
    }
  }

  private func header(_ id: CardID, on page: Page) -> String {
    let place = "\(index + 1)/\(deck.ids.count)"
    let name = VisibleText.line(id.description)
    let room = max(4, page.width - place.utf8.count - 4)
    return page.ink("── \(DisplayWidth.truncated(name, to: room)) \(place)", .faint)
  }

  private func showHint(of question: Question) {
    var page = shell.page()
    if question.hint.isEmpty {
      page.add(DrillPhrases.noHint, .faint)
    } else {
      page.add(label: DrillPhrases.hint, question.hint, role: .notice, labelWidth: 0)
    }
    shell.show(page)
  }

  private func show(_ assessment: Assessment, of typed: String, _ presentation: Presentation) {
    var page = shell.page()
    FeedbackScreen(presentation: presentation, assessment: assessment, typed: typed)
      .write(to: &page)
    if !typed.isEmpty {
      page.blank()
      JudgeExplanation(presentation.question, typed: typed, assessment).write(to: &page)
    }
    shell.show(page)
  }

  // MARK: Keys

  private func key(_ help: Phrase, showing presentation: Presentation?) -> Step {
    while true {
      shell.say(help, .faint)
      switch shell.world.editor.readKey(Prompt("> ")) {
      case .interrupted, .endOfInput, .timedOut, .escape: return .leave
      case .enter, .key(" "): return presentation == nil ? .leave : .goTo(index + 1)
      case .key(let key):
        if let step = step(after: key, showing: presentation) { return step }
      }
    }
  }

  private func step(after key: Character, showing presentation: Presentation?) -> Step? {
    switch key {
    case "q", "Q", "ㅂ": return .leave
    case "r", "R", "ㄱ": return .reload
    case "e", "E", "ㄷ": return edit()
    default: return presentation.flatMap { stepOfCard(after: key, $0) }
    }
  }

  private func stepOfCard(after key: Character, _ presentation: Presentation) -> Step? {
    switch key {
    case "n", "N", "ㅜ": return .goTo(index + 1)
    case "p", "P", "ㅔ": return .goTo(index - 1)
    case "t", "T", "ㅅ": return .ask
    case "s", "S", "ㄴ":
      var page = shell.page()
      PresentationScreen(presentation: presentation).write(to: &page)
      shell.show(page)
      return nil
    default:
      shell.say(DrillPhrases.unknownKey, .faint)
      return nil
    }
  }

  private func edit() -> Step? {
    let editor = TextEditor(shell)
    if let problem = editor.open(path) {
      shell.say(problem, .notice)
      return nil
    }
    return .reload
  }
}

extension Page {
  /// Adds lines that may be too long for the page, in one colour.
  fileprivate mutating func add(_ lines: [String], wrapped role: Role) {
    for line in lines { add(line, role) }
  }
}
