package import Text

extension FormDifference {
  /// The difference in words.
  package var phrase: Phrase {
    switch self {
    case .spelling(let preferred):
      Phrase(
        en: "Right; the usual form is \(preferred).",
        ja: "正解です。ふつうは「\(preferred)」と書きます。",
        ko: "맞았어요. 보통 이렇게 써요: \(preferred)"
      )
    case .nearby(let value):
      Phrase(
        en: "Right: near enough. Exactly, it is \(value).",
        ja: "正解です。許容範囲内です。正確には「\(value)」です。",
        ko: "맞았어요. 허용 범위 안이에요. 정확한 값: \(value)"
      )
    case .era(let preferred):
      Phrase(
        en: "Right: that is \(FlexibleDate.shown(preferred, in: .english)).",
        ja: "正解です。西暦では\(FlexibleDate.shown(preferred, in: .japanese))です。",
        ko: "맞았어요. 서기로는 \(FlexibleDate.shown(preferred, in: .korean))이에요."
      )
    case .moreThanAsked(let asked):
      Phrase(
        en: "Right; \(FlexibleDate.shown(asked, in: .english)) would have been enough.",
        ja: "正解です。「\(FlexibleDate.shown(asked, in: .japanese))」だけでもかまいません。",
        ko: "맞았어요. 여기까지만 써도 돼요: \(FlexibleDate.shown(asked, in: .korean))"
      )
    case .spacing(let preferred):
      Phrase(
        en: "Right; the spacing is \(preferred).",
        ja: "正解です。分かち書きは「\(preferred)」です。",
        ko: "맞았어요. 띄어쓰기: \(preferred)"
      )
    case .particle(let particle):
      Phrase(
        en: "Right; the word is asked without \(particle).",
        ja: "正解です。「\(particle)」は付けなくてかまいません。",
        ko: "맞았어요. \(particle) 없이 단어만 써도 돼요."
      )
    case .unmarkedLongVowel(let preferred):
      Phrase(
        en: "Right; mind the long vowel: \(preferred).",
        ja: "正解です。長音に気をつけましょう：「\(preferred)」。",
        ko: "맞았어요. 장음에 주의하세요: \(preferred)"
      )
    case .script(_, let expected):
      Phrase(
        en: "Not wrong, but write it in \(expected.name.english).",
        ja: "間違いではありませんが、\(expected.name.japanese)で書いてください。",
        ko: "틀린 건 아니에요. 이 문자로 써 주세요: \(expected.name.korean)"
      )
    case .unchecked(let expected):
      Phrase(
        en: "Write it in \(expected.name.english).",
        ja: "\(expected.name.japanese)で書いてください。",
        ko: "이 문자로 써 주세요: \(expected.name.korean)"
      )
    case .honorific(let prefix):
      Phrase(
        en: "Not wrong, but add the polite \(prefix).",
        ja: "間違いではありませんが、「\(prefix)」を付けてください。",
        ko: "틀린 건 아니에요. 앞에 \(prefix)를 붙여 주세요."
      )
    case .politely:
      Phrase(
        en: "Not wrong among friends, but say it politely.",
        ja: "友達どうしなら間違いではありませんが、丁寧に言ってください。",
        ko: "반말로는 맞아요. 존댓말로 답해 주세요."
      )
    case .otherEnding:
      Phrase(
        en: "Not wrong, but use the other polite ending (요 or 니다).",
        ja: "間違いではありませんが、もう一つの丁寧な語尾（요・니다）で答えてください。",
        ko: "틀린 건 아니에요. 다른 높임 어미(–요, –니다)로 답해 주세요."
      )
    case .particleAlone:
      Phrase(
        en: "Type the particle alone.",
        ja: "助詞だけを入力してください。",
        ko: "조사만 써 주세요."
      )
    case .language(let language):
      Phrase(
        en: "Not wrong, but answer in \(language.name.english).",
        ja: "間違いではありませんが、\(language.name.japanese)で答えてください。",
        ko: "틀린 건 아니에요. \(language.name.korean)로 답해 주세요."
      )
    }
  }
}

extension OtherAnswer {
  /// The difference in words.
  package var phrase: Phrase {
    switch self {
    case .alsoValid(let answer):
      Phrase(
        en: "\(answer) is right too; another answer is asked for here.",
        ja: "「\(answer)」も正しいのですが、ここでは別の答えを聞いています。",
        ko: "이것도 맞아요: \(answer). 여기서는 다른 답을 물어요."
      )
    case .related(let answer):
      Phrase(
        en: "Not wrong: \(answer) goes with it, but something else is asked.",
        ja: "間違いではありません。「\(answer)」も関係がありますが、聞いているのは別のことです。",
        ko: "틀린 건 아니에요. 관계있는 답이지만(\(answer)) 다른 것을 물어요."
      )
    case .different(let answer):
      Phrase(
        en: "\(answer) is the answer of another card.",
        ja: "「\(answer)」は別のカードの答えです。",
        ko: "다른 카드의 답이에요: \(answer)"
      )
    case .known(let answer):
      Phrase(
        en: "\(answer) is a common mistake here.",
        ja: "「\(answer)」はよくある間違いです。",
        ko: "흔한 오답이에요: \(answer)"
      )
    }
  }
}

extension RefusedAnswer {
  /// What happened and what to do.
  package var phrase: Phrase {
    switch self {
    case .empty:
      Phrase(
        en: "Nothing was typed: type an answer.",
        ja: "何も入力されていません。答えを入力してください。",
        ko: "아무것도 쓰지 않았어요. 답을 써 주세요."
      )
    case .notText:
      Phrase(
        en: "Part of what came in is not UTF-8 text: type the answer again.",
        ja: "UTF-8 として読めない文字がありました。もう一度入力してください。",
        ko: "UTF-8로 읽을 수 없는 글자가 있었어요. 다시 입력해 주세요."
      )
    case .unread(let value): value.phrase
    case .tooLong(let bytes):
      Phrase(
        en: "The answer is too long (\(bytes) bytes; at most \(Judge.longestAnswer)):"
          + " type only the answer.",
        ja: "答えが長すぎます（\(bytes)バイト、上限\(Judge.longestAnswer)バイト）。答えだけを入力してください。",
        ko: "답이 너무 길어요(\(bytes)바이트, 최대 \(Judge.longestAnswer)바이트). 답만 써 주세요."
      )
    }
  }
}
