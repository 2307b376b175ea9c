import Foundation
import TestSupport
import Testing

extension ThroughATerminal {
  /// Stops, resizes, hang-ups and deadlines.
  @Suite struct SignalTests {
    @Test func `Ctrl-C in the middle of a syllable leaves nothing behind`() throws {
      let terminal = try Probe.start("hangul:? ")
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("rkq")
      #expect(terminal.wait(forLine: "[한] ? 갑"))
      terminal.send("\u{3}")
      #expect(terminal.wait(for: "=> interrupted"))
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("\u{7f}k\r")
      #expect(terminal.wait(for: #"=> line("ㅏ")"#))
    }

    /// Readline may be waiting for the rest of the character; then the next key lets it go.
    @Test func `Ctrl-C in the middle of a character leaves by the next key`() throws {
      let terminal = try Probe.start("plain:> ")
      #expect(terminal.wait(forLine: ">"))
      terminal.send([0xed, 0x95])
      terminal.send("\u{3}")
      terminal.send("x")
      #expect(terminal.wait(for: "=> interrupted"))
      terminal.send("ok\r")
      #expect(terminal.wait(for: #"ok")"#))
    }

    @Test func `a new width draws the line anew, still composing`() throws {
      let terminal = try Probe.start("hangul:? ", columns: 60)
      #expect(terminal.wait(forLine: "[한] ?"))
      terminal.send("rkq")
      #expect(terminal.wait(forLine: "[한] ? 갑"))
      let before = terminal.transcript.count
      terminal.resize(columns: 40, rows: 20)
      let isDrawnAnew = terminal.wait { _ in terminal.transcript.count > before }
      #expect(isDrawnAnew)
      #expect(terminal.wait(forLine: "[한] ? 갑"))
      terminal.send("k")
      #expect(terminal.wait(forLine: "[한] ? 가바"))
    }

    @Test func `a stopped program goes on where it was`() throws {
      let shell = try PseudoTerminal("/bin/bash", ["--norc", "--noprofile", "-i"])
      shell.send("PS1='sh$ '\r")
      #expect(shell.wait(forLine: "sh$"))
      shell.send("'\(Probe.path)' 'hangul:? '\r")
      #expect(shell.wait(forLine: "[한] ?"))
      shell.send("rkq")
      #expect(shell.wait(forLine: "[한] ? 갑"))
      shell.send("\u{1a}")
      #expect(shell.wait(forLine: "sh$"))
      shell.send("fg\r")
      #expect(shell.wait(forLine: "[한] ? 갑"))
      shell.send("\u{7f}\u{7f}\u{7f}gks\r")
      #expect(shell.wait(for: #"=> line("한")"#))
      #expect(shell.wait(forLine: "[한] ?"))
      shell.send("\u{4}")
      #expect(shell.wait(forLine: "sh$"))
    }

    @Test(arguments: ["plain:> ", "hangul:> ", "key:> "])
    func `a hang-up ends the input, without a spin`(prompt: String) throws {
      let terminal = try Probe.start(prompt)
      #expect(terminal.wait { $0.cursorLine.hasSuffix(">") })
      terminal.hangUp()
      #expect(terminal.waitForEnd() != .stillRunning)
    }

    @Test(arguments: ["plain:> ", "hangul:> "])
    func `a hang-up signal ends the input, and the terminal is given back`(prompt: String) throws {
      let terminal = try Probe.start(prompt)
      #expect(terminal.wait { $0.cursorLine.hasSuffix(">") })
      terminal.send("rk")
      terminal.signal(SIGHUP)
      #expect(terminal.waitForEnd() == .exited(status: 0))
      #expect(terminal.screen.text.contains("=> endOfInput"))
      #expect(terminal.isCooked)
    }

    @Test func `a deadly signal kills, after the terminal was given back`() throws {
      let terminal = try Probe.start("hangul:> ")
      #expect(terminal.wait { $0.cursorLine.hasSuffix(">") })
      terminal.send("rk")
      terminal.signal(SIGTERM)
      #expect(terminal.waitForEnd() == .killed(signal: SIGTERM))
      #expect(terminal.isCooked)
    }

    @Test(arguments: ["", "rkq", "\u{12}fi"])
    func `a time runs out, whatever was being typed`(keys: String) throws {
      let terminal = try Probe.start("--seconds", "0.5", "hangul:> ")
      #expect(terminal.wait { $0.cursorLine.hasSuffix(">") })
      terminal.send(keys)
      #expect(terminal.waitForEnd() == .exited(status: 0))
      #expect(terminal.screen.text.contains("=> timedOut"))
      #expect(terminal.isCooked)
    }

    @Test(
      .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"), "needs /proc")
    )
    func `memory does not grow over many Ctrl-Cs`() throws {
      let terminal = try Probe.start("hangul:> ")
      #expect(terminal.wait(forWritten: "[한] > "))
      func interrupt(times: Int, total: Int) {
        for count in (total - times + 1)...total {
          terminal.send("gksrk\u{3}")
          #expect(terminal.wait(forWritten: "=> interrupted", count: count))
        }
      }
      interrupt(times: 50, total: 50)
      let before = try resident(terminal.process)
      interrupt(times: 300, total: 350)
      // A leak of one page for each would be 1,200 KiB.
      #expect(try resident(terminal.process) - before < 600)
    }

    private func resident(_ process: Int32) throws -> Int {
      let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
      return try #require(line?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    }
  }
}
