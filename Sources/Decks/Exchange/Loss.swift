package import Text

/// Something that an exchange left behind, or carried in another form.
package enum Loss: CaseIterable, Hashable, Sendable {
  /// A card without anything to ask, or without an answer.
  case nothingToAsk
  /// A card of more siblings than are carried.
  case tooManySiblings
  /// A gap within a gap, or one without text.
  case oddGap
  /// Two notes of one identity.
  case repeatedIdentity
  /// A text longer than a deck takes.
  case tooLong
  /// Sound that was not copied.
  case soundLeft
  /// A picture that was not copied.
  case pictureLeft
  /// A medium that a text names, and that is not in the text's folder.
  case mediumAbsent
  /// A sound of which the other form has only the name, or nothing.
  case soundNamed
  /// A picture of which the other form has only the name, or nothing.
  case pictureNamed
  /// A medium that the package names and does not hold.
  case mediumMissing
  /// A sound or picture behind the first of a card, which takes one of each.
  case furtherMedium
  /// A card whose answer is nothing but a picture or a sound.
  case answerOfMediaOnly
  /// An answer of several lines, of which only the first is asked.
  case furtherLines
  /// A script, which is not run.
  case script
  /// Tags of a note that became a row of a table.
  case tagsAsColumn
  /// A card with a date, of which no review is known.
  case dateWithoutReviews
  /// A review of a card that is not there.
  case strayReview
  /// Reviews before a card was made new again; they count as practice.
  case forgotten
  /// Weights of further groups of options.
  case furtherWeights
  /// A question that is chosen, ordered or matched in Koryu, and only recalled in Anki.
  case onlyRecalled
  /// Wordings in other languages.
  case otherLanguages
  /// A card put aside until a day.
  case buried
  /// A note of Koryu's that was edited elsewhere.
  case editedElsewhere
  /// Texts between questions, and essays.
  case notAsked
  /// Answers worth a part of the points.
  case partialCredit
  /// What is told after one wrong answer.
  case answerFeedback
  /// An answer that stands for any other.
  case wildcard
  /// A right side that belongs to no left one, or a left side that stands twice.
  case misleadingPair
  /// Bold, colours and the like.
  case formatting
  /// A question that GIFT has no form for.
  case notInGIFT
  /// Gaps of one text that become questions of their own.
  case gapsApart
  /// Hints, further answers, sounds, pictures and sources.
  case furtherFields
  /// `->` within an answer.
  case arrow
  /// A further right option of a question in which any one will do.
  case furtherRightOption
  /// Things to put in order that are matched with numbers there.
  case orderAsMatch
  /// Other valid answers, which are asked again.
  case otherValidAnswers
  /// Facts of a ledger that a card rests on.
  case ledgerFacts
  /// Square brackets, which mark gaps there.
  case brackets
  /// What only Koryu knows of a card: hints, explanations, sources and the like.
  case furtherKnowledge
  /// Cells beyond the columns that have names.
  case furtherCells
  /// Columns that a table keeps and nothing asks for.
  case unaskedColumn
  /// A translation of a deck, which stands in a file of its own.
  case translationLeft
  /// Columns of another language, which a table keeps and nothing asks for.
  case translationColumn
  /// Cells with marks of HTML, in a table that does not say that it is HTML.
  case markup
  /// A date, a reading or the like, which is compared letter by letter there.
  case answerKind
  /// What stands in a deck beside its cards.
  case deckSettings
  /// A card that is not for minors.
  case forAdults
  /// A card about which the sides disagree.
  case contested
  /// Rows of a table, which become cards of their own.
  case rowsApart
  /// A control character, or one that nobody sees.
  case hiddenCharacter
  /// A picture or sound that stands on the network.
  case mediumElsewhere
}

extension Loss {
  /// What was lost or changed.
  package var phrase: Phrase {
    switch self {
    case .nothingToAsk:
      Phrase(
        en: "cards without a question or an answer in text: left out",
        ja: "文字の問題か答えがないカード：取り込みません",
        ko: "글로 된 문제나 답이 없는 카드: 가져오지 않아요"
      )
    case .tooManySiblings:
      Phrase(
        en: "cards beyond the 16th of a note: left out",
        ja: "ノートの17枚目以降のカード：取り込みません",
        ko: "노트의 17번째부터의 카드: 가져오지 않아요"
      )
    case .oddGap:
      Phrase(
        en: "gaps within gaps, or empty ones: kept as text",
        ja: "入れ子の空欄や空の空欄：文字のまま残します",
        ko: "빈칸 안의 빈칸이나 비어 있는 빈칸: 글로 남겨요"
      )
    case .repeatedIdentity:
      Phrase(
        en: "notes with the identity of another: only the first is taken",
        ja: "ほかと同じIDのノート：最初のものだけ取り込みます",
        ko: "다른 노트와 ID가 같은 노트: 처음 것만 가져와요"
      )
    case .tooLong:
      Phrase(
        en: "texts of more than 32 KiB: left out",
        ja: "32KiBを超える文章：取り込みません",
        ko: "32KiB가 넘는 글: 가져오지 않아요"
      )
    case .soundLeft:
      Phrase(
        en: "sounds: not copied (import copies them with --media)",
        ja: "音声：コピーしません（取り込みでは --media でコピー）",
        ko: "소리: 복사하지 않아요(가져올 때 --media로 복사)"
      )
    case .pictureLeft:
      Phrase(
        en: "pictures: not copied (import copies them with --media)",
        ja: "画像：コピーしません（取り込みでは --media でコピー）",
        ko: "그림: 복사하지 않아요(가져올 때 --media로 복사)"
      )
    case .mediumMissing:
      Phrase(
        en:
          "sounds and pictures that the file does not hold whole, or whose name cannot be a file’s here",
        ja: "ファイルに欠けているか壊れている、または保存できない名前の音声・画像",
        ko: "파일에 없거나 손상되었거나 저장할 수 없는 이름의 소리와 그림"
      )
    case .furtherMedium:
      Phrase(
        en: "further sounds and pictures of a card: only the first of each is copied",
        ja: "一枚のカードの二つ目からの音声・画像：それぞれ最初のものだけコピーします",
        ko: "카드 한 장의 둘째부터의 소리와 그림: 각각 첫째만 복사해요"
      )
    case .answerOfMediaOnly:
      Phrase(
        en: "cards whose answer is only a picture or sound: left out, because it cannot be typed",
        ja: "答えが画像か音声だけのカード：入力できないため、取り込みません",
        ko: "답이 그림이나 소리뿐인 카드: 입력할 수 없어서 가져오지 않아요"
      )
    case .furtherLines:
      Phrase(
        en: "answers of several lines: the first line is asked, the others explain",
        ja: "複数行の答え：最初の行を答えとし、残りは説明にします",
        ko: "여러 줄인 답: 첫 줄을 묻고 나머지는 설명이 돼요"
      )
    case .script:
      Phrase(
        en: "scripts on cards: never run, left out",
        ja: "カードのスクリプト：実行せず、取り込みません",
        ko: "카드의 스크립트: 실행하지 않고 빼요"
      )
    case .tagsAsColumn:
      Phrase(
        en: "notes with tags: kept in the column “tags”, as subjects of their rows",
        ja: "タグ付きのノート：行の分野として「tags」列に残します",
        ko: "태그가 있는 노트: 행의 주제로 ‘tags’ 열에 남겨요"
      )
    case .dateWithoutReviews:
      Phrase(
        en: "cards with a date but no review in the file: they begin as new",
        ja: "復習日だけあって復習の記録がないカード：新しいカードとして始まります",
        ko: "복습할 날만 있고 복습 기록이 없는 카드: 새 카드로 시작해요"
      )
    case .strayReview:
      Phrase(
        en: "reviews of cards that are not in the file or were left out: not carried",
        ja: "ファイルにない、または取り込まないカードの復習：引き継ぎません",
        ko: "파일에 없거나 가져오지 않은 카드의 복습: 옮기지 않아요"
      )
    case .forgotten:
      Phrase(
        en: "reviews from before a card was reset: counted as practice",
        ja: "カードをリセットする前の復習：練習として数えます",
        ko: "카드를 초기화하기 전의 복습: 연습으로 세요"
      )
    case .furtherWeights:
      Phrase(
        en: "further sets of FSRS weights: only the most used one is carried",
        ja: "ほかのFSRSの重み：最も使われている一組だけ引き継ぎます",
        ko: "다른 FSRS 가중치: 가장 많이 쓰인 한 벌만 옮겨요"
      )
    case .onlyRecalled:
      Phrase(
        en: "questions to choose, order or match: only recalled there, with the answer on the back",
        ja: "選ぶ・並べる・組み合わせる問題：裏に答えのあるカードになります",
        ko: "고르기·순서·짝 맞추기 문제: 뒷면에 답이 있는 카드가 돼요"
      )
    case .otherLanguages:
      Phrase(
        en: "questions with translations: only one language is carried",
        ja: "翻訳のある問題：一つの言語だけ渡します",
        ko: "번역이 있는 문제: 한 언어만 옮겨요"
      )
    case .buried:
      Phrase(
        en: "cards put aside until a day: there they are not",
        ja: "ある日まで外したカード：渡した先では外れません",
        ko: "어느 날까지 미룬 카드: 옮긴 곳에서는 미뤄지지 않아요"
      )
    case .editedElsewhere:
      Phrase(
        en:
          "notes of Koryu’s that were edited there: taken as edited, but for decks that stay as they are",
        ja: "そこで編集された Koryu のノート：編集後の内容を取り込みます（そのまま残るデッキを除きます）",
        ko: "거기서 고친 Koryu 노트: 고친 대로 가져와요(그대로 두는 덱은 빼고)"
      )
    case .notAsked, .partialCredit, .answerFeedback, .wildcard, .misleadingPair, .formatting,
      .notInGIFT, .gapsApart, .furtherFields, .arrow, .answerKind, .forAdults, .contested:
      quizPhrase
    case .furtherRightOption, .orderAsMatch, .otherValidAnswers, .ledgerFacts, .brackets,
      .furtherKnowledge, .furtherCells, .unaskedColumn,
      .translationColumn, .markup, .deckSettings, .mediumAbsent, .soundNamed, .pictureNamed,
      .translationLeft, .rowsApart, .hiddenCharacter, .mediumElsewhere:
      textPhrase
    }
  }
}
