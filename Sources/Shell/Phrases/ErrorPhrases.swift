import Answers
import Profiles
import Scheduling
import Text

/// What the shell says when something outside does not allow what was asked.
enum ErrorPhrases {
  static func noDecks(folders: [String]) -> Phrase {
    let places = folders.map { VisibleText.line($0) }.joined(separator: ", ")
    return Phrase(
      en: "No decks were found in \(places). Name a folder with --decks or KORYU_DECKS.",
      ja: "\(places) にデッキが見つかりません。--decks か KORYU_DECKS でフォルダーを指定してください。",
      ko: "\(places)에 덱이 없어요. --decks 또는 KORYU_DECKS로 폴더를 지정해 주세요."
    )
  }

  static func unreadable(path: String, cause: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) cannot be read: \(cause). Check the name and its permissions.",
      ja: "\(path) を読み込めません（\(cause)）。名前とアクセス権を確認してください。",
      ko: "\(path)\(Josa.object(for: path)) 읽을 수 없어요(\(cause)). 이름과 권한을 확인해 주세요."
    )
  }

  static func tooLarge(path: String, megabytes: Int) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) is larger than \(megabytes) MB. Split it into several files.",
      ja: "\(path) は\(megabytes)MBを超えています。いくつかのファイルに分けてください。",
      ko: "\(path) 파일이 \(megabytes)MB보다 커요. 여러 파일로 나눠 주세요."
    )
  }

  /// What keeps a deck, a record, or a part of one from being used: the place, then what is wrong.
  static func unusable(_ finding: Finding) -> Phrase {
    let place = finding.place
    let message = finding.message
    return Phrase(
      en: "\(place): \(VisibleText.line(message.english))",
      ja: "\(place)：\(VisibleText.line(message.japanese))",
      ko: "\(place): \(VisibleText.line(message.korean))"
    )
  }

  /// Lines of journals that do not count.
  static func unread(_ count: Int) -> Phrase {
    Phrase(
      en: (count == 1 ? "1 line" : "\(count) lines") + " of your records could not be read; all "
        + "else counts. “verify” tells more, “restore” brings a backup back.",
      ja: "学習の記録のうち\(count)行を読み取れませんでした。ほかはすべて有効です。verify で詳しく表示し、restore で"
        + "バックアップから復元できます。",
      ko: "학습 기록 가운데 \(count)줄을 읽지 못했어요. 나머지는 모두 유효해요. verify로 자세히 보고, restore로 "
        + "백업에서 복원할 수 있어요."
    )
  }

  static func noDay(_ text: String) -> Phrase {
    let text = VisibleText.line(text)
    return Phrase(
      en: "“\(text)” is not read as a date. Write it as 2027-03-20.",
      ja: "「\(text)」は日付として読めません。2027-03-20 のように書いてください。",
      ko: "‘\(text)’: 날짜로 읽을 수 없어요. 2027-03-20처럼 써 주세요."
    )
  }

  static func dayTooEarly(_ day: Day, earliest: Day) -> Phrase {
    Phrase(
      en: "\(day) is too early here. Name \(earliest) or a later day.",
      ja: "\(day) は早すぎます。\(earliest) 以降の日付を指定してください。",
      ko: "\(day): 너무 일러요. \(earliest) 이후의 날짜를 써 주세요."
    )
  }

  static func unexpected(_ description: String) -> Phrase {
    let description = VisibleText.line(description)
    return Phrase(
      en: "Something unexpected went wrong (\(description)). Nothing that was saved is lost.",
      ja: "予期しない問題が起きました（\(description)）。保存済みの記録は失われていません。",
      ko: "예상하지 못한 문제가 생겼어요(\(description)). 저장된 기록은 그대로예요."
    )
  }

  static let lostOutput = Phrase(
    en: "The output could not be written whole: is the disk full? Make room and run it again.",
    ja: "出力を最後まで書き込めませんでした。ディスクの空きを確認して、もう一度実行してください。",
    ko: "출력을 끝까지 쓰지 못했어요. 디스크에 남은 공간이 있는지 확인하고 다시 실행해 주세요."
  )

  static func unknownDeck(_ name: String, suggestion: String?) -> Phrase {
    let name = VisibleText.line(name)
    guard let suggestion else {
      return Phrase(
        en: "There is no deck or tag “\(name)”. “decks” lists them.",
        ja: "「\(name)」というデッキやタグはありません。decks で一覧を表示します。",
        ko: "‘\(name)’\(Josa.called(for: name)) 덱이나 태그는 없어요. decks로 목록을 볼 수 있어요."
      )
    }
    return Phrase(
      en: "There is no deck or tag “\(name)”. Did you mean “\(suggestion)”?",
      ja: "「\(name)」というデッキやタグはありません。「\(suggestion)」のことですか。",
      ko: "‘\(name)’\(Josa.called(for: name)) 덱이나 태그는 없어요. 혹시 ‘\(suggestion)’인가요?"
    )
  }

  static func unknownCard(_ name: String, suggestion: String?) -> Phrase {
    let name = VisibleText.line(name)
    guard let suggestion else {
      return Phrase(
        en: "There is no card “\(name)”. “search” finds cards by their words.",
        ja: "「\(name)」というカードはありません。search で言葉から探せます。",
        ko: "‘\(name)’\(Josa.called(for: name)) 카드는 없어요. search로 단어를 찾아보세요."
      )
    }
    return Phrase(
      en: "There is no card “\(name)”. Did you mean “\(suggestion)”?",
      ja: "「\(name)」というカードはありません。「\(suggestion)」のことですか。",
      ko: "‘\(name)’\(Josa.called(for: name)) 카드는 없어요. 혹시 ‘\(suggestion)’인가요?"
    )
  }

  static func unknownProfile(_ name: String, known: [String]) -> Phrase {
    let name = VisibleText.line(name)
    let list = known.map { VisibleText.line($0) }.joined(separator: ", ")
    guard !known.isEmpty else {
      return Phrase(
        en:
          "There is no profile “\(name)”. “koryu profile new NAME” makes one; then --profile finds it.",
        ja: "「\(name)」というプロフィールはありません。「koryu profile new 名前」で作成すると、--profile で選べます。",
        ko: "‘\(name)’\(Josa.called(for: name)) 프로필은 없어요. "
          + "‘koryu profile new 이름’으로 만들면 --profile로 고를 수 있어요."
      )
    }
    return Phrase(
      en:
        "There is no profile “\(name)”. There are: \(list). “koryu profile new NAME” makes one more.",
      ja: "「\(name)」というプロフィールはありません。あるのは次のとおりです：\(list)。"
        + "「koryu profile new 名前」で新しく作成できます。",
      ko: "‘\(name)’\(Josa.called(for: name)) 프로필은 없어요. 있는 프로필: \(list). "
        + "‘koryu profile new 이름’으로 새로 만들 수 있어요."
    )
  }

  static let noProfile = Phrase(
    en: "There is no profile yet. Type koryu to make one; it takes a minute.",
    ja: "プロフィールがまだありません。koryu と入力すると、1分ほどで作成できます。",
    ko: "아직 프로필이 없어요. koryu를 실행하면 1분 만에 만들 수 있어요."
  )

  static func severalProfiles(_ names: [String]) -> Phrase {
    let list = names.map { VisibleText.line($0) }.joined(separator: ", ")
    return Phrase(
      en: "Several people practise here (\(list)). Say who: “koryu --profile NAME”.",
      ja: "複数のプロフィールがあります（\(list)）。「koryu --profile 名前」で使う人を指定してください。",
      ko: "프로필이 여러 개 있어요(\(list)). ‘koryu --profile 이름’으로 쓸 사람을 골라 주세요."
    )
  }
}

extension ProfileError: Worded {
  /// How a run ends that a profile stopped.
  var failure: Failure {
    let status: ExitStatus =
      switch self {
      case .invalidID, .newer, .foreign, .notJSON, .symbolicLink, .tooLarge, .damaged, .exists:
        .refused
      case .absent: .usage
      case .busy: .busy
      case .system: .inputOutput
      }
    return Failure(status, phrase)
  }
}
