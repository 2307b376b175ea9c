#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The lines of standard input, read in blocks.
final class InputLines {
  private var block: [UInt8] = []
  private var position = 0
  private var hasEnded = false

  /// The next line without its newline; nil at the end.
  ///
  /// A last line needs no newline.
  func next() -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if let end = block[position...].firstIndex(of: 0x0A) {
        line.append(contentsOf: block[position..<end])
        position = end + 1
        return line
      }
      line.append(contentsOf: block[position...])
      guard refill() else { return line.isEmpty ? nil : line }
    }
  }

  private func refill() -> Bool {
    position = 0
    block.removeAll(keepingCapacity: true)
    guard !hasEnded else { return false }
    let size = 1 << 16
    while true {
      var count = 0
      block = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
        count = unsafe read(STDIN_FILENO, buffer.baseAddress, size)
        initialized = max(0, count)
      }
      if count > 0 { return true }
      if count == 0 || errno != EINTR {
        hasEnded = true
        return false
      }
    }
  }
}
