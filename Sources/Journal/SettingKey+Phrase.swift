package import Text

extension SettingKey {
  /// What the setting does, in a line of help.
  package var help: Phrase {
    switch self {
    case .language:
      Phrase(en: "the language of the program", ja: "表示言語", ko: "화면 언어")
    case .learns:
      Phrase(en: "what you learn", ja: "学ぶもの", ko: "배우는 것")
    case .minutes:
      Phrase(en: "minutes a day", ja: "1日の学習時間（分）", ko: "하루 공부 시간(분)")
    case .newPerDay:
      Phrase(en: "new cards a day", ja: "1日の新しいカードの数", ko: "하루에 배우는 새 카드 수")
    case .reviewsPerDay:
      Phrase(en: "reviews a day, at most", ja: "1日の復習の上限", ko: "하루 복습의 최대 개수")
    case .daysPerWeek:
      Phrase(en: "days a week that you aim for", ja: "1週間に学ぶ日数の目標", ko: "일주일에 공부할 날수의 목표")
    case .retention:
      Phrase(
        en: "desired retention: the share of cards that you want to remember when they come back",
        ja: "目標の定着率（復習のときに覚えていたい割合）",
        ko: "목표 기억률(복습할 때 기억하고 싶은 비율)"
      )
    case .model:
      Phrase(en: "the memory model", ja: "記憶モデル", ko: "기억 모델")
    case .learningSteps:
      Phrase(
        en: "minutes between the first looks at a new card",
        ja: "新しいカードをもう一度出すまでの時間（分）",
        ko: "새 카드를 다시 낼 때까지의 시간(분)"
      )
    case .relearningSteps:
      Phrase(
        en: "minutes before a forgotten card comes again",
        ja: "忘れたカードをもう一度出すまでの時間（分）",
        ko: "잊은 카드를 다시 낼 때까지의 시간(분)"
      )
    case .learnAhead:
      Phrase(
        en: "minutes by which a learning card may come early",
        ja: "学習中のカードを早めに出してよい時間（分）",
        ko: "배우는 중인 카드를 앞당겨 낼 수 있는 시간(분)"
      )
    case .leechLapses:
      Phrase(
        en: "lapses that mark a card as often forgotten",
        ja: "「よく忘れるカード」とみなす回数",
        ko: "‘자주 잊는 카드’로 볼 횟수"
      )
    case .maximumInterval:
      Phrase(en: "the longest interval in days", ja: "最長の間隔（日）", ko: "가장 긴 간격(일)")
    case .fuzz:
      Phrase(en: "spread due dates a little", ja: "復習日を少しずらす", ko: "복습 날짜를 조금씩 흩어 놓기")
    case .burySiblings:
      Phrase(
        en: "keep related cards off the same day",
        ja: "関連カードを同じ日に出さない",
        ko: "관련 카드를 같은 날 내지 않기"
      )
    case .easyDays:
      Phrase(en: "days of the week with less to do", ja: "復習を減らす曜日", ko: "복습을 줄일 요일")
    case .rollover:
      Phrase(en: "the hour at which a new day begins", ja: "1日が切り替わる時刻", ko: "하루가 바뀌는 시각")
    case .spelling:
      Phrase(
        en: "how strictly English words are judged",
        ja: "英語のつづりをどれだけ厳しく見るか",
        ko: "영어 철자를 얼마나 엄격하게 볼지"
      )
    case .hangulInput:
      Phrase(en: "how hangul is typed", ja: "ハングルの入力方法", ko: "한글을 입력하는 방법")
    case .furigana:
      Phrase(
        en: "when readings stand above kanji; new is until a card is remembered for three weeks",
        ja: "ふりがなをいつ表示するか。new は、カードを3週間覚えていられるようになるまでです",
        ko: "한자 위에 읽는 법을 언제 보여 줄지. new는 카드를 3주 동안 기억하게 될 때까지예요"
      )
    case .aids:
      Phrase(
        en:
          "when romanization and the next key are shown; new is until a card is remembered for three weeks",
        ja: "ローマ字と次のキーをいつ表示するか。new は、カードを3週間覚えていられるようになるまでです",
        ko: "로마자와 다음 글쇠를 언제 보여 줄지. new는 카드를 3주 동안 기억하게 될 때까지예요"
      )
    case .voice:
      Phrase(
        en: "say answers aloud, where the deck has a recording or the machine a voice",
        ja: "答えを読み上げる（デッキの録音か、合成音声があるとき）",
        ko: "답을 소리 내어 읽기(덱에 녹음이 있거나 기기에 음성이 있을 때)"
      )
    case .colour:
      Phrase(en: "when colour is used", ja: "いつ色を使うか", ko: "색을 언제 쓸지")
    case .ambiguousWidth:
      Phrase(en: "the width of ambiguous characters", ja: "幅があいまいな文字の幅", ko: "너비가 모호한 글자의 너비")
    case .accessible:
      Phrase(
        en: "words first, charts as sentences",
        ja: "結果を先に、図を文で表示",
        ko: "결과를 먼저, 그림은 문장으로 보여 주기"
      )
    case .timeZone:
      Phrase(
        en: "where you are, such as Asia/Seoul; auto is the machine’s time zone",
        ja: "いる場所のタイムゾーン（例：Asia/Tokyo）。auto はコンピューターの設定に従います",
        ko: "지금 있는 곳의 시간대(예: Asia/Seoul). auto는 컴퓨터의 시간대예요"
      )
    case .signOut:
      Phrase(
        en: "idle minutes before signing out; 0 is never",
        ja: "操作がないとき、終了するまでの時間（分）。0 なら終了しません",
        ko: "쓰지 않을 때 로그아웃하기까지의 시간(분). 0이면 로그아웃하지 않아요"
      )
    }
  }
}
