import TestSupport
import Testing

extension ThroughATerminal {
  /// Pipes, files, terminals without a cursor, and environments without UTF-8.
  @Suite struct PlainTerminalTests {
    /// What a shell command with the probe as `$0` writes, control characters made visible.
    private func output(of command: String) throws -> String {
      let shell = try PseudoTerminal("/bin/sh", ["-c", command + " | cat -v", Probe.path])
      #expect(shell.waitForEnd() == .exited(status: 0))
      return shell.written.replacing("\r\n", with: "\n")
    }

    @Test func `a pipe is read line by line, without an escape sequence`() throws {
      let text = try output(of: #"printf 'one\r\ntwo\nend' | "$0" "plain:$(printf '\033[1m')> ""#)
      #expect(
        text == """
          > 
          => line("one")
          > 
          => line("two")
          > 
          => line("end")
          > 
          => endOfInput

          """
      )
    }

    @Test func `keys do not compose in a pipe`() throws {
      #expect(try output(of: #"echo gks | "$0" hangul:x"#).contains(#"=> line("gks")"#))
    }

    @Test func `nothing is the end`() throws {
      #expect(try output(of: #""$0" 'plain:> ' < /dev/null"#) == "> \n=> endOfInput\n")
      #expect(try output(of: #""$0" 'key:> ' < /dev/null"#) == "> \n=> endOfInput\n")
    }

    @Test func `a key in a pipe is a line's first character`() throws {
      let text = try output(of: #"printf '4x\n\n' | "$0" key:x"#)
      #expect(text.contains(#"=> key("4")"#))
      #expect(text.contains("=> enter"))
    }

    @Test func `bytes that are not text are made visible, NUL is kept`() throws {
      let text = try output(of: #"printf 'a\377b\nc\0d\n' | "$0" plain:x"#)
      #expect(text.contains(#"=> line("aM-oM-?M-=b")"#))
      #expect(text.contains(#"=> line("c\0d")"#))
    }

    @Test func `an endless line is bounded`() throws {
      let text = try output(
        of: #"(head -c 3000000 /dev/zero | tr '\0' z; echo; echo next) | "$0" plain:y"#
      )
      #expect(text.filter { $0 == "z" }.count == 65_536)
      #expect(text.contains(#"=> line("next")"#))
    }

    @Test func `a pipe that stays open runs into the deadline`() throws {
      #expect(
        try output(of: #"sleep 5 | "$0" --seconds 0.2 plain:x; true"#).contains("=> timedOut")
      )
    }

    @Test(arguments: ["dumb", ""])
    func `a terminal without a cursor gets whole lines composed`(name: String) throws {
      let terminal = try Probe.start("hangul:? ", environment: ["TERM": name])
      #expect(terminal.wait(forLine: "?"))
      terminal.send("gksrnr\r")
      #expect(terminal.wait(for: "→ 한국"))
      #expect(terminal.wait(for: #"=> line("한국")"#))
      terminal.send("\u{3}")
      #expect(terminal.wait(for: "=> interrupted"))
      terminal.send("\u{4}")
      #expect(terminal.waitForEnd() == .exited(status: 0))
      #expect(!terminal.written.contains("\u{1b}"))
    }

    @Test(arguments: [
      ["LANG": "C"], ["LANG": "", "LC_ALL": "C"], ["LANG": ""], ["LANG": "ja_JP.UTF-8"],
      ["LANG": "", "LC_CTYPE": "C"], ["LC_ALL": "POSIX"],
    ])
    func `UTF-8 works whatever the locale`(environment: [String: String]) throws {
      let terminal = try Probe.start("plain:> ", "hangul:? ", environment: environment)
      #expect(terminal.wait(forLine: ">"))
      terminal.send("가나あ\u{7f}\r")
      #expect(terminal.wait(for: #"=> line("가나")"#))
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("gks나\u{7f}")
      #expect(terminal.wait(forLine: "[한] ? 한"))
      terminal.send("\r")
      #expect(terminal.wait(for: #"=> line("한")"#))
    }
  }
}
