import Answers
import Study
import Text

/// What is said while answers on paper are typed back.
enum PaperEntryPhrases {
  static func begins(_ title: String, _ code: String) -> Phrase {
    Phrase(en: "\(title) · sheet \(code)", ja: "\(title)・テスト \(code)", ko: "\(title) · 시험 \(code)")
  }

  static func whichVersion(_ names: String) -> Phrase {
    Phrase(en: "Version (\(names))", ja: "問題用紙（\(names)）", ko: "유형(\(names))")
  }

  static let howToAnswer = Phrase(
    en:
      "Type what stands on the paper: letters for choices (B, or A C), a blank line for no answer. < goes back, ! counts the last one right, Ctrl-C leaves.",
    ja:
      "紙に書かれた回答を入力してください。選択問題は記号（B、A C など）、無回答は空のまま Enter です。< で1問戻り、! で直前の回答を正解にします。Ctrl-C で中止します。",
    ko:
      "종이에 쓰인 답을 입력해 주세요. 고르는 문제는 기호(B, A C 등)로, 답이 없으면 빈 줄로 넘어가요. <는 한 문제 뒤로, !는 바로 앞 답을 정답으로 쳐요. Ctrl-C로 그만둬요."
  )

  static func howToMark(_ count: Int) -> Phrase {
    Phrase(
      en: "Type \(count.counted("mark")) in the order of the sheet: 1 right, 0 wrong.",
      ja: "問題の順に\(count)個、正解は 1、不正解は 0 で入力してください。○×も使えます。",
      ko: "시험지 순서대로 \(count)개를 맞으면 1, 틀리면 0으로 입력해 주세요."
    )
  }

  static let badMarks = Phrase(
    en: "Only 1 and 0 (or ○ and ×) are marks. Type the row again.",
    ja: "1 と 0（または○と×）だけが使えます。もう一度入力してください。",
    ko: "1과 0(또는 ○와 ×)만 쓸 수 있어요. 다시 입력해 주세요."
  )

  static func wrongCount(_ count: Int, of total: Int) -> Phrase {
    Phrase(
      en: "That is \(count.counted("mark")) for \(total.counted("question")). Type the row again.",
      ja: "\(total)問に対して\(count)個です。もう一度入力してください。",
      ko: "\(total)문제인데 \(count)개를 입력했어요. 다시 입력해 주세요."
    )
  }

  static let keep = Phrase(
    en: "Enter keeps all this, < goes back >",
    ja: "Enter で確定、< で戻ります >",
    ko: "Enter는 저장, <는 뒤로 >"
  )

  static func countedRight(_ number: Int) -> Phrase {
    Phrase(
      en: "Number \(number) counts as right.",
      ja: "問\(number)を正解にしました。",
      ko: "\(number)번을 정답으로 쳤어요."
    )
  }

  static func enteredBefore(on date: Phrase) -> Phrase {
    Phrase(
      en:
        "This version of the sheet was typed in on \(date.english) already. Replace it? y: yes, by what comes now · Enter: no",
      ja: "この用紙は\(date.japanese)に入力済みです。今回の入力で置き換えますか。y：はい · Enter：いいえ",
      ko: "이 시험지는 \(date.korean)에 이미 입력했어요. 이번에 입력하는 것으로 바꿀까요? y: 네 · Enter: 아니요"
    )
  }

  static let earlierStays = Phrase(
    en: "It stays as it was typed in.",
    ja: "前の入力をそのまま残しました。",
    ko: "전에 입력한 것을 그대로 두었어요."
  )

  static let kept = Phrase(
    en: "Kept as a test: the schedule stays as it is.",
    ja: "テストとして記録しました。予定は変わりません。",
    ko: "시험으로 기록했어요. 일정은 바뀌지 않아요."
  )

  static let nothingKept = Phrase(
    en: "Left: nothing of this sheet was kept.",
    ja: "中止しました。この用紙の入力は記録していません。",
    ko: "그만뒀어요. 이 시험지에서 입력한 것은 기록하지 않았어요."
  )

  // MARK: A class

  static func whose(_ next: String?) -> Phrase {
    guard let next else {
      return Phrase(
        en: "All are in. Whose sheet again? Enter ends",
        ja: "全員分が入りました。入れ直す人（Enter で終了）",
        ko: "모두 입력했어요. 다시 입력할 사람(Enter로 끝내기)"
      )
    }
    return Phrase(
      en: "Whose sheet? Enter for \(next), q ends",
      ja: "だれの用紙ですか（Enter で\(next)、q で終了）",
      ko: "누구의 시험지인가요?(Enter는 \(next), q는 끝내기)"
    )
  }

  static func unknownLearner(_ typed: String) -> Phrase {
    let typed = VisibleText.line(typed)
    return Phrase(
      en: "The roster has nobody, or several, by “\(typed)”. Type the number in the list.",
      ja: "名簿で「\(typed)」を1人に決められません。一覧の番号を入力してください。",
      ko: "명단에서 ‘\(typed)’에 맞는 사람이 없거나 여러 명이에요. 목록의 번호를 입력해 주세요."
    )
  }

  static func sheet(of name: String) -> Phrase {
    Phrase(en: "Sheet of \(name)", ja: "\(name)さんの用紙", ko: "\(name) 님의 시험지")
  }

  /// What is told before a sheet is typed in that is in the table already.
  static func isIn(points: String, version: String) -> Phrase {
    Phrase(
      en:
        "It is in already: \(points) points, version \(version). What you type now replaces that; Ctrl-C leaves it.",
      ja: "入力済みです（\(points)点、\(version)）。今から入力すると置き換わります。Ctrl-C でそのまま残します。",
      ko: "이미 입력했어요(\(points)점, \(version)). 지금 입력하면 바뀌어요. Ctrl-C로 그대로 둬요."
    )
  }

  static func named(_ name: String, points: String, of total: Int) -> Phrase {
    Phrase(
      en: "\(name): \(points) of \(total)",
      ja: "\(name)さん：\(total)点中\(points)点",
      ko: "\(name) 님: \(total)점 만점에 \(points)점"
    )
  }

  static let nothingEntered = Phrase(
    en: "Nothing was entered yet.",
    ja: "まだ何も入力していません。",
    ko: "아직 아무것도 입력하지 않았어요."
  )

  static func written(_ count: Int, of total: Int, to name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en: "\(count) of \(total) sheets are in. The marks are in \(name); run this again to go on.",
      ja: "\(total)人中\(count)人分を入力済みです。得点は \(name) にあります。続きは同じコマンドで入力できます。",
      ko: "\(total)명 중 \(count)명의 시험지를 입력했어요. 점수는 \(name)에 있어요. 같은 명령으로 이어서 할 수 있어요."
    )
  }

  static let csvWantsClass = Phrase(
    en: "--csv is for a class: add --class FOLDER.",
    ja: "--csv はクラス用です。--class FOLDER を付けてください。",
    ko: "--csv 옵션은 수업에 써요. --class FOLDER를 붙여 주세요."
  )

  static func foreignMarks(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en: "\(name) is there already and is no table of marks. Name another file with --csv.",
      ja: "\(name) はすでにありますが、得点の表ではありません。--csv で別のファイルを指定してください。",
      ko: "\(name) 파일이 이미 있는데 점수표가 아니에요. --csv로 다른 파일을 써 주세요."
    )
  }

  static func otherMarks(_ code: String) -> Phrase {
    Phrase(
      en: "The table of marks belongs to another test than \(code). Name another file with --csv.",
      ja: "この得点表はテスト \(code) のものではありません。--csv で別のファイルを指定してください。",
      ko: "이 점수표는 시험 \(code)의 것이 아니에요. --csv로 다른 파일을 써 주세요."
    )
  }

  // MARK: The sheet's file

  static func noSheet(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en: "There is no \(name). It was written beside the pages; name it with its folder.",
      ja: "\(name) がありません。印刷用のファイルと一緒に作られています。フォルダーも含めて指定してください。",
      ko: "\(name) 파일이 없어요. 인쇄용 파일과 함께 만들어졌으니 폴더까지 써 주세요."
    )
  }

  static func edited(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en: "\(name) was edited after the test was printed; what it says now counts.",
      ja: "\(name) は印刷後に書き換えられています。現在の内容で採点します。",
      ko: "\(name)\(Josa.topic(for: name)) 인쇄한 뒤에 고쳐졌어요. 지금 내용으로 채점해요."
    )
  }
}

extension PaperSheetError {
  /// What is wrong with a sheet's file, and what to do.
  func phrase(path: String) -> Phrase {
    let path = VisibleText.line(path)
    return switch self {
    case .foreign:
      Phrase(
        en: "\(path) is not the file of a test on paper. Take the .json beside the pages.",
        ja: "\(path) は紙のテストのファイルではありません。印刷用のファイルと同じ場所の .json を指定してください。",
        ko: "\(path)\(Josa.topic(for: path)) 종이 시험의 파일이 아니에요. 인쇄용 파일 옆의 .json을 써 주세요."
      )
    case .newer(let version):
      Phrase(
        en: "\(path) is from a newer Koryu (format \(version)). Update this one, then try again.",
        ja: "\(path) は新しいバージョンのKoryuのファイルです（形式\(version)）。Koryuを更新してください。",
        ko:
          "\(path)\(Josa.topic(for: path)) 더 새로운 Koryu의 파일이에요(형식 \(version)). Koryu를 업데이트한 뒤 다시 해 주세요."
      )
    case .damaged:
      Phrase(
        en: "\(path) is damaged. The same “test --paper” command with its --seed writes it again.",
        ja: "\(path) は壊れています。同じ --seed で test --paper を実行すると、もう一度作れます。",
        ko: "\(path)\(Josa.topic(for: path)) 손상되었어요. 같은 --seed로 ‘test --paper’ 명령을 쓰면 다시 만들 수 있어요."
      )
    case .tooLarge:
      Phrase(
        en: "\(path) is larger than any test's file. Check that it is the right one.",
        ja: "\(path) は大きすぎます。正しいファイルか確認してください。",
        ko: "\(path) 파일이 너무 커요. 맞는 파일인지 확인해 주세요."
      )
    }
  }
}
