import CSimdjson
import SystemPackage

/// A file in pieces that end with a line, in a buffer that has padding after it.
@safe struct ChunkReader: ~Copyable {
  /// What stands at the beginning of the buffer.
  enum Piece {
    /// Whole lines of so many bytes.
    case lines(Int)
    /// The last line, without a newline.
    case tail(Int)
    /// A part of a line that is longer than the limit, to be skipped.
    case overlong(Int)
    case end
  }

  private let file: FileDescriptor
  private let path: String
  private let buffer: UnsafeMutableRawBufferPointer
  private let capacity: Int
  /// How many bytes of the buffer are filled.
  private var filled = 0
  /// How many bytes the last piece took.
  private var taken = 0
  private var isSkipping = false
  /// How many bytes are still to be read of the file.
  private var left: Int

  /// Opens a file, of which `range` is read.
  init(
    path: FilePath,
    limitBytes: Int,
    range: Range<Int> = 0..<Int.max
  ) throws(ProfileError) {
    file = try Self.open(path, at: range.lowerBound)
    self.path = path.string
    capacity = limitBytes
    left = range.count
    let padding = Int(KORYU_PADDING)
    unsafe buffer = .allocate(byteCount: limitBytes + padding, alignment: 64)
    unsafe buffer.initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit {
    try? file.close()
    unsafe buffer.deallocate()
  }

  private static func open(
    _ path: FilePath,
    at offset: Int
  ) throws(ProfileError) -> FileDescriptor {
    let file = try BoundedFile(path: path, limitBytes: .max).open()
    guard offset > 0 else { return file }
    do { try file.seek(offset: Int64(offset), from: .start) } catch {
      try? file.close()
      throw .system(.read, path: path.string, error as? Errno ?? .ioError)
    }
    return file
  }

  /// Bytes of the present piece.
  func bytes(_ start: Int, _ count: Int) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[start..<start + count])
  }

  /// Gives up the present piece and goes to the next.
  mutating func next() throws(ProfileError) -> Piece {
    try refill()
    guard filled > 0 else { return .end }
    if isSkipping { return skip() }
    if let newline = lastNewline() {
      taken = newline + 1
      return .lines(taken)
    }
    taken = filled
    guard filled == capacity else { return .tail(taken) }
    isSkipping = true
    return .overlong(taken)
  }

  private mutating func skip() -> Piece {
    let newline = unsafe bytes(0, filled).firstIndex(of: UInt8(ascii: "\n"))
    isSkipping = newline == nil && filled == capacity
    taken = newline.map { $0 + 1 } ?? filled
    return .overlong(taken)
  }

  private func lastNewline() -> Int? {
    var index = filled
    let bytes = unsafe bytes(0, filled)
    while index > 0 {
      index -= 1
      if unsafe bytes[index] == UInt8(ascii: "\n") { return index }
    }
    return nil
  }

  /// Moves what is left to the front and fills the rest.
  private mutating func refill() throws(ProfileError) {
    let rest = filled - taken
    if taken > 0, rest > 0 {
      unsafe buffer.copyMemory(from: bytes(taken, rest))
    }
    filled = rest
    taken = 0
    while filled < capacity, left > 0 {
      let end = min(capacity, filled + min(left, capacity))
      let room = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<end])
      do {
        let count = unsafe try file.read(into: room)
        if count == 0 { return }
        filled += count
        left -= count
      } catch {
        throw .system(.read, path: path, error as? Errno ?? .ioError)
      }
    }
  }
}
