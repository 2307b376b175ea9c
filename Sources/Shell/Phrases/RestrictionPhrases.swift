import Text

/// Sentences about serving a learner from afar.
enum RestrictionPhrases {
  static let whichLearner = Phrase(
    en:
      "--restricted serves one learner: name the profile with --learner, and leave out --profile.",
    ja: "--restricted は一人の学習者用です。--learner でプロフィールを指定し、--profile は外してください。",
    ko: "--restricted는 학습자 한 명을 위한 거예요. --learner로 프로필을 정하고 --profile은 빼 주세요."
  )
  static let goesWithRestricted = Phrase(
    en: "--learner goes with --restricted; on a machine of your own, say --profile.",
    ja: "--learner は --restricted と一緒に使います。自分のコンピューターでは --profile を使ってください。",
    ko: "--learner는 --restricted와 함께 써요. 내 컴퓨터에서는 --profile을 써 주세요."
  )

  static let noProfile = Phrase(
    en: "There is no profile yet. Come without a command to make one; it takes a minute.",
    ja: "プロフィールがまだありません。コマンドを付けずに接続すると、1分ほどで作れます。",
    ko: "아직 프로필이 없어요. 명령 없이 접속하면 1분 만에 만들 수 있어요."
  )

  static func tooLong(bytes: Int) -> Phrase {
    Phrase(
      en: "The command is longer than \(bytes) bytes, and was not read. Say less at a time.",
      ja: "コマンドが\(bytes)バイトを超えているので、読み込みませんでした。短くしてください。",
      ko: "명령이 \(bytes)바이트보다 길어서 읽지 않았어요. 짧게 써 주세요."
    )
  }
}
