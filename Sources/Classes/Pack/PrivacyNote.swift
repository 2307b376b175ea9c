package import Text

/// The page about what is stored and who sees it, in all three languages at once.
package enum PrivacyNote {
  /// The note as Markdown, for the pack.
  package static func markdown(for plan: Plan) -> String {
    let parts = [Language.english, .japanese, .korean].map { language in
      let title = heading.text(in: language)
      let lines = points(for: plan).map { "* " + $0.text(in: language) }
      return "# \(title): \(plan.leadingName.text(in: language))\n\n"
        + lines.joined(separator: "\n")
        + "\n"
    }
    return parts.joined(separator: "\n")
  }

  package static let heading = Phrase(
    en: "What is stored, and who sees it",
    ja: "保存される情報と、それを見る人",
    ko: "저장되는 정보와 보는 사람"
  )

  /// What a learner should know before joining.
  package static func points(for plan: Plan) -> [Phrase] {
    [stored, handedIn, never, marked(plan.rules), deleting]
  }

  private static let stored = Phrase(
    en:
      "Koryu keeps every answer, with what you typed or chose, how long it took, whether a hint was shown, and when, in files on your own machine. Nothing is ever sent anywhere; there is no account.",
    ja:
      "Koryu は、回答のたびに、入力した内容や選んだもの・かかった時間・ヒントを見たかどうか・日時を、お使いの機器のファイルに保存します。どこにも送信しません。アカウントもありません。",
    ko: "Koryu는 답할 때마다 입력하거나 고른 것, 걸린 시간, 힌트를 봤는지, 날짜와 시각을 내 기기의 파일에 저장해요. 어디에도 보내지 않고 계정도 없어요."
  )

  private static let handedIn = Phrase(
    en:
      "“koryu hand-in” writes one file that you give to your teacher yourself: which cards you answered, which options you chose, how they were judged, whether a hint was shown, how long you took, and when, to the minute, since the class began; also cards you put aside or marked, and your settings.",
    ja:
      "koryu hand-in は、自分で先生に渡すファイルを1つ作ります。中身は、クラス開始以降に答えたカード、選んだ選択肢、判定、ヒントを見たかどうか、かかった時間、分単位の日時、休止したカードや印を付けたカード、設定です。",
    ko:
      "koryu hand-in 명령은 직접 선생님께 드릴 파일 하나를 만들어요. 수업이 시작된 뒤로 답한 카드, 고른 보기, 판정, 힌트를 봤는지, 걸린 시간, 분 단위의 날짜와 시각, 보류하거나 표시한 카드, 설정이 들어 있어요."
  )

  private static let never = Phrase(
    en:
      "What you typed is not in that file unless you write --answers; your notes and goals never are. It does hold answers to decks outside of the class.",
    ja: "入力した内容は、--answers を付けない限り入りません。メモと目標は決して入りません。クラス以外のデッキへの回答は含まれます。",
    ko: "입력한 내용은 --answers를 쓰지 않으면 들어가지 않아요. 메모와 목표는 절대 들어가지 않아요. 수업 밖의 덱에 답한 기록은 들어가요."
  )

  private static func marked(_ rules: ParticipationRules) -> Phrase {
    Phrase(
      en:
        "The participation mark counts days practised, up to \(rules.daysPerWeek) a week. It never counts what was right or wrong.",
      ja: "参加点は練習した日数（週\(rules.daysPerWeek)日まで）だけで決まり、正解・不正解は関係しません。",
      ko: "참여 점수는 연습한 날수(주 \(rules.daysPerWeek)일까지)로만 정하고, 맞고 틀림은 세지 않아요."
    )
  }

  private static let deleting = Phrase(
    en:
      "To delete everything, delete the folder that “koryu profile” names. Your teacher deletes the hand-ins when the class is closed.",
    ja: "すべて削除するには、koryu profile が示すフォルダーを削除してください。提出ファイルは、クラスの終了時に先生が削除します。",
    ko: "모두 지우려면 koryu profile 명령이 알려 주는 폴더를 지우면 돼요. 제출 파일은 수업이 끝나면 선생님이 지워요."
  )
}
