package import Text

extension SoundDifference {
  /// The difference in words.
  package var phrase: Phrase {
    switch self {
    case .syllable(let place, let typed, let expected, let jamo):
      jamo.phrase(at: place, typed: typed, expected: expected)
    case .longVowelMissing(let place, let expected):
      Phrase(
        en: "\(Ordinal.english(place)) mora: the long vowel \(expected) is missing.",
        ja: "\(place)拍目の長音「\(expected)」が抜けています。",
        ko: "\(place)번째 박: 장음 \(expected)\(Josa.subject(for: expected)) 빠졌어요."
      )
    case .longVowelExtra(let place, let typed):
      Phrase(
        en:
          "\(Ordinal.english(place)) mora: you typed a long vowel (\(typed)), expected a short one.",
        ja: "\(place)拍目の長音「\(typed)」は要りません。",
        ko: "\(place)번째 박: 장음 \(typed)\(Josa.topic(for: typed)) 필요 없어요."
      )
    case .smallTsuMissing(let place):
      Phrase(
        en: "\(Ordinal.english(place)) mora: the small っ is missing.",
        ja: "\(place)拍目の「っ」が抜けています。",
        ko: "\(place)번째 박: 작은 っ가 빠졌어요."
      )
    case .smallTsuExtra(let place):
      Phrase(
        en: "\(Ordinal.english(place)) mora: the small っ is one too many.",
        ja: "\(place)拍目の「っ」は要りません。",
        ko: "\(place)번째 박: 작은 っ는 필요 없어요."
      )
    case .voicing(let place, let typed, let expected):
      Phrase(
        en: "\(Ordinal.english(place)) mora: you typed \(typed), expected \(expected)"
          + " — mind the voicing marks.",
        ja: "\(place)拍目は「\(typed)」ではなく「\(expected)」です（濁点・半濁点）。",
        ko: "\(place)번째 박: 쓴 것 \(typed), 맞는 것 \(expected) — 탁점·반탁점을 살펴보세요."
      )
    case .kanaSize(let place, let typed, let expected):
      Phrase(
        en: "\(Ordinal.english(place)) mora: you typed \(typed), expected \(expected)"
          + " — mind small and big kana.",
        ja: "\(place)拍目は「\(typed)」ではなく「\(expected)」です（小さい文字と大きい文字）。",
        ko: "\(place)번째 박: 쓴 것 \(typed), 맞는 것 \(expected) — 작은 글자와 큰 글자를 살펴보세요."
      )
    }
  }
}

extension JamoDifference {
  /// The difference in words: which syllable, and within it which jamo.
  func phrase(at place: Int, typed whole: String, expected right: String) -> Phrase {
    let start = Phrase(
      en: "\(Ordinal.english(place)) syllable: you typed \(whole), expected \(right)",
      ja: "\(place)音節目は「\(whole)」ではなく「\(right)」です",
      ko: "\(place)번째 음절: 쓴 것 \(whole), 맞는 것 \(right)"
    )
    let part = detail
    return Phrase(
      en: "\(start.english) — \(part.english).",
      ja: "\(start.japanese)（\(part.japanese)）。",
      ko: "\(start.korean) — \(part.korean)."
    )
  }

  private var detail: Phrase {
    switch (typed, expected) {
    case (let typed?, let expected?):
      Phrase(
        en: "\(position.rawValue) \(typed) instead of \(expected)",
        ja: "\(position.japanese)は\(typed)ではなく\(expected)",
        ko: "\(position.korean) \(expected) 자리에 \(typed)"
      )
    case (nil, let expected?):
      Phrase(
        en: "\(position.rawValue) \(expected) is missing",
        ja: "\(position.japanese)の\(expected)が抜けています",
        ko: "\(position.korean) \(expected) 빠짐"
      )
    case (let typed?, nil):
      Phrase(
        en: "\(position.rawValue) \(typed) is one too many",
        ja: "\(position.japanese)の\(typed)は要りません",
        ko: "\(position.korean) \(typed) 필요 없음"
      )
    case (nil, nil):
      Phrase(
        en: "another \(position.rawValue)",
        ja: "\(position.japanese)が違います",
        ko: "\(position.korean) 다름"
      )
    }
  }
}

extension JamoPosition {
  fileprivate var japanese: String {
    switch self {
    case .initial: "初声"
    case .medial: "中声"
    case .final: "パッチム"
    }
  }

  fileprivate var korean: String {
    switch self {
    case .initial: "첫소리"
    case .medial: "가운뎃소리"
    case .final: "받침"
    }
  }
}
