import TestSupport
import Testing

extension ThroughATerminal {
  /// Tab, through a terminal.
  @Suite struct CompletionTests {
    @Test func `a single word is finished and closed`() throws {
      let terminal = try Probe.start("--words", "review,week,goal=", "plain:> ")
      #expect(terminal.wait(forLine: ">"))
      terminal.send("r\tw\tg\t5\r")
      #expect(terminal.wait(for: #"=> line("review week goal=5")"#))
    }

    @Test func `several words are completed as far as they agree, then listed by width`() throws {
      let terminal = try Probe.start("--words", "가방,가방끈,가방끈장수", "plain:> ", columns: 60)
      #expect(terminal.wait(forLine: ">"))
      terminal.send("가\t")
      #expect(terminal.wait(forLine: "> 가방"))
      terminal.send("\t")
      #expect(terminal.wait(for: "가방        가방끈      가방끈장수"))
      #expect(terminal.wait(forLine: "> 가방"))
      terminal.send("끈장\t\r")
      #expect(terminal.wait(for: #"=> line("가방끈장수 ")"#))
    }

    @Test func `a word with a space is quoted`() throws {
      let terminal = try Probe.start("--words", "pop culture", "plain:> ")
      #expect(terminal.wait(forLine: ">"))
      terminal.send("po\t\r")
      #expect(terminal.wait(for: #"=> line("\"pop culture\" ")"#))
    }

    @Test func `nothing to complete leaves the line alone`() throws {
      let terminal = try Probe.start("plain:> ")
      #expect(terminal.wait(forLine: ">"))
      terminal.send("xy\t\tz\r")
      #expect(terminal.wait(for: #"=> line("xyz")"#))
    }
  }
}
