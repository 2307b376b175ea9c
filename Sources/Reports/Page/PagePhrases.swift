import Scheduling
import Text

/// What a page says around tables and drawings.
enum PagePhrases {
  static let contents = Phrase(en: "Contents", ja: "目次", ko: "차례")
  static let toCome = Phrase(en: "What is to come", ja: "これからの見通し", ko: "앞으로의 전망")
  static let dayByDay = Phrase(en: "Day by day", ja: "日ごとの記録", ko: "날마다의 기록")
  static let howToRead = Phrase(en: "How to read this", ja: "用語の説明", ko: "용어 설명")

  static func recall(on day: Day?) -> Phrase {
    let day = day?.description ?? ""
    return Phrase(en: "Recall on \(day)", ja: "\(day)の想起率", ko: "\(day) 기억")
  }

  static let footer = Phrase(
    en: "Made by Koryu on this machine from the learners’ own records. Nothing was sent anywhere.",
    ja: "学習者の記録から、このコンピューターの Koryu で作成しました。どこにも送信していません。",
    ko: "학습자의 기록으로 이 컴퓨터의 Koryu가 만들었어요. 어디에도 보내지 않았어요."
  )

  static let learnersNote = Phrase(
    en: "Answers under 0.7 s and changed grades are shown; nothing is deducted for them.",
    ja: "0.7秒未満の回答と評価の変更は表示するだけで、減点はしていません。",
    ko: "0.7초 미만의 답과 평가 변경은 보여 주기만 하고 점수를 깎지 않아요."
  )

  static let lookNote = Phrase(
    en:
      "An item is listed when its efficiency is under 15 or its discrimination negative (from 10 learners), its facility under 25 % (from 5), or at least a tenth of its answers was contested (from 3). It may be ambiguous, wrong, or simply hard.",
    ja:
      "識別効率が15未満または識別力が負（10人以上）、正答率が25 %未満（5人以上）、または回答の1割以上に異議（3件以上）がある問題です。あいまい、誤り、または単に難しい可能性があります。",
    ko:
      "변별 효율이 15 미만이거나 변별도가 음수인 문항(10명 이상), 정답률이 25 % 미만인 문항(5명 이상), 답의 10분의 1 이상에 이의가 있는 문항(3건 이상)이에요. 애매하거나, 틀렸거나, 그냥 어려울 수 있어요."
  )

  /// The measures and what they mean.
  static let words: [(Phrase, Phrase)] = [
    (
      TablePhrases.retention,
      Phrase(
        en:
          "The share recalled of the cards that were due in review. “Expected” is what the memory model foretold for the same reviews.",
        ja: "復習日を迎えたカードのうち、思い出せた割合です。「予測」は同じ復習に対する記憶モデルの予測です。",
        ko: "복습할 날이 된 카드 가운데 떠올린 비율이에요. ‘예상’은 같은 복습에 대한 기억 모델의 예상이에요."
      )
    ),
    (
      TablePhrases.recallToday,
      Phrase(
        en:
          "The share of all cards seen that would be recalled if they were asked at that moment, by the memory model.",
        ja: "その時点で尋ねたら思い出せるカードの割合です。記憶モデルによる予測です。",
        ko: "그 순간 물었을 때 떠올릴 수 있는 카드의 비율이에요. 기억 모델의 예상이에요."
      )
    ),
    (
      TablePhrases.mature,
      Phrase(
        en: "Cards that come back after three weeks or more.",
        ja: "次の復習まで3週間以上あるカードです。",
        ko: "다음 복습까지 3주 이상인 카드예요."
      )
    ),
    (
      TablePhrases.minutes,
      Phrase(
        en: "From question to answer; idle time beyond a minute does not count.",
        ja: "問題が出てから答えるまでの時間です。1分を超えた分は数えません。",
        ko: "문제가 나온 뒤 답할 때까지의 시간이에요. 1분을 넘는 부분은 세지 않아요."
      )
    ),
  ]

  /// The figures of items and what they mean.
  static let itemWords: [(Phrase, Phrase)] = [
    (
      TablePhrases.facility,
      Phrase(
        en:
          "The mean score of each learner’s first answer in the period; slips of spelling count as right.",
        ja: "期間中の各学習者の最初の回答の平均点です。つづりの打ち間違いは正解に含みます。",
        ko: "기간 중 학습자마다 첫 답의 평균 점수예요. 철자 오타는 맞은 것으로 쳐요."
      )
    ),
    (
      TablePhrases.discrimination,
      Phrase(
        en:
          "The correlation of the item with the mean score on the same learner’s other items, × 100.",
        ja: "その問題の得点と、同じ学習者のほかの問題の平均点との相関（×100）です。",
        ko: "그 문항의 점수와 같은 학습자의 다른 문항 평균 점수의 상관(×100)이에요."
      )
    ),
    (
      TablePhrases.efficiency,
      Phrase(
        en: "Discrimination as a share of the most that the same scores could give, × 100.",
        ja: "同じ得点で得られる最大の識別力に対する割合（×100）です。",
        ko: "같은 점수로 얻을 수 있는 가장 큰 변별도에 대한 비율(×100)이에요."
      )
    ),
  ]
}
