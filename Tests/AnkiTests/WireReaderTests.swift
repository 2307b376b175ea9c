import Anki
import TestSupport
import Testing

/// The wire format of protocol buffers, as far as packages need it.
@Suite struct WireReaderTests {
  @Test func `fields are read by number and type`() {
    // 1: 150, 2: "ab", 3: fixed32 1.0, 4: fixed64
    let bytes: [UInt8] = [
      0x08, 0x96, 0x01, 0x12, 2, 0x61, 0x62, 0x1D, 0, 0, 0x80, 0x3F, 0x21, 1, 0, 0, 0, 0, 0, 0, 0,
    ]
    var fields = WireReader(bytes)
    #expect(fields.next()?.value.number == 150)
    #expect(fields.next()?.value.text == "ab")
    #expect(fields.next()?.value.float == 1)
    #expect(fields.next()?.number == 4)
    #expect(fields.next() == nil)
    #expect(!fields.isDamaged)
  }

  @Test(
    arguments: [
      [0x12, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0x61],
      [0x12, 3, 0x61], [0x08], [0x0B, 1], [0x00, 1], [0x1D, 0, 0],
      [UInt8](repeating: 0xFF, count: 40),
    ] as [[UInt8]]
  )
  func `what goes beyond the message ends the reading`(bytes: [UInt8]) {
    var reader = WireReader(bytes)
    while reader.next() != nil {}
    #expect(reader.isDamaged)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `any bytes come to an end`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<200).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    #expect(WireReader(bytes).reduce(0) { count, _ in count + 1 } <= bytes.count)
  }
}
