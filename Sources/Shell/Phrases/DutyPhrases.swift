import Classes
import Scheduling
import Text

/// What a learner's class says at the start and in `week`.
enum DutyPhrases {
  static func paceTaken(new: Int, days: Int) -> Phrase {
    Phrase(
      en:
        "Set as the class plans it: \(new.counted("new card")) a day, \(days.counted("day")) a week. "
        + "“settings” changes it.",
      ja: "クラスの計画に合わせて、新しいカードを1日\(new)枚、週\(days)日に設定しました。settings で変えられます。",
      ko: "반 계획에 맞춰 새 카드를 하루 \(new)장, 일주일에 \(days)일로 정했어요. settings로 바꿀 수 있어요."
    )
  }

  static func stillOpen(_ title: Phrase, fromWeek week: Int, met: Int, goal: Int) -> Phrase {
    Phrase(
      en: "Still open from week \(week): \(title.english), \(met) of \(goal).",
      ja: "第\(week)週の残り：\(title.japanese) \(met)/\(goal)",
      ko: "\(week)주 차에서 남은 것: \(title.korean) \(met)/\(goal)"
    )
  }

  static func week(_ week: Int, of plan: Plan, days: Int) -> Phrase {
    let title = plan.leadingName
    let asked = plan.rules.daysPerWeek
    return Phrase(
      en:
        "\(title.english), week \(week) of \(plan.weeks): \(days) of \(asked.counted("day")) so far",
      ja: "\(title.japanese)　第\(week)週（全\(plan.weeks)週）：\(asked)日のうち\(days)日",
      ko: "\(title.korean) \(week)주(전체 \(plan.weeks)주): \(asked)일 중 \(days)일"
    )
  }

  static func assignment(_ title: Phrase, met: Int, goal: Int, by day: Phrase) -> Phrase {
    let (en, ja, ko) = (
      VisibleText.line(title.english), VisibleText.line(title.japanese),
      VisibleText.line(title.korean)
    )
    return Phrase(
      en: "\(en): \(met) of \(goal.counted("card")) met, by \(day.english)",
      ja: "\(ja)：\(goal)枚のうち\(met)枚を学習済み（\(day.japanese)まで）",
      ko: "\(ko): \(goal)장 중 \(met)장 배움(\(day.korean)까지)"
    )
  }

  /// What a week asks for beside what the learner's own limit gives.
  static func pace(needed: Int, own: Int) -> Phrase {
    Phrase(
      en:
        "The week brings about \(needed) new cards on each of its days; you meet \(own) a day. “settings new-per-day \(needed)” keeps up.",
      ja: "今週は1日に新しいカード約\(needed)枚の計画です（今の設定は\(own)枚）。「settings new-per-day \(needed)」で間に合います。",
      ko:
        "이번 주는 하루에 새 카드 약 \(needed)장 계획이에요(지금 설정은 \(own)장). ‘settings new-per-day \(needed)’로 맞출 수 있어요."
    )
  }

  static func begins(_ plan: Plan) -> Phrase {
    let title = plan.leadingName
    return Phrase(
      en: "\(title.english) begins on \(plan.start). You may start earlier.",
      ja: "\(title.japanese) は \(plan.start) に始まります。先に始めてもかまいません。",
      ko: "\(title.korean): \(plan.start)에 시작해요. 먼저 시작해도 돼요."
    )
  }

  static func over(_ plan: Plan, today: Day) -> Phrase {
    let title = plan.leadingName
    let place = place(plan)
    return Phrase(
      en:
        "\(title.english) ended on \(plan.end). “koryu hand-in” makes the last file\(place.english).",
      ja: "\(title.japanese) は \(plan.end) に終わりました。koryu hand-in で最後の提出ファイルを作れます\(place.japanese)。",
      ko: "\(title.korean): \(plan.end)에 끝났어요. koryu hand-in 명령으로 마지막 제출 파일을 만들어요\(place.korean)."
    )
  }

  static func handIn(_ plan: Plan) -> Phrase {
    let place = place(plan)
    return Phrase(
      en: "The week ends soon: “koryu hand-in” makes the file for your teacher\(place.english).",
      ja: "まもなく週が終わります。koryu hand-in で先生に渡すファイルを作れます\(place.japanese)。",
      ko: "곧 한 주가 끝나요. koryu hand-in 명령으로 선생님께 드릴 파일을 만들어요\(place.korean)."
    )
  }

  private static func place(_ plan: Plan) -> Phrase {
    let place = VisibleText.line(plan.sendTo)
    guard !place.isEmpty else { return Phrase(en: "", ja: "", ko: "") }
    return Phrase(en: "; send it to \(place)", ja: "（提出先：\(place)）", ko: "(제출할 곳: \(place))")
  }

  // MARK: Handing in

  static let noClass = Phrase(
    en: "You have not joined a class. “koryu join FILE” joins one with the file from your teacher.",
    ja: "クラスに参加していません。先生からもらったファイルで「koryu join FILE」と入力すると参加できます。",
    ko: "참가한 수업이 없어요. 선생님께 받은 파일로 ‘koryu join FILE’을 입력하면 참가해요."
  )

  static func whichClass(_ titles: [String]) -> Phrase {
    let list = titles.map { VisibleText.line($0) }.joined(separator: ", ")
    return Phrase(
      en: "You are in several classes: \(list). Name one with --class.",
      ja: "複数のクラスに参加しています：\(list)。--class で指定してください。",
      ko: "여러 수업에 참가하고 있어요: \(list). --class로 지정해 주세요."
    )
  }

  /// None of the learner's classes is called so.
  static func notInClass(_ name: String, _ titles: [String]) -> Phrase {
    let name = VisibleText.line(name)
    let list = titles.map { VisibleText.line($0) }.joined(separator: ", ")
    return Phrase(
      en: "You are not in a class “\(name)”. You are in: \(list).",
      ja: "「\(name)」というクラスには参加していません。参加しているクラス：\(list)",
      ko: "‘\(name)’ 수업에는 참가하고 있지 않아요. 참가한 수업: \(list)"
    )
  }

  static func handedIn(to path: String, answers: Int, days: Int, since: Day) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en:
        "Written: \(path). It contains \(answers.counted("answer")) on \(days.counted("day")) since \(since): which cards, which options chosen, how judged, with a hint or without, how long, when (to the minute); and cards put aside or marked, decks, settings.",
      ja:
        "\(path) を作りました。中身は、\(since) 以降に練習した\(days)日分、\(answers)問の記録（カード、選んだ選択肢、判定、ヒントの有無、かかった時間、分単位の日時）と、休止したカードや印を付けたカード、デッキ、設定です。",
      ko:
        "\(path) 파일을 만들었어요. \(since)부터 공부한 \(days)일의 \(answers)문제 기록(카드, 고른 보기, 판정, 힌트를 썼는지, 걸린 시간, 분 단위의 날짜와 시각)과 보류하거나 표시한 카드, 덱, 설정이 들어 있어요."
    )
  }

  static func datedAhead(_ ahead: AnswersAhead, today: Day) -> Phrase {
    let (count, latest) = (ahead.count, ahead.latest)
    return Phrase(
      en:
        "\(count.counted("answer is", "answers are")) dated after today (\(today)), up to \(latest): the clock of this computer was set ahead. They count for no week until then. Check the date, and tell your teacher.",
      ja:
        "今日（\(today)）より後の日付の回答が\(count)問あります（最後は \(latest)）。コンピューターの時計が進んでいました。その日が来るまで、どの週にも数えません。日付を確認し、先生に伝えてください。",
      ko:
        "오늘(\(today))보다 뒤의 날짜로 된 답이 \(count)개 있어요(마지막은 \(latest)). 컴퓨터의 시계가 앞서 있었어요. 그날이 될 때까지 어느 주에도 들어가지 않아요. 날짜를 확인하고 선생님께 알려 주세요."
    )
  }

  static func nothingToHandIn(since: Day, today: Day) -> Phrase {
    Phrase(
      en:
        "There is no answer since \(since) in it. Practise first; or, if you did, check the date of this computer, which says \(today).",
      ja: "\(since) 以降の回答が入っていません。先に練習するか、すでに練習した場合は、このコンピューターの日付（\(today)）を確認してください。",
      ko: "\(since)부터의 답이 들어 있지 않아요. 먼저 연습하세요. 이미 연습했다면 이 컴퓨터의 날짜(\(today))를 확인해 주세요."
    )
  }

  static func typedAnswers(areContained: Bool) -> Phrase {
    areContained
      ? Phrase(
        en:
          "What you typed is contained, because you asked for it. Your notes, goals and own cards are not.",
        ja: "指定どおり、入力した内容も含まれています。メモ、目標、自分で作ったカードは含まれません。",
        ko: "요청한 대로 입력한 내용도 들어 있어요. 메모, 목표, 스스로 만든 카드는 들어 있지 않아요."
      )
      : Phrase(
        en: "What you typed, your notes, goals and own cards are not contained.",
        ja: "入力した内容、メモ、目標、自分で作ったカードは含まれていません。",
        ko: "입력한 내용, 메모, 목표, 스스로 만든 카드는 들어 있지 않아요."
      )
  }

  static func send(to place: String) -> Phrase {
    let place = VisibleText.line(place)
    guard !place.isEmpty else {
      return Phrase(
        en: "Give the file to your teacher; the plan names no other place.",
        ja: "このファイルを先生に渡してください（計画に提出先の指定はありません）。",
        ko: "이 파일을 선생님께 드리세요(계획에 제출할 곳이 따로 없어요)."
      )
    }
    return Phrase(
      en: "Send it to: \(place)",
      ja: "提出先：\(place)",
      ko: "제출할 곳: \(place)"
    )
  }

  static func unreadable(_ lines: Int) -> Phrase {
    Phrase(
      en:
        "\(lines.counted("damaged line")) of your journals could not be included; “verify” shows them.",
      ja: "記録ファイルの壊れた\(lines)行は含められませんでした。verify で確認できます。",
      ko: "기록 파일의 손상된 \(lines)줄은 넣지 못했어요. verify 명령으로 볼 수 있어요."
    )
  }
}
