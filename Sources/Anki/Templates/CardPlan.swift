import Text

/// How the cards of one template are reduced to question and answer.
///
/// The question is the front, but for what is typed or hidden behind a hint. The answer is the field
/// that is typed, else the first filled field of the back that the front does not show, one that only
/// adds readings to what the front shows coming last; the other fields of the back explain.
package struct CardPlan {
  private let front: [TemplatePiece]
  private let back: [TemplatePiece]
  private let typed: Int?
  private let hints: [Int]
  /// Fields that the front shows as they are.
  private let open: [Int]
  /// Fields of the back that the front does not show, those behind the line first.
  private let behind: [Int]

  package init(_ template: AnkiTemplate, fields: [String]) {
    front = AnkiTemplateParser.pieces(of: template.question, fields: fields)
    back = AnkiTemplateParser.pieces(of: template.answer, fields: fields)
    let shown = front.references
    typed = shown.first { $0.has("type") }?.field
    hints = shown.filter { $0.has("hint") }.map(\.field)
    open = shown.filter { !$0.has("hint") && !$0.has("type") }.map(\.field)
    let onFront = Set(shown.map(\.field))
    let (before, after) = back.splitAtAnswer
    var seen = onFront
    behind = (after.references + before.references).map(\.field)
      .filter { seen.insert($0).inserted }
  }

  /// What a note says under the template.
  package func reduce(_ note: AnkiNote) -> ReducedCard {
    var card = ReducedCard()
    let question = HTMLText(render(front, note, as: .question))
    card.question = question.textOrMedium
    card.takeMedia(of: question)
    card.hint = text(hints, note)
    let rest = takeAnswer(note, &card)
    card.why = text(rest, note, media: &card)
    if card.answer.isEmpty { takeWholeBack(note, &card) }
    card.finish()
    return card
  }

  /// Finds the answer; the fields that are left explain.
  private func takeAnswer(_ note: AnkiNote, _ card: inout ReducedCard) -> [Int] {
    if let typed {
      card.answer = HTMLText(note.field(typed)).text
      return behind.filter { $0 != typed }
    }
    var reading: (field: Int, text: String)?
    for field in behind {
      let answer = HTMLText(note.field(field))
      if answer.text.isEmpty { continue }
      if isReadingOfFront(answer.text, note) {
        if reading == nil { reading = (field, answer.text) }
        continue
      }
      card.answer = answer.text
      card.takeMedia(of: answer)
      return behind.filter { $0 != field }
    }
    card.answer = reading.map { Furigana($0.text).spoken } ?? ""
    return behind.filter { $0 != reading?.field }
  }

  /// Whether a text is what the front shows, with readings: it would give no answer to type.
  private func isReadingOfFront(_ text: String, _ note: AnkiNote) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return false }
    let furigana = Furigana(text)
    return furigana.hasReadings
      && open.contains { Furigana.plain(HTMLText(note.field($0)).text) == furigana.text }
  }

  /// Where the back shows nothing but what the front has, in another form.
  private func takeWholeBack(_ note: AnkiNote, _ card: inout ReducedCard) {
    let back = HTMLText(render(back, note, as: .answer))
    if back.text != card.question { card.answer = back.text }
    card.takeMedia(of: back)
    guard card.answer.isEmpty else { return }
    card.isAnswerOfMediaOnly = behind.contains { !HTMLText(note.field($0)).textOrMedium.isEmpty }
  }

  private func text(_ fields: [Int], _ note: AnkiNote) -> String {
    fields.map { HTMLText(note.field($0)).text }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func text(_ fields: [Int], _ note: AnkiNote, media card: inout ReducedCard) -> String {
    var lines: [String] = []
    for field in fields {
      let html = HTMLText(note.field(field))
      card.takeMedia(of: html)
      if !html.text.isEmpty { lines.append(html.text) }
    }
    return lines.joined(separator: "\n")
  }

  // MARK: Rendering

  private enum Side {
    case question, answer
  }

  private func render(_ pieces: [TemplatePiece], _ note: AnkiNote, as side: Side) -> [UInt8] {
    var html: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .text(let text): html += text
      case .field(let reference): html += value(of: reference, note)
      case .whereFilled(let field, let inside):
        if !note.field(field).isBlank { html += render(inside, note, as: side) }
      case .whereEmpty(let field, let inside):
        if note.field(field).isBlank { html += render(inside, note, as: side) }
      case .tags: html += note.tags.joined(separator: " ").utf8
      case .frontSide: break
      }
    }
    return html
  }

  private func value(of reference: FieldReference, _ note: AnkiNote) -> [UInt8] {
    guard !reference.has("type"), !reference.has("hint"), !reference.has("tts") else { return [] }
    let field = note.field(reference.field)
    if reference.has("kanji") {
      return Array(Furigana.plain(String(decoding: field, as: UTF8.self)).utf8)
    }
    if reference.has("kana") {
      return Array(Furigana(String(decoding: field, as: UTF8.self)).spoken.utf8)
    }
    return Array(field)
  }
}

extension ArraySlice<UInt8> {
  var isBlank: Bool { allSatisfy { $0 <= 0x20 } }
}
