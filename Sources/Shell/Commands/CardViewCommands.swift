import Answers
import Decks
import Journal
import Scheduling
import Study
import Text

private let card = Parameter("CARD", .card)

extension Command {
  static let search = Command(
    "search",
    aliases: ["찾기", "検索"],
    .look,
    reach: .learner,
    Phrase(en: "find cards by their words", ja: "言葉でカードを探します", ko: "단어로 카드를 찾아요"),
    parameters: [Parameter("TEXT", .text, .repeated)],
    options: [
      Option(
        "all",
        says: Phrase(
          en: "show all that were found",
          ja: "見つかったものをすべて表示します",
          ko: "찾은 것을 모두 보여 줘요"
        )
      )
    ]
  ) { shell, call in
    let text = call.values.joined(separator: " ")
    guard !text.isEmpty else {
      throw UsageError.missingParameter("TEXT", synopsis: call.command.synopsis)
    }
    shell.signInIfPossible()
    let decks = try shell.learnersDecks()
    let found = CardSearch(decks: decks, language: shell.language).find(text)
    var page = shell.page()
    let shown = call.has("all") ? found.count : min(found.count, CardSearch.mostShown)
    for hit in found.prefix(shown) {
      let prompt =
        hit.ids.first.flatMap { decks.catalogue.question($0, in: shell.language)?.prompt } ?? ""
      let line = "\(hit.name)  \(VisibleText.line(prompt))"
      page.add([DisplayWidth.truncated(line, to: page.width)])
    }
    page.add(SearchPhrases.count(found.count, shown: shown), .faint)
    shell.showPaged(page)
    return found.isEmpty ? .findings : .done
  }

  static let show = Command(
    "show",
    .look,
    reach: .learner,
    Phrase(
      en: "a card with its answer and where it stands",
      ja: "カードと答え、学習状況を表示します",
      ko: "카드와 답, 학습 상황을 보여 줘요"
    ),
    parameters: [card]
  ) { shell, call in
    let decks = try shell.learnersDecks()
    let id = try decks.card(call.values[0])
    let learner = try? shell.signedIn()
    guard let question = decks.catalogue.question(id, in: shell.language) else { return .refused }
    var page = shell.page()
    page.add([page.ink(id.description, .faint)])
    let presentation = Presentation(question, reviews: 0)
    let aids = learner.map {
      Aids($0.settings, card: $0.state.cardState(id), language: shell.language)
    }
    QuestionScreen(presentation: presentation, aids: aids ?? .none).write(to: &page)
    let answer = RightAnswer(presentation: presentation, language: shell.language).furigana
    let shown = (aids ?? .none).shown(answer)
    page.add(label: DrillPhrases.answer, shown, role: .right, labelWidth: 0)
    if !question.hint.isEmpty { page.add(label: DrillPhrases.hint, question.hint, labelWidth: 0) }
    FeedbackScreen(
      presentation: presentation,
      assessment: Assessment(outcome: .exact, score: 1),
      typed: ""
    ).explain(to: &page)
    if let learner {
      page.add(Standing(learner, id, decks, now: learner.time(shell.world.now())).phrase)
    }
    shell.showPaged(page)
    return .done
  }

  static let why = Command(
    "why",
    .look,
    reach: .learner,
    Phrase(
      en: "why a card comes when it does",
      ja: "カードがその時期に出題される理由を説明します",
      ko: "카드가 왜 그때 나오는지 설명해요"
    ),
    parameters: [card]
  ) { shell, call in
    let decks = try shell.learnersDecks()
    let id = try decks.card(call.values[0])
    let learner = try shell.signedIn()
    shell.showPaged(
      WhyScreen(learner: learner, decks: decks, id: id, now: learner.time(shell.world.now()))
        .page(on: shell.page())
    )
    return .done
  }
}
