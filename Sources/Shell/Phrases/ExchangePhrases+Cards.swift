import Text

/// What is said of the cards that come in: what becomes rows, what stays, what is replaced.
extension ExchangePhrases {
  /// What stood in a file is kept, in case that somebody had edited it.
  static func keptBefore(_ path: String, at kept: String, isDryRun: Bool) -> Phrase {
    let (path, kept) = (VisibleText.line(path), VisibleText.line(kept))
    return isDryRun
      ? Phrase(
        en: "Changed cards take the file’s text; \(path) as it is would be kept in \(kept).",
        ja: "変わったカードはファイルの内容になります。今の \(path) は \(kept) に残します。",
        ko: "바뀐 카드는 파일의 내용이 돼요. 지금의 \(path) 내용은 \(kept)에 남겨요."
      )
      : Phrase(
        en:
          "Changed cards have the file’s text now. If you had edited \(path) here: it is kept as it "
          + "was in \(kept).",
        ja: "変わったカードはファイルの内容になりました。\(path) をここで編集していた場合は、元の内容が \(kept) にあります。",
        ko: "바뀐 카드는 파일의 내용이 되었어요. \(path) 파일을 여기서 고쳤다면, 고친 내용이 \(kept)에 남아 있어요."
      )
  }

  static func keptTemplates(_ templates: String, of deck: String) -> Phrase {
    let (templates, deck) = (VisibleText.line(templates), VisibleText.line(deck))
    return Phrase(
      en: "\(deck): the file has no questions for \(templates) any more; those that you had stay.",
      ja: "\(deck)：\(templates) の問題はファイルにありませんが、今あるものはそのまま残します。",
      ko: "\(deck): \(templates) 문제는 파일에 없지만 지금 있는 것은 그대로 둬요."
    )
  }

  static func becameRows(_ count: Int, of file: String) -> Phrase {
    let file = VisibleText.line(file)
    return Phrase(
      en: "\(count) questions are rows of \(file): so many are easier to read and mend in a table.",
      ja: "\(count)問は \(file) の行です。多いので、表のほうが読みやすく、直しやすくなります。",
      ko: "\(count)문제는 \(file)의 행이에요. 많을 때는 표가 읽고 고치기 쉬워요."
    )
  }

  static func notRows(_ count: Int, of deck: String) -> Phrase {
    let deck = VisibleText.line(deck)
    return Phrase(
      en: "\(deck): \(count) \(count == 1 ? "question stays a card" : "questions stay cards"). "
        + "A table holds only questions whose answer is typed, without remarks on other answers.",
      ja: "\(deck)：\(count)問はカードのままです。表に入るのは、答えを入力する問題で、ほかの答えへの説明がないものだけです。",
      ko: "\(deck): \(count)문제는 카드로 남아요. 표에는 답을 입력하는 문제 가운데 다른 답에 대한 설명이 없는 것만 들어가요."
    )
  }

  static func staysCards(_ deck: String) -> Phrase {
    let deck = VisibleText.line(deck)
    return Phrase(
      en: "\(deck) stays a deck of cards, as it was: as a table it would begin anew.",
      ja: "\(deck) は今までどおりカードのデッキです。表にすると学習が最初からになります。",
      ko: "\(deck): 지금처럼 카드의 덱으로 둬요. 표로 바꾸면 학습이 처음부터 다시 시작돼요."
    )
  }

  static func known(_ count: Int) -> Phrase {
    Phrase(
      en:
        "\(count) \(count == 1 ? "question is of a deck" : "questions are of decks") that you have: "
        + "nothing changes there.",
      ja: "\(count)問はすでにあるデッキのもので、そのままです。",
      ko: "\(count)문제는 이미 있는 덱의 것이라서 그대로 둬요."
    )
  }
}
