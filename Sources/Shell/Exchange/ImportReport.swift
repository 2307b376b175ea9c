import Anki
import Decks
import Scheduling
import SystemPackage
import Text

/// What an import brought, would bring, and left.
struct ImportReport {
  private let items: [DeckFiles.Item]
  private var losses: Losses
  /// Questions of decks that were there already.
  var knownQuestions = 0
  /// Events that the profile did not have; nil where there is no profile.
  var newEvents: Int?
  /// What is to be told of the decks.
  var notices: [Phrase] = []
  private var reviews = 0
  private var days: ClosedRange<Day>?

  init(_ items: [DeckFiles.Item], losses: Losses) {
    self.items = items
    self.losses = losses
  }

  mutating func take(_ journal: ReviewJournal) {
    reviews = journal.reviews
    days = journal.days
    if journal.strays > 0 { losses.note(.strayReview, at: "", times: journal.strays) }
    if journal.forgotten > 0 { losses.note(.forgotten, at: "", times: journal.forgotten) }
  }

  mutating func take(_ further: Losses) { losses.add(further) }

  mutating func take(_ standing: StandingJournal) {
    if standing.datesWithoutReviews > 0 {
      losses.note(.dateWithoutReviews, at: "", times: standing.datesWithoutReviews)
    }
    if standing.furtherWeights > 0 {
      losses.note(.furtherWeights, at: "", times: standing.furtherWeights)
    }
  }

  /// The report; nothing of what it tells has been written where `isDryRun`.
  func page(_ empty: Page, folder: String, isDryRun: Bool) -> Page {
    var page = empty
    if isDryRun { page.add(ExchangePhrases.dryRun, .notice) }
    if items.isEmpty && knownQuestions == 0 {
      page.add(ExchangePhrases.nothingToTake)
    } else if !items.isEmpty {
      page.add(decks(page.language).lines(width: page.width))
      page.add(ExchangePhrases.decksWritten(items.count, folder: folder, isDryRun: isDryRun))
    }
    for notice in notices { page.add(notice) }
    for item in items where !item.update.keptTemplates.isEmpty {
      let templates = item.update.keptTemplates.joined(separator: ", ")
      page.add(ExchangePhrases.keptTemplates(templates, of: item.imported.deck.id))
    }
    for file in items.flatMap(\.replaced) {
      page.add(
        ExchangePhrases.keptBefore(file.path.string, at: file.keptPath.string, isDryRun: isDryRun)
      )
    }
    if knownQuestions > 0 { page.add(ExchangePhrases.known(knownQuestions)) }
    addReviews(to: &page, isDryRun: isDryRun)
    LossList.add(losses, to: &page, isDryRun: isDryRun)
    return page
  }

  private func decks(_ language: Language) -> TextTable {
    let titles = ExchangePhrases.columns.map { $0.text(in: language) }
    return TextTable(
      columns: titles.enumerated().map { index, title in
        TextTable.Column(title: title, alignment: index == 0 ? .left : .right)
      },
      rows: items.map { item in
        let counts = item.update.counts
        let numbers = [
          item.imported.questions, counts.new, counts.changed, counts.unchanged, counts.gone,
        ]
        return [VisibleText.line(item.imported.deck.id)] + numbers.map(String.init)
      }
    )
  }

  private func addReviews(to page: inout Page, isDryRun: Bool) {
    guard reviews > 0 || newEvents ?? 0 > 0 else { return }
    guard let newEvents else {
      page.add(ExchangePhrases.noProfile(reviews: reviews), .notice)
      return
    }
    if let days { page.add(ExchangePhrases.reviews(reviews, days)) }
    page.add(ExchangePhrases.events(newEvents, isDryRun: isDryRun))
  }
}

/// The table of losses that ends every import and export.
enum LossList {
  /// Tells what was lost: how many, and of what; or what would be.
  static func add(_ losses: Losses, to page: inout Page, isDryRun: Bool = false) {
    page.blank()
    guard !losses.isEmpty else {
      page.add(ExchangePhrases.nothingLost(isDryRun: isDryRun))
      return
    }
    page.add(ExchangePhrases.lossesTitle(isDryRun: isDryRun))
    let lines = losses.lines
    let width = lines.map { String($0.count).count }.max() ?? 1
    let items = lines.map { line in
      let places = line.places.map { String(VisibleText.line($0).prefix(32)) }
      let examples = places.isEmpty ? "" : " [" + places.joined(separator: ", ") + "]"
      return line.loss.phrase.text(in: page.language) + examples
    }
    page.add(list: items) { index in
      let count = String(lines[index].count)
      return String(repeating: " ", count: width - count.count) + count
    }
  }
}
