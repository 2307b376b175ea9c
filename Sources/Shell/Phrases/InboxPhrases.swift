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
    let place = min(max(week, 0), plan.weeks)
    return Phrase(
      en:
        "\(title.english), week \(place) of \(plan.weeks); days practised by week, \(plan.rules.daysPerWeek) asked",
      ja: "\(title.japanese)　第\(place)週（全\(plan.weeks)週）。週ごとの練習日数（目標\(plan.rules.daysPerWeek)日）",
      ko: "\(title.korean) \(place)주(전체 \(plan.weeks)주). 주별 연습 일수(목표 \(plan.rules.daysPerWeek)일)"
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

  // MARK: Files

  /// What is worth saying of how a file stands to the one before it; nil for what is usual.
  static func remark(
    _ continuity: Continuity,
    path: String,
    _ earlier: EarlierHandIn
  ) -> Phrase? {
    let path = VisibleText.line(path)
    switch continuity {
    case .first, .continues, .same: return nil
    case .shorter(let events):
      return Phrase(
        en:
          "\(path): \(events.counted("event")) handed in before \(events == 1 ? "is" : "are") missing, as after a restored backup; \(events == 1 ? "it counts" : "they count") still, where the earlier file is here.",
        ja: "\(path)：以前に提出された記録\(events)件がありません（バックアップからの復元など）。前のファイルがあれば、その記録は数えます。",
        ko: "\(path): 전에 제출된 기록 \(events)건이 없어요(백업에서 복원한 경우 등). 이전 파일이 있으면 그 기록도 세요."
      )
    case .rewritten(let device):
      return earlier.rewritten(path, device: device)
    case .incomparable:
      return Phrase(
        en:
          "\(path) cannot be compared with the one before, because the start of the class has moved.",
        ja: "\(path) は、クラスの開始日が変わったため、前のファイルと比べられません。",
        ko: "\(path): 수업 시작일이 바뀌어서 이전 파일과 비교할 수 없어요."
      )
    }
  }

  static func clock(_ name: String, times: Int) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en:
        "\(name): the clock went back \(times == 1 ? "once" : "\(times) times"); days are those that the clock showed.",
      ja: "\(name)：時計が\(times)回戻っています。日付は当時の時計のとおりに数えます。",
      ko: "\(name): 시계가 \(times)번 뒤로 갔어요. 날짜는 그때 시계대로 세요."
    )
  }

  /// How the newest file stands to the one before it, in every case.
  static func continuity(
    _ continuity: Continuity,
    path: String,
    _ earlier: EarlierHandIn
  ) -> Phrase {
    if let remark = remark(continuity, path: path, earlier) { return remark }
    let path = VisibleText.line(path)
    guard continuity != .first else {
      return Phrase(
        en: "\(path): the first that was handed in.",
        ja: "\(path)：最初の提出です。",
        ko: "\(path): 첫 제출이에요."
      )
    }
    return Phrase(
      en: "\(path): continues what was handed in before, unchanged.",
      ja: "\(path)：前の提出の続きで、以前の記録に変わりはありません。",
      ko: "\(path): 이전 제출에서 이어지고, 전의 기록은 그대로예요."
    )
  }

  static func ahead(_ path: String, made: Day, today: Day) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en:
        "\(path) says that it was made on \(made), and today is \(today): one of the two clocks is wrong. Days are those that the learner’s clock showed.",
      ja: "\(path) は \(made) に作られたことになっていますが、今日は \(today) です。どちらかの時計が違っています。日付は学習者の時計のとおりに数えます。",
      ko: "\(path): 만든 날짜(\(made))가 오늘(\(today))보다 뒤예요. 둘 중 한 시계가 틀렸어요. 날짜는 학습자의 시계대로 세요."
    )
  }

  static func double(_ path: String, of other: String) -> Phrase {
    let (path, other) = (VisibleText.line(path), VisibleText.line(other))
    return Phrase(
      en: "\(path) is the same as \(other) and counts once.",
      ja: "\(path) は \(other) と同じ内容なので、一度だけ数えます。",
      ko: "\(path): \(other) 파일과 같아서 한 번만 세요."
    )
  }

  static func otherClass(_ path: String, title: String) -> Phrase {
    let (path, title) = (VisibleText.line(path), VisibleText.line(title))
    let (narrow, wide) = title.isEmpty ? ("", "") : (" (\(title))", "（\(title)）")
    return Phrase(
      en: "\(path) is of another class\(narrow); it was left aside.",
      ja: "\(path) は別のクラス\(wide)のものなので、読み込みませんでした。",
      ko: "\(path): 다른 수업\(narrow)의 파일이라서 읽지 않았어요."
    )
  }

  static func unknown(_ letter: ClassInbox.Letter, candidates: [String]) -> Phrase {
    let path = VisibleText.line(letter.path)
    let word = word(path)
    let name = VisibleText.line(letter.handIn.manifest.name)
    return Phrase(
      en:
        "\(path) is of “\(name)”, whom the roster does not know so. Say who it is: koryu class match \(word) NAME",
      ja: "\(path) の「\(name)」は名簿と一致しません。次のように指定してください：koryu class match \(word) 氏名",
      ko: "\(path): ‘\(name)’ 학습자가 명단과 맞지 않아요. 이렇게 알려 주세요: koryu class match \(word) 이름"
    )
  }

  /// A path as a shell takes it for one word: downloads are called “name (1)”.
  private static func word(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
    return isPlain ? path : "'\(path.replacing("'", with: "'\\''"))'"
  }

  static func whose(_ letter: ClassInbox.Letter) -> Phrase {
    let path = VisibleText.line(letter.path)
    let name = VisibleText.line(letter.handIn.manifest.name)
    return Phrase(
      en: "\(path) is of “\(name)”. Who on the roster is it? (Enter: leave it aside)",
      ja: "\(path) は「\(name)」の提出です。名簿のどなたですか。（Enter：保留）",
      ko: "\(path): ‘\(name)’의 제출이에요. 명단의 누구인가요? (Enter: 보류)"
    )
  }

  static func notOfClass(_ path: String) -> Phrase {
    Phrase(
      en: "\(VisibleText.line(path)) is no hand-in of this class; nothing was changed.",
      ja: "\(VisibleText.line(path)) はこのクラスの提出ファイルではありません。何も変更していません。",
      ko: "\(VisibleText.line(path)): 이 수업의 제출 파일이 아니에요. 아무것도 바꾸지 않았어요."
    )
  }

  static func severalInside(_ path: String, _ names: [String]) -> Phrase {
    let path = VisibleText.line(path)
    let list = names.prefix(5).map { word(VisibleText.line($0)) }.joined(separator: " ")
    let rest = names.count > 5 ? " …" : ""
    return Phrase(
      en: "\(path) holds hand-ins of several people. Name one of them: \(list)\(rest)",
      ja: "\(path) には複数の人の提出ファイルが入っています。次のうち1つを指定してください：\(list)\(rest)",
      ko: "\(path): 여러 사람의 제출 파일이 들어 있어요. 하나를 골라 써 주세요: \(list)\(rest)"
    )
  }

  static func nobody(_ name: String, suggestion: String?) -> Phrase {
    let name = VisibleText.line(name)
    let guess = suggestion.map { VisibleText.line($0) }
    return Phrase(
      en: "Nobody on the roster is called “\(name)”."
        + (guess.map { " Did you mean “\($0)”?" } ?? ""),
      ja: "「\(name)」は名簿にありません。" + (guess.map { "「\($0)」のことですか。" } ?? ""),
      ko: "‘\(name)’: 명단에 없어요." + (guess.map { " 혹시 ‘\($0)’인가요?" } ?? "")
    )
  }

  static func several(_ names: [String]) -> Phrase {
    let list = names.map { VisibleText.line($0) }.joined(separator: ", ")
    return Phrase(
      en: "Several are called so: \(list). Write the id instead.",
      ja: "同じ氏名の人が複数います：\(list)。学籍番号で指定してください。",
      ko: "같은 이름이 여럿이에요: \(list). 학번으로 알려 주세요."
    )
  }

  static func matched(_ name: String, to other: String) -> Phrase {
    let (name, other) = (VisibleText.line(name), VisibleText.line(other))
    return Phrase(
      en: "Hand-ins of “\(name)” count for \(other) from now on.",
      ja: "「\(name)」の提出は、今後 \(other) のものとして数えます。",
      ko: "‘\(name)’의 제출은 이제 \(other) 것으로 세요."
    )
  }
}
