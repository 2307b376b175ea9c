import Scheduling
import Text

/// Sentences about being reminded to practise.
enum ReminderPhrases {
  static func due(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "1 card is due for review." : "\(count) cards are due for review.",
      ja: "復習するカードが\(count)枚あります。",
      ko: "복습할 카드가 \(count)장 있어요."
    )
  }

  static let none = Phrase(
    en: "No reminder is set. “remind --at 20:00” sets one.",
    ja: "リマインダーは設定されていません。「remind --at 20:00」で設定できます。",
    ko: "설정된 알림이 없어요. ‘remind --at 20:00’ 명령으로 설정할 수 있어요."
  )

  static func isSet(_ time: TimeOfDay, _ days: DayList, name: String) -> Phrase {
    let days = phrase(days)
    let name = VisibleText.line(name)
    return Phrase(
      en: "\(name) is reminded at \(time), \(days.english). “remind off” takes it away.",
      ja: "\(name)さんには\(days.japanese)\(time)にお知らせします。「remind off」で取り消せます。",
      ko: "\(name) 님께 \(days.korean) \(time)에 알려 드려요. ‘remind off’ 명령으로 없앨 수 있어요."
    )
  }

  static func wouldSet(_ time: TimeOfDay, _ days: DayList) -> Phrase {
    let days = phrase(days)
    return Phrase(
      en: "To be reminded at \(time), \(days.english), these files would be written:",
      ja: "\(days.japanese)\(time)にお知らせするため、次のファイルを作成します。",
      ko: "\(days.korean) \(time)에 알려 드리기 위해 다음 파일을 만들어요."
    )
  }

  static let question = Phrase(
    en: "Write them, and have the system take them up? (y/n)",
    ja: "作成して、システムに登録しますか。(y/n)",
    ko: "만들고 시스템에 등록할까요? (y/n)"
  )
  static let unchanged = Phrase(
    en: "Nothing was changed.",
    ja: "何も変更していません。",
    ko: "아무것도 바꾸지 않았어요."
  )
  static let removed = Phrase(
    en: "The reminder is gone; these were taken away:",
    ja: "リマインダーを取り消し、次のファイルを削除しました。",
    ko: "알림을 없애고 다음 파일을 지웠어요."
  )
  static let nothingRunsIt = Phrase(
    en: "systemd is not running here, so that nothing comes of it until it is.",
    ja: "ここでは systemd が動いていないので、動くまでお知らせは届きません。",
    ko: "여기서는 systemd가 실행되고 있지 않아서, 실행될 때까지 알림이 오지 않아요."
  )
  static let noMachine = Phrase(
    en:
      "Nothing was installed: no systemd for users is running here, as in containers and WSL 1. Put "
      + "“koryu due --short” into your prompt instead; or, where cron runs, “crontab -e” takes this line:",
    ja:
      "何も設定していません。ここではユーザー用の systemd が動いていません（コンテナーや WSL 1 など）。代わりに koryu due --short をプロンプトに入れるか、cron があれば、crontab -e で次の行を追加してください。",
    ko:
      "아무것도 설정하지 않았어요. 여기서는 사용자용 systemd가 실행되고 있지 않아요(컨테이너나 WSL 1 등). 대신 koryu due --short를 프롬프트에 넣거나, cron이 있으면 crontab -e로 다음 줄을 추가해 주세요."
  )
  static let noNotices = Phrase(
    en:
      "There is no notify-send here, so the reminder would only be in the system’s log: install "
      + "libnotify-bin, or put “koryu due --short” into your prompt instead.",
    ja:
      "notify-send がないので、お知らせはシステムのログにしか残りません。libnotify-bin をインストールするか、代わりに koryu due --short をプロンプトに入れてください。",
    ko:
      "notify-send가 없어서 알림이 시스템 로그에만 남아요. libnotify-bin을 설치하거나, 대신 koryu due --short를 프롬프트에 넣어 주세요."
  )
  static let noHome = Phrase(
    en:
      "HOME does not name your folder, so there is no place for a reminder. Set it and try again.",
    ja: "HOME が設定されていないので、リマインダーの場所がわかりません。設定して、もう一度試してください。",
    ko: "HOME이 설정되어 있지 않아서 알림을 둘 곳을 알 수 없어요. 설정하고 다시 시도해 주세요."
  )
  static let strangePath = Phrase(
    en:
      "The path of the program or of the profiles has control characters. Move them, then try again.",
    ja: "プログラムかプロフィールの場所に制御文字があります。移動してから、もう一度試してください。",
    ko: "프로그램이나 프로필의 경로에 제어 문자가 있어요. 옮긴 다음 다시 시도해 주세요."
  )

  static func foreign(_ path: String) -> Phrase {
    Phrase(
      en: "\(path) was not written by Koryu; nothing was changed. Move it away to set a reminder.",
      ja: "\(path) は Koryu のファイルではないので、何も変更していません。リマインダーを設定するには移動してください。",
      ko: "\(path): Koryu가 쓴 파일이 아니라서 아무것도 바꾸지 않았어요. 알림을 설정하려면 옮겨 주세요."
    )
  }

  static func leftAlone(_ path: String) -> Phrase {
    Phrase(
      en: "\(path) was not written by Koryu, and stays.",
      ja: "\(path) は Koryu のファイルではないので、そのままにします。",
      ko: "\(path): Koryu가 쓴 파일이 아니라서 그대로 두었어요."
    )
  }

  static func failed(_ command: String) -> Phrase {
    Phrase(
      en: "“\(command)” failed, and everything is as it was before. Run it by hand to see why.",
      ja: "「\(command)」が失敗したので、すべて元に戻しました。手で実行すると原因がわかります。",
      ko: "‘\(command)’ 명령이 실패해서 모두 원래대로 되돌렸어요. 직접 실행하면 이유를 볼 수 있어요."
    )
  }

  private static func phrase(_ days: DayList) -> Phrase {
    guard !days.isDaily else { return Phrase(en: "every day", ja: "毎日", ko: "매일") }
    let names = days.weekdays.map { DayPhrases.weekdays[$0.rawValue - 1] }
    return Phrase(
      en: names.map(\.english).joined(separator: ", "),
      ja: names.map(\.japanese).joined(separator: "・") + "曜日の",
      ko: names.map(\.korean).joined(separator: "·") + "요일"
    )
  }
}
