import Foundation
import TestSupport
import Testing

extension ThroughATerminal {
  /// Whatever a cat on the keyboard types.
  @Suite struct RandomKeysTests {
    /// Ctrl-C drops what is typed ahead; Ctrl-D, Ctrl-Z and Ctrl-\ end or stop programs; Ctrl-S
    /// stops the terminal.
    private static let keys: [UInt8] = (0...127).filter {
      ![0x03, 0x04, 0x13, 0x1a, 0x1c].contains($0)
    }

    @Test(arguments: ["emacs", "vi"], [UInt64(1), 2, 3, 4, 5, 6])
    func `no keys crash a composing prompt, and Ctrl-C always leads out`(
      mode: String,
      seed: UInt64
    ) throws {
      let terminal = try Probe.start(
        "--history",
        "가나,abc def",
        "--words",
        "가방,가방끈",
        "--expect",
        "가방",
        "hangul:? ",
        environment: try Probe.inputrc("set editing-mode \(mode)", "set bell-style none")
      )
      #expect(terminal.wait(forLine: "[한] ?"))
      var random = SplitMix64(seed: seed)
      for _ in 0..<600 {
        if UInt64.random(in: 0..<8, using: &random) == 0 { terminal.send("국か\u{1b}[D\u{f}") }
        terminal.send([Self.keys.randomElement(using: &random) ?? 0x20])
      }
      // Ctrl-C may be what a command waits for as text; or it drops a key that readline is about to
      // read, which then waits for another.
      var isOut = false
      for _ in 1...5 where !isOut {
        terminal.send("\u{3}")
        usleep(100_000)
        terminal.send("q")
        usleep(100_000)
        terminal.send("\u{3}")
        isOut = terminal.wait(forWritten: "=> interrupted")
      }
      #expect(isOut, "wrote \(terminal.written.suffix(600).debugDescription)")
      terminal.send("q\r991\r")
      #expect(terminal.wait(for: "991\")"))
    }
  }
}
