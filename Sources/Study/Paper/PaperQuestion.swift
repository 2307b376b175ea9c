import Answers
import Decks
import Scheduling
import Text

extension Question {
  /// What a sheet's file says of a question: what was printed, and what is right.
  var paperJSON: JSONValue {
    var json: JSONValue = [
      "card": .string(id.description), "fingerprint": .string(fingerprint),
      "prompt": .string(prompt),
    ]
    if !gloss.isEmpty { json["gloss"] = .string(gloss) }
    switch task {
    case .typed(let task): json["typed"] = task.paperJSON
    case .choice(let options):
      json["options"] = .array(
        options.map { ["text": .string($0.item.text), "right": .bool($0.isRight)] }
      )
    case .order(let items): json["items"] = .array(items.map { .string($0.text) })
    case .match(let pairs):
      json["pairs"] = .array(pairs.map { [.string($0.left.text), .string($0.right.text)] })
    }
    if !also.isEmpty { json["also"] = .array(also.map { .string($0) }) }
    if !reject.isEmpty {
      json["reject"] = .array(reject.map { [.string($0.answer), .string($0.reason)] })
    }
    return json
  }
}

extension TypedTask {
  fileprivate var paperJSON: JSONValue {
    var json: JSONValue = [
      "kind": .string(kind.rawValue),
      "accepted": .array(accepted.map { [.string($0.text), .string($0.language.rawValue)] }),
    ]
    if !unit.isEmpty { json["unit"] = .string(unit) }
    if let language { json["only"] = .string(language.rawValue) }
    return json
  }
}

/// Reads the questions of a sheet's file, which may be anybody's.
enum PaperQuestion {
  private static let longestText = 20_000
  private static let mostParts = 200

  /// The question; nil where anything in it cannot be.
  static func question(_ json: JSONValue, _ language: Language) -> Question? {
    guard let id = json["card"]?.string.flatMap(CardID.init), let prompt = text(json["prompt"]),
      let task = task(json), let fingerprint = text(json["fingerprint"])
    else { return nil }
    var question = Question(
      id: id,
      language: language,
      prompt: prompt,
      gloss: text(json["gloss"]) ?? "",
      task: task
    )
    question.fingerprint = fingerprint
    question.also = parts(json["also"]).compactMap(text)
    question.reject = parts(json["reject"]).compactMap { entry in
      text(entry[0]).map { Rejection(answer: $0, reason: text(entry[1]) ?? "") }
    }
    return question.unfitness == .tooManyOptions ? nil : question
  }

  private static func task(_ json: JSONValue) -> Question.Task? {
    if let typed = json["typed"] { return self.typed(typed).map(Question.Task.typed) }
    if let entries = json["options"] {
      let options = parts(entries).compactMap { entry in
        text(entry["text"]).flatMap { words in
          entry["right"]?.bool.map { OptionItem(Item(words), isRight: $0) }
        }
      }
      return options.contains(where: \.isRight) ? .choice(options) : nil
    }
    if let entries = json["items"] {
      let items = parts(entries).compactMap(text).map { Item($0) }
      return items.count > 1 ? .order(items) : nil
    }
    let pairs = parts(json["pairs"]).compactMap { entry in
      text(entry[0]).flatMap { left in
        text(entry[1]).map { PairItem(Item(left), with: Item($0)) }
      }
    }
    return pairs.isEmpty ? nil : .match(pairs)
  }

  private static func typed(_ json: JSONValue) -> TypedTask? {
    guard let kind = json["kind"]?.string.flatMap(AnswerKind.init(rawValue:)) else { return nil }
    let accepted = parts(json["accepted"]).compactMap { entry in
      text(entry[0]).flatMap { words in
        language(entry[1]).map { AcceptedAnswer(words, in: $0) }
      }
    }
    guard !accepted.isEmpty else { return nil }
    return TypedTask(
      kind: kind,
      unit: text(json["unit"]) ?? "",
      only: language(json["only"]),
      accepting: accepted
    )
  }

  private static func language(_ json: JSONValue?) -> Language? {
    json?.string.flatMap(Language.init(rawValue:))
  }

  private static func text(_ json: JSONValue?) -> String? {
    json?.string.flatMap { $0.utf8.count <= longestText ? $0 : nil }
  }

  private static func parts(_ json: JSONValue?) -> ArraySlice<JSONValue> {
    (json?.array ?? []).prefix(mostParts)
  }
}
