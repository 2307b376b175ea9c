import Shell
import TestSupport
import Testing

extension ThroughATerminal {
  /// When a line was begun, as the terminal's keys tell it.
  @Suite struct FirstKeyTests {
    @Test(arguments: [
      ("plain", "x\r", #"line("x") begun in time"#),
      ("hangul", "rk\r", #"line("가") begun in time"#),
      ("plain", "\u{1B}[200~pasted\u{1B}[201~\r", #"line("pasted") begun in time"#),
      ("plain", "\r", #"line("") never begun"#),
      ("plain", "ab\u{7f}\u{7f}\r", #"line("") never begun"#),
      ("plain", "ab\u{15}\r", #"line("") never begun"#),
      ("plain", "ab\u{15}c\r", #"line("c") begun in time"#),
      ("hiragana", "\u{0f}\u{0f}\u{1B}[D\u{1B}[A\r", #"line("") never begun"#),
    ])
    func `the first key of what is entered is told`(slot: String, keys: String, told: String) throws
    {
      let tag = ["hangul": "[한] ", "hiragana": "[あ] "][slot] ?? ""
      let terminal = try Probe.start("--timed", "yes", "\(slot):? ")
      #expect(terminal.wait(forLine: tag + "?"))
      terminal.send(keys)
      #expect(terminal.wait(for: "=> " + told))
    }
  }
}

/// The clock of a line.
struct FirstKeyClockTests {
  @Test func `a line that was emptied is begun anew`() {
    var clock: Int64 = 100
    let key = FirstKey(clock: { clock })
    #expect(key.milliseconds == nil)
    key.begin()
    clock = 200
    key.begin()
    #expect(key.milliseconds == 100)
    key.clear()
    #expect(key.milliseconds == nil)
    key.begin()
    #expect(key.milliseconds == 200)
  }
}
