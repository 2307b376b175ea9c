import Text

/// Something to tell about a Markdown file with questions.
enum MarkdownProblem: Hashable, Sendable {
  /// `Q:` without `A:`.
  case noAnswer
  /// `A:` without `Q:`.
  case answerAlone
  /// `A:` behind `A:`.
  case secondAnswer
  /// A deck of Koryu whose words are in a table.
  case tableElsewhere
}

extension MarkdownProblem {
  /// What is wrong and what to do.
  var phrase: Phrase {
    switch self {
    case .noAnswer:
      Phrase(
        en: "This question has no “A:”. Write the answer on a line of its own that begins so.",
        ja: "この問題に「A:」がありません。「A:」で始まる行に答えを書いてください。",
        ko: "이 질문에 ‘A:’가 없어요. ‘A:’로 시작하는 줄에 답을 써 주세요."
      )
    case .answerAlone:
      Phrase(
        en: "This “A:” has no “Q:” before it. Write the question above it.",
        ja: "この「A:」の前に「Q:」がありません。上に問題を書いてください。",
        ko: "이 ‘A:’ 앞에 ‘Q:’가 없어요. 위에 질문을 써 주세요."
      )
    case .secondAnswer:
      Phrase(
        en: "The question has an “A:” already. Join the answers, or write a “Q:” before this one.",
        ja: "この問題にはすでに「A:」があります。答えを一つにまとめるか、前に「Q:」を書いてください。",
        ko: "이 질문에는 이미 ‘A:’가 있어요. 답을 하나로 합치거나 앞에 ‘Q:’를 써 주세요."
      )
    case .tableElsewhere:
      Phrase(
        en:
          "This deck takes its words from a table. Copy it with its table into a folder of decks, or import the table.",
        ja: "このデッキの語は別の表にあります。表と一緒にデッキのフォルダーへコピーするか、表を取り込んでください。",
        ko: "이 덱의 낱말은 따로 표에 있어요. 표와 함께 덱 폴더로 복사하거나 표를 가져오세요."
      )
    }
  }
}
