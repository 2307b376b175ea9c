import Text

/// How the cards of one template are reduced to question and answer.
///
/// The question is the front, but for what is typed or hidden behind a hint. The answer is the field
/// that is typed, else the first filled field of the back that the front does not show; the other
/// fields of the back explain.
struct CardPlan {
  private let front: [TemplatePiece]
  private let back: [TemplatePiece]
  private let typed: Int?
  private let hints: [Int]
  /// Fields of the back that the front does not show, those behind the line first.
  private let behind: [Int]

  init(_ template: AnkiTemplate, fields: [String]) {
    front = AnkiTemplateParser.pieces(of: template.question, fields: fields)
    back = AnkiTemplateParser.pieces(of: template.answer, fields: fields)
    let shown = front.references
    typed = shown.first { $0.has("type") }?.field
    hints = shown.filter { $0.has("hint") }.map(\.field)
    let onFront = Set(shown.map(\.field))
    let (before, after) = back.splitAtAnswer
    var seen = onFront
    behind = (after.references + before.references).map(\.field)
      .filter { seen.insert($0).inserted }
  }

  /// What a note says under the template.
  func reduce(_ note: AnkiNote) -> ReducedCard {
    var card = ReducedCard()
    let question = HTMLText(render(front, note, as: .question))
    card.question = question.text
    card.takeMedia(of: question)
    card.hint = text(hints, note)
    var rest = behind[...]
    if let typed {
      card.answer = HTMLText(note.field(typed)).text
      rest = rest.filter { $0 != typed }[...]
    } else {
      while card.answer.isEmpty, let field = rest.popFirst() {
        let answer = HTMLText(note.field(field))
        card.answer = answer.text
        card.takeMedia(of: answer)
      }
    }
    card.why = text(Array(rest), note, media: &card)
    if card.answer.isEmpty { takeWholeBack(note, &card) }
    card.finish()
    return card
  }

  /// Where the back shows nothing but what the front has, in another form.
  private func takeWholeBack(_ note: AnkiNote, _ card: inout ReducedCard) {
    let back = HTMLText(render(back, note, as: .answer))
    if back.text != card.question { card.answer = back.text }
    card.takeMedia(of: back)
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

extension AnkiNote {
  /// A field's HTML; empty where the note has none at that place.
  func field(_ index: Int) -> ArraySlice<UInt8> {
    fields.indices.contains(index) ? fields[index] : []
  }
}

extension ArraySlice<UInt8> {
  var isBlank: Bool { allSatisfy { $0 <= 0x20 } }
}
