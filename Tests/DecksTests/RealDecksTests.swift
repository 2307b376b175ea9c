import Decks
import Foundation
import Testing
import Text

/// The repository's own decks, and the examples of their handbook.
@Suite struct RealDecksTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Decks").standardizedFileURL

  private static func bytes(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) }
  }

  /// Files in capitals, such as README.md, are about decks.
  private static func isAboutDecks(_ name: String) -> Bool {
    name.prefix { $0.isLetter }.allSatisfy(\.isUppercase)
  }

  private static func decks() throws -> [DeckSource] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
      .filter { $0.hasSuffix(".md") && !isAboutDecks($0) }
      .map { DeckSource(path: $0, bytes: bytes($0) ?? []) }
  }

  private func told(_ finding: Finding) -> String {
    let start = finding.range.start
    return
      "\(finding.path):\(start.line):\(start.column): \(finding.message.english) [\(finding.rule)]"
  }

  @Test func `the decks are clean`() throws {
    let findings = Linter.lint(try Self.decks()) { name, _ in Self.bytes(name) }
    #expect(findings.filter { $0.severity > .note }.map(told) == [])
  }

  @Test func `the decks stand in the writer's form`() throws {
    for file in try Self.decks() {
      #expect(DeckWriter.formatted(file)?.utf8.elementsEqual(file.bytes) == true, "\(file.path)")
    }
  }

  /// Of a long table about thirty rows are tried: to find what shares a prompt, each question
  /// looks through all rows.
  private static func isTried(_ entry: DeckEntry, of deck: Deck) -> Bool {
    guard case .row(let row) = entry.facet, let rows = deck.rows else { return true }
    return row.isMultiple(of: max(1, rows.keys.count / 30))
  }

  @Test func `questions can be read on paper: nobody is told to type`() throws {
    let words = ["type ", "入力", "입력"]
    for file in try Self.decks() {
      for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      where line.hasPrefix("Q: ") || line.hasPrefix("  ") {
        let line = line.lowercased()
        #expect(!words.contains { line.contains($0) }, "\(file.path): \(line)")
      }
    }
  }

  @Test func `every entry of the decks makes a question in every language`() throws {
    let library = DeckLibrary.load(try Self.decks()) { name, _ in Self.bytes(name) }
    for deck in library.decks {
      for entry in deck.entries() where Self.isTried(entry, of: deck) {
        for language in Language.allCases {
          let question = deck.question(for: entry, in: language)
          #expect(question?.prompt.isEmpty == false, "\(entry.id)")
        }
      }
    }
    #expect(!library.decks.isEmpty)
  }

  @Test func `no choice is given away by readings on some of its options only`() throws {
    let library = DeckLibrary.load(try Self.decks()) { name, _ in Self.bytes(name) }
    var choices = 0
    for deck in library.decks {
      for entry in deck.entries() {
        guard let question = deck.question(for: entry, in: .korean, sharing: { nil }),
          case .choice(let options) = question.task
        else { continue }
        choices += 1
        let texts = options.map { question.furigana(of: $0.item.text) }
        let isUneven =
          texts.contains(where: \.hasReadings) && texts.contains(where: \.lacksReadings)
        #expect(!isUneven, "\(entry.id)")
      }
    }
    #expect(choices > 400)
  }

  @Test func `the handbook's examples are clean`() throws {
    let handbook = String(decoding: try #require(Self.bytes("README.md")), as: UTF8.self)
    var files: [DeckSource] = []
    var tables: [String: [UInt8]] = [:]
    var name = ""
    var lines: [Substring] = []
    var isOpen = false
    for line in handbook.split(separator: "\n", omittingEmptySubsequences: false) {
      if !isOpen, line.hasPrefix("```markdown") || line.hasPrefix("```tsv") {
        isOpen = true
        let words = line.split(separator: " ")
        name = words.count > 1 ? String(words[1]) : files.isEmpty ? "hello.md" : "\(files.count).md"
        lines = []
      } else if isOpen, line == "```" {
        isOpen = false
        let text = lines.joined(separator: "\n") + "\n"
        if name.hasSuffix(".md") {
          files.append(DeckSource(path: name, text: text))
        } else {
          tables[name] = Array(text.utf8)
        }
      } else if isOpen {
        lines.append(line)
      }
    }
    #expect(files.count >= 4)
    let findings = Linter.lint(files) { name, _ in tables[name] }
    #expect(findings.filter { $0.severity > .note }.map(told) == [])
    let library = DeckLibrary.load(files) { name, _ in tables[name] }
    #expect(library.decks.map { $0.entries().count } == [1, 7, 4, 2])
  }
}
