import Text

/// What stands on a command line before the command.
struct GlobalOptions: Hashable, Sendable {
  var profiles: String?
  var decks: String?
  var profile: String?
  var language: Language?
  /// Whether the program serves a learner on somebody else's machine.
  var isRestricted = false
  /// That learner's profile.
  var learner: String?
  var wantsHelp = false
  var wantsVersion = false

  /// The options themselves, for help and completions.
  static let table = [
    Option(
      "profile",
      .profile,
      says: Phrase(en: "practise as this person", ja: "練習する人を選びます", ko: "연습할 사람을 골라요")
    ),
    Option(
      "profiles",
      .folder,
      says: Phrase(
        en: "keep profiles in this folder, such as one on a USB stick",
        ja: "プロフィールを保存するフォルダー（USBメモリーなど）を指定します",
        ko: "프로필을 저장할 폴더(USB 메모리 등)를 지정해요"
      )
    ),
    Option(
      "decks",
      .folder,
      says: Phrase(
        en: "take decks from this folder",
        ja: "デッキを読み込むフォルダーを指定します",
        ko: "덱을 읽을 폴더를 지정해요"
      )
    ),
    Option(
      "language",
      .choice(Language.allCases.map(\.rawValue)),
      says: Phrase(
        en: "speak this language this once",
        ja: "今回だけ表示言語を変えます",
        ko: "이번에만 화면 언어를 바꿔요"
      )
    ),
    Option(
      "restricted",
      says: Phrase(
        en: "serve a learner from afar: no paths, no editor, no other programs",
        ja: "遠隔の学習者用：ファイル・エディター・ほかのプログラムを使いません",
        ko: "원격 학습자용: 파일, 편집기, 다른 프로그램을 쓰지 않아요"
      )
    ),
    Option(
      "learner",
      .profile,
      says: Phrase(
        en: "with --restricted: the folder of the learner’s profile",
        ja: "--restricted とともに：学習者のプロフィールのフォルダー名",
        ko: "--restricted와 함께: 학습자 프로필의 폴더 이름"
      )
    ),
    Option("help", says: Phrase(en: "show the commands", ja: "コマンドの一覧を表示します", ko: "명령 목록을 보여 줘요")),
    Option("version", says: Phrase(en: "show the version", ja: "バージョンを表示します", ko: "버전을 보여 줘요")),
  ]

  /// Takes the options off the front of `arguments`; what is left is the command.
  ///
  /// A mistake leaves what stands before it taken: it is told in the language asked for.
  mutating func take(from arguments: [String]) throws(UsageError) -> [String] {
    var rest = arguments[...]
    while let word = rest.first, word.hasPrefix("--"), word != "--" {
      rest.removeFirst()
      try take(String(word.dropFirst(2)), rest: &rest)
    }
    return Array(rest)
  }

  private mutating func take(
    _ word: String,
    rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = Self.table.first(where: { $0.name == name }) else {
      let suggestion = Suggestion.nearest(to: name, among: Self.table.map(\.name))
      throw .unknownOption(name, command: "koryu", suggestion: suggestion)
    }
    guard let kind = option.kind else {
      guard parts.count == 1 else { throw .optionTakesNoValue(name) }
      switch name {
      case "help": wantsHelp = true
      case "restricted": isRestricted = true
      default: wantsVersion = true
      }
      return
    }
    guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst(), !value.isEmpty else {
      throw .optionNeedsValue(name, placeholder: kind.placeholder)
    }
    try kind.check(value, place: "--\(name)")
    switch name {
    case "profile": profile = value
    case "profiles": profiles = value
    case "decks": decks = value
    case "learner": learner = value
    default: language = Language(rawValue: value)
    }
  }
}
