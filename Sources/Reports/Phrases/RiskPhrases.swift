package import Text

extension Risk {
  /// Why a learner may need a word.
  package var phrase: Phrase {
    switch self {
    case .idle(nil):
      Phrase(en: "no practice on record", ja: "練習の記録がありません", ko: "연습 기록이 없어요")
    case .idle(let days?):
      Phrase(
        en: "no practice for \(days.counted("day"))",
        ja: "\(days)日間練習がありません",
        ko: "\(days)일 동안 연습하지 않았어요"
      )
    case .overdue(let days):
      Phrase(
        en: "overdue cards worth \(days.text(places: 1)) days of their own work",
        ja: "期限切れのカードが本人の\(days.text(places: 1))日分あります",
        ko: "밀린 카드가 본인의 \(days.text(places: 1))일 치예요"
      )
    case .retention(let share):
      Phrase(
        en: "retention \(ReportTable.percent(share))",
        ja: "定着率\(ReportTable.percent(share))",
        ko: "기억률 \(ReportTable.percent(share))"
      )
    }
  }
}

extension RiskRules {
  /// The rules in a sentence.
  package var phrase: Phrase {
    let share = ReportTable.percent(retention)
    let days = overdueDays.text(places: overdueDays.rounded() == overdueDays ? 0 : 1)
    return Phrase(
      en:
        "A learner is listed after \(idleDays.counted("day")) without practice, with more than \(days) days’ work overdue, or with retention under \(share) in at least \(minimumReviews) reviews.",
      ja:
        "\(idleDays)日以上練習がない、期限切れのカードが\(days)日分を超える、または\(minimumReviews)回以上の復習で定着率が\(share)未満の学習者を挙げています。",
      ko:
        "\(idleDays)일 넘게 연습이 없거나, 밀린 카드가 \(days)일 치를 넘거나, 복습 \(minimumReviews)회 이상에서 기억률이 \(share) 미만인 학습자예요."
    )
  }
}

extension Concern {
  /// Why an item deserves a look.
  package var phrase: Phrase {
    switch self {
    case .efficiency(let value):
      Phrase(
        en: "hardly tells strong from weak learners (efficiency \(value.text(places: 0)))",
        ja: "力の差をほとんど区別していません（識別効率\(value.text(places: 0))）",
        ko: "실력 차이를 거의 가리지 못해요(변별 효율 \(value.text(places: 0)))"
      )
    case .negativeDiscrimination(let value):
      Phrase(
        en:
          "learners who know more elsewhere do worse here (discrimination \(value.text(places: 0)))",
        ja: "ほかでよくできる人ほど間違えています（識別力\(value.text(places: 0))）",
        ko: "다른 데서 잘하는 사람이 오히려 틀려요(변별도 \(value.text(places: 0)))"
      )
    case .facility(let value):
      Phrase(
        en: "few get it right at first (facility \(value.text(places: 0)) %)",
        ja: "最初に正解する人が少ない問題です（正答率\(value.text(places: 0)) %）",
        ko: "처음에 맞히는 사람이 적어요(정답률 \(value.text(places: 0)) %)"
      )
    case .appeals(let count, let answers):
      Phrase(
        en: "\(count) of \(answers.counted("answer")) \(count == 1 ? "was" : "were") contested",
        ja: "回答\(answers)件のうち\(count)件に異議がありました",
        ko: "답 \(answers)건 가운데 \(count)건에 이의가 있었어요"
      )
    }
  }
}

extension Reliability {
  /// Cronbach's α, or why it is withheld.
  package var phrase: Phrase {
    switch self {
    case .known(let alpha, let error):
      Phrase(
        en:
          "Cronbach’s α is \(alpha.text(places: 1)) %; standard error of a total \(error?.text(places: 2) ?? ReportTable.unknown) points.",
        ja:
          "クロンバックのαは\(alpha.text(places: 1)) %、合計点の標準誤差は\(error?.text(places: 2) ?? ReportTable.unknown)点です。",
        ko:
          "크론바흐 α는 \(alpha.text(places: 1)) %, 총점의 표준 오차는 \(error?.text(places: 2) ?? ReportTable.unknown)점이에요."
      )
    case .differentItems(let shared, let items):
      Phrase(
        en:
          "Cronbach’s α is withheld: it has a meaning only where everybody sees every item, and here \(shared) of \(items.counted("item")) were seen by all.",
        ja: "クロンバックのαは示しません。全員が全問を解いた場合にだけ意味があり、全員が解いたのは\(items)問中\(shared)問です。",
        ko: "크론바흐 α는 나타내지 않아요. 모두가 모든 문항을 풀었을 때만 뜻이 있는데, 모두가 푼 것은 \(items)문항 가운데 \(shared)문항이에요."
      )
    case .tooFew:
      Phrase(
        en: "Cronbach’s α is withheld: it needs at least two learners and two items.",
        ja: "クロンバックのαは示しません。2人以上、2問以上が必要です。",
        ko: "크론바흐 α는 나타내지 않아요. 2명 이상, 2문항 이상이 필요해요."
      )
    case .noVariance:
      Phrase(
        en: "Cronbach’s α is withheld: all learners have the same total.",
        ja: "クロンバックのαは示しません。全員の合計点が同じです。",
        ko: "크론바흐 α는 나타내지 않아요. 모두의 총점이 같아요."
      )
    }
  }
}
