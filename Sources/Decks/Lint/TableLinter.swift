import Answers
import Text

/// What the linter finds in the values of a deck's table, beyond what keeps rows from being used.
struct TableLinter {
  private static let mostOfRule = 1000

  private(set) var findings: [Finding] = []
  private let content: TableContent
  private let rows: TableRows
  private let answers: [AnswerColumns]
  private var count: [String: Int] = [:]

  init(_ content: TableContent, _ deck: Deck) {
    self.content = content
    let rows = deck.rows ?? TableRows(columns: [], keys: [], values: [])
    self.rows = rows
    answers = deck.cards.compactMap { AnswerColumns($0.base, rows.columns) }
    let templates = deck.cards.map { RowTemplate(of: $0.base, columns: rows.columns) }
    for fault in content.faults { report(fault) }
    let shortLines = rareShortRows()
    for row in rows.keys.indices where !rows.keys[row].isEmpty {
      checkCells(row)
      if shortLines.contains(row) {
        let message = tooShort(rows.values[row].count)
        report("ragged-row", .warning, message, row, .max)
      }
      if templates.isEmpty || templates.contains(where: { $0.isAnswerable(by: rows, row) }) {
        checkAnswers(row)
      } else {
        report("empty-row", .warning, Self.asksNothing, row, 0)
      }
    }
    for (rule, count) in count.sorted(by: { $0.key < $1.key }) where count > Self.mostOfRule {
      let message = FindingPhrases.more(count - Self.mostOfRule)
      let last = rows.keys.count
      findings.append(content.finding(rule, .warning, message, line: last))
    }
  }

  private mutating func report(
    _ rule: String,
    _ severity: Severity,
    _ message: @autoclosure () -> Phrase,
    _ row: Int,
    _ column: Int
  ) {
    count[rule, default: 0] += 1
    guard count[rule, default: 0] <= Self.mostOfRule else { return }
    // Row 0 stands in the line after the names of the columns.
    findings.append(content.finding(rule, severity, message(), line: row + 1, column: column))
  }

  // MARK: Cells

  private mutating func report(_ fault: SheetRows.Fault) {
    count["empty-cell", default: 0] += 1
    guard count["empty-cell", default: 0] <= Self.mostOfRule else { return }
    findings.append(content.finding("empty-cell", .error, fault.cause.phrase, at: fault.place))
  }

  private mutating func checkCells(_ row: Int) {
    for (column, value) in rows.values[row].enumerated() where !value.isEmpty {
      if let (rule, severity, message) = Self.problem(in: value) {
        report(rule, severity, message, row, column)
      }
    }
  }

  private mutating func checkAnswers(_ row: Int) {
    for answer in answers {
      guard let column = answer.foreignColumn(in: rows, row) else { continue }
      let value = rows.value(row: row, column: column)
      report("kanji-in-kana", .warning, KanaAnswerRule.message(value, answer.kind), row, column)
    }
  }

  /// A hidden character, or letters in parts.
  private static func problem(in value: String) -> (String, Severity, Phrase)? {
    guard !value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
    let bytes = Array(value.utf8)
    for index in bytes.indices {
      if let length = ControlCharacterRule.hidden(bytes, index) {
        let character = String(decoding: bytes[index..<(index + length)], as: UTF8.self)
        return ("control-character", .error, ControlCharacterRule.message(character))
      }
      if MixedNormalizationRule.isDecomposed(bytes, index) {
        return ("mixed-normalization", .warning, MixedNormalizationRule.message)
      }
    }
    return nil
  }

  // MARK: Rows

  /// The rows with fewer values than columns, where they are few.
  ///
  /// Then a separator is missing; where they are many, whatever wrote the table leaves empty values
  /// out at the end.
  private func rareShortRows() -> Set<Int> {
    guard content.writesEmptyValues else { return [] }
    let short = rows.values.indices.filter { rows.values[$0].count < rows.columns.count }
    return short.count * 10 <= max(10, rows.values.count) ? Set(short) : []
  }

  private func tooShort(_ count: Int) -> Phrase {
    let columns = rows.columns.count
    return Phrase(
      en: "This row has \(count) values for \(columns) columns. Add what is missing between them.",
      ja: "この行の値は\(count)個ですが、列は\(columns)個です。足りない値か区切りを足してください。",
      ko: "이 행의 값은 \(count)개인데 열은 \(columns)개예요. 빠진 값이나 구분 기호를 넣어 주세요."
    )
  }

  private static let asksNothing = Phrase(
    en: "Nothing is asked of this row: a value of each question or answer is missing. Fill it in.",
    ja: "この行からは問題が作られません。問いか答えの値がありません。書き足してください。",
    ko: "이 행으로는 문제가 만들어지지 않아요. 질문이나 답의 값이 없어요. 채워 주세요."
  )
}

/// The columns that a template takes its answers in kana or hangul from.
private struct AnswerColumns {
  let kind: AnswerKind
  private let columns: [Int]

  /// Looks at a template; nil where its answers are not such, or not columns alone.
  init?(_ wording: Wording, _ names: [String]) {
    guard case .typed(let typed) = wording.body else { return nil }
    kind = typed.kind
    switch typed.kind {
    case .hiragana, .katakana, .hangul: columns = Self.columns(typed.answers.prefix(1), names)
    // The written form may come first where the reading follows it.
    case .reading: columns = Self.columns((typed.answers + wording.accept)[...], names)
    case .text, .date, .number, .romanization, .boolean: return nil
    }
    guard !columns.isEmpty else { return nil }
  }

  private static func columns(_ answers: ArraySlice<String>, _ names: [String]) -> [Int] {
    let columns = answers.map { answer in
      answer.hasPrefix("{") && answer.hasSuffix("}")
        ? names.firstIndex(of: String(answer.dropFirst().dropLast())) : nil
    }
    return columns.contains(nil) ? [] : columns.compactMap(\.self)
  }

  /// The first column of a row's answers, where none of them can be typed.
  func foreignColumn(in rows: TableRows, _ row: Int) -> Int? {
    let filled = columns.filter { !rows.value(row: row, column: $0).isEmpty }
    let isForeign = filled.allSatisfy { column in
      KanaAnswerRule.isForeign(Furigana.plain(rows.value(row: row, column: column)), to: kind)
    }
    return isForeign ? filled.first : nil
  }
}

extension SheetRows.Fault.Cause {
  /// What keeps a cell from having a value, and what to do.
  fileprivate var phrase: Phrase {
    switch self {
    case .error(let shown):
      Phrase(
        en: "The cell shows \(VisibleText.line(shown)) instead of a value. Mend its formula.",
        ja: "このセルは値ではなく \(VisibleText.line(shown)) です。数式を直してください。",
        ko: "이 셀은 값이 아니라 \(VisibleText.line(shown))예요. 수식을 고쳐 주세요."
      )
    case .notComputed:
      Phrase(
        en: "The cell’s formula was never computed. Open the file in a spreadsheet and save it.",
        ja: "このセルの数式は計算されていません。表計算ソフトで開いて保存してください。",
        ko: "이 셀의 수식이 계산되지 않았어요. 스프레드시트에서 열어 저장해 주세요."
      )
    case .tooLong:
      Phrase(
        en: "The cell holds more than 64 KiB of text. Shorten it.",
        ja: "このセルの文字が64KiBを超えています。短くしてください。",
        ko: "이 셀의 글이 64KiB보다 길어요. 줄여 주세요."
      )
    }
  }
}
