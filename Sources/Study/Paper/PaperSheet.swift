package import Decks
package import Text

/// A test on paper: the questions as they were printed, and how each version orders them.
///
/// It holds all that judging needs, since decks may change between the printing and the marking.
package struct PaperSheet: Hashable, Sendable {
  /// Questions at most.
  package static let mostQuestions = 500
  /// Versions at most.
  package static let mostVersions = 26

  /// One order of the questions and of what each question offers.
  package struct Version: Hashable, Sendable {
    /// What is printed beside the code: `A`.
    package var name: String
    /// Which question stands at each number.
    package var order: [Int]
    /// How each question's options, items or sides stand, by the question and not by its number.
    package var arrangements: [Arrangement]
  }

  /// How the options, items or sides of a question stand.
  package struct Arrangement: Hashable, Sendable {
    /// Where in the question's own order each printed one stands.
    package var order: [Int]
    /// What the letters of a match stand for.
    package var rightSides: [String]
  }

  package var title: String
  package var language: Language
  package var seed: Int
  package var questions: [Question]
  package var versions: [Version]

  /// The questions of a version as they are printed, by their numbers.
  package func presentations(of version: Version) -> [Presentation] {
    version.order.map { index in
      let arrangement = version.arrangements[index]
      return Presentation(
        questions[index],
        order: arrangement.order,
        rightSides: arrangement.rightSides
      )
    }
  }

  /// The version that goes by `name`, in capitals or not.
  package func version(_ name: String) -> Version? {
    versions.first { $0.name.lowercased() == name.lowercased() }
  }
}
