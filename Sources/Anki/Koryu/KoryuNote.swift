import Decks
import Text

/// A card of a deck as a note of Anki.
struct KoryuNote {
  /// The note type that it is of.
  var form: KoryuNoteForm
  /// The fields, as HTML.
  var fields: [String]

  /// How options are listed with a question.
  enum OptionOrder: CaseIterable {
    /// By their letters: authors write the right one first.
    case sorted
    /// As the deck has them, and packages of before.
    case asWritten
  }

  /// Writes a card of one language; nil where it has nothing to ask.
  init?(_ card: Card, of deck: Deck, options: OptionOrder = .sorted) {
    let wording = card.base
    guard let body = wording.body else { return nil }
    let source = KoryuText.html(Self.source(of: card, deck))
    switch body {
    case .cloze(let cloze):
      form = .gaps
      let prompt = wording.prompt.isEmpty ? "" : KoryuText.htmlWithRuby(wording.prompt) + "<br>"
      fields = [prompt + Self.gaps(cloze)]
    case .typed(let typed):
      form = .typed
      let answers = typed.answers + wording.accept
      fields = [
        KoryuText.htmlWithRuby(wording.prompt),
        KoryuText.html(Furigana.plain(answers.first ?? "")),
        KoryuText.html(answers.dropFirst().joined(separator: " | ")),
      ]
    case .choice, .order, .match:
      form = .recalled
      let (lines, answer) = Self.listed(body, options)
      fields = [
        ([wording.prompt] + lines).map(KoryuText.htmlWithRuby).joined(separator: "<br>"),
        answer.map(KoryuText.htmlWithRuby).joined(separator: "<br>"),
        "",
      ]
    }
    let why = [KoryuText.htmlWithRuby(wording.why)] + Self.media(of: wording).map(\.html)
    fields += [
      KoryuText.htmlWithRuby(wording.hint),
      why.filter { !$0.isEmpty }.joined(separator: "<br>"), source,
    ]
  }

  /// The sounds and pictures that a wording names, which are shown with the answer.
  static func media(of wording: Wording) -> [KoryuMedium] {
    ([wording.say] + wording.see).compactMap { KoryuMedium($0) }
  }

  /// What is shown with the question, and what answers it.
  private static func listed(
    _ body: Body,
    _ order: OptionOrder
  ) -> (question: [String], answer: [String]) {
    switch body {
    case .choice(let options):
      (
        (order == .sorted ? options.map(\.text).sorted() : options.map(\.text)).map { "• " + $0 },
        options.filter(\.isRight).map(\.text)
      )
    case .order(let items):
      (items.sorted().map { "• " + $0 }, items.enumerated().map { "\($0 + 1). \($1)" })
    case .match(let pairs):
      (pairs.map { "• " + $0.left }, pairs.map { "\($0.left) – \($0.right)" })
    case .typed, .cloze: ([], [])
    }
  }

  private static func gaps(_ cloze: Cloze) -> String {
    cloze.parts.map { part in
      switch part {
      case .text(let text): return KoryuText.htmlWithRuby(text)
      case .gap(let gap):
        let answer = KoryuText.html(Furigana.plain(gap.answers.first ?? ""))
        guard let number = gap.number else { return answer }
        let hint = gap.hint.isEmpty ? "" : "::" + Self.inGap(gap.hint)
        return "{{c\(number)::\(Self.inGap(answer))\(hint)}}"
      }
    }.joined()
  }

  /// Colons and braces that would part a gap or close it.
  private static func inGap(_ html: String) -> String {
    html.replacing("::", with: ":&#58;").replacing("}", with: "&#125;")
      .replacing("{", with: "&#123;")
  }

  /// A deck of this one card, in the deck format.
  private static func source(of card: Card, _ deck: Deck) -> String {
    var single = deck
    single.cards = [card]
    single.passages = [:]
    single.translations = [:]
    return DeckWriter.text(of: single)
  }
}
