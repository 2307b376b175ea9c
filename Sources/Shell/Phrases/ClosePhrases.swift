import Classes
import Text

/// What is said when a class ends.
enum ClosePhrases {
  static func running(_ plan: Plan) -> Phrase {
    Phrase(
      en: "The class runs until \(plan.end); weeks that are not over do not count in these totals.",
      ja: "クラスは \(plan.end) まで続きます。終わっていない週はこの集計に含まれません。",
      ko: "수업은 \(plan.end)까지예요. 끝나지 않은 주는 이 집계에 들어가지 않아요."
    )
  }

  static func written(folder: String, certificates: Int) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en:
        "Final totals are in \(folder)/totals.csv"
        + (certificates > 0
          ? ", \(certificates) \(certificates == 1 ? "certificate" : "certificates") to print in \(folder)/certificates.html."
          : "."),
      ja: "最終集計を \(folder)/totals.csv に書き出しました。"
        + (certificates > 0 ? "印刷用の証明書\(certificates)枚は \(folder)/certificates.html です。" : ""),
      ko: "최종 집계를 \(folder)/totals.csv에 썼어요."
        + (certificates > 0 ? " 인쇄할 증명서 \(certificates)장은 \(folder)/certificates.html에 있어요." : "")
    )
  }

  static func question(_ count: Int) -> Phrase {
    Phrase(
      en:
        "Delete \(count == 1 ? "the raw hand-in" : "the \(count) raw hand-ins") now? This cannot be undone. y: yes · Enter: no",
      ja: "提出ファイル\(count)個を今すぐ削除しますか。元には戻せません。y：はい · Enter：いいえ",
      ko: "제출 파일 \(count)개를 지금 지울까요? 되돌릴 수 없어요. y: 네 · Enter: 아니요"
    )
  }

  static let nothingToDelete = Phrase(
    en: "There are no hand-ins to delete.",
    ja: "削除する提出ファイルはありません。",
    ko: "지울 제출 파일이 없어요."
  )

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
      en: "\(count) \(count == 1 ? "hand-in is" : "hand-ins are") deleted. The class is closed.",
      ja: "提出ファイル\(count)個を削除しました。クラスを終了しました。",
      ko: "제출 파일 \(count)개를 지웠어요. 수업을 마쳤어요."
    )
  }
}
