import CSimdjson

/// The C++ line reader, which ends with this value.
@safe struct JournalScanner: ~Copyable {
  private let handle: OpaquePointer
  /// Room for the records of one call.
  private var records = [koryu_record](repeating: koryu_record(), count: 4096)

  init?() {
    guard let handle = unsafe koryu_reader_create() else { return nil }
    unsafe self.handle = unsafe handle
  }

  deinit {
    unsafe koryu_reader_destroy(handle)
  }

  /// Names the device whose events come next.
  func setDevice(_ name: String) {
    var name = name
    name.withUTF8 { text in
      unsafe text.withMemoryRebound(to: CChar.self) { characters in
        unsafe koryu_reader_set_device(handle, characters.baseAddress, characters.count)
      }
    }
  }

  /// Reads whole lines of `text`, after which padding is readable, until they or the records end.
  mutating func scan(
    _ text: UnsafeRawBufferPointer,
    _ take: (_ records: ArraySlice<koryu_record>) -> Void
  ) -> (bytes: Int, lines: Int) {
    var consumed = 0
    var lines = 0
    let count = unsafe records.withUnsafeMutableBufferPointer { records in
      unsafe koryu_reader_read(
        handle,
        text.baseAddress?.assumingMemoryBound(to: CChar.self),
        text.count,
        records.baseAddress,
        records.count,
        &consumed,
        &lines
      )
    }
    take(records[..<count])
    return (consumed, lines)
  }

  /// How many cards records have named so far.
  var cardCount: Int { unsafe koryu_reader_card_count(handle) }

  /// The name of a card.
  func card(_ index: Int) -> String {
    var length = 0
    let text = unsafe koryu_reader_card(handle, index, &length)
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: length)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}
