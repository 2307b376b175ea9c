import Answers
import Text

/// What is wrong with the answers that one template makes of rows.
struct TemplateAnswers {
  /// Something wrong with a row's answer, and the column to look at.
  struct Fault {
    var rule: String
    var column: Int
    var severity: Severity
    var message: Phrase
  }

  private let kind: AnswerKind
  private let answers: [TemplateText]
  /// The columns that are an answer each.
  private let cells: [Int]

  /// Those of a card in each of its languages.
  static func all(of card: Card, _ names: [String]) -> [TemplateAnswers] {
    let translations = Language.allCases.compactMap { card.translations[$0] }
    return ([card.base] + translations).compactMap { TemplateAnswers($0, names) }
  }

  private init?(_ wording: Wording, _ names: [String]) {
    guard case .typed(let typed) = wording.body else { return nil }
    kind = typed.kind
    let all = (typed.answers + wording.accept).map { TemplateText($0, columns: names) }
    // What else is accepted may be of another kind; the written form may come before its reading.
    answers = typed.kind == .reading ? all : Array(all.prefix(typed.answers.count))
    // What names a column that is not there is told as such.
    guard !all.contains(where: \.hasBraces) else { return nil }
    cells =
      ListSeparatorRule.isDivisible(typed.kind)
      ? (all + wording.also.map { TemplateText($0, columns: names) }).compactMap(\.onlyColumn) : []
  }

  /// What is wrong with the answers of a row.
  func faults(in rows: TableRows, _ row: Int) -> [Fault] {
    var faults: [Fault] = []
    for column in cells {
      let value = rows.value(row: row, column: column)
      guard let mark = ListSeparatorRule.mark(inCell: value), !isDivided(value, mark, rows, row)
      else { continue }
      let message = ListSeparatorRule.cell(value, mark)
      faults.append(
        Fault(rule: "list-separator", column: column, severity: .warning, message: message)
      )
    }
    guard kind != .text else { return faults }
    let filled = answers.filter { !$0.columns.isEmpty && $0.isFilled(by: rows, row) }
    let texts = filled.map { Furigana.plain($0.filled(by: rows, row)) }
    for rule in AnswerRules.all {
      guard let fault = fault(rule, texts), let column = filled[fault.index].columns.first else {
        continue
      }
      faults.append(
        Fault(rule: rule.name, column: column, severity: fault.severity, message: fault.message)
      )
    }
    return faults
  }

  /// Whether what the mark divides stands in other cells as well, as imports write it.
  private func isDivided(_ value: String, _ mark: String, _ rows: TableRows, _ row: Int) -> Bool {
    let parts = value.split { mark.contains($0) }.map { $0.filter { $0 != " " } }
    return cells.contains { column in
      parts.contains(rows.value(row: row, column: column).filter { $0 != " " })
    }
  }

  /// Of a reading, one answer that can be typed is enough.
  private func fault(_ rule: any AnswerRule, _ texts: [String]) -> AnswerFault? {
    guard kind == .reading else { return rule.fault(in: texts, of: kind) }
    guard texts.allSatisfy({ rule.fault(in: [$0], of: kind) != nil }) else { return nil }
    return rule.fault(in: Array(texts.prefix(1)), of: kind)
  }
}

extension TemplateText {
  /// Whether braces are left in it, where no column is called so.
  fileprivate var hasBraces: Bool {
    pieces.contains { piece in
      switch piece {
      case .literal(let text): text.utf8.contains(Byte.openBrace)
      case .column: false
      }
    }
  }

  /// The column whose value it is, where it is nothing besides.
  fileprivate var onlyColumn: Int? {
    guard pieces.count == 1, case .column(let column) = pieces[0] else { return nil }
    return column
  }
}
