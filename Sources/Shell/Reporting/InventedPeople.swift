import Decks
import Reports
import Scheduling
import Study
import Text

/// A class that nobody is in, so that a report can be looked at without any data.
struct InventedPeople {
  let entries: [ReportEntry]

  /// A class over cards of the decks that are there, from a seed.
  init(_ seed: Int, _ decks: LoadedDecks?, today: Day) {
    let school = InventedClass(
      seed: seed,
      cards: decks.map { Self.cards($0.catalogue) } ?? InventedCard.numbered(120),
      lastDay: today,
      newPerDay: 3
    )
    entries = Self.names.enumerated().map { index, name in
      ReportEntry(
        person: Person(
          id: "demo-\(index + 1)",
          name: name,
          group: index % 2 == 0 ? "A" : "B",
          schoolID: "D\(1001 + index)"
        ),
        source: .invented(school, learner: index),
        identity: "demo/\(index)"
      )
    }
  }

  private static let mostCards = 150

  /// The first cards of every deck.
  private static func cards(_ catalogue: Catalogue) -> [InventedCard] {
    let decks = catalogue.library.decks.indices
    let share = max(4, mostCards / max(1, decks.count))
    let lists = decks.map { deck in
      let entries = catalogue.entries(ofDeck: deck).prefix(share)
      let questions = entries.compactMap { catalogue.question($0.id, in: .english) }
      return questions.compactMap { question in
        card(question, others: questions.filter { isAlike($0, question) }.map(answer))
      }
    }
    // One of each deck in turn, as somebody who studies several learns them.
    return (0..<share).flatMap { place in
      lists.compactMap { $0.indices.contains(place) ? $0[place] : nil }
    }
  }

  /// Whether two questions ask for the same kind of answer.
  private static func isAlike(_ one: Question, _ other: Question) -> Bool {
    guard case .typed(let left) = one.task, case .typed(let right) = other.task else {
      return false
    }
    return left.kind == right.kind
  }

  private static func answer(_ question: Question) -> String {
    switch question.task {
    case .typed(let task): task.preferred
    case .choice, .order, .match: ""
    }
  }

  private static func card(_ question: Question, others: [String]) -> InventedCard? {
    switch question.task {
    case .typed(let task):
      InventedCard(
        id: question.id,
        answer: task.preferred,
        wrong: others.filter { !$0.isEmpty && $0 != task.preferred }
      )
    case .choice(let options):
      options.firstIndex { $0.isRight }.map { right in
        InventedCard(
          id: question.id,
          answer: "",
          wrong: [],
          options: options.count,
          rightOption: right
        )
      }
    case .order(let items):
      InventedCard(id: question.id, answer: "", wrong: [], places: items.count)
    case .match(let pairs):
      InventedCard(id: question.id, answer: "", wrong: [], places: pairs.count)
    }
  }

  /// Names as common as can be.
  private static let names = [
    "佐藤 葵", "김민준", "Emma Smith", "鈴木 陽菜", "이서연", "Noah Brown", "高橋 蓮", "박지후", "Mia Jones",
    "田中 結衣", "최수아", "Liam Davis", "伊藤 湊", "정하은", "Ava Wilson", "渡辺 凛", "강도윤", "Lucas Moore",
    "山本 樹", "조예은", "Ella Taylor", "中村 咲良", "윤시우", "Ethan Clark", "小林 大和", "장유나", "Zoe Lewis",
    "加藤 美月", "임주원", "Oscar Hall",
  ]
}
