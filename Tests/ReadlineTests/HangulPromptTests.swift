import TestSupport
import Testing

extension ThroughATerminal {
  /// Hangul composed from the keys of a Latin keyboard, key by key, with the screen read back.
  @Suite struct HangulPromptTests {
    /// Presses keys one at a time; after each the line must be what is given.
    private func press(_ steps: [(key: String, line: String)], _ terminal: PseudoTerminal) {
      for step in steps {
        terminal.send(step.key)
        #expect(terminal.wait(forLine: "[한] ? " + step.line))
      }
    }

    @Test func `jamo join as they are typed`() throws {
      let terminal = try Probe.start("hangul:? ")
      #expect(terminal.wait(forLine: "[한] ?"))
      press(
        [("r", "ㄱ"), ("k", "가"), ("q", "갑"), ("k", "가바"), ("d", "가방"), ("d", "가방ㅇ")],
        terminal
      )
      #expect(terminal.screen.column == 13)
      terminal.send("\r")
      #expect(terminal.wait(for: #"=> line("가방ㅇ")"#))
      #expect(terminal.screen.unknown.isEmpty)
    }

    @Test(arguments: [
      ("dkssudgktpdy", "안녕하세요"), ("ekfrl", "달기"), ("ekfrdl", "닭이"), ("rkqtdl", "값이"),
      ("rkqtl", "갑시"), ("dnp", "웨"), ("RhdEjrWls", "꽁떡찐"), ("gksrnr 2", "한국 2"), ("?", "?"),
      ("gks한r", "한한ㄱ"),
    ])
    func `a burst gives what key by key gives`(keys: String, line: String) throws {
      let terminal = try Probe.start("hangul:? ")
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send(keys + "\r")
      #expect(terminal.wait(for: #"=> line("\#(line)")"#))
      #expect(terminal.wait(forLine: "[한] ?"))
      for key in keys { terminal.send(String(key)) }
      #expect(terminal.wait(forLine: "[한] ? " + line))
      terminal.send("\r")
      #expect(terminal.wait(forWritten: #"=> line("\#(line)")"#, count: 2))
    }

    @Test func `Backspace takes one jamo while a syllable is open, then whole syllables`() throws {
      let terminal = try Probe.start("hangul:? ")
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("gksrkqt")
      #expect(terminal.wait(forLine: "[한] ? 한값"))
      let back = "\u{7f}"
      press([(back, "한갑"), (back, "한가"), (back, "한ㄱ"), (back, "한"), (back, "")], terminal)
      press([("r", "ㄱ"), ("\u{8}", "")], terminal)
      terminal.send("\r")
      #expect(terminal.wait(for: #"=> line("")"#))
    }

    @Test func `a motion settles; what follows begins anew, at the cursor`() throws {
      let terminal = try Probe.start("hangul:? ")
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("rkqk")
      #expect(terminal.wait(forLine: "[한] ? 가바"))
      terminal.send("\u{1b}[D")
      press([("s", "가ㄴ바"), ("k", "가나바"), ("\u{7f}", "가ㄴ바"), ("\u{7f}", "가바")], terminal)
      terminal.send("\u{5}")
      press([("d", "가바ㅇ"), ("\u{1}", "가바ㅇ"), ("\u{5}", "가바ㅇ"), ("k", "가바ㅇㅏ")], terminal)
      terminal.send("\r")
      #expect(terminal.wait(for: #"=> line("가바ㅇㅏ")"#))
    }

    @Test func `kill, yank, undo and transposition see finished syllables`() throws {
      let terminal = try Probe.start("hangul:? ")
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("gksrnr")
      press([("\u{15}", ""), ("\u{19}", "한국"), ("\u{19}", "한국한국")], terminal)
      press([("\u{17}", ""), ("akf", "말"), ("\u{1f}", ""), ("gks", "한")], terminal)
      press([("rnr", "한국"), ("\u{1f}", "한"), ("\u{1f}", "")], terminal)
      press([("gksrnr", "한국"), ("\u{14}", "국한"), ("\u{b}", "국한"), ("k", "국한ㅏ")], terminal)
      terminal.send("\u{3}")
      #expect(terminal.wait(for: "=> interrupted"))
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("\u{1f}\u{1f}rk\r")
      #expect(terminal.wait(for: #"=> line("가")"#))
    }

    @Test func `a paste and a real input method are left alone`() throws {
      let terminal = try Probe.start("hangul:? ")
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("\u{1b}[200~gks\u{1b}[201~")
      #expect(terminal.wait(forLine: "[한] ? gks"))
      for byte in Array("국".utf8) { terminal.send([byte]) }
      #expect(terminal.wait(forLine: "[한] ? gks국"))
      press([("r", "gks국ㄱ"), ("나", "gks국ㄱ나"), ("\u{7f}", "gks국ㄱ")], terminal)
      terminal.send("\r")
      #expect(terminal.wait(for: #"=> line("gks국ㄱ")"#))
    }

    @Test func `a numeric argument and Ctrl-V mean the key itself`() throws {
      let terminal = try Probe.start("hangul:? ")
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("rk\u{1b}3r\u{16}k")
      #expect(terminal.wait(forLine: "[한] ? 가rrrk"))
    }

    @Test func `a key switches off and on, and the choice stays for the next prompt`() throws {
      let terminal = try Probe.start("hangul:? ")
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("rk\u{f}")
      #expect(terminal.wait(forLine: "[A] ? 가"))
      terminal.send("rk\r")
      #expect(terminal.wait(for: #"=> line("가rk")"#))
      #expect(terminal.wait(forLine: "[A] ?"))
      terminal.send("rk\u{f}rk")
      #expect(terminal.wait(forLine: "[한] ? rk가"))
      terminal.send("\r")
      #expect(terminal.wait(forLine: "[한] ?"))
    }

    @Test func `the inputrc may give the switch another key`() throws {
      let terminal = try Probe.start(
        "hangul:? ",
        environment: try Probe.inputrc(#""\C-t": koryu-switch-input"#)
      )
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("\u{14}")
      #expect(terminal.wait(forLine: "[A] ?"))
    }

    @Test func `the keyboard is drawn below with the next jamo marked`() throws {
      let terminal = try Probe.start("--expect", "까방", "hangul:? ")
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("\u{1b}k")
      #expect(terminal.wait(for: "→ ㄲ = Shift-R"))
      #expect(terminal.wait(for: " ㅂq ㅈw ㄷe[ㄲr]ㅅt ㅛy ㅕu ㅑi ㅐo ㅔp"))
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("Rkq\u{1b}k")
      #expect(terminal.wait(for: "→ ㅏ = k"))
      #expect(terminal.wait(forLine: "[한] ? 깝"))
      terminal.send("kd\r")
      #expect(terminal.wait(for: #"=> line("까방")"#))
    }

    @Test func `Tab keeps what is being composed`() throws {
      let terminal = try Probe.start("hangul:? ")
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("rkq\tk\r")
      #expect(terminal.wait(for: #"=> line("가바")"#))
    }

    @Test func `forty columns and a wide prompt wrap where the screen does`() throws {
      let prompt = "대한민국과 일본의 교류에 대하여 답하세요: "
      let terminal = try Probe.start("hangul:" + prompt, columns: 40)
      let word = "동아시아의문화교류"
      let keys = "ehddktldkdmlansghkryfb"
      #expect(terminal.wait { $0.text.contains("답하세요:") || $0.lines.joined().contains(":") })
      for key in keys { terminal.send(String(key)) }
      #expect(terminal.wait { $0.lines.joined() == "[한] " + prompt + word })
      for _ in 0..<3 { terminal.send("\u{7f}") }
      #expect(terminal.wait { $0.lines.joined() == "[한] " + prompt + "동아시아의문화" })
      terminal.send("\u{1b}[D\u{1b}[D\u{7f}\u{5}rl\r")
      #expect(terminal.wait(for: #"=> line("동아시아문화기")"#))
      #expect(terminal.screen.unknown.isEmpty)
    }

    @Test func `vi mode composes where it inserts and nowhere else`() throws {
      let terminal = try Probe.start(
        "hangul:? ",
        environment: try Probe.inputrc("set editing-mode vi", #""jk": vi-movement-mode"#)
      )
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("gksrnr")
      #expect(terminal.wait(forLine: "[한] ? 한국"))
      terminal.send("\u{1b}")
      #expect(terminal.wait { $0.column == 9 })
      terminal.send("x")
      #expect(terminal.wait(forLine: "[한] ? 한"))
      terminal.send("iwk")
      #expect(terminal.wait(forLine: "[한] ? 자한"))
      terminal.send("\u{7f}\u{7f}")
      #expect(terminal.wait(forLine: "[한] ? 한"))
      terminal.send("\u{1b}")
      #expect(terminal.wait { $0.column == 7 })
      terminal.send("cwrmf\r")
      #expect(terminal.wait(for: #"=> line("글")"#))
    }
  }
}
