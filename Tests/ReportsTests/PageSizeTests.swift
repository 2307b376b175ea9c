import Journal
import Reports
import Scheduling
import Testing
import Text

/// A page is one file that a mailbox takes.
@Suite struct PageSizeTests {
  /// Thirty learners who have each seen five hundred cards with long texts, a fifth of them choices.
  @Test(arguments: Language.allCases)
  func `thirty learners and five hundred cards stay under a megabyte`(language: Language) throws {
    let cards = (0..<500).compactMap { number in
      CardID("deck-\(number % 5)/card-\(number)").map { id in
        InventedCard(
          id: id,
          answer: "answer",
          wrong: (1...5).map { "間違った答え\(number)の\($0)" },
          options: number % 5 == 0 ? 4 : 0
        )
      }
    }
    let today = Day(20_800)
    let school = InventedClass(seed: 3, cards: cards, lastDay: today, days: 12, newPerDay: 50)
    let moment = StudyCalendar().start(of: today, offsetSeconds: 32_400)
    let directory = CardDirectory(
      Dictionary(
        uniqueKeysWithValues: cards.map { card in
          let right = card.options > 0 ? [card.rightOption] : nil
          return (card.id, CardDirectory.Facts(tags: ["topic"], rightOptions: right))
        }
      )
    )
    let scope = ReportScope(now: StudyTime(moment: moment, day: today), cards: directory)
    var builder = ReportBuilder(scope: scope)
    for learner in 0..<30 {
      var events: [Event] = []
      school.live(learner: learner, device: "demo01") { events.append($0) }
      let person = Person(id: "\(learner)", name: "学習者 \(learner)", group: "A")
      builder.take(Self.survey(person, events, scope))
    }
    let wording = ItemWording(
      prompt: "1965年に結ばれた条約によって両国の国交が正常化された後、最初に訪問した首相は誰ですか。",
      answer: "日本国と大韓民国との間の基本関係に関する条約",
      deckTitle: "隣国の歴史を学ぶ",
      options: ["一つ目の選択肢です", "二つ目の選択肢です", "三つ目の選択肢です", "四つ目の選択肢です"]
    )
    let report = builder.report(wording: { _ in wording }, title: { _ in "隣国の歴史を学ぶ" })
    #expect(report.items.count == 500)
    let bytes = ReportPage(report, in: language, psychometrics: .shown).bytes
    #expect(bytes.count < 1_000_000, "\(bytes.count)")
  }

  @Test func `one week of reviews is told once, without a line that is not drawn`() throws {
    let cards = (0..<60).compactMap { number in
      CardID("deck/card-\(number)").map { InventedCard(id: $0, answer: "answer", wrong: []) }
    }
    // A Sunday: six days before it are of one week.
    let today = Day(20_800)
    let school = InventedClass(seed: 3, cards: cards, lastDay: today, days: 6, newPerDay: 10)
    let moment = StudyCalendar().start(of: today, offsetSeconds: 32_400)
    let scope = ReportScope(now: StudyTime(moment: moment, day: today), cards: CardDirectory([:]))
    var builder = ReportBuilder(scope: scope)
    for learner in 0..<8 {
      var events: [Event] = []
      school.live(learner: learner, device: "demo01") { events.append($0) }
      builder.take(Self.survey(Person(id: "\(learner)", name: "\(learner)"), events, scope))
    }
    let report = builder.report(wording: { _ in nil }, title: { _ in nil })
    let bytes = ReportPage(report, in: .english, psychometrics: .hidden).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.split(separator: "in the week of").count == 2)
    #expect(!text.contains("dashed"))
  }

  private static func survey(_ person: Person, _ events: [Event], _ scope: ReportScope)
    -> Contribution
  {
    let state = ProfileState(events: events)
    let byID = Dictionary(uniqueKeysWithValues: events.map { ($0.id, $0) })
    return LearnerSurvey(person, state, scope: scope) { entry in
      guard case .review(let review)? = byID[state.id(of: entry)]?.kind else { return nil }
      return AnswerText(typed: review.typed ?? "", chosen: review.chosen)
    }.contribution()
  }
}
