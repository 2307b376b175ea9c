import Shell

/// Keys out of the bytes that a terminal sends.
struct KeyReader {
  /// What one press came to.
  enum Press {
    case outcome(KeyOutcome)
    /// An arrow, a function key, a control key without a meaning.
    case ignored
    case suspend
    case quit
  }

  /// How long the rest of a sequence may take, in milliseconds.
  private static let patience: Int32 = 80
  /// Longer sequences are no keys.
  private static let longestSequence = 64

  private let controls: RawMode.Controls

  init(_ controls: RawMode.Controls) { self.controls = controls }

  /// Reads one key; something is there to read.
  func next() -> Press {
    guard let byte = TerminalStreams.read(upTo: 1).first else { return .outcome(.endOfInput) }
    switch byte {
    case controls.interrupt: return .outcome(.interrupted)
    case controls.endOfInput: return .outcome(.endOfInput)
    case controls.suspend: return .suspend
    case controls.quit: return .quit
    case 0x0a, 0x0d: return .outcome(.enter)
    case 0x1b: return afterEscape()
    case 0..<0x20, 0x7f: return .ignored
    default: return .outcome(.key(character(from: byte)))
    }
  }

  private func more() -> UInt8? {
    guard TerminalStreams.wait(milliseconds: Self.patience) == .input else { return nil }
    return TerminalStreams.read(upTo: 1).first
  }

  /// A lone Escape is a key; one that begins a sequence is swallowed with it.
  private func afterEscape() -> Press {
    guard let kind = more() else { return .outcome(.escape) }
    guard kind == UInt8(ascii: "[") || kind == UInt8(ascii: "O") else { return .ignored }
    for _ in 0..<Self.longestSequence {
      guard let byte = more(), !(0x40...0x7e).contains(byte) else { break }
    }
    return .ignored
  }

  /// The character that begins with `first`; U+FFFD where the bytes are not UTF-8.
  private func character(from first: UInt8) -> Character {
    let following =
      switch first {
      case 0xc2...0xdf: 1
      case 0xe0...0xef: 2
      case 0xf0...0xf4: 3
      default: 0
      }
    var bytes = [first]
    while bytes.count <= following, let byte = more() { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self).first ?? "\u{fffd}"
  }
}
