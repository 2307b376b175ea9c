import Text

/// Something to tell about an Aiken file.
enum AikenProblem: Hashable, Sendable {
  /// `ANSWER:` without a question before it.
  case noQuestion
  /// A question without `ANSWER:`.
  case noAnswer
  /// Fewer than two options.
  case tooFewOptions
  /// An answer that is none of the options.
  case notAnOption(Character)
  /// A letter that is not the next one.
  case letterOutOfOrder(Character, expected: Character)
  /// An option without a text.
  case emptyOption(Character)
  /// Several right letters.
  case severalAnswers
}

extension AikenProblem {
  var severity: Severity {
    switch self {
    case .severalAnswers: .warning
    case .noQuestion, .noAnswer, .tooFewOptions, .notAnOption, .letterOutOfOrder, .emptyOption:
      .error
    }
  }

  /// What is wrong and what to do.
  var phrase: Phrase {
    switch self {
    case .noQuestion:
      Phrase(
        en: "No question stands before this answer. Write it above the options.",
        ja: "この答えの前に問題がありません。選択肢の上に書いてください。",
        ko: "이 답 앞에 문제가 없어요. 보기 위에 써 주세요."
      )
    case .noAnswer:
      Phrase(
        en: "No line “ANSWER: A” follows the options of this question. Add it.",
        ja: "この問題の選択肢の後に「ANSWER: A」の行がありません。加えてください。",
        ko: "이 문제의 보기 뒤에 ‘ANSWER: A’ 줄이 없어요. 넣어 주세요."
      )
    case .tooFewOptions:
      Phrase(
        en: "This question has fewer than two options. Write each on a line of its own: “A. …”.",
        ja: "この問題の選択肢が二つより少ないです。一つずつ「A. …」の行に書いてください。",
        ko: "이 문제의 보기가 두 개보다 적어요. 하나씩 ‘A. …’ 줄에 써 주세요."
      )
    case .notAnOption(let letter):
      Phrase(
        en: "The answer is \(letter), but there is no such option. Name one that there is.",
        ja: "答えが \(letter) ですが、その選択肢がありません。ある選択肢の文字を書いてください。",
        ko: "답이 \(letter)인데 그런 보기가 없어요. 있는 보기의 글자를 써 주세요."
      )
    case .letterOutOfOrder(let letter, let expected):
      Phrase(
        en: "This option is called \(letter), and \(expected) would be next. Letter them in order.",
        ja: "この選択肢は \(letter) ですが、次は \(expected) のはずです。文字を順番にしてください。",
        ko: "이 보기는 \(letter)인데 \(expected) 차례예요. 글자를 차례대로 써 주세요."
      )
    case .emptyOption(let letter):
      Phrase(
        en: "Option \(letter) has no text. Write one behind it, or take the line out.",
        ja: "選択肢 \(letter) に文がありません。書くか、行を消してください。",
        ko: "보기 \(letter)에 글이 없어요. 쓰거나 줄을 지워 주세요."
      )
    case .severalAnswers:
      Phrase(
        en: "Several letters are right here: all of them are to be chosen. Moodle takes one only.",
        ja: "正解の文字が複数あります。すべて選ぶ問題になります。Moodle では一つだけです。",
        ko: "맞는 글자가 여럿이에요. 모두 골라야 하는 문제가 돼요. Moodle에서는 하나만 돼요."
      )
    }
  }
}
