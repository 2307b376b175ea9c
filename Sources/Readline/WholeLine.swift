import Answers

/// A line composed in one go, for terminals that cannot show it key by key.
enum WholeLine {
  /// `line` with every key that composes composed.
  static func composed(_ line: String, with composer: any KeyComposer) -> String {
    var text = ""
    var live: Preedit?
    for key in line {
      if let step = composer.feed(live, key) {
        text += step.committed
        live = step.preedit
      } else {
        text += live.map(composer.settle) ?? ""
        live = nil
        text.append(key)
      }
    }
    return text + (live.map(composer.settle) ?? "")
  }

  /// `line` with a letter that waited for a vowel settled: moving the cursor leaves かn, which is かん.
  static func polished(_ line: String, with composer: any KeyComposer) -> String {
    let characters = Array(line)
    var text = ""
    for (index, character) in characters.enumerated() {
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      guard character.isASCII, character.isLetter, !before.isASCII, before.isLetter,
        !(after.isASCII && after.isLetter),
        let waiting = composer.feed(nil, character)?.preedit, waiting.shown == String(character)
      else {
        text.append(character)
        continue
      }
      text += composer.settle(waiting)
    }
    return text
  }
}
