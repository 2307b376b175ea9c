package import Journal
import Text

/// The chain of digests over the events of one journal, first to last.
///
/// c₀ = SHA-256("koryu-chain/" device); cᵢ = SHA-256(cᵢ₋₁ lineᵢ), where the line is that of the event as
/// handed in without typed answers. So a hand-in continues an earlier one where its chain passes
/// through the earlier end, and a change anywhere before shows, whether answers are contained or not.
package struct DigestChain: Hashable, Sendable {
  /// Where it stands.
  package private(set) var digest: String
  /// How many events it has passed.
  package private(set) var events = 0

  package init(device: String) {
    digest = SHA256.hexadecimal(of: "koryu-chain/\(device)".utf8)
  }

  /// Passes an event.
  package mutating func append(_ event: Event) {
    guard let bare = Redaction(answers: .off).redacted(event) else { return }
    var next = SHA256()
    next.update(digest.utf8)
    next.update(bare.line)
    digest = next.hexadecimal()
    events += 1
  }
}
