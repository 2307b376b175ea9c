import Journal
import Scheduling
import Text

extension Settings {
  /// The setting that holds the last day of a declared pause.
  static let pauseKey = "pause-until"

  /// The last day of the pause that has been declared and is not over on `day`.
  func pause(on day: Day) -> Day? {
    guard let text = unknown[Self.pauseKey]?.string, let last = Day(text), last >= day else {
      return nil
    }
    return last
  }
}
