import Answers
import Profiles
import Text

/// What is said about backups and merges.
enum DataPhrases {
  static func backedUp(to path: String, files: Int, bytes: Int) -> Phrase {
    let path = VisibleText.line(path)
    let kilobytes = (bytes + 1023) / 1024
    return Phrase(
      en:
        "Backed up to \(path): \(files.counted("file")), \(kilobytes) KB, read back and compared.",
      ja: "\(path) にバックアップしました（ファイル\(files)個、\(kilobytes)KB、読み直して確認済み）。",
      ko: "\(path)에 백업했어요(파일 \(files)개, \(kilobytes)KB, 다시 읽어 확인함)."
    )
  }

  static func restored(id: String, folder: String) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en: "The profile “\(id)” is back, in \(folder).",
      ja: "プロフィール「\(id)」を \(folder) に復元しました。",
      ko: "프로필 ‘\(id)’\(Josa.object(for: id)) \(folder)에 복원했어요."
    )
  }

  static func merged(_ summary: JournalMerge.Summary) -> Phrase {
    guard summary.added + summary.grown + summary.joined > 0 else {
      return Phrase(
        en: "Nothing was new: everything was here already.",
        ja: "新しい記録はありませんでした。",
        ko: "새로운 기록은 없었어요."
      )
    }
    return Phrase(
      en:
        "Merged. Journals new: \(summary.added), longer: \(summary.grown), joined line by line: \(summary.joined).",
      ja:
        "取り込みました。新しい記録ファイル\(summary.added)個、続きがあったもの\(summary.grown)個、行ごとに合わせたもの\(summary.joined)個。",
      ko: "합쳤어요. 새 기록 파일 \(summary.added)개, 이어진 것 \(summary.grown)개, 줄 단위로 합친 것 \(summary.joined)개."
    )
  }
}
