/// What a review says of a memory, from worst to best.
public enum Grade: Int, CaseIterable, Hashable, Comparable, Sendable {
  case again = 1
  case hard = 2
  case good = 3
  case easy = 4

  /// Whether the card was recalled.
  public var isRecall: Bool { self != .again }

  /// Orders from again to easy.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
