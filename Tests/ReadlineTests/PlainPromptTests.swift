import TestSupport
import Testing

extension ThroughATerminal {
  /// Plain prompts through a terminal, as the shell's command line is.
  @Suite struct PlainPromptTests {
    @Test func `a line is edited and entered`() throws {
      let terminal = try Probe.start("plain:> ")
      #expect(terminal.wait(forLine: ">"))
      terminal.send("helo\u{1b}[Dl\r")
      #expect(terminal.wait(for: #"=> line("hello")"#))
      #expect(terminal.screen.unknown.isEmpty)
    }

    @Test func `wide characters are edited as one, and arrive byte by byte`() throws {
      let terminal = try Probe.start("plain:> ")
      #expect(terminal.wait(forLine: ">"))
      for byte in Array("가나다".utf8) { terminal.send([byte]) }
      #expect(terminal.wait(forLine: "> 가나다"))
      #expect(terminal.screen.column == 8)
      terminal.send("\u{1b}[D\u{7f}")
      #expect(terminal.wait(forLine: "> 가다"))
      #expect(terminal.screen.column == 4)
      terminal.send("\r")
      #expect(terminal.wait(for: #"=> line("가다")"#))
    }

    @Test func `keys of composing prompts mean nothing here`() throws {
      let terminal = try Probe.start("hiragana:? ", "plain:> ")
      #expect(terminal.wait(forLine: "[あ] ?"))
      terminal.send("ka\r")
      #expect(terminal.wait(for: #"=> line("か")"#))
      #expect(terminal.wait(forLine: ">"))
      terminal.send("ka\u{7f}i\r")
      #expect(terminal.wait(for: #"=> line("ki")"#))
    }

    @Test func `the arrows walk through the history, and edits of it are not kept`() throws {
      let terminal = try Probe.start("--history", "first,second", "plain:> ")
      #expect(terminal.wait(forLine: ">"))
      terminal.send("\u{1b}[A\u{1b}[A")
      #expect(terminal.wait(forLine: "> first"))
      terminal.send("!!")
      #expect(terminal.wait(forLine: "> first!!"))
      terminal.send("\u{3}")
      #expect(terminal.wait(for: "=> interrupted"))
      #expect(terminal.wait(forLine: ">"))
      terminal.send("\u{1b}[A\u{1b}[A")
      #expect(terminal.wait(forLine: "> first"))
      terminal.send("\r")
      #expect(terminal.wait(for: #"=> line("first")"#))
    }

    @Test func `Ctrl-C leaves the line, Ctrl-D the program`() throws {
      let terminal = try Probe.start("plain:> ")
      #expect(terminal.wait(forLine: ">"))
      terminal.send("half a line")
      #expect(terminal.wait(forLine: "> half a line"))
      terminal.send("\u{3}")
      #expect(terminal.wait(for: "=> interrupted"))
      #expect(terminal.wait(forLine: ">"))
      terminal.send("\u{4}")
      #expect(terminal.waitForEnd() == .exited(status: 0))
      #expect(terminal.screen.text.contains("=> endOfInput"))
      #expect(terminal.isCooked)
    }

    @Test(arguments: [
      "\u{12}fi", "\u{1b}", "\u{18}", "\u{1b}3", "\u{13}\u{11}",
    ])
    func `Ctrl-C works in the middle of a command`(keys: String) throws {
      let terminal = try Probe.start("--history", "first", "plain:> ")
      #expect(terminal.wait(forLine: ">"))
      terminal.send(keys)
      terminal.send("\u{3}")
      // Readline may be waiting for the rest of a sequence; then one more key lets it go.
      var looks = 0
      let isInterrupted = terminal.wait { screen in
        looks += 1
        if looks == 60 { terminal.send("x") }
        return screen.text.contains("=> interrupted")
      }
      #expect(isInterrupted)
      terminal.send("ok\r")
      #expect(terminal.wait(for: #"ok")"#))
    }

    @Test func `a colourful and long prompt of several lines stands right`() throws {
      let question = "plain:\u{1b}[1mWhat?\u{1b}[0m\nAnswer \u{1b}[32m답\u{1b}[0m > "
      let terminal = try Probe.start(question, columns: 40)
      #expect(terminal.wait(forLine: "Answer 답 >"))
      #expect(terminal.screen.column == 12)
      #expect(terminal.screen.lines[0] == "What?")
      let long = String(repeating: "가나다라마", count: 6)
      terminal.send(long)
      #expect(terminal.wait { $0.lines.dropFirst().joined().contains(long) })
      terminal.send("\u{1}")
      #expect(terminal.wait { $0.column == 12 && $0.row == 1 })
      for _ in 0..<5 { terminal.send("\u{4}") }
      let rest = String(long.dropFirst(5))
      #expect(terminal.wait { $0.lines.dropFirst().joined() == "Answer 답 > " + rest })
      terminal.send("\r")
      #expect(terminal.wait(for: "=> line"))
    }

    @Test func `a paste with line breaks is one line`() throws {
      let terminal = try Probe.start("plain:> ")
      #expect(terminal.wait(forLine: ">"))
      terminal.send("\u{1b}[200~one\ntwo\u{1b}[201~\r")
      #expect(terminal.wait(for: #"=> line("one two")"#))
    }

    @Test func `bytes that are not UTF-8 are seen as such`() throws {
      let terminal = try Probe.start("plain:> ")
      #expect(terminal.wait(forLine: ">"))
      terminal.send([0x61, 0xff, 0xfe, 0x80, 0x62])
      terminal.send("가\r")
      #expect(terminal.wait(for: "b가\")"))
      #expect(terminal.screen.text.contains("a\u{fffd}"))
    }

    @Test(arguments: [
      "\u{12}\u{1b}국か\u{15}ok", "\u{12}\u{18}n\u{15}ok", "\u{12}ok\u{1b}[D\u{1b}[Co\u{8}",
    ])
    func `a sequence ends a search, whatever it means`(keys: String) throws {
      let terminal = try Probe.start("--history", "가나,ok", "plain:> ")
      #expect(terminal.wait(forLine: ">"))
      terminal.send(keys + "\r")
      #expect(terminal.wait(for: #"=> line("ok")"#))
    }

    @Test func `Escape alone ends a search and leaves what was found`() throws {
      let terminal = try Probe.start("--history", "가나,found", "plain:> ")
      #expect(terminal.wait(forLine: ">"))
      terminal.send("\u{12}fo\u{1b}")
      #expect(terminal.wait(forLine: "> found"))
      terminal.send("\u{3}")
      #expect(terminal.wait(for: "=> interrupted"))
    }

    @Test func `a huge paste neither hangs nor crashes`() throws {
      let terminal = try Probe.start("plain:> ")
      #expect(terminal.wait(forLine: ">"))
      terminal.send(
        "\u{1b}[200~" + String(repeating: "0123456789", count: 6_000) + "\u{1b}[201~\u{15}small\r"
      )
      #expect(terminal.wait(for: #"=> line("small")"#))
    }

    @Test func `vi mode of the inputrc is respected`() throws {
      let terminal = try Probe.start(
        "plain:> ",
        environment: try Probe.inputrc("set editing-mode vi")
      )
      #expect(terminal.wait(forLine: ">"))
      terminal.send("one two\u{1b}")
      #expect(terminal.wait { $0.column == 8 })
      terminal.send("bcw2\u{1b}")
      #expect(terminal.wait(forLine: "> one 2"))
      terminal.send("\r")
      #expect(terminal.wait(for: #"=> line("one 2")"#))
    }
  }
}
