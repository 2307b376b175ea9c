package import Text

/// Something to tell about a GIFT file.
package enum GIFTProblem: Hashable, Sendable {
  /// No blank line parts a question from the one before.
  case noBlankLine
  /// A blank line stands within the braces.
  case blankLineInside
  /// `{` without `}`.
  case unclosed
  /// `}` without `{`.
  case strayBrace
  /// Two pairs of braces in one question.
  case secondAnswer
  /// Braces whose content is none of the known kinds.
  case unreadableAnswer
  /// A name without its second `::`.
  case unclosedTitle
  /// Pairs to match of which some lack `->`.
  case someArrows
  /// More questions than are taken.
  case tooMany
}

extension GIFTProblem {
  /// The rule's name in findings.
  package var rule: String { "gift" }

  package var severity: Severity {
    switch self {
    case .noBlankLine, .blankLineInside, .unclosedTitle, .someArrows: .warning
    case .unclosed, .strayBrace, .secondAnswer, .unreadableAnswer, .tooMany: .error
    }
  }

  /// What is wrong and what to do.
  package var phrase: Phrase {
    switch self {
    case .noBlankLine:
      Phrase(
        en: "No blank line stands before this question. It is read; Moodle would not. Add one.",
        ja: "この問題の前に空行がありません。取り込みますが、Moodle は読めません。空行を入れてください。",
        ko: "이 문제 앞에 빈 줄이 없어요. 가져오지만 Moodle은 읽지 못해요. 빈 줄을 넣어 주세요."
      )
    case .blankLineInside:
      Phrase(
        en: "A blank line stands between { and }. It is read; Moodle would not. Take it out.",
        ja: "{ と } の間に空行があります。取り込みますが、Moodle は読めません。空行を消してください。",
        ko: "{와 } 사이에 빈 줄이 있어요. 가져오지만 Moodle은 읽지 못해요. 빈 줄을 지워 주세요."
      )
    case .unclosed:
      Phrase(
        en: "This { has no }. Add it, or write \\{ for the character itself.",
        ja: "この { に対応する } がありません。} を加えるか、文字としては \\{ と書いてください。",
        ko: "이 {에 맞는 }가 없어요. }를 넣거나 글자라면 \\{로 써 주세요."
      )
    case .strayBrace:
      Phrase(
        en: "This } has no {. Add it, or write \\} for the character itself.",
        ja: "この } に対応する { がありません。{ を加えるか、文字としては \\} と書いてください。",
        ko: "이 }에 맞는 {가 없어요. {를 넣거나 글자라면 \\}로 써 주세요."
      )
    case .secondAnswer:
      Phrase(
        en: "This question has answers in braces twice. Make two questions of it.",
        ja: "この問題には波かっこの答えが二つあります。二つの問題に分けてください。",
        ko: "이 문제에는 중괄호 답이 두 번 있어요. 두 문제로 나눠 주세요."
      )
    case .unreadableAnswer:
      Phrase(
        en: "What stands in these braces is no answer. Begin each with = or ~, a number with #.",
        ja: "波かっこの中が答えになっていません。それぞれを = か ~ で、数は # で始めてください。",
        ko: "중괄호 안이 답이 아니에요. 답마다 = 또는 ~로, 수는 #로 시작해 주세요."
      )
    case .unclosedTitle:
      Phrase(
        en:
          "The name that begins with :: has no :: behind it. It is read as part of the question. Add it.",
        ja: ":: で始まる名前の後ろに :: がありません。問題文の一部として取り込みます。加えてください。",
        ko: "::로 시작하는 이름 뒤에 ::가 없어요. 질문의 일부로 가져와요. 넣어 주세요."
      )
    case .someArrows:
      Phrase(
        en:
          "Only some of these answers have ->. They are read as answers to type; Moodle refuses them. For pairs to match, write -> in each.",
        ja:
          "-> のない答えが混じっています。入力する答えとして取り込みますが、Moodle は受け付けません。組み合わせなら、すべてに -> を書いてください。",
        ko:
          "->가 없는 답이 섞여 있어요. 입력할 답으로 가져오지만 Moodle은 받지 않아요. 짝 맞추기라면 모두에 ->를 써 주세요."
      )
    case .tooMany:
      Phrase(
        en: "The file has more than \(GIFTReader.mostQuestions) questions. Split it.",
        ja: "問題が\(GIFTReader.mostQuestions)問を超えています。ファイルを分けてください。",
        ko: "문제가 \(GIFTReader.mostQuestions)개보다 많아요. 파일을 나눠 주세요."
      )
    }
  }
}
