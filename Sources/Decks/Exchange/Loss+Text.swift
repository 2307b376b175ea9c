import Text

extension Loss {
  /// What was lost or changed between decks and texts or tables.
  var textPhrase: Phrase {
    switch self {
    case .furtherRightOption:
      Phrase(
        en: "right options of questions where any one will do: only the first of them is kept",
        ja: "どれか一つで正解になる問題の、二つ目からの正解の選択肢：最初のものだけ残します",
        ko: "하나만 골라도 맞는 문제의 둘째부터의 맞는 보기: 첫째만 남겨요"
      )
    case .orderAsMatch:
      Phrase(
        en: "things to put in order: matched with their numbers there",
        ja: "並べ替えの問題：番号との組み合わせ問題になります",
        ko: "순서 맞추기 문제: 번호와 짝 맞추기 문제가 돼요"
      )
    case .otherValidAnswers:
      Phrase(
        en: "questions with other valid answers, which Koryu asks again: there they are wrong",
        ja: "Koryu では聞き直す別の正しい答えのある問題：渡した先では不正解になります",
        ko: "Koryu에서는 다시 묻는 다른 옳은 답이 있는 문제: 옮긴 곳에서는 틀린 답이 돼요"
      )
    case .ledgerFacts:
      Phrase(
        en: "ledgers of facts: not copied; their names stay in “Source:”",
        ja: "出典の台帳：コピーしません。「Source:」の名前は残ります",
        ko: "출처 장부: 복사하지 않아요. ‘Source:’의 이름은 남아요"
      )
    case .brackets:
      Phrase(
        en: "square brackets in texts with gaps: written as ［ ］, because they mark gaps there",
        ja: "空欄のある文の角括弧：空欄の印になるため ［ ］ と書きます",
        ko: "빈칸이 있는 글의 대괄호: 빈칸 표시라서 ［ ］로 써요"
      )
    case .furtherKnowledge:
      Phrase(
        en:
          "cards with hints, sources, kinds of answer and the like: only question, answer and explanation go along",
        ja: "ヒント・出典・答えの種類などのあるカード：問題、答え、説明だけを渡します",
        ko: "힌트, 출처, 답의 종류 따위가 있는 카드: 문제와 답과 설명만 옮겨요"
      )
    case .furtherCells:
      Phrase(
        en: "rows with more cells than the first row has names for: these cells are left out",
        ja: "見出しより多いセルのある行：余ったセルは取り込みません",
        ko: "첫 줄의 이름보다 칸이 많은 줄: 남는 칸은 가져오지 않아요"
      )
    case .unaskedColumn:
      Phrase(
        en: "columns that are kept in the table, which asking does not use",
        ja: "表に残し、出題には使わない列",
        ko: "표에 남기지만 출제에는 쓰지 않는 열"
      )
    case .translationColumn:
      Phrase(
        en: "columns in other languages: kept in the table, but only one language is asked",
        ja: "ほかの言語の列：表には残しますが、出題は一つの言語だけです",
        ko: "다른 언어의 열: 표에는 남지만 한 언어로만 물어요"
      )
    case .markup:
      Phrase(
        en:
          "cells with HTML: kept as they stand; put “#html:true” in a line above the table to have "
          + "it read",
        ja: "HTML のあるセル：文字のまま残します。表の上の行に「#html:true」と書けば読み取ります",
        ko: "HTML이 있는 칸: 글자 그대로 둬요. 표 위 줄에 ‘#html:true’라고 적으면 읽어요"
      )
    case .deckSettings:
      Phrase(
        en: "decks whose licence, author, order (“After:”) and texts between cards stay behind",
        ja: "ライセンス、作者、順番（After:）、カードの間の文章は移さないデッキ",
        ko: "라이선스, 만든 사람, 순서(After:), 카드 사이의 글은 옮기지 않는 덱"
      )
    case .mediumAbsent:
      Phrase(
        en: "sounds and pictures that are not in the folder of the file: left out",
        ja: "ファイルのフォルダーにない音声や画像：取り込みません",
        ko: "파일이 있는 폴더에 없는 소리와 그림: 가져오지 않아요"
      )
    case .soundNamed:
      Phrase(
        en: "sounds: the files do not go along",
        ja: "音声：ファイルは移しません",
        ko: "소리: 파일은 옮기지 않아요"
      )
    case .pictureNamed:
      Phrase(
        en: "pictures: the files do not go along",
        ja: "画像：ファイルは移しません",
        ko: "그림: 파일은 옮기지 않아요"
      )
    case .translationLeft:
      Phrase(
        en: "translations of the deck, in files of their own: not taken; copy all its files into a "
          + "folder of decks to have them",
        ja: "デッキの翻訳（別のファイル）：取り込みません。必要なら全ファイルをデッキのフォルダーにコピーしてください",
        ko: "덱의 번역(따로 있는 파일): 가져오지 않아요. 필요하면 모든 파일을 덱 폴더에 복사해 주세요"
      )
    case .rowsApart:
      Phrase(
        en: "decks with a table: imported again, rows are cards of their own, which progress does "
          + "not follow",
        ja: "表のあるデッキ：もう一度取り込むと行が別々のカードになり、進み具合は引き継がれません",
        ko: "표가 있는 덱: 다시 가져오면 행이 저마다 카드가 되고 진도는 이어지지 않아요"
      )
    case .hiddenCharacter:
      Phrase(
        en: "texts with control characters, or with hidden ones: kept; “koryu lint” tells where",
        ja: "制御文字や見えない文字のある文章：そのまま残します。場所は koryu lint で分かります",
        ko: "제어 문자나 보이지 않는 글자가 있는 글: 그대로 둬요. 자리는 koryu lint로 알 수 있어요"
      )
    case .mediumElsewhere:
      Phrase(
        en: "pictures and sounds on the network: not fetched",
        ja: "ネットワーク上の画像や音声：取得しません",
        ko: "네트워크에 있는 그림과 소리: 받아 오지 않아요"
      )
    case .nothingToAsk, .tooManySiblings, .oddGap, .repeatedIdentity, .tooLong, .soundLeft,
      .pictureLeft, .mediumMissing, .furtherMedium, .answerOfMediaOnly, .furtherLines, .script,
      .tagsAsColumn,
      .dateWithoutReviews, .strayReview,
      .forgotten, .furtherWeights, .onlyRecalled, .otherLanguages, .buried, .editedElsewhere,
      .notAsked, .partialCredit, .answerFeedback, .wildcard, .misleadingPair, .formatting,
      .notInGIFT, .gapsApart, .furtherFields, .arrow, .answerKind, .forAdults, .contested:
      phrase
    }
  }
}
