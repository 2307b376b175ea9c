/// The name of one event: the device that wrote it, and its number there, `k7f3qa-412`.
///
/// A second session on the same machine writes as device `k7f3qa-2`, so the number is what follows
/// the last hyphen.
package struct EventID: Hashable, Sendable, CustomStringConvertible {
  /// The device, as in the name of its journal.
  package let device: String
  /// The number within the device's journal, from 1.
  package let counter: Int

  package init(device: String, counter: Int) {
    self.device = device
    self.counter = counter
  }

  /// Reads `device-counter`; nil for anything else.
  package init?(_ text: String) {
    guard let hyphen = text.utf8.lastIndex(of: UInt8(ascii: "-")) else { return nil }
    let digits = text[text.utf8.index(after: hyphen)...]
    guard Self.isValidDevice(text[..<hyphen]), digits.utf8.first != UInt8(ascii: "+"),
      let counter = UInt32(digits), String(counter) == digits
    else { return nil }
    device = String(text[..<hyphen])
    self.counter = Int(counter)
  }

  package var description: String { "\(device)-\(counter)" }

  /// Whether `name` may name a device: ASCII letters, digits and `-`, 1 to 32 of them.
  package static func isValidDevice(_ name: some StringProtocol) -> Bool {
    guard (1...32).contains(name.utf8.count), name.utf8.first != UInt8(ascii: "-") else {
      return false
    }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}
