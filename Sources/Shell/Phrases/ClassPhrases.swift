import Answers
import Classes
import Scheduling
import Text

/// What a coordinator is told of a class's folder, its spreadsheets and its plan.
enum ClassPhrases {
  static func noClass(folder: String) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en: "There is no class in \(folder). Name its folder, or begin one: koryu class new FOLDER.",
      ja: "\(folder) にクラスがありません。クラスのフォルダーを指定するか、koryu class new FOLDER で始めてください。",
      ko: "\(folder)에 수업이 없어요. 수업 폴더를 지정하거나 koryu class new FOLDER로 시작해 주세요."
    )
  }

  static func created(folder: String) -> Phrase {
    let isHere = folder == "." || folder == "./"
    let shown = VisibleText.line(folder)
    let folder = isHere ? "." : InboxPhrases.word(shown)
    return Phrase(
      en:
        "The class is begun in \(isHere ? "this folder" : shown). Write your learners into roster.csv; “koryu class plan \(folder) --weeks 12 --until DATE” fills plan.csv; “koryu class check \(folder)” finds mistakes. Keep class.key to yourself: it seals the packs.",
      ja:
        "\(isHere ? "このフォルダー" : shown) にクラスを作りました。roster.csv に学習者を書き込んでください。「koryu class plan \(folder) --weeks 12 --until 日付」で plan.csv を埋め、「koryu class check \(folder)」で誤りを調べられます。class.key は配布物の印を作る鍵なので、人に渡さないでください。",
      ko:
        "\(isHere ? "이 폴더" : shown)에 수업을 만들었어요. roster.csv에 학습자를 써 주세요. ‘koryu class plan \(folder) --weeks 12 --until 날짜’로 plan.csv를 채우고, ‘koryu class check \(folder)’로 틀린 곳을 찾을 수 있어요. class.key는 나눠 줄 파일을 봉인하는 열쇠이니 남에게 주지 마세요."
    )
  }

  static func kept(_ name: String) -> Phrase {
    Phrase(
      en: "\(name) was there already and stays as it is.",
      ja: "\(name) はすでにあったため、そのままにしました。",
      ko: "\(name) 파일은 이미 있어서 그대로 두었어요."
    )
  }

  static func missingSheet(_ name: String) -> Phrase {
    Phrase(
      en: "\(name) is not in the folder. “koryu class new” in another folder shows how one begins.",
      ja: "\(name) がフォルダーにありません。別のフォルダーで koryu class new を実行すると見本が作られます。",
      ko: "\(name) 파일이 폴더에 없어요. 다른 폴더에서 koryu class new 명령을 쓰면 본보기를 볼 수 있어요."
    )
  }

  static func unreadSheet(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en: "\(name) is not of a kind that is read. Save it as .xlsx or as “CSV UTF-8”.",
      ja: "\(name) は読み込めない種類です。.xlsx か「CSV UTF-8」として保存してください。",
      ko: "\(name): 읽을 수 없는 형식이에요. .xlsx나 ‘CSV UTF-8’로 저장해 주세요."
    )
  }

  static func twoSheets(_ used: String, _ other: String) -> Phrase {
    Phrase(
      en: "Both \(used) and \(other) are here; \(used) is read. Delete the older one.",
      ja: "\(used) と \(other) の両方があり、\(used) を読み込みます。古いほうを削除してください。",
      ko: "\(used) 파일과 \(other) 파일이 둘 다 있어서 \(used) 파일을 읽어요. 오래된 것을 지워 주세요."
    )
  }

  /// The key is here and the record is not, as after a copy of some of the files.
  static func recordMissing(folder: String) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en:
        "class.json is not in \(folder), and class.key is: the record of the class is missing, without which no hand-in is known. Nothing was written. Put it back from your copy of the folder, or begin another class in a folder of its own.",
      ja:
        "\(folder) には class.key がありますが、class.json がありません。クラスの記録がないと、提出ファイルを見分けられません。何も書き込んでいません。控えのフォルダーから元に戻すか、別のフォルダーで新しいクラスを始めてください。",
      ko:
        "\(folder)에 class.key는 있지만 class.json이 없어요. 수업의 기록이 없으면 제출 파일을 알아볼 수 없어요. 아무것도 쓰지 않았어요. 보관해 둔 폴더에서 다시 넣거나, 다른 폴더에서 새 수업을 시작해 주세요."
    )
  }

  static func keyMissing(folder: String) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en:
        "class.key is not in \(folder). It is the class’s secret, which seals the packs and names the learners in them; nothing was written. Put it back from your copy of the folder. Where there is no copy, begin the class anew in another folder (koryu class new) with these spreadsheets; whoever joins it keeps all progress.",
      ja:
        "\(folder) に class.key がありません。配布ファイルに印を付け、学習者を見分けるためのクラスの鍵です。何も書き込んでいません。控えのフォルダーから元に戻してください。控えがない場合は、別のフォルダーで koryu class new を実行し、同じ表を使ってクラスを作り直してください。参加し直しても学習記録は残ります。",
      ko:
        "\(folder)에 class.key가 없어요. 배포 파일을 봉인하고 학습자를 알아보는 수업의 열쇠예요. 아무것도 쓰지 않았어요. 보관해 둔 폴더에서 다시 넣어 주세요. 사본이 없으면 다른 폴더에서 koryu class new 명령으로 같은 표를 써서 수업을 새로 만들어 주세요. 다시 참가해도 학습 기록은 그대로예요."
    )
  }

  /// The key of another class stands here, as after a restored copy of the wrong folder.
  static func keyOfAnother(folder: String) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en:
        "class.key in \(folder) is not the key of this class: learners would refuse packs that it seals, and no hand-in would be known. Nothing was written. Put it back from your copy of this folder.",
      ja:
        "\(folder) の class.key は、このクラスの鍵ではありません。この鍵で作った配布ファイルは学習者に断られ、提出ファイルも見分けられません。何も書き込んでいません。このフォルダーの控えから元に戻してください。",
      ko:
        "\(folder)의 class.key는 이 수업의 열쇠가 아니에요. 이 열쇠로 만든 배포 파일은 학습자가 받을 수 없고 제출 파일도 알아볼 수 없어요. 아무것도 쓰지 않았어요. 이 폴더의 사본에서 다시 넣어 주세요."
    )
  }

  static func keyUnusable(folder: String) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en:
        "class.key in \(folder) is not what it was: the class’s secret is one line of 64 digits and letters a–f. Nothing was written. Put it back from your copy of the folder.",
      ja:
        "\(folder) の class.key の内容が変わっています。クラスの鍵は、数字と a〜f の64文字からなる1行です。何も書き込んでいません。控えのフォルダーから元に戻してください。",
      ko:
        "\(folder)에 있는 class.key의 내용이 바뀌었어요. 수업의 열쇠는 숫자와 a~f로 된 64자 한 줄이에요. 아무것도 쓰지 않았어요. 보관해 둔 폴더에서 다시 넣어 주세요."
    )
  }

  static let exampleRow = Phrase(
    en: "These are still the example rows. Write your learners over them.",
    ja: "見本の行のままです。学習者の氏名に書き換えてください。",
    ko: "아직 본보기 행이에요. 학습자 이름으로 바꿔 써 주세요."
  )

  /// Learners of the last pack whom no row of the roster continues.
  static func lost(_ names: [String]) -> Phrase {
    let shown = names.prefix(5).map { VisibleText.line($0) }
    let (list, listJa) = (shown.joined(separator: ", "), shown.joined(separator: "、"))
    let (more, count) = (names.count > 5 ? ", …" : "", names.count)
    return Phrase(
      en:
        "\(count.counted("learner")) of the last pack \(count == 1 ? "is" : "are") no longer known: \(list)\(more). Their hand-ins count for nobody. For whoever is still in the class, write the id or name of then, or match a hand-in: koryu class match FILE NAME",
      ja:
        "前回の配布ファイルにいた\(count)人が名簿で見つかりません：\(listJa)\(more)。この人たちの提出は誰のものにもなりません。今もクラスにいる人は、当時の番号か氏名に戻すか、「koryu class match FILE 氏名」で提出ファイルを対応させてください。",
      ko:
        "지난 배포 파일에 있던 \(count)명을 명단에서 찾을 수 없어요: \(list)\(more). 이 사람들의 제출은 누구 것으로도 세지 않아요. 아직 수업에 있다면 그때의 학번이나 이름을 다시 쓰거나 ‘koryu class match FILE 이름’으로 제출 파일을 맞춰 주세요."
    )
  }

  static func shortened(_ ids: [(before: String, now: String)]) -> Phrase {
    let shown = ids.prefix(5).map { "\(VisibleText.line($0.before)) → \(VisibleText.line($0.now))" }
    let list = shown.joined(separator: ", ") + (ids.count > 5 ? ", …" : "")
    return Phrase(
      en:
        "Ids have lost the zeros before them: \(list). Learners stay known, but gradebooks get the short ids. Write them anew, with the column formatted as text.",
      ja: "学籍番号の先頭の0がなくなっています：\(list)。学習者は見分けられますが、成績表には短い番号が入ります。列の書式を文字列にして入力し直してください。",
      ko: "학번 앞의 0이 없어졌어요: \(list). 학습자는 알아볼 수 있지만 성적표에는 짧은 번호가 들어가요. 열 서식을 텍스트로 바꾸고 다시 입력해 주세요."
    )
  }

  static func changedRule(_ rule: PlanRule, _ before: String, _ now: String) -> Phrase {
    let word = rule.word
    return Phrase(
      en:
        "“\(word.english)” was \(before) in the last pack and is \(now) now: marks of weeks that are over change with it.",
      ja: "「\(word.japanese)」が、前の配布では \(before)、今は \(now) です。終わった週の参加点も変わります。",
      ko: "‘\(word.korean)’ 값이 지난 배포에서는 \(before), 지금은 \(now)이에요. 끝난 주의 점수도 함께 바뀌어요."
    )
  }

  /// Decks of the last pack that no row means any more.
  static func lostDecks(_ ids: [String]) -> Phrase {
    let list = ids.joined(separator: ", ")
    return Phrase(
      en:
        "In the last pack and in no row any more: \(list). With the next one learners cannot review what they have met of it. Leave its row, if only in a week that is over.",
      ja: "前の配布にあり、どの行にもなくなったデッキ：\(list)。次の配布からは、学んだカードも復習できなくなります。終わった週でもよいので、行を残してください。",
      ko: "지난 배포에 있었지만 이제 어느 행에도 없는 덱: \(list). 다음 배포부터는 배운 카드도 복습할 수 없어요. 지난 주라도 행을 남겨 두세요."
    )
  }

  /// The record of a class that an earlier build packed, which kept no list of learners.
  static let unlisted = Phrase(
    en:
      "An earlier version of Koryu made the last pack and kept no list of who was in it. Ids that changed since then are not noticed until the next pack; hand-ins that nobody is known for can be matched (class match).",
    ja:
      "最後の配布ファイルは以前の版の Koryu が作ったため、誰が入っていたかの一覧がありません。その後に変わった学籍番号は、次の配布まで見分けられません。誰のものか分からない提出ファイルは class match で対応させられます。",
    ko:
      "마지막 배포 파일은 이전 버전의 Koryu가 만들어서 누가 들어 있었는지 목록이 없어요. 그 뒤에 바뀐 학번은 다음 배포까지 알아볼 수 없어요. 누구 것인지 모르는 제출 파일은 class match 명령으로 맞출 수 있어요."
  )

  static let cellWithoutValue = Phrase(
    en:
      "This cell has no value: its formula shows an error, or was never computed. Type the value.",
    ja: "このセルには値がありません（数式のエラー、または未計算）。値を入力してください。",
    ko: "이 칸에는 값이 없어요(수식 오류 또는 계산 전). 값을 입력해 주세요."
  )

  static func checkFirst(_ errors: Int) -> Phrase {
    Phrase(
      en:
        "The spreadsheets have \(errors.counted("mistake")); nothing was written. “koryu class check” names each by its cell.",
      ja: "表に誤りが\(errors)件あるため、何も書き込んでいません。koryu class check でセルごとに確認できます。",
      ko: "표에 틀린 곳이 \(errors)건 있어서 아무것도 쓰지 않았어요. koryu class check 명령으로 칸별로 볼 수 있어요."
    )
  }

  static func checked(learners: Int, assignments: Int, findings: [Severity]) -> Phrase {
    let errors = findings.count { $0 == .error }
    let warnings = findings.count { $0 == .warning }
    guard errors + warnings > 0 else {
      return Phrase(
        en: "\(learners.counted("learner")), \(assignments.counted("assignment")), nothing wrong.",
        ja: "学習者\(learners)人、計画\(assignments)件。誤りはありません。",
        ko: "학습자 \(learners)명, 계획 \(assignments)건. 틀린 곳이 없어요."
      )
    }
    return Phrase(
      en:
        "\(learners.counted("learner")), \(assignments.counted("assignment")); errors: \(errors), warnings: \(warnings).",
      ja: "学習者\(learners)人、計画\(assignments)件。エラー\(errors)件、警告\(warnings)件。",
      ko: "학습자 \(learners)명, 계획 \(assignments)건. 오류 \(errors)건, 경고 \(warnings)건."
    )
  }

  // MARK: Plan
}
