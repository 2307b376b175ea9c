import Answers
import Text

/// The question does not hold its answer.
struct GivenAwayRule: Rule {
  let name = "given-away"

  /// Words by which a question offers its answer among others.
  private static let offers = [" or ", "どちら", "どっち", "それとも", "아니면", " 중 "]

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard !text.isTemplate else { return }
    for index in text.cards.indices {
      guard case .typed(let typed) = text.cards[index].base.body, typed.kind != .boolean else {
        continue
      }
      guard let question = text.field(.question, ofCard: index)?.value,
        let answer = typed.answers.prefix(100).first(where: {
          stands($0, in: text.source.bytes, question)
        }),
        !Self.offers.contains(where: { text.cards[index].base.prompt.contains($0) })
      else { continue }
      report(.warning, text.trimmed(question), message(answer))
    }
  }

  /// Whether an answer of some length stands in a question, as whole words.
  private func stands(_ answer: String, in bytes: [UInt8], _ question: SourceSpan) -> Bool {
    let answer = answer.utf8.prefix(257).map(Self.lowered)
    let range = question.range
    guard (4...256).contains(answer.count), answer.count <= range.count else { return false }
    let first = answer[0]
    for start in range.lowerBound...(range.upperBound - answer.count)
    where Self.lowered(bytes[start]) == first {
      let isMatch = answer.indices.allSatisfy { Self.lowered(bytes[start + $0]) == answer[$0] }
      guard isMatch else { continue }
      let end = start + answer.count
      let startsWord =
        start == range.lowerBound || !(Self.isWord(bytes[start - 1]) && Self.isWord(first))
      let endsWord =
        end == range.upperBound
        || !(Self.isWord(bytes[end]) && Self.isWord(answer[answer.count - 1]))
      if startsWord, endsWord, !isAddress(at: start, in: bytes, range) { return true }
    }
    return false
  }

  /// Whether the word at `index` belongs to an address such as https://example.org.
  private func isAddress(at index: Int, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = bytes[range.lowerBound..<index].lastIndex(where: Byte.isSpace).map { $0 + 1 }
    let word = bytes[(start ?? range.lowerBound)..<range.upperBound].prefix { !Byte.isSpace($0) }
    let sign = Array("://".utf8)
    return word.indices.contains { bytes.has(sign, at: $0, before: word.endIndex) }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || Byte.isDigit(byte)
  }

  private func message(_ answer: String) -> Phrase {
    Phrase(
      en: "The question holds its answer, “\(answer)”. Ask without it.",
      ja: "問いの中に答え「\(answer)」があります。答えを使わずに問いを書いてください。",
      ko: "질문 안에 답이 들어 있어요: ‘\(answer)’. 답을 쓰지 말고 물어 주세요."
    )
  }
}
