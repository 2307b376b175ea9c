/// What a stretch of text means, and so how it looks where colour is allowed.
///
/// Nothing is told by colour alone: whatever is painted also says it in words or signs.
package enum Role: Hashable, Sendable {
  case heading
  case right
  case wrong
  case notice
  case faint
  case command

  var code: String {
    switch self {
    case .heading: "1"
    case .right: "32"
    case .wrong: "31"
    case .notice: "33"
    case .faint: "2"
    case .command: "36"
    }
  }
}

/// Paints text for one terminal, or leaves it plain.
package struct Ink: Sendable {
  /// Whether escape sequences may be written at all.
  package let isColoured: Bool

  package init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  /// `text` in the look of `role`.
  package func callAsFunction(_ text: String, _ role: Role) -> String {
    guard isColoured, !text.isEmpty else { return text }
    return "\u{1B}[\(role.code)m\(text)\u{1B}[0m"
  }
}
