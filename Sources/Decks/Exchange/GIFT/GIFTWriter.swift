/// Writes questions as a GIFT file that reads back as the same questions.
package enum GIFTWriter {
  package static func text(of questions: [GIFTQuestion]) -> String {
    var blocks: [String] = []
    var category = ""
    for question in questions {
      if question.category != category {
        category = question.category
        blocks.append("$CATEGORY: \(escapedCategory(category))")
      }
      blocks.append(block(question))
    }
    return blocks.map { $0 + "\n" }.joined(separator: "\n")
  }

  /// A category: Moodle resolves no marks in its name, and only the backslash's own escape.
  private static func escapedCategory(_ category: String) -> String {
    category.replacing("\\", with: "\\\\").replacing("\n", with: " ")
  }

  private static func block(_ question: GIFTQuestion) -> String {
    var block = ""
    if !question.id.isEmpty { block += "// " + GIFTCommentMarks.written("id", question.id) + "\n" }
    if !question.tags.isEmpty {
      let tags = question.tags.map { GIFTCommentMarks.written("tag", $0) }
      block += "// " + tags.joined(separator: " ") + "\n"
    }
    if !question.title.isEmpty { block += "::\(GIFTBytes.escaped(question.title))::" }
    // With its format in front, a text is never taken for a comment, a category or a name.
    block += "[\(question.stem.format.rawValue)]" + GIFTBytes.escaped(question.stem.text)
    guard let answer = Self.answer(question) else { return block }
    block += (question.spaces.contains(.before) ? " {" : "{") + answer
    if let feedback = question.feedback {
      block += "\n\t####" + text(feedback, in: question.stem.format)
    }
    block += answer.contains("\n") || question.feedback != nil ? "\n}" : "}"
    let space = question.spaces.contains(.after) ? " " : ""
    return block + (question.tail.map { space + GIFTBytes.escaped($0) } ?? "")
  }

  /// What stands in the braces; nil for none.
  private static func answer(_ question: GIFTQuestion) -> String? {
    let format = question.stem.format
    switch question.answer {
    case .description: return nil
    case .essay: return ""
    case .boolean(let isTrue, let forWrong, let forRight):
      var output = isTrue ? "TRUE" : "FALSE"
      if forWrong != nil || forRight != nil {
        output += "#" + (forWrong.map { text($0, in: format) } ?? " ")
      }
      return output + (forRight.map { "#" + text($0, in: format) } ?? "")
    case .choice(let choices), .short(let choices):
      return lines(
        choices.map { choice in
          (choice.isMarkedRight ? "=" : "~") + weight(choice.weight)
            + text(choice.text, in: format) + feedback(choice.feedback, format)
        }
      )
    case .numeric(let numbers):
      if let number = numbers.first, number.isAlone {
        return "#" + value(number) + feedback(number.feedback, format)
      }
      return "#"
        + lines(
          numbers.map { number in
            (number.isMarkedRight ? "=" : "~") + weight(number.weight) + value(number)
              + feedback(number.feedback, format)
          }
        )
    case .matching(let pairs):
      return lines(
        pairs.map { "=" + text($0.left, in: format) + " -> " + GIFTBytes.escaped($0.right) }
      )
    }
  }

  private static func lines(_ items: [String]) -> String {
    items.map { "\n\t" + $0 }.joined()
  }

  private static func feedback(_ feedback: GIFTText?, _ format: GIFTFormat) -> String {
    feedback.map { "#" + text($0, in: format) } ?? ""
  }

  /// A text, with its format where that is another, or where its start would be taken for one.
  private static func text(_ text: GIFTText, in format: GIFTFormat) -> String {
    let isAmbiguous = text.text.hasPrefix("[") || text.text.hasPrefix("%")
    let tag = text.format != format || isAmbiguous ? "[\(text.format.rawValue)]" : ""
    return tag + GIFTBytes.escaped(text.text)
  }

  /// The number; Moodle takes no `*` behind `~`.
  private static func value(_ number: GIFTNumber) -> String {
    switch number.value {
    case .exact(let number): number
    case .around(let number, let tolerance): "\(number):\(tolerance)"
    case .between(let low, let high): "\(low)..\(high)"
    case .any: number.isMarkedRight ? "*" : ""
    }
  }

  private static func weight(_ weight: Double?) -> String {
    guard let weight else { return "" }
    return "%" + (Int(exactly: weight).map { String($0) } ?? weight.description) + "%"
  }
}
