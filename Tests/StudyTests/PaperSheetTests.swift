import Decks
import Scheduling
import Study
import TestSupport
import Testing
import Text

/// Sheets of paper: drawn, kept in a file, read back.
@Suite struct PaperSheetTests {
  private static let catalogue = Samples.catalogue(
    Samples.deck(
      "kinds",
      """
      ## Drama {#drama}
      Q: Which?
      - [x] Winter Sonata
      - [ ] Autumn in My Heart
      - [ ] Summer Scent

      ## First {#first}
      Q: Order.
      1. one
      2. two
      3. three

      ## Works {#works}
      Q: Match.
      | Winter Sonata | drama |
      |---|---|
      | Parasite | film |
      | Shiri | film |

      ## Hosts {#hosts}
      C: The hosts of {{1::2002}} were {{2::two::number}}.

      ## Year {#year}
      Q: Which year?
      A(number): 3 km ± 1
      Also: 4
      Reject: 5 — That is another.

      ## Copy {#copy}
      Q: Type あ
      A(hiragana): あ
      """
    )
  )

  private func sheet(seed: Int = 7, versions: [String] = ["A", "B"], count: Int = 20) -> PaperSheet
  {
    draw(seed: seed, versions: versions, count: count).sheet
  }

  private func draw(
    seed: Int = 7,
    versions: [String] = ["A", "B"],
    count: Int = 20
  ) -> (sheet: PaperSheet, leftOut: [PaperDraw.Unfit: Int]) {
    PaperDraw(title: "Test", language: .english, seed: seed, versions: versions)
      .sheet(of: count, from: Self.catalogue.ids) { Self.catalogue.question($0, in: .english) }
  }

  @Test(arguments: 0..<8)
  func `the same seed draws the same sheet, versions differ in order and share their cards`(
    seed: Int
  ) {
    let sheet = sheet(seed: seed, versions: ["A", "B", "C"])
    #expect(sheet == self.sheet(seed: seed, versions: ["A", "B", "C"]))
    #expect(Set(sheet.versions.map(\.order)).count == 3)
    for version in sheet.versions {
      let ids = sheet.presentations(of: version).map(\.question.id)
      #expect(Set(ids) == Set(sheet.questions.map(\.id)))
    }
  }

  @Test func `of siblings one is printed, and what only trains typing is left out and counted`() {
    let (sheet, leftOut) = draw()
    let cards = sheet.questions.map(\.id.description)
    #expect(cards.count == 5)
    #expect(cards.count { $0.hasPrefix("kinds/hosts/") } == 1)
    #expect(leftOut == [.copying: 1])
  }

  @Test func `versions order options differently`() {
    let sheet = sheet(versions: ["A", "B", "C", "D", "E", "F"])
    let orders = sheet.versions.flatMap { version in
      sheet.presentations(of: version).filter { $0.question.id.description == "kinds/drama" }
        .map(\.order)
    }
    #expect(Set(orders).count > 1)
  }

  @Test(arguments: 0..<8)
  func `a sheet comes back from its file as it was printed`(seed: Int) throws {
    let sheet = sheet(seed: seed)
    let (read, code, seal) = try PaperSheet.read(sheet.bytes)
    #expect(code == sheet.code)
    #expect(seal == .intact)
    #expect(read.bytes == sheet.bytes)
    for (version, other) in zip(sheet.versions, read.versions) {
      for (printed, back) in zip(sheet.presentations(of: version), read.presentations(of: other)) {
        #expect(printed.shown == back.shown)
        #expect(printed.rightSides == back.rightSides)
        #expect(printed.question.answerKey == back.question.answerKey)
        #expect(printed.question.fingerprint == back.question.fingerprint)
      }
    }
  }

  @Test func `an edited file is read, and told from one that is as it was`() throws {
    let text = String(decoding: sheet().bytes, as: UTF8.self)
    let edited = text.replacing("Winter Sonata", with: "Spring Waltz")
    #expect(try PaperSheet.read(Array(edited.utf8)).seal == .edited)
  }

  @Test(arguments: [
    "", "[]", "{\"kind\":\"koryu-hand-in\",\"v\":1}", "{\"v\":1}",
    "{\"kind\":\"koryu-paper-sheet\"}",
  ])
  func `what is no sheet is refused`(text: String) {
    #expect(throws: PaperSheetError.foreign) { _ = try PaperSheet.read(Array(text.utf8)) }
  }

  @Test func `a newer file and one that contradicts itself are refused`() {
    let text = String(decoding: sheet().bytes, as: UTF8.self)
    func refusal(_ old: String, _ new: String) -> PaperSheetError? {
      #expect(text.contains(old))
      do throws(PaperSheetError) {
        _ = try PaperSheet.read(Array(text.replacing(old, with: new).utf8))
        return nil
      } catch { return error }
    }
    #expect(refusal("\"v\": 1", "\"v\": 2") == .newer(version: 2))
    #expect(refusal("\"name\": \"B\"", "\"name\": \"A\"") == .damaged)
    #expect(refusal("\"name\": \"B\"", "\"name\": \"../B\"") == .damaged)
    #expect(refusal("\"order\"", "\"ordre\"") == .damaged)
    #expect(refusal("\"right\": true", "\"right\": false") == .damaged)
    #expect(refusal("kinds/drama", "kinds/first") == .damaged)
    #expect(refusal("\"kind\": \"number\"", "\"kind\": \"verse\"") == .damaged)
  }

  @Test func `no file that was cut or garbled crashes`() throws {
    let bytes = sheet().bytes
    var random = SplitMix64(seed: 11)
    for _ in 0..<400 {
      var broken = bytes
      for _ in 0..<3 {
        broken[Int.random(in: broken.indices, using: &random)] = UInt8.random(
          in: 0x20...0x7E,
          using: &random
        )
      }
      let cut = broken.prefix(Int.random(in: 0...broken.count, using: &random))
      for file in [broken, Array(cut)] {
        if let read = try? PaperSheet.read(file).sheet {
          for version in read.versions { #expect(!read.presentations(of: version).isEmpty) }
        }
      }
    }
  }
}
