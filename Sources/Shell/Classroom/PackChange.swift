import Answers
import Decks
import Journal
import Scheduling
import Study

/// What a newer pack changes for one learner: told by the same fingerprints by which cards are asked
/// again.
struct PackChange: Equatable {
  /// Cards that the older pack did not have.
  var new = 0
  /// Cards that the learner has met and whose answer is another now.
  var changed = 0
  /// Cards that the newer pack no longer has; what was learnt of them stays in the journal.
  var gone = 0

  /// Compares the cards of two states of a class's decks.
  init(
    from old: Catalogue,
    to catalogue: Catalogue,
    decks: Set<String>,
    knowing state: ProfileState
  ) {
    let before = Set(old.ids.filter { decks.contains($0.deck) })
    let after = Set(catalogue.ids.filter { decks.contains($0.deck) })
    let renamed = Set(before.compactMap { catalogue.library.successor(of: $0) })
    new = after.subtracting(before).subtracting(renamed).count
    gone = before.subtracting(after).count { catalogue.library.successor(of: $0) == nil }
    changed = after.count { card in
      guard let last = state.lastAnswer(card) else { return false }
      return catalogue.change(of: card, since: last) == .changed
    }
  }

  private var isNothing: Bool { new + changed + gone == 0 }

  var english: String {
    if isNothing { return "nothing that you have answered changed" }
    var parts: [String] = []
    if new > 0 { parts.append("\(new) new") }
    if changed > 0 {
      parts.append("\(changed) \(changed == 1 ? "answer" : "answers") changed: asked again soon")
    }
    if gone > 0 { parts.append("\(gone) taken out") }
    return parts.joined(separator: ", ")
  }

  var japanese: String {
    if isNothing { return "これまでに答えたカードに変更はありません" }
    var parts: [String] = []
    if new > 0 { parts.append("新しいカード\(new)枚") }
    if changed > 0 { parts.append("答えが変わったカード\(changed)枚（近いうちにもう一度出題します）") }
    if gone > 0 { parts.append("外されたカード\(gone)枚") }
    return parts.joined(separator: "、")
  }

  var korean: String {
    if isNothing { return "지금까지 답한 카드는 바뀐 것이 없어요" }
    var parts: [String] = []
    if new > 0 { parts.append("새 카드 \(new)장") }
    if changed > 0 { parts.append("답이 바뀐 카드 \(changed)장(곧 다시 물어봐요)") }
    if gone > 0 { parts.append("빠진 카드 \(gone)장") }
    return parts.joined(separator: ", ")
  }
}
