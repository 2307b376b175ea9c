import Scheduling
import Text

extension WordedTables {
  /// Items that deserve a look, with the reason.
  package var suspects: ReportTable {
    ReportTable(
      caption: TablePhrases.look,
      columns: [
        .init(TablePhrases.question, .words), .init(TablePhrases.answer, .words),
        .init(TablePhrases.reason, .words), .init(TablePhrases.wrong, .words),
        .init(TablePhrases.n, .numbers),
      ],
      rows: report.suspects.map { item in
        [
          shown(item), ReportTable.text(item.wording.answer),
          ReportTable.list(item.concerns.map(\.phrase), in: language),
          ReportTable.text(wrong(item)), ReportTable.count(item.statistics.n),
        ]
      }
    )
  }

  /// All items; the figures that need training only where they are asked for.
  package var items: ReportTable {
    let more = [
      TablePhrases.deviation, TablePhrases.discrimination, TablePhrases.efficiency,
      TablePhrases.weight,
    ]
    let columns: [ReportTable.Column] = [
      .init(TablePhrases.question, .words), .init(TablePhrases.deck, .words),
      .init(TablePhrases.n, .numbers), .init(TablePhrases.facility, .numbers),
    ]
    let figures = psychometrics == .shown ? more.map { ReportTable.Column($0, .numbers) } : []
    return ReportTable(
      caption: TablePhrases.items,
      columns: columns + figures + [
        .init(TablePhrases.appeals, .numbers), .init(TablePhrases.wrong, .words),
      ],
      rows: report.items.map(row)
    )
  }

  private func row(_ item: ItemMeasures) -> [String] {
    let figures = item.statistics
    let more = [
      figures.standardDeviation?.text(places: 2) ?? ReportTable.unknown,
      ReportTable.figure(figures.discrimination), ReportTable.figure(figures.efficiency),
      ReportTable.figure(figures.effectiveWeight),
    ]
    return [
      shown(item), item.wording.deckTitle, ReportTable.count(figures.n),
      ReportTable.figure(figures.facility),
    ] + (psychometrics == .shown ? more : []) + [
      ReportTable.count(item.appeals), ReportTable.text(wrong(item)),
    ]
  }

  /// The options of choices: who takes them, and which do no work.
  package var options: ReportTable {
    ReportTable(
      caption: TablePhrases.options,
      columns: [
        .init(TablePhrases.question, .words), .init(TablePhrases.option, .words),
        .init(TablePhrases.chosenBy, .numbers), .init(TablePhrases.n, .numbers),
        .init(TablePhrases.choosers, .words),
      ],
      rows: report.items.flatMap { item in item.options.map { row($0, of: item) } }
    )
  }

  private func row(_ option: OptionMeasures, of item: ItemMeasures) -> [String] {
    [
      shown(item), (option.isRight ? "✓ " : "") + option.text, ReportTable.percent(option.share),
      ReportTable.count(option.count), option.remark.text(in: language),
    ]
  }

  func wrong(_ item: ItemMeasures) -> String {
    item.wrong.map { "\($0.text) ×\($0.count)" }.joined(separator: ", ")
  }

  /// The question, with a word where no deck holds it any more.
  func shown(_ item: ItemMeasures) -> String {
    switch item.wording.presence {
    case .inDeck: item.wording.prompt
    case .gone:
      Phrase(
        en: "\(item.wording.prompt) (no longer in the deck)",
        ja: "\(item.wording.prompt)（今のデッキにはありません）",
        ko: "\(item.wording.prompt)(지금은 덱에 없어요)"
      ).text(in: language)
    }
  }
}

extension OptionMeasures {
  /// Who chooses the option, in words.
  fileprivate var remark: Phrase {
    if isIdle {
      return Phrase(
        en: "hardly anybody: it does no work",
        ja: "ほとんど誰も選ばない（選択肢として働いていない）",
        ko: "거의 아무도 고르지 않음(선택지 구실을 못함)"
      )
    }
    guard let strength, strength.magnitude >= 0.02 else {
      return Phrase(en: "all alike", ja: "偏りなし", ko: "고르게")
    }
    return strength > 0
      ? Phrase(en: "rather stronger learners", ja: "力のある人に多い", ko: "잘하는 사람 쪽")
      : Phrase(en: "rather weaker learners", ja: "苦手な人に多い", ko: "어려워하는 사람 쪽")
  }
}
