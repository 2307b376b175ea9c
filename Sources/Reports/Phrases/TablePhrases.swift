import Text

/// Captions and column headings.
enum TablePhrases {
  static let learners = Phrase(en: "Learners", ja: "学習者", ko: "학습자")
  static let name = Phrase(en: "Name", ja: "名前", ko: "이름")
  static let group = Phrase(en: "Group", ja: "グループ", ko: "그룹")
  static let mark = Phrase(en: "Participation", ja: "参加点", ko: "참여 점수")
  static let days = Phrase(en: "Days", ja: "日数", ko: "일수")
  static let answers = Phrase(en: "Answers", ja: "回答数", ko: "답한 수")
  static let minutes = Phrase(en: "Minutes", ja: "分", ko: "분")
  static let seen = Phrase(en: "Cards seen", ja: "学んだカード", ko: "배운 카드")
  static let due = Phrase(en: "Due", ja: "復習待ち", ko: "복습할 것")
  static let overdue = Phrase(en: "Overdue", ja: "期限切れ", ko: "밀린 것")
  static let mature = Phrase(en: "Mature", ja: "定着", ko: "익은 카드")
  static let retention = Phrase(en: "Retention", ja: "定着率", ko: "기억률")
  static let expected = Phrase(en: "Expected", ja: "予測", ko: "예상")
  static let recallToday = Phrase(en: "Recall today", ja: "今日の想起率", ko: "오늘 기억")
  static let recallDeparture = Phrase(en: "On departure", ja: "出発日の想起率", ko: "출발일 기억")
  static let appeals = Phrase(en: "Appeals", ja: "異議", ko: "이의")
  static let overrides = Phrase(en: "Overrides", ja: "評価の変更", ko: "평가 변경")
  static let hasty = Phrase(en: "Under 0.7 s", ja: "0.7秒未満", ko: "0.7초 미만")
  static let hints = Phrase(en: "With hints", ja: "ヒントあり", ko: "힌트 사용")
  static let conduct = Phrase(
    en: "How answers came about",
    ja: "回答のしかた",
    ko: "어떻게 답했는지"
  )
  static let unread = Phrase(
    en: "What could not be read",
    ja: "読めなかった記録",
    ko: "읽지 못한 기록"
  )
  static let atRisk = Phrase(
    en: "Learners who may need a word",
    ja: "声をかけたい学習者",
    ko: "말을 건네 볼 학습자"
  )
  static let nothingHandedIn = Phrase(en: "nothing handed in", ja: "未提出", ko: "제출 없음")
  /// Several learners in one cell.
  static func people(_ names: [String]) -> Phrase {
    Phrase(
      en: "\(names.count.counted("learner")): \(names.joined(separator: ", "))",
      ja: "\(names.count)人：\(names.joined(separator: "、"))",
      ko: "\(names.count)명: \(names.joined(separator: ", "))"
    )
  }
  static let reason = Phrase(en: "Why", ja: "理由", ko: "까닭")
  static let weeks = Phrase(en: "Week by week", ja: "週ごとの記録", ko: "주별 기록")
  static let week = Phrase(en: "Week of", ja: "週", ko: "주")
  static let reviews = Phrase(en: "Reviews", ja: "復習", ko: "복습")
  static let forecast = Phrase(
    en: "Recall to expect, were nothing practised from now on",
    ja: "今から何も練習しない場合に予測される想起率",
    ko: "지금부터 아무것도 연습하지 않을 때 예상되는 기억"
  )
  static let day = Phrase(en: "Day", ja: "日付", ko: "날짜")
  static let load = Phrase(en: "Cards coming due", ja: "復習日を迎えるカード", ko: "복습할 날이 되는 카드")
  static let decks = Phrase(en: "Decks", ja: "デッキ", ko: "덱")
  static let deck = Phrase(en: "Deck", ja: "デッキ", ko: "덱")
  static let tags = Phrase(en: "Subjects", ja: "分野", ko: "분야")
  static let tag = Phrase(en: "Subject", ja: "分野", ko: "분야")
  static let cards = Phrase(en: "Cards", ja: "カード", ko: "카드")
  static let started = Phrase(en: "Learners", ja: "学習者", ko: "학습자")
  static let coverage = Phrase(en: "Coverage", ja: "学習範囲", ko: "배운 범위")
  static let firstScore = Phrase(en: "First answers", ja: "初回の正答", ko: "첫 답 점수")
  static let items = Phrase(
    en: "Items, by each learner’s first answer in the period",
    ja: "問題（期間中の最初の回答による）",
    ko: "문항(기간 중 첫 답 기준)"
  )
  static let card = Phrase(en: "Card", ja: "カード", ko: "카드")
  static let question = Phrase(en: "Question", ja: "問題", ko: "문제")
  static let answer = Phrase(en: "Right answer", ja: "正解", ko: "정답")
  static let n = Phrase(en: "n", ja: "人数", ko: "인원")
  static let facility = Phrase(en: "Facility %", ja: "正答率 %", ko: "정답률 %")
  static let discrimination = Phrase(en: "Discrimination", ja: "識別力", ko: "변별도")
  static let efficiency = Phrase(en: "Efficiency", ja: "識別効率", ko: "변별 효율")
  static let weight = Phrase(en: "Effective weight", ja: "実効の重み", ko: "실효 비중")
  static let deviation = Phrase(en: "SD", ja: "標準偏差", ko: "표준편차")
  static let wrong = Phrase(en: "Common wrong answers", ja: "よくある誤答", ko: "흔한 오답")
  static let look = Phrase(en: "Look at these items", ja: "見直したい問題", ko: "살펴볼 문항")
  static let options = Phrase(en: "Options of choices", ja: "選択肢", ko: "선택지")
  static let option = Phrase(en: "Option", ja: "選択肢", ko: "선택지")
  static let chosenBy = Phrase(en: "Chosen by", ja: "選んだ割合", ko: "고른 비율")
  static let choosers = Phrase(en: "Who chooses it", ja: "選ぶ人", ko: "고른 사람")
}
