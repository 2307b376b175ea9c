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
      en: "\(done) of \(total) learners read",
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

  static func trouble(_ person: Person, _ trouble: ReportTrouble) -> Phrase {
    let name = VisibleText.line(person.name)
    switch trouble {
    case .damaged(let lines, let first):
      let cause = first.cause.phrase
      let path = VisibleText.line(first.path)
      return Phrase(
        en:
          "\(name): \(lines) places in the records cannot be read, the first at \(path):\(first.line). \(cause.english) Everything else is in the report.",
        ja:
          "\(name)：記録のうち\(lines)か所を読めません。最初は \(path):\(first.line) です。\(cause.japanese)ほかはすべてレポートに入っています。",
        ko:
          "\(name): 기록에서 \(lines)곳을 읽을 수 없어요. 처음은 \(path):\(first.line)이에요. \(cause.korean) 나머지는 모두 보고서에 들어 있어요."
      )
    case .refused(let error):
      let cause = error.phrase
      return Phrase(
        en: "\(name) is not in the report: \(cause.english)",
        ja: "\(name) はレポートに入っていません。\(cause.japanese)",
        ko: "\(name): 보고서에 들어 있지 않아요. \(cause.korean)"
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
}
