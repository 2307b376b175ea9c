import TestSupport
import Testing

extension ThroughATerminal {
  /// Kana composed from romaji, key by key, with the screen read back.
  @Suite struct KanaPromptTests {
    private func press(_ steps: [(key: String, line: String)], _ terminal: PseudoTerminal) {
      for step in steps {
        terminal.send(step.key)
        #expect(terminal.wait(forLine: "[あ] ? " + step.line))
      }
    }

    @Test func `letters wait for their vowel`() throws {
      let terminal = try Probe.start("hiragana:? ")
      #expect(terminal.wait(forLine: "[あ] ?"))
      press([("k", "k"), ("o", "こ"), ("u", "こう"), ("r", "こうr"), ("y", "こうry")], terminal)
      press([("\u{7f}", "こうr"), ("y", "こうry"), ("u", "こうりゅ"), ("u", "こうりゅう")], terminal)
      #expect(terminal.screen.column == 17)
      press([("\u{7f}", "こうりゅ"), ("\u{7f}", "こうり"), ("\u{1f}", "こうりゅ")], terminal)
      terminal.send("\r")
      #expect(terminal.wait(for: #"=> line("こうりゅ")"#))
      #expect(terminal.screen.unknown.isEmpty)
    }

    @Test(arguments: [
      ("minna", "みんな"), ("minnna", "みんな"), ("kin'en", "きんえん"), ("kan", "かん"),
      ("kitte", "きって"), ("matcha", "まっちゃ"), ("ra-men", "らーめん"), ("bts?", "bts?"),
      ("kaかn", "かかん"), ("2kai", "2かい"),
    ])
    func `a burst gives what key by key gives`(keys: String, line: String) throws {
      let terminal = try Probe.start("hiragana:? ")
      #expect(terminal.wait(forLine: "[あ] ?"))
      terminal.send(keys + "\r")
      #expect(terminal.wait(for: #"=> line("\#(line)")"#))
      #expect(terminal.wait(forLine: "[あ] ?"))
      for key in keys { terminal.send(String(key)) }
      terminal.send("\r")
      #expect(terminal.wait(forWritten: #"=> line("\#(line)")"#, count: 2))
    }

    @Test func `an n that a motion left behind is still ん`() throws {
      let terminal = try Probe.start("hiragana:? ")
      #expect(terminal.wait(forLine: "[あ] ?"))
      terminal.send("kan\u{1b}[D\r")
      #expect(terminal.wait(for: #"=> line("かん")"#))
    }

    @Test func `a key goes from hiragana to katakana to letters and back`() throws {
      let terminal = try Probe.start("hiragana:? ")
      #expect(terminal.wait(forLine: "[あ] ?"))
      terminal.send("kan\u{f}")
      #expect(terminal.wait(forLine: "[ア] ? かん"))
      terminal.send("kana")
      #expect(terminal.wait(forLine: "[ア] ? かんカナ"))
      terminal.send("\u{f}kana")
      #expect(terminal.wait(forLine: "[A] ? かんカナkana"))
      terminal.send("\u{f}na\r")
      #expect(terminal.wait(for: #"=> line("かんカナkanaな")"#))
    }

    @Test func `a katakana prompt begins in katakana`() throws {
      let terminal = try Probe.start("katakana:? ")
      #expect(terminal.wait(forLine: "[ア] ?"))
      terminal.send("so-run\r")
      #expect(terminal.wait(for: #"=> line("ソールン")"#))
    }

    @Test func `the letters of the next kana are told on request`() throws {
      let terminal = try Probe.start("--expect", "きょうと", "hiragana:? ")
      #expect(terminal.wait(forLine: "[あ] ?"))
      terminal.send("\u{1b}k")
      #expect(terminal.wait(for: "→ きょ = kyo"))
      terminal.send("kyou\u{1b}k")
      #expect(terminal.wait(for: "→ と = to"))
      #expect(terminal.wait(forLine: "[あ] ? きょう"))
    }

    @Test func `a search of the history takes letters as they are`() throws {
      let terminal = try Probe.start("--history", "minato,港", "hiragana:? ")
      #expect(terminal.wait(forLine: "[あ] ?"))
      terminal.send("\u{12}min")
      #expect(terminal.wait { $0.cursorLine.contains("min") && $0.cursorLine.contains("minato") })
      terminal.send("\u{7f}\u{7}")
      #expect(terminal.wait(forLine: "[あ] ?"))
      terminal.send("mi\r")
      #expect(terminal.wait(for: #"=> line("み")"#))
    }
  }
}
