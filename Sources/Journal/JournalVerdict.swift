/// How an answer was judged, as journals spell it.
package enum JournalVerdict: UInt8, CaseIterable, Hashable, Sendable {
  case none, exact, variant, typo, retry, wrong
  /// A verdict of a newer program.
  case other

  /// Reads the word in a journal.
  package init(_ word: String?) {
    switch word {
    case nil: self = .none
    case "exact": self = .exact
    case "variant": self = .variant
    case "typo": self = .typo
    case "retry": self = .retry
    case "wrong": self = .wrong
    default: self = .other
    }
  }
}
