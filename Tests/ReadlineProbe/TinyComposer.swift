import Answers
import Shell

/// A few kana out of romaji, enough to see the line being composed.
struct TinyComposer: KeyComposer {
  private static let table = [
    "a": "あ", "i": "い", "u": "う", "e": "え", "o": "お", "ka": "か", "ki": "き", "gu": "ぐ",
    "mi": "み", "mu": "む", "na": "な", "ri": "り", "ryu": "りゅ", "ko": "こ", "ta": "た", "zu": "ず",
  ]

  init?(_ slot: InputSlot) {
    guard slot == .hiragana else { return nil }
  }

  func feed(_ preedit: Preedit?, _ key: Character) -> CompositionStep? {
    let raw = (preedit?.raw ?? "") + String(key)
    if let kana = Self.table[raw] { return CompositionStep(committed: kana, preedit: nil) }
    if Self.table.keys.contains(where: { $0.hasPrefix(raw) }) {
      return CompositionStep(committed: "", preedit: Preedit(raw: raw, shown: raw))
    }
    guard let preedit, preedit.raw == "n", let next = feed(nil, key) else { return nil }
    return CompositionStep(committed: "ん" + next.committed, preedit: next.preedit)
  }

  func takeBack(_ preedit: Preedit) -> Preedit? {
    let raw = String(preedit.raw.dropLast())
    return raw.isEmpty ? nil : Preedit(raw: raw, shown: raw)
  }

  func settle(_ preedit: Preedit) -> String { preedit.raw == "n" ? "ん" : preedit.shown }
}
