import Classes
import Journal
import Scheduling
import Text

/// What is said when a class ends.
enum ClosePhrases {
  static func running(_ plan: Plan, weeksLeft: Int) -> Phrase {
    Phrase(
      en:
        "The class runs until \(plan.end): \(weeksLeft) of its \(plan.weeks.counted("week")) \(weeksLeft == 1 ? "is" : "are") not over and would not count. Nothing was written or deleted. “class status --csv FILE” writes the marks so far; --early closes all the same.",
      ja:
        "クラスは \(plan.end) まで続きます。全\(plan.weeks)週のうち\(weeksLeft)週が終わっておらず、集計に入りません。何も書き込んだり削除したりしていません。途中の参加点は「class status --csv FILE」で書き出せます。それでも終了するには --early を付けてください。",
      ko:
        "수업은 \(plan.end)까지예요. \(plan.weeks)주 중 \(weeksLeft)주가 끝나지 않아서 집계에 들어가지 않아요. 아무것도 쓰거나 지우지 않았어요. 지금까지의 점수는 ‘class status --csv FILE’로 쓸 수 있어요. 그래도 마치려면 --early를 붙여 주세요."
    )
  }

  static func unmatched(_ count: Int) -> Phrase {
    Phrase(
      en:
        "\(count.counted("hand-in counts", "hand-ins count")) for nobody yet. Nothing was written or deleted. Match them, or move them elsewhere, and close again.",
      ja:
        "まだ誰のものでもない提出ファイルが\(count)個あります。何も書き込んだり削除したりしていません。名簿の学習者に対応させるか、別の場所に移してから、もう一度実行してください。",
      ko:
        "아직 누구 것도 아닌 제출 파일이 \(count)개 있어요. 아무것도 쓰거나 지우지 않았어요. 명단의 학습자와 맞추거나 다른 곳으로 옮긴 다음 다시 실행해 주세요."
    )
  }

  /// `place` says where hand-ins were looked for.
  static func nothingHandedIn(_ place: Phrase) -> Phrase {
    Phrase(
      en:
        "\(place.english) The totals would be empty, so nothing was written. --inbox FOLDER names where hand-ins are; --yes closes without any.",
      ja:
        "\(place.japanese)集計が空になるため、何も書き込んでいません。--inbox フォルダー で場所を指定できます。提出がないまま終了するには --yes を付けてください。",
      ko:
        "\(place.korean) 집계가 비게 되므로 아무것도 쓰지 않았어요. --inbox 폴더로 위치를 지정할 수 있어요. 제출 없이 마치려면 --yes를 붙여 주세요."
    )
  }

  static func isClosed(_ closed: Moment, folder: String) -> Phrase {
    let day = StudyCalendar(rolloverHour: 0).day(of: closed)
    let folder = VisibleText.line(folder)
    return Phrase(
      en:
        "This class was closed on \(day). Its totals are in \(folder)/totals.csv and stay as they are.",
      ja: "このクラスは \(day) に終了しました。集計は \(folder)/totals.csv にあり、変更しません。",
      ko: "이 수업은 \(day)에 마쳤어요. 집계는 \(folder)/totals.csv에 있고 바뀌지 않아요."
    )
  }

  /// Of a class that is over no pack is made; what to do instead.
  static func notPacked(_ closed: Moment, folder: String) -> Phrase {
    let isClosed = isClosed(closed, folder: folder)
    return Phrase(
      en: isClosed.english
        + " No pack is made of it. Begin the next class in a folder of its own (koryu class new FOLDER) and copy roster and plan there; learners join it with the new pack and keep their progress. Was it closed by mistake, put class.json and the hand-ins back from your copy of this folder.",
      ja: isClosed.japanese
        + "配布ファイルは作りません。次のクラスは別のフォルダーで始め（koryu class new FOLDER）、名簿と計画をそこにコピーしてください。学習者は新しい配布ファイルで参加し、学習記録は残ります。誤って終了した場合は、控えのフォルダーから class.json と提出ファイルを元に戻してください。",
      ko: isClosed.korean
        + " 배포 파일은 만들지 않아요. 다음 수업은 다른 폴더에서 시작하고(koryu class new FOLDER) 명단과 계획을 그리로 복사해 주세요. 학습자는 새 배포 파일로 참가하고 학습 기록은 그대로예요. 실수로 마쳤다면 보관해 둔 폴더에서 class.json과 제출 파일을 다시 넣어 주세요."
    )
  }

  /// Learners whose every week counts as none.
  static func nothingFrom(_ names: [String]) -> Phrase {
    let list = list(names)
    return Phrase(
      en: "\(names.count.counted("learner")) handed in nothing, so that no week counts: \(list).",
      ja: "何も提出していない学習者が\(names.count)人います。数える週がありません：\(list)",
      ko: "아무것도 제출하지 않은 학습자가 \(names.count)명이에요. 인정되는 주가 없어요: \(list)"
    )
  }

  /// Learners whose last weeks count as none, with the day until which something is known.
  static func nothingSince(_ learners: [(name: String, day: Day)]) -> Phrase {
    let list = list(learners.map { "\($0.name) (\($0.day))" })
    return Phrase(
      en:
        "\(learners.count.counted("learner")) handed in for the last time before the end; weeks after that count as none: \(list).",
      ja: "最後まで提出していない学習者が\(learners.count)人います。その後の週は0日として数えます：\(list)",
      ko: "끝까지 제출하지 않은 학습자가 \(learners.count)명이에요. 그 뒤의 주는 0일로 계산해요: \(list)"
    )
  }

  private static func list(_ names: [String]) -> String {
    // All of them: what follows cannot be taken back.
    names.map { VisibleText.line($0) }.joined(separator: ", ")
  }

  /// Who gets no certificate, because nothing of theirs could stand on it.
  static func withoutCertificate(_ names: [String]) -> Phrase {
    let list = list(names)
    return Phrase(
      en: "No certificate, since no day of practice in the class’s weeks was handed in: \(list).",
      ja: "クラスの期間に練習した日の提出がないため、証明書を作らなかった学習者：\(list)",
      ko: "수업 기간에 연습한 날이 제출되지 않아서 증명서를 만들지 않은 학습자: \(list)"
    )
  }

  static func written(folder: String, certificates: Int) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en:
        "Final totals are in \(folder)/totals.csv"
        + (certificates > 0
          ? ", \(certificates.counted("certificate")) to print in \(folder)/certificates.html."
          : "."),
      ja: "最終集計を \(folder)/totals.csv に書き出しました。"
        + (certificates > 0 ? "印刷用の証明書\(certificates)枚は \(folder)/certificates.html です。" : ""),
      ko: "최종 집계를 \(folder)/totals.csv에 썼어요."
        + (certificates > 0 ? " 인쇄할 증명서 \(certificates)장은 \(folder)/certificates.html에 있어요." : "")
    )
  }

  /// `damaged` are those among them that could not be read.
  static func question(_ count: Int, damaged: [String]) -> Phrase {
    let names = damaged.prefix(5).map { VisibleText.line($0) }.joined(separator: ", ")
    let list = names + (damaged.count > 5 ? ", …" : "")
    let broken =
      damaged.isEmpty
      ? Phrase(en: "", ja: "", ko: "")
      : Phrase(
        en: ", of which \(damaged.count) could not be read (\(list))",
        ja: "（うち\(damaged.count)個は読めないもの：\(list)）",
        ko: "(그중 \(damaged.count)개는 읽을 수 없는 파일: \(list))"
      )
    return Phrase(
      en:
        "Delete \(count == 1 ? "the raw hand-in" : "the \(count) raw hand-ins")\(broken.english) now? This cannot be undone. y: yes · Enter: no",
      ja: "提出ファイル\(count)個\(broken.japanese)を今すぐ削除しますか。元には戻せません。y：はい · Enter：いいえ",
      ko: "제출 파일 \(count)개\(broken.korean)를 지금 지울까요? 되돌릴 수 없어요. y: 네 · Enter: 아니요"
    )
  }

  static let nothingToDelete = Phrase(
    en: "There are no hand-ins to delete. The class is closed.",
    ja: "削除する提出ファイルはありません。クラスを終了しました。",
    ko: "지울 제출 파일이 없어요. 수업을 마쳤어요."
  )

  static let closed = Phrase(
    en: "The class is closed.",
    ja: "クラスを終了しました。",
    ko: "수업을 마쳤어요."
  )

  /// An archive with hand-ins that is not the program's to delete.
  static func mixed(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en:
        "\(path) holds hand-ins and other things beside them, so it stays. Delete it yourself once you have what you need of it.",
      ja: "\(path) には提出ファイルのほかにも入っているため、削除しません。必要なものを取り出したら、自分で削除してください。",
      ko: "\(path): 제출 파일 말고 다른 것도 들어 있어서 지우지 않아요. 필요한 것을 꺼낸 다음 직접 지워 주세요."
    )
  }

  /// Files beside the hand-ins that may be some all the same.
  static func strange(_ paths: [String]) -> Phrase {
    let names = paths.prefix(5).map { VisibleText.line($0) }.joined(separator: ", ")
    let list = names + (paths.count > 5 ? ", …" : "")
    return Phrase(
      en:
        "Not known as hand-ins of this class, so never deleted here: \(list). Look at them, and delete what is a learner’s.",
      ja: "このクラスの提出ファイルと確認できないため、ここでは削除しません：\(list)。確認して、学習者のものは削除してください。",
      ko: "이 수업의 제출 파일인지 알 수 없어서 여기서 지우지 않아요: \(list). 살펴보고 학습자의 것은 지워 주세요."
    )
  }

  /// What `class status` shows of a class that is over.
  static let finalTotals = Phrase(
    en: "The final totals:",
    ja: "最終集計：",
    ko: "최종 집계:"
  )

  static func totalsUnread(folder: String) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en:
        "\(folder)/totals.csv is not there any more, or cannot be read. Look for it where you keep your copies; the hand-ins are deleted, so it cannot be made again.",
      ja:
        "\(folder)/totals.csv がないか、読み込めません。控えを探してください。提出ファイルは削除したため、作り直すことはできません。",
      ko:
        "\(folder)/totals.csv 파일이 없거나 읽을 수 없어요. 사본을 찾아 주세요. 제출 파일을 지웠기 때문에 다시 만들 수 없어요."
    )
  }

  static func late(_ path: String, of name: String, made: Day) -> Phrase {
    let (path, name) = (VisibleText.line(path), VisibleText.line(name))
    return Phrase(
      en:
        "\(path), of \(name), made on \(made), is not in the totals: the class was closed without it.",
      ja: "\(path)（\(name)、\(made) 作成）は、クラスの終了時になかったため、集計に入っていません。",
      ko: "\(path)(\(name), \(made) 작성): 수업을 마칠 때 없었으므로 집계에 들어 있지 않아요."
    )
  }

  static let lateStays = Phrase(
    en: "“koryu class close” deletes what came late.",
    ja: "遅れて届いたファイルは koryu class close で削除できます。",
    ko: "늦게 온 파일은 koryu class close 명령으로 지울 수 있어요."
  )

  static func countedStays(_ count: Int) -> Phrase {
    Phrase(
      en:
        "\(count.counted("hand-in that is", "hand-ins that are")) in the totals still \(count == 1 ? "lies" : "lie") here, such as in an archive that holds other things. Delete \(count == 1 ? "it" : "them") yourself.",
      ja: "集計に入っている提出ファイル\(count)個が、ほかのものも入ったアーカイブなどに残っています。自分で削除してください。",
      ko: "집계에 들어 있는 제출 파일 \(count)개가 다른 것도 든 압축 파일 등에 남아 있어요. 직접 지워 주세요."
    )
  }

  static func kept(_ count: Int) -> Phrase {
    Phrase(
      en:
        "\(count == 1 ? "The hand-in stays" : "The \(count) hand-ins stay"). “koryu class close” asks again.",
      ja: "提出ファイル\(count)個はそのまま残しました。koryu class close でもう一度確認できます。",
      ko: "제출 파일 \(count)개는 그대로 두었어요. koryu class close 명령으로 다시 물어봐요."
    )
  }

  static func deleted(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count.counted("hand-in is", "hand-ins are")) deleted. The class is closed.",
      ja: "提出ファイル\(count)個を削除しました。クラスを終了しました。",
      ko: "제출 파일 \(count)개를 지웠어요. 수업을 마쳤어요."
    )
  }
}
