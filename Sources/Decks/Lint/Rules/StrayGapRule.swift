import Answers
import Text

/// Braces stand where they mean something: gaps in `C:`, columns in decks with a table.
struct StrayGapRule: Rule {
  let name = "stray-gap"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for node in text.file.nodes {
      switch node.kind {
      case .field(.answer), .field(.accept), .field(.also), .option, .item:
        guard let found = Braces(in: text.source.bytes, node.value) else { continue }
        if found.isDouble {
          report(.warning, found.span, text.isTemplate ? Self.doubled : Self.gap)
        } else if !text.isTemplate {
          report(.warning, found.span, column(text.source.text(found.span)))
        }
      case .field(.question), .row:
        guard let found = Braces(in: text.source.bytes, node.value), found.isDouble else {
          continue
        }
        report(.warning, found.span, text.isTemplate ? Self.doubled : Self.gap)
      case .entry, .section, .card, .field, .unknownField, .prose: break
      }
    }
  }

  /// What is said of `{{1::…}}` outside of `C:`.
  static let gap = Phrase(
    en: "Gaps stand only in “C:”; here the braces are shown as they are. Write “C:” before the "
      + "text, or leave them out.",
    ja: "空欄は「C:」の中だけで使えます。ここでは括弧がそのまま表示されます。「C:」にするか、括弧を消してください。",
    ko: "빈칸은 ‘C:’에서만 쓸 수 있어서 여기서는 괄호가 그대로 보여요. ‘C:’로 적거나 괄호를 지워 주세요."
  )

  /// What is said of it in a cell of a table.
  static let cell = Phrase(
    en: "Cells are shown as they are, braces included. Put the gap into the deck’s template, as in "
      + "“C: {{1::{column}}}”, or leave the braces out.",
    ja: "セルの内容は括弧も含めてそのまま表示されます。空欄はデッキのひな形に「C: {{1::{列}}}」のように書くか、括弧を消してください。",
    ko: "셀의 내용은 괄호까지 그대로 보여요. 빈칸은 덱의 틀에 ‘C: {{1::{열}}}’처럼 적거나 괄호를 지워 주세요."
  )

  private static let doubled = Phrase(
    en: "A column stands in single braces, “{column}”; of two, one is shown. Write one.",
    ja: "列は一重の「{列}」で書きます。二重にすると外側がそのまま表示されます。一つにしてください。",
    ko: "열은 ‘{열}’처럼 한 겹으로 적어요. 두 겹이면 바깥 괄호가 그대로 보여요. 하나만 적어 주세요."
  )

  private func column(_ braces: String) -> Phrase {
    Phrase(
      en: "“\(braces)” would be a column, but this deck has no “table:”, so it is shown as it is. "
        + "Leave the braces out, or write “\\{”.",
      ja: "「\(braces)」は表の列の書き方ですが、このデッキに「table:」がないため、そのまま表示されます。"
        + "括弧を消すか、「\\{」と書いてください。",
      ko: "‘\(braces)’\(Josa.topic(for: braces)) 표의 열을 적는 방식인데 이 덱에는 ‘table:’이 없어서 그대로 보여요. "
        + "괄호를 지우거나 ‘\\{’로 적어 주세요."
    )
  }
}

/// The first braces of a stretch that no backslash makes literal.
private struct Braces {
  let span: SourceSpan
  let isDouble: Bool

  init?(in bytes: [UInt8], _ stretch: SourceSpan) {
    let end = Int(stretch.end)
    guard bytes[stretch.range].contains(Byte.openBrace) else { return nil }
    var index = Int(stretch.start)
    while index < end, bytes[index] != Byte.openBrace {
      index += bytes[index] == Byte.backslash ? 2 : 1
    }
    guard index < end, let close = bytes[index..<end].firstIndex(of: Byte.closeBrace) else {
      return nil
    }
    isDouble = bytes.run(of: Byte.openBrace, at: index, before: end) > 1
    span = SourceSpan(index, close + bytes.run(of: Byte.closeBrace, at: close, before: end))
  }
}
