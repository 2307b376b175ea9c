import Classes
import Scheduling
import Text

/// What a coordinator is told of hand-ins and of how the class stands.
enum InboxPhrases {
  static func absent(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en: "There is nothing at \(name). Name the folder with the hand-ins.",
      ja: "\(name) がありません。提出ファイルのフォルダーを指定してください。",
      ko: "\(name): 아무것도 없어요. 제출 파일이 있는 폴더를 지정해 주세요."
    )
  }

  static func tooMany(_ name: String, most: Int) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en: "\(name) holds more than \(most) files; only the first \(most) were looked at.",
      ja: "\(name) にはファイルが\(most)個より多くあり、最初の\(most)個だけを調べました。",
      ko: "\(name): 파일이 \(most)개보다 많아서 처음 \(most)개만 살펴봤어요."
    )
  }

  static func tooDeep(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en: "\(name) lies too deep and was not looked into. Move what is in it further up.",
      ja: "\(name) はフォルダーの階層が深すぎるため、調べていません。中のものを上の階層に移してください。",
      ko: "\(name): 폴더가 너무 깊어서 살펴보지 않았어요. 안에 든 것을 위쪽 폴더로 옮겨 주세요."
    )
  }

  /// `places` are the folders that were looked into; none where there is not even an inbox.
  static func empty(_ places: [String], usual: String) -> Phrase {
    let list = places.map { VisibleText.line($0) }.joined(separator: ", ")
    let usual = VisibleText.line(usual)
    guard !places.isEmpty else {
      return Phrase(
        en: "There are no hand-ins yet: put them into the folder \(usual), or name where they are.",
        ja: "提出ファイルはまだありません。\(usual) フォルダーに入れるか、場所を指定してください。",
        ko: "제출 파일이 아직 없어요. \(usual) 폴더에 넣거나 있는 곳을 지정해 주세요."
      )
    }
    return Phrase(
      en: "There are no hand-ins of this class in \(list).",
      ja: "\(list) にこのクラスの提出ファイルはありません。",
      ko: "\(list)에 이 수업의 제출 파일이 없어요."
    )
  }

  /// A class whose learners practise on one machine.
  static let profiles = Phrase(
    en:
      "There are profiles here, which this command does not read. “koryu report”, with the class’s folder and that of the profiles, reads them and gives the marks.",
    ja: "プロフィールがありますが、このコマンドでは読み込みません。koryu report にクラスのフォルダーとプロフィールのフォルダーを指定すると、参加点も含めて読み込みます。",
    ko: "프로필이 있지만 이 명령은 읽지 않아요. koryu report에 수업 폴더와 프로필 폴더를 지정하면 점수까지 읽어요."
  )

  /// Files that are no hand-ins, told once for all.
  static func others(_ paths: [String]) -> Phrase {
    let names = paths.prefix(5).map { VisibleText.line($0) }.joined(separator: ", ")
    let list = names + (paths.count > 5 ? ", …" : "")
    return Phrase(
      en:
        "\(paths.count.counted("other file")) \(paths.count == 1 ? "was" : "were") left alone: \(list).",
      ja: "提出ファイルではない\(paths.count)個は読み込みませんでした：\(list)",
      ko: "제출 파일이 아닌 \(paths.count)개는 그대로 두었어요: \(list)"
    )
  }

  static func title(_ plan: Plan, week: Int) -> Phrase {
    let title = plan.leadingName
    let place = place(plan, week: week)
    return Phrase(
      en:
        "\(title.english)\(place.english); days practised by week, \(plan.rules.daysPerWeek) asked",
      ja: "\(title.japanese)　\(place.japanese)。週ごとの練習日数（目標\(plan.rules.daysPerWeek)日）",
      ko: "\(title.korean) \(place.korean). 주별 연습 일수(목표 \(plan.rules.daysPerWeek)일)"
    )
  }

  /// Where in its plan a class is.
  private static func place(_ plan: Plan, week: Int) -> Phrase {
    guard week >= 1 else {
      return Phrase(
        en: " begins on \(plan.start)",
        ja: "\(plan.start) に開始（全\(plan.weeks)週）",
        ko: "\(plan.start)에 시작(전체 \(plan.weeks)주)"
      )
    }
    guard week <= plan.weeks else {
      return Phrase(
        en: ", \(plan.weeks.counted("week")), ended on \(plan.end)",
        ja: "全\(plan.weeks)週、\(plan.end) に終了",
        ko: "전체 \(plan.weeks)주, \(plan.end)에 끝남"
      )
    }
    return Phrase(
      en: ", week \(week) of \(plan.weeks)",
      ja: "第\(week)週（全\(plan.weeks)週）",
      ko: "\(week)주(전체 \(plan.weeks)주)"
    )
  }

  static let columns = [
    Phrase(en: "name", ja: "氏名", ko: "이름"), Phrase(en: "group", ja: "組", ko: "그룹"),
    Phrase(en: "days by week", ja: "週ごとの日数", ko: "주별 일수"),
    Phrase(en: "mark", ja: "参加点", ko: "점수"),
    Phrase(en: "handed in", ja: "最終提出", ko: "마지막 제출"), Phrase(en: "", ja: "", ko: ""),
  ]

  static let markColumns = [
    Phrase(en: "name", ja: "氏名", ko: "이름"), Phrase(en: "id", ja: "学籍番号", ko: "학번"),
    Phrase(en: "group", ja: "グループ", ko: "그룹"),
    Phrase(en: "participation", ja: "参加点", ko: "참여 점수"),
    Phrase(en: "full mark", ja: "満点", ko: "만점"),
    Phrase(en: "explanation", ja: "説明", ko: "설명"),
  ]

  /// Whether a learner is on track, by rules that can be named: days in the week that is over last.
  static func standing(of line: ClassStanding.Line, plan: Plan, week: Int) -> Phrase {
    guard line.record.newest != nil else {
      return Phrase(en: "nothing handed in", ja: "未提出", ko: "제출 없음")
    }
    if line.record.isRewritten {
      return Phrase(en: "history rewritten", ja: "記録の書き換えあり", ko: "기록이 바뀜")
    }
    let last = line.mark.counted.last
    guard let last else { return Phrase(en: "begun", ja: "開始", ko: "시작함") }
    if !last.isKnown, case .through(let day) = line.mark.coverage {
      return Phrase(en: "nothing since \(day)", ja: "\(day) から未提出", ko: "\(day)부터 제출 없음")
    }
    return last.days >= plan.rules.daysPerWeek
      ? Phrase(en: "on track", ja: "順調", ko: "순조로움")
      : Phrase(
        en: "week \(last.number): \(last.days) of \(plan.rules.daysPerWeek)",
        ja: "第\(last.number)週：\(last.days)/\(plan.rules.daysPerWeek)日",
        ko: "\(last.number)주: \(last.days)/\(plan.rules.daysPerWeek)일"
      )
  }

  /// What is shown beside the mark and never deducted by a machine.
  static func shown(_ activity: ClassActivity) -> Phrase {
    Phrase(
      en:
        "\(activity.answers.counted("answer")); under 0.7 s: \(activity.fastAnswers), grade changed by the learner: \(activity.overrides), appeals: \(activity.appeals). None of this is in the mark.",
      ja:
        "回答\(activity.answers)問。0.7秒未満\(activity.fastAnswers)問、学習者が評価を変えたもの\(activity.overrides)問、異議\(activity.appeals)問。いずれも参加点には関係しません。",
      ko:
        "답 \(activity.answers)문제. 0.7초 미만 \(activity.fastAnswers)문제, 학습자가 평가를 바꾼 것 \(activity.overrides)문제, 이의 \(activity.appeals)문제. 모두 점수에 들어가지 않아요."
    )
  }

  static func marksWritten(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en: "The marks are in \(name), with a sentence for each learner.",
      ja: "参加点と説明を \(name) に書き出しました。",
      ko: "점수와 설명을 \(name) 파일에 썼어요."
    )
  }
}
