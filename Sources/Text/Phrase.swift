/// One sentence for a person to read, in every language of the interface.
///
/// Whatever a user may see is a `Phrase`: because all three wordings are needed to make one, a
/// missing translation does not compile. Sentences stand beside the data that they word.
public struct Phrase: Hashable, Sendable {
  /// The English wording.
  public let english: String
  /// The Japanese wording, in です・ます style.
  public let japanese: String
  /// The Korean wording, in 해요 style.
  public let korean: String

  /// Words one sentence three times.
  public init(en english: String, ja japanese: String, ko korean: String) {
    self.english = english
    self.japanese = japanese
    self.korean = korean
  }

  /// The wording in `language`.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .japanese: japanese
    case .korean: korean
    }
  }
}
