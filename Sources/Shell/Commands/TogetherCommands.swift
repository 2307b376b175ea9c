import Text

private let anyDeck = Parameter("DECK", .deck, .repeated)

private let tag = Option(
  "tag",
  .tag,
  repeats: true,
  says: Phrase(en: "only cards on this subject", ja: "このテーマのカードだけ", ko: "이 주제의 카드만")
)

// Practice with others in one room.
extension Command {
  static let pair = Command(
    "pair",
    aliases: ["짝", "ペア"],
    .practise,
    reach: .machine,
    Phrase(
      en: "two learners at one laptop: the partner judges",
      ja: "二人で1台を使い、相手が判定します",
      ko: "둘이 한 대로 연습하고 짝이 판정해요"
    ),
    details: Phrase(
      en:
        "Each is asked in the language they learn and answers aloud; the other one judges by y, n or "
        + "a (almost). It is practice for both: the schedules stay as they are. Contested and grave matters "
        + "are left out.",
      ja:
        "それぞれ学んでいる言語で出題し、声に出して答えます。相手が y（はい）、n（いいえ）、a（ほぼ）で判定します。二人とも練習として記録し、予定は変わりません。見解の分かれる問題や深刻な問題は出題しません。",
      ko:
        "각자 배우는 언어로 묻고 소리 내어 답해요. 짝이 y(네), n(아니요), a(거의)로 판정해요. 둘 다 연습으로 기록하고 일정은 바뀌지 않아요. 견해가 갈리거나 무거운 문제는 내지 않아요."
    ),
    parameters: [anyDeck],
    options: [
      Option(
        "with",
        .profile,
        says: Phrase(en: "the second learner", ja: "二人目の学習者", ko: "두 번째 학습자")
      ),
      Option(
        "cards",
        .number(1...999),
        says: Phrase(en: "so many for each", ja: "一人あたりの枚数", ko: "한 사람당 장수")
      ),
      tag,
    ]
  ) { shell, call in try PairRun(shell, call).run() }

  static let night = Command(
    "night",
    aliases: ["퀴즈대회", "クイズ大会"],
    .practise,
    reach: .learner,
    Phrase(
      en: "a quiz night for teams, typed by a host",
      ja: "チーム対抗のクイズ大会（司会者が入力します）",
      ko: "팀 퀴즈 대회(진행자가 입력해요)"
    ),
    details: Phrase(
      en:
        "Contested and grave matters are left out, and cards for adults. The judge explains, the host "
        + "may overrule. There is no clock unless --seconds asks for one. Nothing is recorded.",
      ja:
        "見解の分かれる問題、深刻な問題、大人向けのカードは出題しません。判定には説明が付き、司会者が変更できます。--seconds を付けない限り時間制限はありません。記録は残りません。",
      ko:
        "견해가 갈리거나 무거운 문제, 성인용 카드는 내지 않아요. 판정에는 설명이 붙고 진행자가 바꿀 수 있어요. --seconds를 쓰지 않으면 시간제한이 없어요. 아무것도 기록하지 않아요."
    ),
    parameters: [anyDeck],
    options: [
      Option(
        "teams",
        .number(2...8),
        says: Phrase(en: "how many teams (2)", ja: "チームの数（2）", ko: "팀의 수(2)")
      ),
      Option(
        "questions",
        .number(1...100),
        says: Phrase(en: "how many questions (10)", ja: "問題の数（10）", ko: "문제의 수(10)")
      ),
      Option(
        "seconds",
        .number(5...600),
        says: Phrase(
          en: "end a turn after so long without a key",
          ja: "入力がない場合に次へ進むまでの秒数",
          ko: "입력이 없을 때 넘어가는 초"
        )
      ),
      Option(
        "seed",
        .number(0...1_000_000_000),
        says: Phrase(
          en: "draw the same questions again",
          ja: "同じ問題をもう一度出します",
          ko: "같은 문제를 다시 내요"
        )
      ),
      tag,
    ]
  ) { shell, call in try NightRun(shell, call).run() }
}
