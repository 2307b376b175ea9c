import Answers

/// A card in the making from a question of a GIFT file.
struct GIFTCardDraft {
  let prompt: String
  private(set) var body: Body?
  private(set) var why = ""
  private(set) var also: [String] = []
  private(set) var reject: [Rejection] = []
  private(set) var losses: [Loss] = []

  init(prompt: String) {
    self.prompt = prompt
  }

  /// Adds to the explanation.
  mutating func tell(_ text: String) {
    if !text.isEmpty { why += (why.isEmpty ? "" : "\n") + text }
  }

  mutating func take(_ answer: GIFTAnswer, _ texts: inout GIFTTexts) {
    switch answer {
    case .description, .essay: losses.append(.notAsked)
    case .boolean(let isTrue, let forWrong, let forRight):
      body = .typed(TypedBody(kind: .boolean, answers: [isTrue ? "true" : "false"]))
      // The first is for those who are wrong; where it stands alone, it explains.
      if let feedback = forRight ?? forWrong { tell(texts.lines(feedback)) }
      if forRight != nil, forWrong != nil { losses.append(.answerFeedback) }
    case .choice(let choices): take(options: choices, &texts)
    case .short(let choices): take(spellings: choices, &texts)
    case .numeric(let numbers): take(numbers, &texts)
    case .matching(let pairs): take(pairs, &texts)
    }
  }

  // MARK: Options

  /// Options; where one alone is worth all points, any such one would do, and the first is asked for.
  private mutating func take(options: [GIFTChoice], _ texts: inout GIFTTexts) {
    let first = options.firstIndex(where: Self.isFull)
    var list: [ChoiceOption] = []
    for (index, option) in options.enumerated() {
      if Self.isPartial(option.weight) { losses.append(.partialCredit) }
      if let first, index != first, Self.isFull(option) {
        losses.append(.furtherRightOption)
        continue
      }
      let isRight = first.map { $0 == index } ?? ((option.weight ?? 0) > 0)
      list.append(ChoiceOption(texts.line(option.text), isRight: isRight))
      take(option.feedback, ofRight: isRight, &texts)
    }
    if list.contains(where: \.isRight) { body = .choice(list) }
  }

  private static func isFull(_ option: GIFTChoice) -> Bool {
    option.isMarkedRight || (option.weight ?? 0) >= 100
  }

  /// Whether a weight says more than right or wrong.
  private static func isPartial(_ weight: Double?) -> Bool {
    guard let weight else { return false }
    return weight != 0 && abs(weight) < 100
  }

  private mutating func take(
    _ feedback: GIFTText?,
    ofRight isRight: Bool,
    _ texts: inout GIFTTexts
  ) {
    guard let feedback else { return }
    if isRight { tell(texts.lines(feedback)) } else { losses.append(.answerFeedback) }
  }

  // MARK: Words

  private mutating func take(spellings: [GIFTChoice], _ texts: inout GIFTTexts) {
    let best = spellings.map { $0.weight ?? 100 }.max() ?? 100
    var answers: [String] = []
    for choice in spellings {
      let text = texts.line(choice.text).replacing("\\*", with: "*")
      let weight = choice.weight ?? 100
      if choice.text.text == "*" {
        losses.append(.wildcard)
      } else if weight == best, best > 0 {
        if best < 100 { losses.append(.partialCredit) }
        answers.append(text)
        take(choice.feedback, ofRight: true, &texts)
      } else if weight > 0 {
        also.append(text)
        losses.append(.partialCredit)
      } else {
        let reason = choice.feedback.map { texts.line($0) } ?? ""
        reject.append(Rejection(answer: text, reason: reason))
      }
    }
    if !answers.isEmpty { body = .typed(TypedBody(answers: answers)) }
  }

  // MARK: Numbers

  private mutating func take(_ numbers: [GIFTNumber], _ texts: inout GIFTTexts) {
    let best = numbers.map { $0.weight ?? 100 }.max() ?? 100
    var answers: [String] = []
    for number in numbers {
      let weight = number.isMarkedRight ? number.weight ?? 100 : 0
      guard let text = Self.text(number.value) else {
        losses.append(.wildcard)
        continue
      }
      if weight == best, best > 0 {
        if best < 100 { losses.append(.partialCredit) }
        answers.append(text)
        take(number.feedback, ofRight: true, &texts)
      } else if weight > 0 {
        losses.append(.partialCredit)
      } else {
        let reason = number.feedback.map { texts.line($0) } ?? ""
        reject.append(Rejection(answer: text, reason: reason))
      }
    }
    if !answers.isEmpty { body = .typed(TypedBody(kind: .number, answers: answers)) }
  }

  /// A number as decks write it; a stretch by its middle and how far it goes.
  private static func text(_ value: GIFTNumber.Value) -> String? {
    switch value {
    case .any: return nil
    case .exact(let number): return number
    case .around(let number, let tolerance):
      return Double(tolerance) == 0 ? number : "\(number) ± \(tolerance)"
    case .between(let low, let high):
      guard let low = Double(low), let high = Double(high), low <= high else { return nil }
      return "\(rounded((low + high) / 2)) ± \(rounded((high - low) / 2))"
    }
  }

  /// Without what adding in binary left behind the ninth decimal.
  private static func rounded(_ value: Double) -> String {
    let rounded = (value * 1e9).rounded() / 1e9
    return Int(exactly: rounded).map { String($0) } ?? rounded.description
  }

  // MARK: Pairs

  private mutating func take(_ pairs: [GIFTPair], _ texts: inout GIFTTexts) {
    var lefts: Set<String> = []
    var list: [MatchPair] = []
    for pair in pairs {
      let left = texts.line(pair.left)
      guard !left.isEmpty, lefts.insert(left).inserted else {
        losses.append(.misleadingPair)
        continue
      }
      list.append(MatchPair(left, texts.line(GIFTText(pair.right, .plain))))
    }
    if !list.isEmpty { body = .match(list) }
  }
}
