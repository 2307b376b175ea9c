import CFuzzer

/// Readers under libFuzzer: `FUZZING=1 swift run Fuzzing TARGET CORPUS [-max_total_time=600 …]`.
///
/// The first argument names the reader; the rest is libFuzzer's. Seeds are in `Seeds/TARGET`.
@main enum Fuzzing {
  static func main() {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: " | ")
    guard CommandLine.arguments.count > 1,
      let target = FuzzTarget(rawValue: CommandLine.arguments[1])
    else {
      print("usage: Fuzzing \(names) CORPUS [options of libFuzzer]")
      return
    }
    var count = CommandLine.argc - 1
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
      unsafe CommandLine.unsafeArgv + 1
    _ = unsafe LLVMFuzzerRunDriver(&count, &arguments, callback(for: target))
  }

  /// What libFuzzer calls with each input; it takes no context, so each reader has its own.
  private static func callback(
    for target: FuzzTarget
  ) -> @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt {
    switch target {
    case .package: { unsafe fuzz(.package, $0, $1) }
    case .database: { unsafe fuzz(.database, $0, $1) }
    case .zstandard: { unsafe fuzz(.zstandard, $0, $1) }
    case .wire: { unsafe fuzz(.wire, $0, $1) }
    case .html: { unsafe fuzz(.html, $0, $1) }
    }
  }
}

/// Gives the bytes to a reader.
private func fuzz(_ target: FuzzTarget, _ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  target.read(unsafe Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}
