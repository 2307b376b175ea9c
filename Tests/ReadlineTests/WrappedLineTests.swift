import TestSupport
import Testing

extension ThroughATerminal {
  /// Random edits of wide text at the edge of a narrow screen.
  @Suite struct WrappedLineTests {
    /// The line as it should be, with the cursor between its characters.
    private struct Model {
      var before: [Character] = []
      var after: [Character] = []

      var text: String { String(before + after) }

      /// Makes one edit and gives its keys.
      mutating func edit(_ random: inout SplitMix64) -> String {
        switch UInt64.random(in: 0..<16, using: &random) {
        case 0, 1:
          if let last = before.popLast() { after.insert(last, at: 0) }
          return "\u{2}"
        case 2:
          if let first = after.first {
            before.append(first)
            after.removeFirst()
          }
          return "\u{6}"
        case 3:
          after = before + after
          before = []
          return "\u{1}"
        case 4, 5:
          before += after
          after = []
          return "\u{5}"
        case 6, 7:
          _ = before.popLast()
          return "\u{7f}"
        case 8:
          // Ctrl-D in an empty line would end the program.
          guard !after.isEmpty else { return "" }
          after.removeFirst()
          return "\u{4}"
        default:
          let letter = "가나다あいう漢字abcxyz.1".randomElement(using: &random) ?? "a"
          before.append(letter)
          return String(letter)
        }
      }
    }

    @Test(arguments: [39, 40, 41], [UInt64(1), 2, 3, 4])
    func `the screen shows the line, and the cursor stands where it should`(
      columns: Int,
      seed: UInt64
    ) throws {
      let prompt = "질문에 답하세요: "
      let terminal = try Probe.start("plain:\u{1b}[1m\(prompt)\u{1b}[0m", columns: columns)
      #expect(terminal.wait(forLine: prompt))
      var random = SplitMix64(seed: seed)
      var model = Model()
      for _ in 0..<12 {
        var keys = ""
        while model.text.count < 20 { keys += model.edit(&random) }
        for _ in 0..<8 { keys += model.edit(&random) }
        terminal.send(keys)
        let wanted = screen(prompt + model.text, columns)
        let cursor = screen(prompt + String(model.before), columns)
        let isRight = terminal.wait { shown in
          shown.text == wanted.text
            // At the very edge a terminal's cursor may wait on either side of the wrap.
            && (cursor.column >= columns - 2
              || (shown.row, shown.column) == (cursor.row, cursor.column))
        }
        #expect(isRight, "shown:\n\(terminal.screen.text)\nwanted:\n\(wanted.text)")
        guard isRight else { return }
      }
      terminal.send("\r")
      #expect(terminal.wait(for: "=> line"))
      #expect(terminal.screen.unknown.isEmpty)
    }

    private func screen(_ text: String, _ columns: Int) -> TerminalScreen {
      var screen = TerminalScreen(columns: columns, rows: 24)
      screen.feed(text.utf8)
      return screen
    }
  }
}
