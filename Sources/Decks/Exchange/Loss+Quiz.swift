import Text

extension Loss {
  /// What was lost or changed between decks and quizzes.
  var quizPhrase: Phrase {
    switch self {
    case .notAsked:
      Phrase(
        en: "essays and texts between questions: left out",
        ja: "作文の問題と問題の間の文章：取り込みません",
        ko: "서술형 문제와 문제 사이의 글: 가져오지 않아요"
      )
    case .partialCredit:
      Phrase(
        en: "answers worth a part of the points: here they are right, wrong, or asked again",
        ja: "部分点の答え：ここでは正解、不正解、または聞き直しになります",
        ko: "부분 점수 답: 여기서는 맞거나 틀리거나 다시 물어요"
      )
    case .answerFeedback:
      Phrase(
        en: "what is told after one wrong option: left out",
        ja: "誤答の選択肢ごとの説明：取り込みません",
        ko: "틀린 보기마다의 설명: 가져오지 않아요"
      )
    case .wildcard:
      Phrase(
        en: "answers that stand for any other (*): left out",
        ja: "ほかのすべてを表す答え（*）：取り込みません",
        ko: "다른 모든 것을 뜻하는 답(*): 가져오지 않아요"
      )
    case .misleadingPair:
      Phrase(
        en: "pairs without a left side, or with one that stands twice: left out",
        ja: "左側がない組、左側が重なる組：取り込みません",
        ko: "왼쪽이 없거나 겹치는 짝: 가져오지 않아요"
      )
    case .formatting:
      Phrase(
        en: "texts with formatting: only the text is kept",
        ja: "書式のある文章：文字だけを残します",
        ko: "서식이 있는 글: 글자만 남겨요"
      )
    case .notInGIFT:
      Phrase(
        en: "questions that quizzes have no form for, such as a list of one option: left out",
        ja: "選択肢が一つだけの問題など、クイズの形式にないもの：書き出しません",
        ko: "보기가 하나뿐인 문제처럼 퀴즈에 형식이 없는 문제: 내보내지 않아요"
      )
    case .gapsApart:
      Phrase(
        en: "gaps of a text: each is a question of its own there",
        ja: "文の空欄：それぞれが一つの問題になります",
        ko: "글의 빈칸: 빈칸마다 한 문제가 돼요"
      )
    case .furtherFields:
      Phrase(
        en:
          "questions with hints, sounds, pictures or sources: without these there",
        ja: "ヒント・音声・画像・出典のある問題：それらは渡しません",
        ko: "힌트, 소리, 그림, 출처가 있는 문제: 이것들은 옮기지 않아요"
      )
    case .arrow:
      Phrase(
        en: "answers with ->: written as →",
        ja: "-> のある答え：→ と書きます",
        ko: "->가 있는 답: →로 써요"
      )
    case .nothingToAsk, .tooManySiblings, .oddGap, .repeatedIdentity, .tooLong, .soundLeft,
      .pictureLeft, .mediumMissing, .furtherMedium, .answerOfMediaOnly, .furtherLines, .script,
      .tagsAsColumn,
      .dateWithoutReviews, .strayReview,
      .forgotten, .furtherWeights, .onlyRecalled, .otherLanguages, .buried, .editedElsewhere,
      .furtherRightOption, .orderAsMatch, .otherValidAnswers, .ledgerFacts, .brackets,
      .furtherKnowledge, .furtherCells, .unaskedColumn, .translationColumn, .markup,
      .mediumAbsent,
      .soundNamed,
      .pictureNamed:
      phrase
    }
  }
}
