package import Text

extension Plan {
  /// What the class is called at the beginning of a sentence, control characters shown.
  package var leadingName: Phrase { title.isEmpty ? Self.unnamedLeading : Self.name(of: title) }

  /// What a class of that title is called within a sentence.
  package static func name(of title: String) -> Phrase {
    guard !title.isEmpty else { return Phrase(en: "your class", ja: "クラス", ko: "수업") }
    let title = VisibleText.line(title)
    return Phrase(en: title, ja: title, ko: title)
  }

  private static let unnamedLeading = Phrase(en: "Your class", ja: "クラス", ko: "수업")

  /// What the departure is called among a learner's goals: not as the class, which begins before.
  package var goalName: Phrase {
    guard !title.isEmpty else { return Phrase(en: "departure", ja: "出発", ko: "출발") }
    return Phrase(
      en: "departure (\(title))",
      ja: "出発（\(title)）",
      ko: "출발(\(title))"
    )
  }

  /// What an earlier program called it.
  package var formerGoalName: String { title.isEmpty ? "departure" : title }
}
