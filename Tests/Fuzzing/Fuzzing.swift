import CFuzzer

/// Readers under libFuzzer: `Tests/Fuzzing/run` runs it for each of them.
///
/// The first argument names the reader; the rest is libFuzzer's.
@main enum Fuzzing {
  static func main() {
    guard CommandLine.arguments.count > 1,
      let target = FuzzTarget(rawValue: CommandLine.arguments[1])
    else { return print(FuzzTarget.allCases.map(\.rawValue).joined(separator: "\n")) }
    unsafe chosen = target
    var count = CommandLine.argc - 1
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
      unsafe CommandLine.unsafeArgv + 1
    _ = unsafe LLVMFuzzerRunDriver(&count, &arguments, read)
  }
}

/// Set once before libFuzzer begins, whose callback takes no context.
nonisolated(unsafe) private var chosen = FuzzTarget.wire

/// What libFuzzer calls with each input; its own `main`, which is linked too, wants it by this name.
@_cdecl("LLVMFuzzerTestOneInput")
func read(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unsafe chosen.read(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}
