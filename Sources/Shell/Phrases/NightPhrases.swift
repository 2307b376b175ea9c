import Answers
import Study
import Text

/// What a quiz night says.
enum NightPhrases {
  static let whichDeck = Phrase(
    en: "Which deck? Name one: koryu night pop-culture --teams 4. “koryu decks” lists them.",
    ja: "どのデッキから出題しますか。koryu night pop-culture --teams 4 のように指定してください。一覧は koryu decks で見られます。",
    ko: "어느 덱에서 낼까요? koryu night pop-culture --teams 4처럼 덱을 써 주세요. 목록은 ‘koryu decks’ 명령으로 볼 수 있어요."
  )

  static let nothingToAsk = Phrase(
    en:
      "Nothing here is for a quiz night: contested and grave matters are left out. Name another deck.",
    ja: "クイズ大会で出題できるカードがありません。見解の分かれる問題や深刻な問題は出題しません。別のデッキを指定してください。",
    ko: "퀴즈 대회에서 낼 카드가 없어요. 견해가 갈리거나 무거운 문제는 내지 않아요. 다른 덱을 써 주세요."
  )

  static let nothingFits = Phrase(
    en: "No question fits this screen with so many teams. Make the window larger.",
    ja: "このチーム数では、画面に収まる問題がありません。画面を大きくしてください。",
    ko: "이 팀 수로는 화면에 들어가는 문제가 없어요. 창을 크게 해 주세요."
  )

  static func welcome(_ count: Int) -> Phrase {
    Phrase(
      en: "Quiz night · \(count == 1 ? "1 question" : "\(count) questions")",
      ja: "クイズ大会・\(count)問",
      ko: "퀴즈 대회 · \(count)문제"
    )
  }

  static let howItGoes = Phrase(
    en: "The host types each team's answer in turn. Nothing is recorded. Ctrl-C ends the evening.",
    ja: "司会者が各チームの回答を順に入力します。記録は残りません。Ctrl-C で終了します。",
    ko: "진행자가 팀마다 차례로 답을 입력해요. 아무것도 기록하지 않아요. Ctrl-C로 끝내요."
  )

  static func team(_ number: Int) -> Phrase {
    Phrase(en: "Team \(number)", ja: "チーム\(number)", ko: "\(number)팀")
  }

  static func askName(_ number: Int, standard: String) -> Phrase {
    Phrase(
      en: "Name of team \(number) [\(standard)]",
      ja: "\(number)番目のチームの名前［\(standard)］",
      ko: "\(koreanOrdinal(number)) 팀의 이름 [\(standard)]"
    )
  }

  /// 첫 번째, 두 번째: up to the most teams there may be.
  private static func koreanOrdinal(_ number: Int) -> String {
    let words = ["첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟"]
    return words.indices.contains(number - 1) ? words[number - 1] + " 번째" : "\(number)번째"
  }

  static func nameTaken(_ name: String) -> Phrase {
    Phrase(
      en: "\(name) is taken. Choose another name.",
      ja: "「\(name)」はもう使われています。別の名前にしてください。",
      ko: "‘\(name)’\(Josa.topic(for: name)) 이미 있어요. 다른 이름을 골라 주세요."
    )
  }

  static func question(_ number: Int, of total: Int) -> Phrase {
    Phrase(
      en: "Question \(number) of \(total)",
      ja: "第\(number)問（全\(total)問）",
      ko: "\(number)번 문제(전체 \(total)문제)"
    )
  }

  static func isLeavingMeant(_ typed: String) -> Phrase {
    let typed = VisibleText.line(typed)
    return Phrase(
      en: "Ctrl-C ends the evening. If “\(typed)” is the answer, type it once more.",
      ja: "Ctrl-C で終了します。「\(typed)」が回答なら、もう一度入力してください。",
      ko: "Ctrl-C로 끝내요. ‘\(typed)’\(Josa.subject(for: typed)) 답이면 한 번 더 입력해 주세요."
    )
  }

  static let timeIsUp = Phrase(en: "Time is up.", ja: "時間切れです。", ko: "시간이 다 됐어요.")

  static func points(_ count: Int) -> Phrase {
    Phrase(en: count == 1 ? "1 point" : "\(count) points", ja: "\(count)点", ko: "\(count)점")
  }

  static func keys(teams: Int) -> Phrase {
    Phrase(
      en: "Enter next · 1–\(teams) overrules for a team · q ends",
      ja: "Enter 次へ・1〜\(teams) 判定を変更・q 終了",
      ko: "Enter 다음 · 1~\(teams) 판정 바꾸기 · q 끝내기"
    )
  }

  static let end = Phrase(en: "The result", ja: "結果", ko: "결과")

  static func place(_ number: Int, _ names: String, points: Int) -> Phrase {
    let words = self.points(points)
    return Phrase(
      en: "\(number). \(names) – \(words.english)",
      ja: "\(number)位　\(names)　\(words.japanese)",
      ko: "\(number)위 \(names) \(words.korean)"
    )
  }

  /// The first place in a sentence; those who share it are named together.
  static func winner(_ place: Scoreboard.Place) -> Phrase {
    guard place.points > 0 else {
      return Phrase(
        en: "No points this time: everybody shares the first place.",
        ja: "今回は全チーム0点で、引き分けです。",
        ko: "이번에는 모두 0점으로 비겼어요."
      )
    }
    let points = points(place.points)
    guard place.teams.count > 1, let last = place.teams.last else {
      let name = place.teams.first ?? ""
      return Phrase(
        en: "\(name): first place with \(points.english). Well played, everyone.",
        ja: "優勝は\(points.japanese)の「\(name)」です。みなさん、お疲れさまでした。",
        ko: "우승은 \(points.korean)을 얻은 ‘\(name)’ 팀이에요. 모두 수고하셨어요."
      )
    }
    let others = place.teams.dropLast()
    return Phrase(
      en:
        "\(others.joined(separator: ", ")) and \(last) share the first place with \(points.english). Well played, everyone.",
      ja: "「\(place.teams.joined(separator: "」「"))」が\(points.japanese)で同点優勝です。みなさん、お疲れさまでした。",
      ko:
        "\(place.teams.map { "‘\($0)’" }.joined(separator: ", ")) 팀이 \(points.korean)으로 공동 우승이에요. 모두 수고하셨어요."
    )
  }
}
