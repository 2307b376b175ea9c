/// A text of a template, split at its `{column}` places.
package struct TemplateText {
  /// A stretch of it.
  package enum Piece {
    case literal(String)
    /// The index of a column.
    case column(Int)
  }

  /// Its stretches, in order.
  package private(set) var pieces: [Piece] = []
  /// The columns it names, in order.
  package private(set) var columns: [Int] = []

  /// Splits `text`; braces around anything but the name of a column stay as they are.
  package init(_ text: String, columns names: [String]) {
    var literal: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == Byte.backslash, index + 1 < bytes.count,
        bytes[index + 1] == Byte.openBrace || bytes[index + 1] == Byte.backslash
      {
        literal.append(bytes[index + 1])
        index += 2
      } else if let (column, end) = Self.column(in: bytes, at: index, names) {
        if !literal.isEmpty { pieces.append(.literal(String(decoding: literal, as: UTF8.self))) }
        literal = []
        pieces.append(.column(column))
        columns.append(column)
        index = end
      } else {
        literal.append(bytes[index])
        index += 1
      }
    }
    if !literal.isEmpty { pieces.append(.literal(String(decoding: literal, as: UTF8.self))) }
  }

  private static func column(
    in bytes: [UInt8],
    at start: Int,
    _ names: [String]
  ) -> (column: Int, end: Int)? {
    guard bytes[start] == Byte.openBrace,
      let end = bytes[start...].prefix(TableReader.longestName + 2).firstIndex(of: Byte.closeBrace),
      let column = names.firstIndex(of: String(decoding: bytes[(start + 1)..<end], as: UTF8.self))
    else { return nil }
    return (column, end + 1)
  }

  /// The text with a row's values inserted, literally.
  func filled(by rows: TableRows, _ row: Int) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .column(let column): text += rows.value(row: row, column: column)
      }
    }
    return text
  }

  /// Whether a row has a value for every place.
  func isFilled(by rows: TableRows, _ row: Int) -> Bool {
    columns.allSatisfy { !rows.value(row: row, column: $0).isEmpty }
  }
}

/// What decides whether a row makes a question under a template, and which rows share its prompt.
struct RowTemplate {
  private let prompt: TemplateText
  private let answers: [TemplateText]

  init(of wording: Wording, columns: [String]) {
    prompt = TemplateText(wording.prompt, columns: columns)
    answers =
      switch wording.body {
      case .typed(let typed): typed.answers.map { TemplateText($0, columns: columns) }
      case .choice, .order, .match, .cloze, nil: []
      }
  }

  /// Whether the row has the prompt's values and those of at least one answer.
  func isAnswerable(by rows: TableRows, _ row: Int) -> Bool {
    prompt.isFilled(by: rows, row)
      && (answers.isEmpty || answers.contains { $0.isFilled(by: rows, row) })
  }

  /// The columns of its answers, in order.
  var answerColumns: [Int] { answers.flatMap(\.columns) }

  /// The columns that a row must fill to be asked, where it is not: those of the question, or the
  /// first of the answers.
  func missingColumns(in rows: TableRows, _ row: Int) -> (isQuestion: Bool, columns: [Int]) {
    let empty = prompt.columns.filter { rows.value(row: row, column: $0).isEmpty }
    return empty.isEmpty ? (false, Array(answerColumns.prefix(1))) : (true, empty)
  }

  /// Which rows the prompt cannot tell from one another.
  func sharedPrompts(in rows: TableRows) -> SharedPrompts {
    SharedPrompts(columns: prompt.columns, in: rows)
  }
}

extension Wording {
  /// The wording of a template with a row's values inserted.
  func filled(by rows: TableRows, _ row: Int) -> Wording {
    func fill(_ text: String) -> String {
      text.isEmpty ? "" : TemplateText(text, columns: rows.columns).filled(by: rows, row)
    }
    func fillEach(_ texts: [String]) -> [String] {
      texts.filter { TemplateText($0, columns: rows.columns).isFilled(by: rows, row) }.map(fill)
    }
    return Wording(
      heading: fill(heading),
      prompt: fill(prompt),
      body: body?.mapped(fill, answers: fillEach),
      hint: fill(hint),
      why: fill(why),
      accept: fillEach(accept),
      also: fillEach(also),
      reject: reject.filter {
        TemplateText($0.answer, columns: rows.columns).isFilled(by: rows, row)
      }
      .map { Rejection(answer: fill($0.answer), reason: fill($0.reason)) },
      say: fill(say),
      see: fillEach(see)
    )
  }
}

extension Body {
  /// The body with each text replaced, and each list of answers.
  func mapped(_ text: (String) -> String, answers: ([String]) -> [String]) -> Body {
    switch self {
    case .typed(let typed): .typed(TypedBody(kind: typed.kind, answers: answers(typed.answers)))
    case .choice(let options):
      .choice(options.map { ChoiceOption(text($0.text), isRight: $0.isRight) })
    case .order(let items): .order(items.map(text))
    case .match(let pairs): .match(pairs.map { MatchPair(text($0.left), text($0.right)) })
    case .cloze(let cloze):
      .cloze(
        Cloze(
          kind: cloze.kind,
          parts: cloze.parts.map { part in
            switch part {
            case .text(let literal): .text(text(literal))
            case .gap(let gap):
              .gap(
                ClozeGap(number: gap.number, answers: answers(gap.answers), hint: text(gap.hint))
              )
            }
          }
        )
      )
    }
  }
}
