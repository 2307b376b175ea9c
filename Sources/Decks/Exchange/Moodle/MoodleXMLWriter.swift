import Text

/// Writes questions as Moodle's XML, in the shape that its importer reads.
///
/// https://docs.moodle.org/en/Moodle_XML_format
package enum MoodleXMLWriter {
  package static func text(of questions: [GIFTQuestion]) -> String {
    var xml = XMLText()
    xml.element("quiz") { xml in
      var category = ""
      for question in questions {
        if question.category != category {
          category = question.category
          write(category, to: &xml)
        }
        write(question, to: &xml)
      }
    }
    return xml.text
  }

  private static func write(_ category: String, to xml: inout XMLText) {
    xml.element("question", [("type", "category")]) { xml in
      xml.element("category") { $0.element("text", text: "$course$/top/\(category)") }
    }
  }

  private static func write(_ question: GIFTQuestion, to xml: inout XMLText) {
    xml.element("question", [("type", type(of: question.answer))]) { xml in
      xml.element("name") { $0.element("text", text: question.title) }
      write("questiontext", question.prompt, to: &xml)
      write("generalfeedback", question.feedback ?? GIFTText("", .plain), to: &xml)
      xml.element("defaultgrade", text: question.answer == .description ? "0" : "1")
      xml.element("hidden", text: "0")
      xml.element("idnumber", text: question.id)
      write(question.answer, to: &xml)
      guard !question.tags.isEmpty else { return }
      xml.element("tags") { xml in
        for tag in question.tags { xml.element("tag") { $0.element("text", text: tag) } }
      }
    }
  }

  private static func type(of answer: GIFTAnswer) -> String {
    switch answer {
    case .description: "description"
    case .essay: "essay"
    case .boolean: "truefalse"
    case .choice: "multichoice"
    case .short: "shortanswer"
    case .numeric: "numerical"
    case .matching: "matching"
    }
  }

  private static func format(_ format: GIFTFormat) -> [(String, String)] {
    switch format {
    case .moodle: [("format", "moodle_auto_format")]
    case .html: [("format", "html")]
    case .markdown: [("format", "markdown")]
    case .plain: [("format", "plain_text")]
    }
  }

  private static func write(_ name: String, _ text: GIFTText, to xml: inout XMLText) {
    xml.element(name, format(text.format)) { $0.element("text", text: text.text) }
  }

  // MARK: Answers

  private static func write(_ answer: GIFTAnswer, to xml: inout XMLText) {
    switch answer {
    case .description: break
    case .essay: xml.element("responseformat", text: "editor")
    case .boolean(let isTrue, let first, let second):
      // In GIFT the first feedback is for those who are wrong.
      write("true", fraction: isTrue ? 100 : 0, isTrue ? second : first, to: &xml)
      write("false", fraction: isTrue ? 0 : 100, isTrue ? first : second, to: &xml)
    case .choice(let choices):
      let isSingle = choices.contains { $0.isMarkedRight || $0.weight == 100 }
      xml.element("single", text: isSingle ? "true" : "false")
      xml.element("shuffleanswers", text: "true")
      xml.element("answernumbering", text: "abc")
      for choice in choices { write(choice, isMarkedWorth: choice.isMarkedRight, to: &xml) }
    case .short(let choices):
      xml.element("usecase", text: "0")
      for choice in choices { write(choice, isMarkedWorth: true, to: &xml) }
    case .numeric(let numbers): for number in numbers { write(number, to: &xml) }
    case .matching(let pairs):
      xml.element("shuffleanswers", text: "true")
      for pair in pairs {
        xml.element("subquestion", format(pair.left.format)) { xml in
          xml.element("text", text: pair.left.text)
          xml.element("answer") { $0.element("text", text: pair.right) }
        }
      }
    }
  }

  private static func write(
    _ text: String,
    fraction: Double,
    _ feedback: GIFTText?,
    to xml: inout XMLText
  ) {
    write(GIFTText(text, .moodle), fraction: fraction, feedback, to: &xml) { _ in }
  }

  private static func write(
    _ choice: GIFTChoice,
    isMarkedWorth isWorth: Bool,
    to xml: inout XMLText
  ) {
    write(choice.text, fraction: choice.weight ?? (isWorth ? 100 : 0), choice.feedback, to: &xml) {
      _ in
    }
  }

  private static func write(_ number: GIFTNumber, to xml: inout XMLText) {
    let (value, tolerance) = number.valueAndTolerance
    write(
      GIFTText(value, .moodle),
      fraction: number.weight ?? (number.isMarkedRight ? 100 : 0),
      number.feedback,
      to: &xml
    ) { $0.element("tolerance", text: tolerance) }
  }

  private static func write(
    _ text: GIFTText,
    fraction: Double,
    _ feedback: GIFTText?,
    to xml: inout XMLText,
    _ further: (inout XMLText) -> Void
  ) {
    let share = Int(exactly: fraction).map { String($0) } ?? fraction.description
    xml.element("answer", [("fraction", share)] + format(text.format)) { xml in
      xml.element("text", text: text.text)
      write("feedback", feedback ?? GIFTText("", .plain), to: &xml)
      further(&xml)
    }
  }
}

extension GIFTNumber {
  /// The number as Moodle's XML has it: a middle, and how far it goes.
  fileprivate var valueAndTolerance: (String, String) {
    switch value {
    case .exact(let number): return (number, "0")
    case .around(let number, let tolerance): return (number, tolerance)
    case .any: return ("*", "0")
    case .between(let low, let high):
      guard let low = Double(low), let high = Double(high) else { return ("*", "0") }
      return (((low + high) / 2).description, ((high - low) / 2).description)
    }
  }
}
