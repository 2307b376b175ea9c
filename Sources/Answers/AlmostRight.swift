import Text

/// Answers that are not what is asked and no mistake either: asked again, with what lacks.
struct AlmostRight {
  let answer: PreparedSpelling
  let key: PreparedKey

  /// What to ask for; nil where nothing speaks for the answer.
  var form: FormDifference? {
    inWords ?? honorific ?? politely ?? otherEnding ?? particleAlone
  }

  /// 4 for 사 or よん.
  private var inWords: FormDifference? {
    guard answer.scripts.contains(.digit), key.kind != .text,
      !key.accepted.contains(where: { $0.scripts.contains(.digit) }),
      let typed = NumberReading.parse(answer.text),
      let meant = key.accepted.first(where: { NumberReading.parse($0.text)?.value == typed.value }),
      let script = key.kind.script ?? meant.scripts.shown
    else { return nil }
    return .script(typed: .digits, expected: meant.scripts.contains(.hangul) ? .hangul : script)
  }

  /// 土産 for お土産: the word without the prefix that makes it polite.
  private var honorific: FormDifference? {
    let prefixes = key.accepted.compactMap { spelling -> Unicode.Scalar? in
      guard let first = spelling.folded.first, "おご御".unicodeScalars.contains(first),
        spelling.scripts.contains(.kanji)
      else { return nil }
      return first
    }
    guard !prefixes.isEmpty,
      let whole = key.accepted.first(where: { spelling in
        spelling.folded.first.map { "おご御".unicodeScalars.contains($0) } == true
          && spelling.folded.dropFirst().elementsEqual(answer.bare) && answer.bare.count > 1
      }), let prefix = whole.folded.first
    else { return nil }
    return .honorific(String(Character(prefix)))
  }

  /// 다녀왔어 for 다녀왔어요.
  private var politely: FormDifference? {
    let typed = LatinWords(answer.bare).joined
    guard typed.count > 2, key.kind == .hangul || key.kind == .text,
      key.accepted.contains(where: { LatinWords($0.bare).joined == typed + ["요"] })
    else { return nil }
    return .politely
  }

  /// 괜찮습니다 for 괜찮아요: polite, by another ending.
  private var otherEnding: FormDifference? {
    guard key.kind == .hangul || key.kind == .text,
      let stem = PoliteEnding.stem(of: LatinWords(answer.bare).joined),
      key.accepted.contains(where: { PoliteEnding.stem(of: LatinWords($0.bare).joined) == stem })
    else { return nil }
    return .otherEnding
  }

  /// 저는 where 는 alone is asked.
  private var particleAlone: FormDifference? {
    let typed = answer.bare.filter { $0 != " " }
    let isParticle = key.accepted.contains { spelling in
      let particle = spelling.bare
      let word = typed.dropLast(particle.count)
      return Particles.isParticle(particle) && typed.count > particle.count
        && typed.reversed().starts(with: particle.reversed())
        && !Particles.isParticle(Array(word)) && Particles.follows(particle, Array(word))
    }
    return isParticle ? .particleAlone : nil
  }
}

/// The two polite endings of Korean sentences, 요 and 니다.
enum PoliteEnding {
  /// What stands before the ending; nil where there is none.
  static func stem(of sentence: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    for (ending, stem) in endings {
      let scalars = Array(ending.unicodeScalars)
      guard sentence.count > scalars.count, sentence.reversed().starts(with: scalars.reversed())
      else { continue }
      return sentence.dropLast(scalars.count) + Array(stem.unicodeScalars)
    }
    return nil
  }

  /// Endings and what of them belongs to the stem; the longer ones first.
  private static let endings = [
    ("이에요", "이"), ("입니다", "이"), ("습니다", ""), ("아요", ""), ("어요", ""), ("합니다", "하"), ("해요", "하"),
    ("십니다", "시"), ("세요", "시"),
  ]
}
