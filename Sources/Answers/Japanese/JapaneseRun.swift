/// Japanese without a sign between, as far as its kana are known: what is romanized in one go.
///
/// A change of script is where words may begin. No long vowel runs across one (日本のお土産), and what
/// stands between words of kanji is told apart as far as it can be without a dictionary: particles
/// behind a kanji or a katakana, を anywhere, は and へ at the end. The rest stays one word.
package struct JapaneseRun: Sendable {
  /// What the kana of a stretch stand for.
  private enum Script {
    case kanji
    case katakana
    case hiragana
  }

  private struct Stretch {
    var kana: String
    var script: Script
  }

  private var stretches: [Stretch] = []
  /// Whether a closing bracket stands before it, and so a word.
  private let followsWord: Bool

  /// A run of nothing yet.
  package init(followsWord: Bool) {
    self.followsWord = followsWord
  }

  /// Whether nothing was added.
  package var isEmpty: Bool { stretches.isEmpty }

  /// What is said.
  package var kana: String { stretches.map(\.kana).joined() }

  /// Adds a kana as it is written.
  package mutating func add(_ kana: Character) {
    let value = kana.unicodeScalars.first?.value ?? 0
    let script: Script = (0x3041...0x309F).contains(value) ? .hiragana : .katakana
    if let last = stretches.last?.script, last == script || kana == "ー" {
      stretches[stretches.count - 1].kana.append(kana)
    } else {
      stretches.append(Stretch(kana: String(kana), script: script))
    }
  }

  /// Adds kanji by their reading.
  package mutating func add(reading: String) {
    stretches.append(Stretch(kana: reading, script: .kanji))
  }

  /// It in Hepburn.
  package var romanized: String {
    if Self.greetings.contains(kana) {
      return KanaRomanizer.romanize(String(kana.dropLast()) + "わ", .hepburn)
    }
    var line = RomanizedLine()
    for index in stretches.indices {
      let stretch = stretches[index]
      switch stretch.script {
      case .kanji, .katakana: line.add(stretch.kana)
      case .hiragana: addHiragana(at: index, to: &line)
      }
      if index + 1 < stretches.count, isWordBorder(after: index) { line.space() }
    }
    return line.text
  }

  /// Kanji go on in their kana and in each other; anything else begins anew.
  private func isWordBorder(after index: Int) -> Bool {
    switch (stretches[index].script, stretches[index + 1].script) {
    case (.hiragana, _): !Self.isPrefixed(stretches[index].kana)
    case (.kanji, .katakana): true
    case (.kanji, .kanji), (.kanji, .hiragana), (.katakana, _): false
    }
  }

  private func addHiragana(at index: Int, to line: inout RomanizedLine) {
    var rest = Substring(stretches[index].kana)
    let before = index > 0 ? stretches[index - 1] : nil
    if before != nil || followsWord {
      takeParticle(behind: before?.kana ?? "", from: &rest, to: &line)
    }
    var prefix = ""
    if index + 1 < stretches.count, stretches[index + 1].script == .kanji, Self.isPrefixed(rest) {
      prefix = String(rest.removeLast())
    }
    addWords(rest, isFirst: before == nil, to: &line)
    if !prefix.isEmpty {
      line.space()
      line.add(prefix)
    }
  }

  /// Takes a particle that can be nothing else behind a word: no ending of a verb begins so.
  private func takeParticle(
    behind word: String,
    from rest: inout Substring,
    to line: inout RomanizedLine
  ) {
    let end = Self.isPrefixed(rest) ? rest.dropLast() : rest
    let whole = Self.whole.contains(String(end)) ? String(end) : nil
    let leading = Self.leading.first { rest.hasPrefix($0.key) }?.particle
    guard let particle = whole ?? leading,
      particle != "に" || word != "し",
      particle != "は" || !Self.wordsInHa.contains(where: { rest.hasPrefix($0) })
    else { return }
    rest = rest.dropFirst(particle.count)
    line.space()
    line.add(Self.spoken(particle))
    if !rest.isEmpty { line.space() }
  }

  /// Adds what is left of hiragana, を and a last は or へ as the particles that they are.
  private func addWords(_ kana: Substring, isFirst: Bool, to line: inout RomanizedLine) {
    for (index, part) in kana.split(separator: "を", omittingEmptySubsequences: false).enumerated() {
      if index > 0 {
        line.space()
        line.add("お")
        line.space()
      }
      guard let last = part.last, last == "は" || last == "へ", part.count > (isFirst ? 1 : 0),
        part != "はは", part != "へへ"
      else {
        line.add(part)
        continue
      }
      var word = part.dropLast()
      var particle = Self.spoken(String(last))
      if last == "は", let first = word.last, first == "で" || first == "に" {
        word.removeLast()
        particle = String(first) + particle
      }
      line.add(word)
      line.space()
      line.add(particle)
    }
  }

  /// Whether the last kana makes what follows polite: お土産, ご家族.
  private static func isPrefixed(_ kana: some StringProtocol) -> Bool {
    kana.last == "お" || kana == "ご" || kana == "のご" || kana == "をご" || kana == "はご"
      || kana == "がご"
  }

  private static func spoken(_ particle: String) -> String {
    if particle == "を" { return "お" }
    if particle == "へ" { return "え" }
    return particle.last == "は" ? String(particle.dropLast()) + "わ" : particle
  }

  private static let greetings: Set = ["こんにちは", "こんばんは"]
  /// Particles where nothing else stands between two words.
  private static let whole: Set = [
    "の", "に", "が", "で", "と", "も", "や", "を", "は", "へ", "から", "まで", "です", "には", "では", "とは",
    "でも", "にも",
  ]
  /// Particles by what stands there, whatever follows; the longer first.
  private static let leading: [(key: String, particle: String)] = [
    ("には", "には"), ("では", "では"), ("とは", "とは"), ("でした", "でした"), ("です", "です"), ("があ", "が"),
    ("を", "を"), ("は", "は"), ("へ", "へ"), ("の", "の"), ("に", "に"),
  ]
  /// What begins with は and is a word itself.
  private static let wordsInHa = ["はじ", "はず", "はは"]
}

/// A romanization in the making: kana, the spaces between words, and where no vowel is made long.
private struct RomanizedLine {
  private var kana = ""
  private var borders: Set<Int> = []

  mutating func add(_ word: some StringProtocol) {
    borders.insert(kana.unicodeScalars.count)
    for letter in word {
      // Where が meets あ, it is the particle and a verb.
      if letter == "あ", kana.last == "が" { space() }
      kana.append(letter)
    }
  }

  mutating func space() {
    if !kana.isEmpty, kana.last != " " { kana.append(" ") }
  }

  var text: String {
    let words = kana.last == " " ? String(kana.dropLast()) : kana
    return KanaRomanizer.romanize(words, .hepburn, borders: borders)
  }
}
