import Foundation
import TestSupport
import Testing
import Text

/// The built program in a terminal: one after the other, for the machine's sake.
@Suite(.serialized) struct TerminalTests {
  /// A program whose learner stands at the prompt of commands.
  private func signedIn(
    environment: [String: String] = [:],
    columns: Int = 80,
    rows: Int = 24
  ) throws -> (Program, PseudoTerminal) {
    let program = try Program()
    try program.addProfile()
    let terminal = try program.open(environment: environment, columns: columns, rows: rows)
    #expect(terminal.wait(forLine: "koryu>"), "\(terminal.screen.text)")
    return (program, terminal)
  }

  private func expectLine(
    _ text: String,
    on terminal: PseudoTerminal,
    at location: SourceLocation = #_sourceLocation
  ) {
    let isShown = terminal.wait { $0.cursorLine.hasSuffix(text) }
    #expect(isShown, "\(terminal.screen.text)", sourceLocation: location)
  }

  private func expect(
    _ text: String,
    on terminal: PseudoTerminal,
    at location: SourceLocation = #_sourceLocation
  ) {
    let isShown = terminal.wait { $0.text.contains(text) || terminal.written.contains(text) }
    #expect(isShown, "\(terminal.screen.text)", sourceLocation: location)
  }

  @Test func `a first start leads to an answered card`() throws {
    let program = try Program()
    let terminal = try program.open()
    for (question, answer) in [
      ("Language", "1"), ("What shall I call you?", "Hana 花"), ("What would you like", "2"),
      ("How many minutes", ""), ("A day to be ready for", "2030-03-20"),
    ] {
      expect(question, on: terminal)
      terminal.send(answer + "\r")
    }
    expect("Welcome, Hana 花.", on: terminal)
    expectLine("Answer>", on: terminal)
    terminal.send("dkssudgktpdy")
    expectLine("안녕하세요", on: terminal)
    terminal.send("\r")
    expect("✓ Right", on: terminal)
    terminal.send("\r")
    expect("Type 1.", on: terminal)
    #expect(try program.reviews(of: "hana-花").count == 1)
    terminal.send("\u{3}")
    expectLine("koryu>", on: terminal)
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == .exited(status: 0))
    expect("Everything is saved. See you soon.", on: terminal)
    #expect(terminal.isCooked)
  }

  @Test func `Tab completes commands, settings and values`() throws {
    let (_, terminal) = try signedIn()
    terminal.send("sett\tacc\to\t")
    expect("off", on: terminal)
    terminal.send("n\r")
    expect("accessible = on", on: terminal)
    expectLine("koryu>", on: terminal)
    terminal.send("show greetings/c\t\r")
    expect("Which city?", on: terminal)
    expectLine("koryu>", on: terminal)
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == .exited(status: 0))
  }

  @Test func `a Korean line is typed and edited, composed or from an input method`() throws {
    let (program, terminal) = try signedIn()
    terminal.send("review greetings\r")
    expectLine("Answer>", on: terminal)
    terminal.send("안녕하세용")
    expectLine("안녕하세용", on: terminal)
    terminal.send("\u{7F}요\u{1}\u{5}")
    expectLine("안녕하세요", on: terminal)
    terminal.send("\r")
    expect("✓ Right", on: terminal)
    terminal.send("u")
    expect("Taken back.", on: terminal)
    expectLine("Answer>", on: terminal)
    terminal.send("dkssuddl\u{7F}\u{7F}gktpdy\r")
    expect("✓ Right", on: terminal)
    terminal.send("\r")
    expect("Which city?", on: terminal)
    #expect(try program.reviews().count == 1)
    #expect(try program.reviews()[0].contains("안녕하세요"))
  }

  @Test func `the time to the first key of a typed answer is written down`() throws {
    let (program, terminal) = try signedIn()
    terminal.send("review greetings\r")
    expectLine("Answer>", on: terminal)
    for keys in ["dkssudgktpdy", "\r"] {
      Thread.sleep(forTimeInterval: 0.05)  // Times are told in milliseconds.
      terminal.send(keys)
    }
    expect("✓ Right", on: terminal)
    terminal.send("\r")
    expect("Which city?", on: terminal)
    let review = try JSONValue(parsing: Array(try #require(try program.reviews().first).utf8))
    let (thinking, all) = (try #require(review["think"]?.int), try #require(review["ms"]?.int))
    #expect(0 < thinking && thinking <= all)
  }

  @Test func `Ctrl-C leaves a question, and ends a command of the command line with 130`() throws {
    let (program, terminal) = try signedIn()
    terminal.send("review\r")
    expectLine("Answer>", on: terminal)
    terminal.send("half an ans\u{3}")
    expect("You left the question; nothing was recorded for it.", on: terminal)
    expectLine("koryu>", on: terminal)
    terminal.send("quit\r")
    #expect(terminal.waitForEnd() == .exited(status: 0))
    let other = try program.open("review")
    expectLine("Answer>", on: other)
    other.send("\u{3}")
    #expect(other.waitForEnd() == .exited(status: 130))
    #expect(try program.reviews().isEmpty)
  }

  @Test func `Ctrl-D in the middle ends with a summary`() throws {
    let (program, terminal) = try signedIn()
    terminal.send("review numbers\r")
    expect("Type 1.", on: terminal)
    terminal.send("1\r")
    expect("✓ Right", on: terminal)
    terminal.send("\r")
    expect("Type 2.", on: terminal)
    expectLine("Answer>", on: terminal)
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == .exited(status: 0))
    expect("1 answer, 100 % right", on: terminal)
    #expect(try program.reviews().count == 1)
  }

  @Test(arguments: [false, true])
  func `a hang-up loses nothing`(isAnswered: Bool) throws {
    let (program, terminal) = try signedIn()
    terminal.send("review numbers\r")
    expect("Type 1.", on: terminal)
    terminal.send("1\r")
    expect("✓ Right", on: terminal)
    if isAnswered {
      terminal.send("\r")
      expect("Type 2.", on: terminal)
      expectLine("Answer>", on: terminal)
    }
    terminal.signal(SIGHUP)
    #expect(terminal.waitForEnd() == .exited(status: 0))
    #expect(try program.reviews().count == 1, "who is cut off at the one-key prompt has accepted")
    #expect(try program.run("verify").status == 0)
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `a killed program misses no answer that it had acknowledged`(seed: UInt64) throws {
    let (program, terminal) = try signedIn()
    var random = SplitMix64(seed: seed)
    let answers = Int.random(in: 1...4, using: &random)
    terminal.send("review numbers\r")
    for number in 1...answers {
      expect("Type \(number).", on: terminal)
      expectLine("Answer>", on: terminal)
      terminal.send("\(number)\r")
      #expect(terminal.wait(forWritten: "✓ Right", count: number))
      terminal.send("\r")
    }
    // The next question is the acknowledgement.
    expect("Type \(answers + 1).", on: terminal)
    if seed % 2 == 1 { terminal.send("\(answers + 1)\r\r") }
    terminal.signal(SIGKILL)
    #expect(terminal.waitForEnd() == .killed(signal: SIGKILL))
    let written = try program.reviews().count
    #expect(written == answers || seed % 2 == 1 && written == answers + 1)
    #expect(try program.run("verify").status == 0)
    let due = try program.run("due")
    #expect(due.status == 0, "\(due)")
  }

  @Test func `a small window is filled, never overrun`() throws {
    let (_, terminal) = try signedIn(columns: 40, rows: 15)
    terminal.send("stats\rdecks\rhelp\r")
    expect("q: stop", on: terminal)
    terminal.send("\rqreview greetings\r")
    expectLine("Answer>", on: terminal)
    terminal.send("?\r")
    expect("Are you at peace?", on: terminal)
    terminal.send("??\r")
    expect("It asks after one's peace.", on: terminal)
    let codes = try Regex("\u{1B}\\[[0-9;?]*[A-Za-z]")
    let lines = terminal.written.replacing(codes, with: "").components(separatedBy: "\r\n")
    // Readline draws its own lines anew as they are typed.
    for line in lines where !line.contains("koryu> ") && !line.contains("Answer> ") {
      #expect(DisplayWidth.of(line) <= 40, "\(line)")
    }
  }

  @Test func `a dumb terminal gets plain lines`() throws {
    let program = try Program()
    try program.addProfile()
    let terminal = try program.open(environment: ["TERM": "dumb"])
    expect("koryu> ", on: terminal)
    terminal.send("review greetings\n")
    expect("Answer> ", on: terminal)
    terminal.send("안녕하세요\n")
    expect("Right", on: terminal)
    terminal.send("\n")
    expect("Which city?", on: terminal)
    terminal.send("\u{4}")
    #expect(terminal.waitForEnd() == .exited(status: 0))
    #expect(!terminal.written.contains("\u{1B}"))
    #expect(try program.reviews().count == 1)
  }

  @Test func `NO_COLOR takes the colours away and nothing else`() throws {
    let paint = try Regex("\u{1B}\\[[0-9;]*m")
    for (value, isPainted) in [("1", false), ("", true)] {
      let (_, terminal) = try signedIn(environment: ["NO_COLOR": value])
      terminal.send("review greetings\r")
      expectLine("Answer>", on: terminal)
      terminal.send("x\r")
      expect("Not this time", on: terminal)
      #expect(terminal.written.contains(paint) == isPainted)
    }
  }

  @Test(arguments: ["C", "POSIX", "xx_XX.UTF-8", ""])
  func `Korean is typed where the locale cannot say so`(locale: String) throws {
    let (program, terminal) = try signedIn(environment: ["LANG": locale])
    terminal.send("review greetings\r")
    expectLine("Answer>", on: terminal)
    terminal.send("안녕하세요")
    expectLine("안녕하세요", on: terminal)
    terminal.send("\r")
    expect("✓ Right", on: terminal)
    terminal.send("\r")
    expect("Which city?", on: terminal)
    #expect(try program.reviews().count == 1)
  }

  @Test func `two sessions at once write side by side`() throws {
    let (program, first) = try signedIn()
    let second = try program.open()
    expectLine("koryu>", on: second)
    for (terminal, number) in [(first, 1), (second, 2)] {
      terminal.send("learn numbers\r")
      expect("Type 1.", on: terminal)
      expectLine("Answer>", on: terminal)
      terminal.send("\(number)\r")
      expect("[", on: terminal)
    }
    for terminal in [first, second] {
      terminal.send("\r")
      #expect(terminal.wait(forWritten: "Type 2."))
    }
    #expect(try program.reviews().count == 2)
    let journals = try program.folder.tree("Profiles/hana/journal").keys
    #expect(journals.filter { $0.hasSuffix(".jsonl") }.count == 2)
    for terminal in [first, second] {
      terminal.send("\u{3}")
      expectLine("koryu>", on: terminal)
      terminal.send("\u{4}")
      #expect(terminal.waitForEnd() == .exited(status: 0))
    }
    let profile = try program.run("profile")
    #expect(profile.output.contains("2 answers are recorded."), "\(profile)")
    #expect(try program.run("verify").status == 0)
  }

  @Test func `answers are not in the history, and commands are`() throws {
    let (_, terminal) = try signedIn()
    terminal.send("week\r")
    expect("This week", on: terminal)
    expectLine("koryu>", on: terminal)
    terminal.send("review numbers\r")
    expectLine("Answer>", on: terminal)
    terminal.send("1\r")
    expect("✓ Right", on: terminal)
    terminal.send("\r")
    expect("Type 2.", on: terminal)
    expectLine("Answer>", on: terminal)
    terminal.send("\u{3}")
    expectLine("koryu>", on: terminal)
    terminal.send("\u{1B}[A")
    expectLine("koryu> review numbers", on: terminal)
    terminal.send("\u{1B}[A")
    expectLine("koryu> week", on: terminal)
  }
}
