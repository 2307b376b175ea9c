import Answers
import Text

/// Lists are divided by the sign that divides them: answers by ` | `, subjects by commas.
struct ListSeparatorRule: Rule {
  let name = "list-separator"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for node in text.file.nodes where node.kind == .entry {
      if text.source.text(node.name) == FrontMatterKey.tags.rawValue {
        checkTags(node, text, report)
      }
    }
    for card in text.cards.indices {
      guard case .typed(let typed) = text.cards[card].base.body else { continue }
      for node in text.nodes(ofCard: card) {
        switch node.kind {
        case .field(.answer), .field(.accept), .field(.also):
          if Self.isDivisible(typed.kind) { checkAnswers(node, text, report) }
        case .field(.tags): checkTags(node, text, report)
        case .field, .entry, .section, .card, .unknownField, .option, .item, .row, .prose: break
        }
      }
    }
  }

  private func checkAnswers(
    _ node: Node,
    _ text: LintedText,
    _ report: (Severity, SourceSpan, Phrase) -> Void
  ) {
    let parts = text.parts(of: node, at: Byte.pipe)
    // Who divides answers by ` | ` means another sign as it stands.
    guard parts.count == 1 else { return }
    for part in parts {
      guard let mark = Self.mark(in: text.source.bytes[part.range]) else { continue }
      report(.warning, part, answers(text.source.text(part), mark))
    }
  }

  private func checkTags(
    _ node: Node,
    _ text: LintedText,
    _ report: (Severity, SourceSpan, Phrase) -> Void
  ) {
    for part in text.parts(of: node, at: Byte.comma) {
      let bytes = text.source.bytes[part.range]
      let tag = text.source.text(part)
      guard
        bytes.contains(where: Byte.isBlank) || Self.mark(in: bytes) != nil
          || tag.contains(where: { "、，；".contains($0) })
      else { continue }
      report(.note, part, tags(tag))
    }
  }

  /// Whether answers of a kind are words; dates and numbers that cannot be read are told as such.
  static func isDivisible(_ kind: AnswerKind) -> Bool {
    switch kind {
    case .text, .reading, .hiragana, .katakana, .hangul, .romanization: true
    case .date, .number, .boolean: false
    }
  }

  private static let marks: [(bytes: [UInt8], mark: String)] = [" / ", ";", "；", "／"].map {
    (Array($0.utf8), $0)
  }

  /// A sign by which other programs divide answers; nil where there is none.
  static func mark(in bytes: some Collection<UInt8>) -> String? {
    // Each of them holds one of these.
    guard bytes.contains(where: { $0 == 0x2F || $0 == 0x3B || $0 == 0xBC }) else { return nil }
    let bytes = Array(bytes)
    return marks.first { mark in
      bytes.indices.contains { bytes.has(mark.bytes, at: $0, before: bytes.count) }
    }?.mark
  }

  /// The same in a cell, where `|` divides nothing either.
  static func mark(inCell value: String) -> String? {
    value.utf8.contains(Byte.pipe) ? "|" : mark(in: value.utf8)
  }

  /// What is said of it there.
  static func cell(_ value: String, _ mark: String) -> Phrase {
    let sign = mark.filter { $0 != " " }
    return Phrase(
      en: "This cell counts as one answer, “\(sign)” included. If these are several, put each into "
        + "a column of its own.",
      ja: "このセルは「\(sign)」も含めて一つの答えになります。別々の答えなら、それぞれ別の列に入れてください。",
      ko: "이 셀은 ‘\(sign)’까지 한 답으로 읽혀요. 여러 답이라면 각각 다른 열에 넣어 주세요."
    )
  }

  private func answers(_ answer: String, _ mark: String) -> Phrase {
    let sign = mark.filter { $0 != " " }
    return Phrase(
      en: "“\(answer)” counts as one answer, “\(sign)” included. If these are several, write “ | ” "
        + "between them.",
      ja: "「\(answer)」は「\(sign)」も含めて一つの答えになります。別々の答えなら「 | 」で区切ってください。",
      ko: "‘\(answer)’\(Josa.topic(for: answer)) ‘\(sign)’까지 한 답으로 읽혀요. 여러 답이라면 ‘ | ’로 나눠 주세요."
    )
  }

  private func tags(_ tag: String) -> Phrase {
    Phrase(
      en: "“\(tag)” is read as one subject. If these are several, write commas between them.",
      ja: "「\(tag)」は一つの分野として読まれます。複数ならコンマ（,）で区切ってください。",
      ko: "‘\(tag)’\(Josa.topic(for: tag)) 한 주제로 읽혀요. 여럿이라면 쉼표(,)로 나눠 주세요."
    )
  }
}
