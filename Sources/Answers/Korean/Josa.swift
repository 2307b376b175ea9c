/// A Korean particle that has two forms, chosen by how the word before it ends.
///
/// `word + Josa.object(for: word)` is 책을 or 노래를. Where the ending cannot be told (Chinese
/// characters, symbols), both forms are written as Korean print does: 漢字을(를).
package struct Josa: Hashable, Sendable {
  /// The form after a consonant: 을.
  package let afterConsonant: String
  /// The form after a vowel: 를.
  package let afterVowel: String

  /// Names both forms.
  package init(afterConsonant: String, afterVowel: String) {
    self.afterConsonant = afterConsonant
    self.afterVowel = afterVowel
  }

  /// Reads a pair as it is usually cited, in either order: `을/를`, `와/과`, `으로/로`.
  ///
  /// A text without a slash is a particle with one form.
  package init(_ pair: String) {
    let parts = pair.split(separator: "/", maxSplits: 1).map(String.init)
    let (left, right) = (parts.first ?? "", parts.last ?? "")
    let isReversed =
      Self.vowelFormsFirst.contains(pair) || right == "이" + left
      || right == "으" + left
    self.init(
      afterConsonant: isReversed ? right : left,
      afterVowel: isReversed ? left : right
    )
  }

  private static let vowelFormsFirst: Set = [
    "와/과", "가/이", "를/을", "는/은", "야/아", "예요/이에요", "여요/이어요", "였/이었", "였다/이었다",
    "였어요/이었어요", "여/이여",
  ]

  /// The form that follows `word`.
  package func form(after word: String) -> String {
    switch FinalSound(of: word) {
    case .vowel: afterVowel
    case .consonant: afterConsonant
    case .rieul: afterConsonant.hasPrefix("으로") ? afterVowel : afterConsonant
    case .unknown: bothForms
    }
  }

  /// 을(를), 와(과), (으)로: how print leaves it open.
  private var bothForms: String {
    guard afterConsonant != afterVowel else { return afterVowel }
    if afterConsonant.hasSuffix(afterVowel) {
      return "(" + afterConsonant.dropLast(afterVowel.count) + ")" + afterVowel
    }
    return self == .and ? "와(과)" : "\(afterConsonant)(\(afterVowel))"
  }

  /// `word` with the right form of `pair` behind it: `attach("을/를", to: "책")` is 책을.
  package static func attach(_ pair: String, to word: String) -> String {
    word + Self(pair).form(after: word)
  }
}

/// The particles that sentences of this program need, by what they do.
extension Josa {
  /// 은/는: the topic.
  package static let topic = Josa(afterConsonant: "은", afterVowel: "는")
  /// 이/가: the subject.
  package static let subject = Josa(afterConsonant: "이", afterVowel: "가")
  /// 을/를: the object.
  package static let object = Josa(afterConsonant: "을", afterVowel: "를")
  /// 과/와: and, with.
  package static let and = Josa(afterConsonant: "과", afterVowel: "와")
  /// 으로/로: to, by means of, as.
  package static let direction = Josa(afterConsonant: "으로", afterVowel: "로")
  /// 이나/나: or.
  package static let or = Josa(afterConsonant: "이나", afterVowel: "나")
  /// 아/야: calls someone.
  package static let vocative = Josa(afterConsonant: "아", afterVowel: "야")
  /// 이에요/예요: is, politely.
  package static let copula = Josa(afterConsonant: "이에요", afterVowel: "예요")
  /// 이라/라: is, as a reason or a quotation.
  package static let being = Josa(afterConsonant: "이라", afterVowel: "라")
  /// 이라고/라고: quotes.
  package static let quoting = Josa(afterConsonant: "이라고", afterVowel: "라고")
  /// 이라는/라는: called.
  package static let called = Josa(afterConsonant: "이라는", afterVowel: "라는")

  /// 은 or 는 for `word`.
  package static func topic(for word: String) -> String { topic.form(after: word) }
  /// 이 or 가 for `word`.
  package static func subject(for word: String) -> String { subject.form(after: word) }
  /// 을 or 를 for `word`.
  package static func object(for word: String) -> String { object.form(after: word) }
  /// 과 or 와 for `word`.
  package static func and(for word: String) -> String { and.form(after: word) }
  /// 으로 or 로 for `word`.
  package static func direction(for word: String) -> String { direction.form(after: word) }
  /// 이나 or 나 for `word`.
  package static func or(for word: String) -> String { or.form(after: word) }
  /// 아 or 야 for `word`.
  package static func vocative(for word: String) -> String { vocative.form(after: word) }
  /// 이에요 or 예요 for `word`.
  package static func copula(for word: String) -> String { copula.form(after: word) }
  /// 이라 or 라 for `word`.
  package static func being(for word: String) -> String { being.form(after: word) }
  /// 이라고 or 라고 for `word`.
  package static func quoting(for word: String) -> String { quoting.form(after: word) }
  /// 이라는 or 라는 for `word`.
  package static func called(for word: String) -> String { called.form(after: word) }
}
