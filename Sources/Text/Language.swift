/// A language of the interface and of decks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case japanese = "ja"
  case korean = "ko"
}
