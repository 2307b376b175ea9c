import CZstd

/// Unpacks what Zstandard (RFC 8878) has packed, within bounds.
package enum Zstandard {
  /// Why something could not be unpacked.
  package enum Failure: Error, Hashable, Sendable {
    /// It is not Zstandard, or damaged.
    case damaged
    /// It would be larger than allowed.
    case tooLarge
  }

  /// Memory for the window of a stream, as a power of two: 128 MiB.
  private static let windowLog: Int32 = 27

  /// Whether bytes begin as a frame does.
  package static func isFrame(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
  }

  /// Unpacks `packed`, handing on what comes out piece by piece.
  ///
  /// The size that the frame tells is not believed: what comes out is counted.
  package static func unpack(
    _ packed: [UInt8],
    limitBytes: Int,
    into take: (ArraySlice<UInt8>) throws -> Void
  ) throws {
    guard let stream = unsafe ZSTD_createDStream() else { throw Failure.damaged }
    defer { unsafe ZSTD_freeDStream(stream) }
    _ = unsafe ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, windowLog)
    var chunk = [UInt8](repeating: 0, count: 1 << 17)
    var consumed = 0
    var produced = 0
    while true {
      let step = try unsafe decompress(stream, packed, from: consumed, into: &chunk)
      produced += step.written
      guard produced <= limitBytes else { throw Failure.tooLarge }
      if step.written > 0 { try take(chunk[..<step.written]) }
      let isStuck = step.consumed == consumed && step.written == 0
      consumed = step.consumed
      if step.isFrameDone, consumed == packed.count { return }
      if isStuck { throw Failure.damaged }
    }
  }

  /// All of what `packed` holds.
  package static func bytes(_ packed: [UInt8], limitBytes: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try unpack(packed, limitBytes: limitBytes) { bytes += $0 }
    return bytes
  }

  private struct Step {
    var consumed: Int
    var written: Int
    var isFrameDone: Bool
  }

  private static func decompress(
    _ stream: OpaquePointer,
    _ packed: [UInt8],
    from start: Int,
    into chunk: inout [UInt8]
  ) throws(Failure) -> Step {
    let room = chunk.count
    var input = 0
    var output = 0
    let result = unsafe packed.withUnsafeBytes { source in
      unsafe chunk.withUnsafeMutableBytes { target in
        var from = unsafe ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: start)
        var to = unsafe ZSTD_outBuffer(dst: target.baseAddress, size: room, pos: 0)
        let result = unsafe ZSTD_decompressStream(stream, &to, &from)
        input = unsafe from.pos
        output = unsafe to.pos
        return result
      }
    }
    guard ZSTD_isError(result) == 0 else { throw .damaged }
    return Step(consumed: input, written: output, isFrameDone: result == 0)
  }
}
