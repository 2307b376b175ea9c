/// The headers of a POSIX ustar archive, the plainest container that every system can unpack.
enum Tape {
  static let blockBytes = 512

  /// The block before a regular file.
  static func header(name: String, size: Int) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: blockBytes)
    put(Array(name.utf8.prefix(100)), at: 0, in: &block)
    put(octal(0o600, digits: 7), at: 100, in: &block)
    put(octal(0, digits: 7), at: 108, in: &block)
    put(octal(0, digits: 7), at: 116, in: &block)
    put(octal(size, digits: 11), at: 124, in: &block)
    put(octal(0, digits: 11), at: 136, in: &block)
    block[156] = UInt8(ascii: "0")
    put(Array("ustar".utf8) + [0] + Array("00".utf8), at: 257, in: &block)
    put(octal(checksum(block), digits: 6) + [0, UInt8(ascii: " ")], at: 148, in: &block)
    return block
  }

  /// The zeros after a file that fill its last block.
  static func padding(after size: Int) -> [UInt8] {
    let rest = size % blockBytes
    return [UInt8](repeating: 0, count: rest == 0 ? 0 : blockBytes - rest)
  }

  /// The name and size in a header; nil for anything but a regular file with a right checksum.
  static func member(_ block: [UInt8]) -> (name: String, size: Int)? {
    guard block.count == blockBytes, block[257..<262].elementsEqual("ustar".utf8),
      block[156] == UInt8(ascii: "0"), number(block[148..<154]) == checksum(block),
      let size = number(block[124..<135]), block[345] == 0,
      let name = String(validating: block[0..<100].prefix { $0 != 0 }, as: UTF8.self)
    else { return nil }
    return (name, size)
  }

  /// The sum of all bytes, those of the sum itself taken as spaces.
  private static func checksum(_ block: [UInt8]) -> Int {
    block.enumerated().reduce(0) { sum, byte in
      sum + ((148..<156).contains(byte.offset) ? 32 : Int(byte.element))
    }
  }

  private static func octal(_ number: Int, digits: Int) -> [UInt8] {
    let text = String(number, radix: 8)
    return Array((String(repeating: "0", count: max(0, digits - text.utf8.count)) + text).utf8)
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: bytes.prefix { $0 != 0 && $0 != 0x20 }, as: UTF8.self), radix: 8)
  }

  private static func put(_ bytes: [UInt8], at offset: Int, in block: inout [UInt8]) {
    block.replaceSubrange(offset..<offset + bytes.count, with: bytes)
  }
}
