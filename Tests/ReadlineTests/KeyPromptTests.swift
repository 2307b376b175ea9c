import Foundation
import TestSupport
import Testing

extension ThroughATerminal {
  /// One key without Enter.
  @Suite struct KeyPromptTests {
    @Test(arguments: [
      ("3", #"key("3")"#), ("!", #"key("!")"#), ("ㅂ", #"key("ㅂ")"#), ("い", #"key("い")"#),
      ("\r", "enter"), ("\n", "enter"), ("\u{1b}", "escape"), ("\u{3}", "interrupted"),
      ("\u{4}", "endOfInput"), ("\u{1b}[A3", #"key("3")"#), ("\u{1b}OP\u{1b}[15~4", #"key("4")"#),
      ("\u{1b}x\u{9}\u{0}5", #"key("5")"#),
    ])
    func `a key is told by itself`(keys: String, outcome: String) throws {
      let terminal = try Probe.start("key:ok? ")
      #expect(terminal.wait(forLine: "ok?"))
      terminal.send(keys)
      #expect(terminal.wait(for: "=> \(outcome)"))
    }

    @Test func `a character may come in parts, and bytes that are none are seen as such`() throws {
      let terminal = try Probe.start("key:ok? ")
      #expect(terminal.wait(forLine: "ok?"))
      for byte in Array("한".utf8) { terminal.send([byte]) }
      #expect(terminal.wait(for: #"=> key("한")"#))
      terminal.send([0xff])
      #expect(terminal.wait(for: "=> key(\"\u{fffd}\")"))
    }

    @Test func `what is typed ahead reaches the next prompt`() throws {
      let terminal = try Probe.start("key:ok? ", "plain:> ", "key:ok? ")
      terminal.send("3abc\r\r")
      #expect(terminal.wait(for: #"=> key("3")"#))
      #expect(terminal.wait(for: #"=> line("abc")"#))
      #expect(terminal.wait(for: "=> enter"))
    }

    @Test func `the terminal is given back`() throws {
      let terminal = try Probe.start("key:ok? ")
      #expect(terminal.wait(forLine: "ok?"))
      #expect(!terminal.isCooked)
      terminal.send("\u{4}")
      #expect(terminal.waitForEnd() == .exited(status: 0))
      #expect(terminal.isCooked)
    }

    @Test func `a deadly signal kills, after the terminal was given back`() throws {
      let terminal = try Probe.start("key:ok? ")
      #expect(terminal.wait(forLine: "ok?"))
      terminal.signal(SIGTERM)
      #expect(terminal.waitForEnd() == .killed(signal: SIGTERM))
      #expect(terminal.isCooked)
    }

    @Test func `a stopped program asks again`() throws {
      let shell = try PseudoTerminal("/bin/bash", ["--norc", "--noprofile", "-i"])
      shell.send("PS1='sh$ '\r")
      #expect(shell.wait(forLine: "sh$"))
      shell.send("'\(Probe.path)' 'key:ok? '\r")
      #expect(shell.wait(forLine: "ok?"))
      shell.send("\u{1a}")
      #expect(shell.wait(forLine: "sh$"))
      shell.send("fg\r")
      #expect(shell.wait(forLine: "ok?"))
      shell.send("3")
      #expect(shell.wait(for: #"=> key("3")"#))
      #expect(shell.wait(forLine: "ok?"))
      shell.send("\u{4}")
      #expect(shell.wait(forLine: "sh$"))
    }

    @Test func `a time runs out`() throws {
      let terminal = try Probe.start("--seconds", "0.2", "key:ok? ")
      #expect(terminal.waitForEnd() == .exited(status: 0))
      #expect(terminal.screen.text.contains("=> timedOut"))
    }
  }
}
