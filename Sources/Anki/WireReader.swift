/// Reads the wire format of protocol buffers: fields by number, nothing of any schema.
///
/// Only what a package needs: whole numbers, fixed 32 bits, and stretches of bytes. A length that
/// goes beyond the message ends the reading; the fields before it stand.
package struct WireReader: Sequence, IteratorProtocol {
  /// One field.
  package struct Field {
    package let number: Int
    package let value: Value
  }

  /// What a field holds.
  package enum Value {
    case whole(UInt64)
    case fixed64(UInt64)
    case bytes(ArraySlice<UInt8>)
    case fixed32(UInt32)
  }

  private var rest: ArraySlice<UInt8>
  /// Whether the message ended in the middle of a field, or holds what this reader does not know.
  package private(set) var isDamaged = false

  package init(_ message: ArraySlice<UInt8>) {
    rest = message
  }

  package init(_ message: [UInt8]) { self.init(message[...]) }

  package mutating func next() -> Field? {
    guard !rest.isEmpty, !isDamaged else { return nil }
    guard let key = whole(), key >> 3 > 0, key >> 3 < 1 << 29, let value = value(key & 7) else {
      isDamaged = true
      return nil
    }
    return Field(number: Int(key >> 3), value: value)
  }

  private mutating func value(_ type: UInt64) -> Value? {
    switch type {
    case 0: whole().map { .whole($0) }
    case 1: fixed(8).map { .fixed64($0) }
    case 2: bytes().map { .bytes($0) }
    case 5: fixed(4).map { .fixed32(UInt32($0)) }
    default: nil
    }
  }

  /// Seven bits a byte, the lowest first; at most ten bytes.
  private mutating func whole() -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      guard let byte = rest.popFirst() else { return nil }
      if shift < 64 { value |= UInt64(byte & 0x7F) << shift }
      if byte < 0x80 { return value }
    }
    return nil
  }

  private mutating func fixed(_ count: Int) -> UInt64? {
    guard rest.count >= count else { return nil }
    var value: UInt64 = 0
    for byte in rest.prefix(count).reversed() { value = value << 8 | UInt64(byte) }
    rest.removeFirst(count)
    return value
  }

  private mutating func bytes() -> ArraySlice<UInt8>? {
    guard let length = whole(), length <= UInt64(rest.count) else { return nil }
    let bytes = rest.prefix(Int(length))
    rest.removeFirst(Int(length))
    return bytes
  }
}

extension WireReader.Value {
  /// The text of a stretch of bytes.
  package var text: String? {
    if case .bytes(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
  }

  /// The number of a whole field.
  package var number: Int64? {
    if case .whole(let value) = self { Int64(truncatingIfNeeded: value) } else { nil }
  }

  /// The number of a fixed field of 32 bits.
  package var float: Double? {
    if case .fixed32(let bits) = self { Self.double(bits) } else { nil }
  }

  /// Packed numbers of 32 bits each.
  package var floats: [Double]? {
    guard case .bytes(let bytes) = self, bytes.count.isMultiple(of: 4) else { return nil }
    return stride(from: bytes.startIndex, to: bytes.endIndex, by: 4).map { start in
      let bits = bytes[start..<(start + 4)].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      return Self.double(bits)
    }
  }

  /// The shortest number that is the same in 32 bits: 0.87, not 0.8700000047683716.
  private static func double(_ bits: UInt32) -> Double {
    let value = Float(bitPattern: bits)
    return Double(value.description) ?? Double(value)
  }
}
