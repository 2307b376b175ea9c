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
    case .answerKind:
      Phrase(
        en:
          "dates, readings and the like: compared there letter by letter, in the spellings that go "
          + "along",
        ja: "日付や読みなどの答え：渡した先では、渡した書き方と文字どおりに比べます",
        ko: "날짜나 읽기 따위의 답: 옮긴 곳에서는 옮긴 표기와 글자 그대로 비교해요"
      )
    case .forAdults:
      Phrase(
        en: "cards for adults: they go along; take them out before minors are asked",
        ja: "成人向けのカード：そのまま渡します。未成年に出題する前に外してください",
        ko: "성인용 카드: 그대로 옮겨요. 미성년자에게 내기 전에 빼 주세요"
      )
    case .contested:
      Phrase(
        en: "cards about matters on which the sides disagree: nothing there says so",
        ja: "見解の分かれる事柄のカード：渡した先ではその印がつきません",
        ko: "의견이 갈리는 일의 카드: 옮긴 곳에는 그 표시가 없어요"
      )
    case .nothingToAsk, .tooManySiblings, .oddGap, .repeatedIdentity, .tooLong, .soundLeft,
      .pictureLeft, .mediumMissing, .furtherMedium, .answerOfMediaOnly, .furtherLines, .script,
      .tagsAsColumn,
      .dateWithoutReviews, .strayReview,
      .forgotten, .furtherWeights, .onlyRecalled, .otherLanguages, .buried, .editedElsewhere,
      .furtherRightOption, .orderAsMatch, .otherValidAnswers, .ledgerFacts, .brackets,
      .furtherKnowledge, .furtherCells, .unaskedColumn, .translationColumn, .markup, .deckSettings,
      .mediumAbsent,
      .soundNamed,
      .pictureNamed, .translationLeft, .rowsApart, .hiddenCharacter, .mediumElsewhere:
      phrase
    }
  }
}
