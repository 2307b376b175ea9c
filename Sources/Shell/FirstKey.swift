/// Notes when the line was begun that is being typed, by a clock that is handed in.
///
/// Keys that leave the line empty (arrows, the switch of the input method) begin nothing, and a line
/// that was emptied again is begun anew.
package final class FirstKey {
  private let clock: () -> Int64
  /// When the line was begun, by the clock; nil while it is empty, or where nobody could tell.
  package private(set) var milliseconds: Int64?

  package init(clock: @escaping () -> Int64) {
    self.clock = clock
  }

  /// Something stands in the line now.
  package func begin() {
    if milliseconds == nil { milliseconds = clock() }
  }

  /// Nothing stands in it, or nothing any more.
  package func clear() { milliseconds = nil }
}
