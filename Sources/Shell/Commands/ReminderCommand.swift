import Text

extension Command {
  static let remind = Command(
    "remind",
    aliases: ["알림", "リマインダー"],
    .person,
    reach: .machine,
    Phrase(
      en: "be reminded to practise: remind --at 20:00",
      ja: "練習の時間を知らせます：remind --at 20:00",
      ko: "연습할 시간을 알려 줘요: remind --at 20:00"
    ),
    details: Phrase(
      en:
        "Shows what it would install, and asks first. “remind” alone shows what is set, “remind off” "
        + "takes it away, “remind now” is what the timer runs: it says how much is due, and nothing "
        + "where nothing is due or a pause is declared.",
      ja:
        "何を設定するかを表示し、確認してから設定します。「remind」だけなら現在の設定を表示し、「remind off」で取り消します。「remind now」はタイマーが実行するもので、復習の数を知らせます。復習がないときや休みの間は何も言いません。",
      ko:
        "무엇을 설정할지 보여 주고 먼저 물어봐요. ‘remind’만 쓰면 지금 설정을 보여 주고, ‘remind off’로 없애요. ‘remind now’는 타이머가 실행하는 것으로, 복습할 양을 알려 줘요. 복습할 것이 없거나 쉬는 동안에는 아무 말도 하지 않아요."
    ),
    parameters: [Parameter("WHAT", .choice(["off", "now"]), .optional)],
    options: [
      Option(
        "at",
        .time,
        says: Phrase(en: "at this time of day", ja: "知らせる時刻", ko: "알려 줄 시각")
      ),
      Option(
        "days",
        .weekdays,
        says: Phrase(
          en: "on these days: mon,wed or daily",
          ja: "知らせる曜日：月,水 または 毎日",
          ko: "알려 줄 요일: 월,수 또는 매일"
        )
      ),
      Option(
        "yes",
        says: Phrase(en: "set it without asking", ja: "確認せずに設定します", ko: "묻지 않고 설정해요")
      ),
    ]
  ) { shell, call in
    switch call.value(0) {
    case "now": return try ReminderNotice(shell).run()
    case "off": return try ReminderRun(shell, call).remove()
    case _:
      let run = try ReminderRun(shell, call)
      return call.has("at") || call.has("days") ? try run.install() : run.show()
    }
  }
}
