import Journal
import Scheduling
package import Text

/// What `verify` tells about a profile, after replaying all of it.
package struct Verification: Hashable, Sendable {
  /// Journals.
  package let journals: Int
  /// Events that count or could.
  package let events: Int
  /// Events that an undo took back.
  package let undone: Int
  /// Cards that were answered.
  package let cards: Int
  /// Bytes of all journals.
  package let sizeBytes: Int
  /// Damage, in the order of files and lines.
  package let findings: [Finding]

  package init(_ reading: ProfileReading) {
    journals = reading.files.count
    events = reading.files.reduce(0) { $0 + $1.events }
    undone = reading.state.entries.count { $0.isUndone }
    let state = reading.state
    cards = state.cardIDs.count { state.schedule($0).reviews > 0 }
    sizeBytes = reading.files.reduce(0) { $0 + $1.sizeBytes }
    findings = reading.findings.map(\.finding)
  }

  /// What was counted, in a sentence.
  package var summary: Phrase {
    Phrase(
      en:
        "Replayed: events \(events) (undone \(undone)), journals \(journals), cards \(cards).",
      ja: "記録ファイル\(journals)個の記録\(events)件（うち取り消し\(undone)件）を読み直しました。カードは\(cards)枚です。",
      ko: "기록 파일 \(journals)개의 기록 \(events)건(되돌린 것 \(undone)건)을 다시 읽었어요. 카드는 \(cards)장이에요."
    )
  }
}
