import TestSupport
import Testing

/// A learner from afar at the keyboard, who tries what keys there are.
@Suite(.serialized) struct RestrictedTerminalTests {
  /// Key bindings that the keeper of the machine may have, or that somebody has slipped in.
  private static let inputrc = #"""
    "\C-xv": "version\C-m"
    "\C-xe": edit-and-execute-command
    "\C-g": dump-variables
    set editing-mode vi

    """#

  private func open(_ program: Program) throws -> PseudoTerminal {
    try program.folder.write(Self.inputrc, to: "home/.inputrc")
    try program.folder.write(Self.inputrc, to: "inputrc")
    let terminal = try program.open(
      "--restricted",
      "--learner",
      "hana",
      environment: ["INPUTRC": program.folder("inputrc"), "EDITOR": "/usr/bin/touch"]
    )
    #expect(terminal.wait(forLine: "koryu>"), "\(terminal.screen.text)")
    return terminal
  }

  @Test func `no key leads out of the program`() throws {
    let program = try Program()
    try program.addProfile()
    let before = try program.folder.tree()
    let terminal = try open(program)
    let keys = [
      "\u{18}\u{5}", "\u{18}v", "\u{18}e", "\u{18}\u{12}", "\u{7}", "~root\u{1B}&", "\u{1B}~",
      "/etc/pas\t", "review /etc/\t", "export --out /\t\t", "\u{1B}!", "\u{1B}\u{1B}", "\u{1B}*",
      "\u{18}*", "\u{1B}/", "\u{1B}\u{A}v", "\u{1B}:!sh\r", "\u{16}\u{3}", "\u{1A}", "\u{1B}.",
    ]
    for key in keys {
      terminal.send(key)
      terminal.waitForSilence()
      terminal.send("\u{3}")
      #expect(terminal.wait(forLine: "koryu>"), "\(key.debugDescription): \(terminal.screen.text)")
    }
    for line in [
      "!sh", "!!", "| sh", "`id`", "$(id)", "sh", "mine --edit", "backup", "--profiles /tmp", "!",
      "deck new", "review; id", "&& id", "join /etc/passwd", "report /etc", "../../bin/sh",
    ] {
      terminal.send("\u{15}" + line + "\r")
      #expect(terminal.wait(forLine: "koryu>"), "\(line): \(terminal.screen.text)")
    }
    terminal.send("\u{15}goal exam 2031-01-01\r")
    #expect(terminal.wait { $0.text.contains("2031") })
    terminal.send("quit\r")
    #expect(terminal.waitForEnd() == .exited(status: 0))
    for sign in ["uid=", "root:x:", "/root", "passwd\u{20}", "Koryu 0."] {
      #expect(!terminal.written.contains(sign), "\(sign)")
    }
    let changed = try program.folder.tree().filter { before[$0.key] != $0.value }.keys
    #expect(
      changed.allSatisfy {
        $0.hasPrefix("Profiles/hana/") || $0.hasPrefix("home/") || $0 == "inputrc"
      },
      "\(changed)"
    )
    #expect(!changed.contains { $0.contains("history") }, "\(changed)")
  }

  @Test func `a command sent along runs alone`() throws {
    let program = try Program()
    try program.addProfile()
    program.environment["SSH_ORIGINAL_COMMAND"] = "stats"
    #expect(try program.run("--restricted", "--learner", "hana").status == 0)
    program.environment["SSH_ORIGINAL_COMMAND"] = "deck new /tmp/x"
    let refused = try program.run("--restricted", "--learner", "hana", input: "help\n")
    #expect(refused.status == 2)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.split(separator: "\n").count == 1)
  }
}
