import Classes
import Scheduling
import Text

// What is told of single hand-ins, and of whose they are.
extension InboxPhrases {
  /// What is worth saying of how a file stands to the one before it; nil for what is usual.
  static func remark(
    _ continuity: Continuity,
    path: String,
    _ earlier: EarlierHandIn
  ) -> Phrase? {
    let path = VisibleText.line(path)
    switch continuity {
    case .first, .continues, .same: return nil
    case .shorter(let events):
      return Phrase(
        en:
          "\(path): \(events.counted("event")) handed in before \(events == 1 ? "is" : "are") missing, as after a restored backup; \(events == 1 ? "it counts" : "they count") still, where the earlier file is here.",
        ja: "\(path)：以前に提出された記録\(events)件がありません（バックアップからの復元など）。前のファイルがあれば、その記録は数えます。",
        ko: "\(path): 전에 제출된 기록 \(events)건이 없어요(백업에서 복원한 경우 등). 이전 파일이 있으면 그 기록도 더해요."
      )
    case .rewritten(let device):
      return earlier.rewritten(path, device: device)
    case .incomparable:
      return Phrase(
        en:
          "\(path) cannot be compared with the one before, because the start of the class has moved.",
        ja: "\(path) は、クラスの開始日が変わったため、前のファイルと比べられません。",
        ko: "\(path): 수업 시작일이 바뀌어서 이전 파일과 비교할 수 없어요."
      )
    }
  }

  static func clock(_ name: String, times: Int) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en:
        "\(name): the clock went back \(times == 1 ? "once" : "\(times) times"); days are those that the clock showed.",
      ja: "\(name)：時計が\(times)回戻っています。日付は当時の時計のとおりに数えます。",
      ko: "\(name): 시계가 \(times)번 뒤로 갔어요. 날짜는 그때 시계대로 계산해요."
    )
  }

  /// How the newest file stands to the one before it, in every case.
  static func continuity(
    _ continuity: Continuity,
    path: String,
    _ earlier: EarlierHandIn
  ) -> Phrase {
    if let remark = remark(continuity, path: path, earlier) { return remark }
    let path = VisibleText.line(path)
    guard continuity != .first else {
      return Phrase(
        en: "\(path): the first that was handed in.",
        ja: "\(path)：最初の提出です。",
        ko: "\(path): 첫 제출이에요."
      )
    }
    return Phrase(
      en: "\(path): continues what was handed in before, unchanged.",
      ja: "\(path)：前の提出の続きで、以前の記録に変わりはありません。",
      ko: "\(path): 이전 제출에서 이어지고, 전의 기록은 그대로예요."
    )
  }

  /// Answers of a learner that a clock dated into the future.
  static func datedAhead(_ name: String, _ ahead: AnswersAhead) -> Phrase {
    let name = VisibleText.line(name)
    let (count, latest) = (ahead.count, ahead.latest)
    return Phrase(
      en:
        "\(name): \(count.counted("answer is", "answers are")) dated after today, up to \(latest), and counted nowhere: the learner’s clock was ahead.",
      ja: "\(name)：今日より後の日付の回答が\(count)問あり（最後は \(latest)）、どこにも数えていません。学習者の時計が進んでいました。",
      ko: "\(name): 오늘보다 뒤의 날짜로 된 답이 \(count)개 있어서(마지막은 \(latest)) 어디에도 넣지 않았어요. 학습자의 시계가 앞서 있었어요."
    )
  }

  static func ahead(_ path: String, made: Day, today: Day) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en:
        "\(path) says that it was made on \(made), and today is \(today): one of the two clocks is wrong. Days are those that the learner’s clock showed.",
      ja: "\(path) は \(made) に作られたことになっていますが、今日は \(today) です。どちらかの時計が違っています。日付は学習者の時計のとおりに数えます。",
      ko: "\(path): 만든 날짜(\(made))가 오늘(\(today))보다 뒤예요. 둘 중 한 시계가 틀렸어요. 날짜는 학습자의 시계대로 계산해요."
    )
  }

  static func double(_ path: String, of other: String) -> Phrase {
    let (path, other) = (VisibleText.line(path), VisibleText.line(other))
    return Phrase(
      en: "\(path) is the same as \(other) and counts once.",
      ja: "\(path) は \(other) と同じ内容なので、一度だけ数えます。",
      ko: "\(path): \(other) 파일과 같아서 한 번만 계산해요."
    )
  }

  /// `count` is more than one.
  static func doubles(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) hand-ins are the same as others that are here, and count once.",
      ja: "ほかと同じ内容の提出ファイルが\(count)個あります。それぞれ一度だけ数えます。",
      ko: "다른 것과 같은 제출 파일이 \(count)개 있어요. 한 번씩만 계산해요."
    )
  }

  /// `own` is what this class is called.
  static func otherClass(_ path: String, title: String, own: String) -> Phrase {
    let (path, title) = (VisibleText.line(path), VisibleText.line(title))
    guard title != VisibleText.line(own) else {
      return Phrase(
        en: "\(path) is of another class that is called so, too; it was left aside.",
        ja: "\(path) は同じ名前の別のクラスのものなので、読み込みませんでした。",
        ko: "\(path): 이름이 같은 다른 수업의 파일이라서 읽지 않았어요."
      )
    }
    let (narrow, wide) = title.isEmpty ? ("", "") : (" (\(title))", "（\(title)）")
    return Phrase(
      en: "\(path) is of another class\(narrow); it was left aside.",
      ja: "\(path) は別のクラス\(wide)のものなので、読み込みませんでした。",
      ko: "\(path): 다른 수업\(narrow)의 파일이라서 읽지 않았어요."
    )
  }

  /// `folder` is the class's, where it is not the current one.
  static func unknown(
    _ letter: ClassInbox.Letter,
    candidates: [String],
    in folder: String?
  ) -> Phrase {
    let path = VisibleText.line(letter.path)
    let option = folder.map { " --class " + Self.word(VisibleText.line($0)) } ?? ""
    let word = Self.word(path)
    let name = VisibleText.line(letter.handIn.manifest.name)
    return Phrase(
      en:
        "\(path) is of “\(name)”, whom the roster does not know so. Say who it is: koryu class match \(word) NAME\(option) (or --nobody, if they have left)",
      ja:
        "\(path) の「\(name)」は名簿と一致しません。次のように指定してください：koryu class match \(word) 氏名\(option)（離れた人は 氏名 の代わりに --nobody）",
      ko:
        "\(path): ‘\(name)’ 학습자가 명단과 맞지 않아요. 이렇게 알려 주세요: koryu class match \(word) 이름\(option) (떠난 사람이면 이름 대신 --nobody)"
    )
  }

  /// A path as a shell takes it for one word: downloads are called “name (1)”.
  static func word(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
    return isPlain ? path : "'\(path.replacing("'", with: "'\\''"))'"
  }

  static let nameWanted = Phrase(
    en: "Name the learner behind the file, or write --nobody for somebody who has left.",
    ja: "ファイルの後に学習者の氏名を書くか、クラスを離れた人であれば --nobody を付けてください。",
    ko: "파일 뒤에 학습자의 이름을 쓰거나, 수업을 떠난 사람이면 --nobody를 붙여 주세요."
  )

  static func leftAside(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en:
        "What “\(name)” hands in is set aside from now on; “class close” deletes it with the rest.",
      ja: "「\(name)」の提出は今後は数えません。class close でほかと一緒に削除します。",
      ko: "‘\(name)’의 제출은 이제 계산하지 않아요. class close 명령이 다른 것과 함께 지워요."
    )
  }

  /// Those who have left, by the names in their files.
  static func left(_ names: Set<String>) -> Phrase {
    let list = names.sorted().map { VisibleText.line($0) }.joined(separator: ", ")
    return Phrase(
      en: "Set aside, of people who have left: \(list).",
      ja: "クラスを離れた人の提出（数えません）：\(list)",
      ko: "수업을 떠난 사람의 제출(계산하지 않아요): \(list)"
    )
  }

  /// A learner with hand-ins of more profiles than one.
  static func severalProfiles(_ name: String, _ paths: [String]) -> Phrase {
    let name = VisibleText.line(name)
    let list = paths.map { VisibleText.line($0) }.joined(separator: ", ")
    return Phrase(
      en:
        "\(name): from \(paths.count) profiles, as of two laptops (\(list)); all of them count. Is one somebody else’s, say whose: koryu class match FILE NAME",
      ja:
        "\(name)：\(paths.count)個のプロフィールから提出があり（パソコンが2台ある場合など）、どれも数えます：\(list)。別の人のものが混じっている場合は、koryu class match FILE 氏名 で指定してください。",
      ko:
        "\(name): 프로필 \(paths.count)개에서 제출했어요(노트북이 두 대인 경우 등). 모두 계산해요: \(list). 다른 사람의 것이 있으면 koryu class match FILE 이름 명령으로 알려 주세요."
    )
  }

  static func whose(_ letter: ClassInbox.Letter) -> Phrase {
    let path = VisibleText.line(letter.path)
    let name = VisibleText.line(letter.handIn.manifest.name)
    return Phrase(
      en: "\(path) is of “\(name)”. Who on the roster is it? (Enter: leave it aside)",
      ja: "\(path) は「\(name)」の提出です。名簿のどなたですか。（Enter：保留）",
      ko: "\(path): ‘\(name)’의 제출이에요. 명단의 누구인가요? (Enter: 보류)"
    )
  }

  static func notOfClass(_ path: String) -> Phrase {
    Phrase(
      en: "\(VisibleText.line(path)) is no hand-in of this class; nothing was changed.",
      ja: "\(VisibleText.line(path)) はこのクラスの提出ファイルではありません。何も変更していません。",
      ko: "\(VisibleText.line(path)): 이 수업의 제출 파일이 아니에요. 아무것도 바꾸지 않았어요."
    )
  }

  static func severalInside(_ path: String, _ names: [String]) -> Phrase {
    let path = VisibleText.line(path)
    let list = names.prefix(5).map { word(VisibleText.line($0)) }.joined(separator: " ")
    let rest = names.count > 5 ? " …" : ""
    return Phrase(
      en: "\(path) holds hand-ins of several people. Name one of them: \(list)\(rest)",
      ja: "\(path) には複数の人の提出ファイルが入っています。次のうち1つを指定してください：\(list)\(rest)",
      ko: "\(path): 여러 사람의 제출 파일이 들어 있어요. 하나를 골라 써 주세요: \(list)\(rest)"
    )
  }

  static func nobody(_ name: String, suggestion: String?) -> Phrase {
    let name = VisibleText.line(name)
    let guess = suggestion.map { VisibleText.line($0) }
    return Phrase(
      en: "Nobody on the roster is called “\(name)”."
        + (guess.map { " Did you mean “\($0)”?" } ?? ""),
      ja: "「\(name)」は名簿にありません。" + (guess.map { "「\($0)」のことですか。" } ?? ""),
      ko: "‘\(name)’: 명단에 없어요." + (guess.map { " 혹시 ‘\($0)’인가요?" } ?? "")
    )
  }

  static func several(_ names: [String]) -> Phrase {
    let list = names.map { VisibleText.line($0) }.joined(separator: ", ")
    return Phrase(
      en: "Several are called so: \(list). Write the id instead.",
      ja: "同じ氏名の人が複数います：\(list)。学籍番号で指定してください。",
      ko: "같은 이름이 여럿이에요: \(list). 학번으로 알려 주세요."
    )
  }

  static func matched(_ name: String, to other: String) -> Phrase {
    let (name, other) = (VisibleText.line(name), VisibleText.line(other))
    return Phrase(
      en: "Hand-ins of “\(name)” count for \(other) from now on.",
      ja: "「\(name)」の提出は、今後 \(other) のものとして数えます。",
      ko: "‘\(name)’의 제출은 이제 \(other) 것으로 계산해요."
    )
  }
}
