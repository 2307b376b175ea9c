import Profiles
import Reports
import Scheduling
import Text

/// What the report command says besides the report itself.
enum ReportingPhrases {
  static func written(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "The report is in \(path).",
      ja: "レポートを \(path) に書き出しました。",
      ko: "보고서를 \(path)에 썼어요."
    )
  }

  static func progress(_ done: Int, of total: Int) -> Phrase {
    Phrase(
      en: "\(done) of \(total.counted("learner")) read",
      ja: "\(total)人中\(done)人を読み込みました",
      ko: "\(total)명 중 \(done)명을 읽었어요"
    )
  }

  static func nobody(_ paths: [String]) -> Phrase {
    let places = VisibleText.line(paths.joined(separator: ", "))
    return Phrase(
      en:
        "There are no learners in \(places). Name profiles (folders with a profile.json), hand-ins (.koryu), or a folder of them.",
      ja:
        "\(places) に学習者が見つかりません。プロフィール（profile.json のあるフォルダー）か提出ファイル（.koryu）、またはそれらを入れたフォルダーを指定してください。",
      ko:
        "\(places)에 학습자가 없어요. 프로필(profile.json이 있는 폴더)이나 제출 파일(.koryu), 또는 그것을 모은 폴더를 지정해 주세요."
    )
  }

  static func sameName(_ name: String, count: Int) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en: "\(count) learners are called “\(name)”; the report adds their ids to tell them apart.",
      ja: "「\(name)」という学習者が\(count)人います。区別できるように、名前に ID を添えます。",
      ko: "이름이 ‘\(name)’인 학습자가 \(count)명이에요. 구별할 수 있게 이름에 ID를 붙여요."
    )
  }

  /// People whom the roster does not have.
  static func notInGradebook(_ names: [String]) -> Phrase {
    let list = names.map { VisibleText.line($0) }.joined(separator: ", ")
    return Phrase(
      en: "Not on the roster, so not in the gradebook: \(list).",
      ja: "名簿にないため、成績表に入れていません：\(list)",
      ko: "명단에 없어서 성적표에 넣지 않았어요: \(list)"
    )
  }

  /// Learners of whom both a profile and hand-ins were found.
  static func profilesHandedIn(_ names: [String]) -> Phrase {
    let shown = names.prefix(5).map { VisibleText.line($0) }.joined(separator: ", ")
    let list = shown + (names.count > 5 ? ", …" : "")
    return Phrase(
      en:
        "Both a profile and hand-ins are here of \(list): each is one row, and what stands in both counts once.",
      ja: "プロフィールと提出ファイルの両方がある学習者は1行にまとめ、重なる記録は一度だけ数えます：\(list)",
      ko: "프로필과 제출 파일이 모두 있는 학습자는 한 행으로 묶고 겹치는 기록은 한 번만 계산해요: \(list)"
    )
  }

  static func trouble(_ person: Person, _ trouble: ReportTrouble) -> Phrase {
    let name = VisibleText.line(person.name)
    switch trouble {
    case .damaged(let places, let first):
      let cause = first.cause.phrase
      let path = VisibleText.line(first.path)
      let what =
        places == 1
        ? "1 place in the records cannot be read, at"
        : "\(places) places in the records cannot be read, the first at"
      return Phrase(
        en:
          "\(name): \(what) \(path):\(first.line). \(cause.english) Everything else is in the report.",
        ja:
          "\(name)：記録のうち\(places)か所を読めません。最初は \(path):\(first.line) です。\(cause.japanese)ほかはすべてレポートに入っています。",
        ko:
          "\(name): 기록에서 \(places)곳을 읽을 수 없어요. 처음은 \(path):\(first.line)이에요. \(cause.korean) 나머지는 모두 보고서에 들어 있어요."
      )
    case .ahead(let ahead): return InboxPhrases.datedAhead(person.name, ahead)
    case .refused(let error):
      let cause = error.phrase
      return Phrase(
        en: "\(name) is not in the report: \(cause.english)",
        ja: "\(name) はレポートに入っていません。\(cause.japanese)",
        ko: "\(name): 보고서에 들어 있지 않아요. \(cause.korean)"
      )
    case .incomplete(let error):
      let cause = error.phrase
      return Phrase(
        en: "\(name) is in the report without one file: \(cause.english)",
        ja: "\(name)：読めないファイルを除いてレポートに入っています。\(cause.japanese)",
        ko: "\(name): 읽을 수 없는 파일을 빼고 보고서에 들어 있어요. \(cause.korean)"
      )
    }
  }

  static func unreadableDay(_ text: String) -> Phrase {
    let text = VisibleText.line(text)
    return Phrase(
      en: "“\(text)” is no date. Write it as 2026-11-22.",
      ja: "「\(text)」は日付として読めません。2026-11-22 のように書いてください。",
      ko: "‘\(text)’: 날짜로 읽을 수 없어요. 2026-11-22처럼 써 주세요."
    )
  }

  static func emptyPeriod(from: Day, to: Day) -> Phrase {
    Phrase(
      en: "There is no day from \(from) to \(to). Swap the dates of --from and --to.",
      ja: "\(from) から \(to) までの期間はありません。--from と --to の日付を入れ替えてください。",
      ko: "\(from)부터 \(to)까지인 기간은 없어요. --from과 --to의 날짜를 바꿔 주세요."
    )
  }

  static let shareNeedsFile = Phrase(
    en: "A shared report needs a file, and beside it one that says who is who: add --out FILE.",
    ja: "共有用のレポートには、書き出すファイルと、その横に置く対応表が必要です。--out FILE を付けてください。",
    ko: "공유할 보고서에는 파일과, 그 옆에 둘 대조표가 필요해요. --out FILE을 붙여 주세요."
  )

  static func tooFewToShare(_ count: Int, least: Int) -> Phrase {
    Phrase(
      en:
        "A shared report needs a group of at least \(least) learners, so that nobody can be told; the largest here has \(count). Nothing was written.",
      ja: "共有用のレポートには、個人が特定されないよう\(least)人以上のグループが必要です。ここでは最大\(count)人です。何も書き出していません。",
      ko:
        "공유할 보고서에는 누구인지 알 수 없도록 \(least)명 이상인 그룹이 필요해요. 여기서는 가장 큰 그룹이 \(count)명이에요. 아무것도 쓰지 않았어요."
    )
  }

  static func crosswalk(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "Who is who is in \(path), which only you can read. Do not pass it on.",
      ja: "対応表は \(path) にあり、読めるのは自分だけです。ほかの人に渡さないでください。",
      ko: "누가 누구인지는 \(path)에 있고, 본인만 읽을 수 있어요. 남에게 넘기지 마세요."
    )
  }

  static func unknownGroup(_ name: String, known: [String]) -> Phrase {
    let name = VisibleText.line(name)
    let list = VisibleText.line(known.isEmpty ? "–" : known.joined(separator: ", "))
    return Phrase(
      en:
        "Nobody here is in a group “\(name)”. Groups come from a class’s roster; here are: \(list).",
      ja: "「\(name)」というグループの学習者はいません。グループはクラスの名簿で決まります。あるのは：\(list)",
      ko: "‘\(name)’ 그룹의 학습자가 없어요. 그룹은 수업의 명단에서 정해요. 있는 그룹: \(list)"
    )
  }

  static let withoutRoster = Phrase(
    en:
      "These are hand-ins of a class whose folder was not named, so school ids, groups and marks are missing. Name it too: koryu report CLASS INBOX.",
    ja: "クラスのフォルダーが指定されていないため、学籍番号・グループ・参加点は入っていません。「koryu report クラス INBOX」のように一緒に指定してください。",
    ko: "수업 폴더를 지정하지 않아서 학번, 그룹, 참여 점수가 빠져 있어요. ‘koryu report 수업 INBOX’처럼 함께 지정해 주세요."
  )

  static func withoutSchoolID(_ count: Int) -> Phrase {
    Phrase(
      en:
        "Learners without a school id: \(count). The platform cannot match these rows; add the ids to the class’s roster and name its folder too.",
      ja: "学籍番号のない学習者が\(count)人います。取り込み先で照合できません。クラスの名簿に番号を書き、そのフォルダーも指定してください。",
      ko: "학번이 없는 학습자가 \(count)명이에요. 가져올 때 맞출 수 없어요. 수업 명단에 학번을 쓰고 그 폴더도 지정해 주세요."
    )
  }

  static let pageHint = Phrase(
    en: "“report --format html” writes a page with drawings, which opens in any browser.",
    ja: "「report --format html」で、ブラウザーで開けるグラフ付きのページを書き出します。",
    ko: "‘report --format html’ 명령은 브라우저에서 열 수 있는, 그림이 있는 쪽을 만들어요."
  )
}
