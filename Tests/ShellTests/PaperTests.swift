import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// Tests on paper: printed, typed back.
@Suite struct PaperTests {
  private static let decks = SampleDecks.numbers(20)

  /// The code of the only sheet in the current folder.
  private func code(_ world: FixedWorld) throws -> String {
    let names = try world.folder.tree(leavingOut: "Decks").keys
    let name = try #require(names.first { $0.hasPrefix("test-") && $0.hasSuffix(".json") })
    return String(name.dropFirst(5).dropLast(5))
  }

  /// What a sheet asks at each number, by its file.
  private func answers(_ world: FixedWorld, version: Int) throws -> [String] {
    let text = try #require(world.folder.text("test-\(try code(world)).json"))
    let json = try JSONValue(parsing: text)
    let order = json["versions"]?[version]?["order"]?.array?.compactMap(\.int) ?? []
    return order.compactMap { json["questions"]?[$0]?["typed"]?["accepted"]?[0]?[0]?.string }
  }

  @Test func `a test is written for printing, with its key and the file that judges it`() throws {
    let world = try FixedWorld.study(Self.decks)
    let run = ["test", "5", "numbers", "--paper", "--seed", "7", "--versions", "A,B"]
    #expect(world.run(run) == .done, "\(world.terminal.errors)")
    let code = try code(world)
    for name in ["-A.html", "-B.html", "-key.html", ".json"] {
      world.expectShown("test-\(code)\(name)")
      #expect(world.folder.text("test-\(code)\(name)") != nil)
    }
    world.expectShown("5 questions for Letter paper")
    let first = world.folder.text("test-\(code)-A.html")
    #expect(world.run(run) == .done)
    #expect(world.folder.text("test-\(code)-A.html") == first)
    #expect(first?.contains("Sheet \(code) – A") == true)
  }

  @Test func `answers are typed back, judged and kept as a test`() throws {
    let world = try FixedWorld.study(Self.decks)
    world.run("test", "3", "numbers", "--paper", "--seed", "7", "--versions", "A,B")
    let (code, before) = (try code(world), try world.events().count)
    let right = try answers(world, version: 1)
    let script: [ScriptedEditor.Step] = [
      "C", "b", .line(right[0]), "999", "<", .line(right[1]), "998", "!", "<", "", .enter,
    ]
    #expect(world.run(["test", "enter", code], script: script) == .done)
    world.expectShown("Your score: 2 of 3 (67 %)")
    world.expectShown("Number 3 counts as right.")
    let reviews = try world.reviews()
    #expect(try world.events().count == before + 3)
    #expect(reviews.map { $0["score"]?.double } == [1, 1, 0])
    #expect(reviews.map { $0.text("mode") } == ["test", "test", "test"])
    #expect(try world.state().cardIDs.allSatisfy { try world.state().schedule($0).phase == .new })
  }

  @Test func `marks are typed as a row`() throws {
    let world = try FixedWorld.study(Self.decks)
    world.run("test", "4", "numbers", "--paper", "--seed", "7")
    let script: [ScriptedEditor.Step] = ["11", "12ab", "○×1 0"]
    #expect(world.run(["test", "enter", try code(world), "--marks"], script: script) == .done)
    world.expectShown("That is 2 marks for 4 questions.")
    world.expectShown("Only 1 and 0")
    #expect(try world.reviews().map { $0["score"]?.double } == [1, 0, 1, 0])
    #expect(try world.reviews().allSatisfy { $0["typed"] == nil && $0["verdict"] == nil })
  }

  @Test func `a sheet that is typed in twice counts once, and the second time is asked for`() throws
  {
    let world = try FixedWorld.study(Self.decks)
    world.run("test", "6", "numbers", "--paper", "--seed", "7", "--versions", "A,B")
    let enter = ["test", "enter", try code(world), "--marks"]
    #expect(world.run(enter, script: ["A", "111111"]) == .done)
    let before = try world.events()
    world.advance(days: 1)
    #expect(world.run(enter, script: ["A", ""]) == .done)
    world.expectShown("was typed in on")
    world.expectShown("It stays as it was typed in.")
    #expect(world.run(enter, script: ["A", "y", .interrupted]) == .interrupted)
    #expect(try world.events() == before)
    #expect(world.run(enter, script: ["A", "y", "100110"]) == .done)
    #expect(try world.state().days.map(\.tally.answers).filter { $0 > 0 } == [6])
    #expect(try world.reviews().suffix(6).map { $0["score"]?.double } == [1, 0, 0, 1, 1, 0])
    // The other version has the same cards, and is another sheet.
    #expect(world.run(enter, script: ["Ｂ", "110000"]) == .done)
    world.expectNotShown("was typed in on")
    #expect(world.run(enter, script: ["A", ""]) == .done)
    world.expectShown("was typed in on")
  }

  @Test(arguments: Leaving.anywhere)
  func `whoever leaves in the middle keeps nothing`(leaving: Leaving) throws {
    let world = try FixedWorld.study(Self.decks)
    world.run("test", "3", "numbers", "--paper", "--seed", "7")
    let code = try code(world)
    let ending: Ending = leaving == .interrupted ? .interrupted : .done
    #expect(world.run(["test", "enter", code], script: ["1", leaving.step]) == ending)
    #expect(try world.reviews().isEmpty)
    world.expectShown("nothing of this sheet was kept")
  }

  @Test func `a class is gone through by its roster, and the table can be gone on with`() throws {
    let world = try FixedWorld(decks: Self.decks)
    world.run("class", "new", "class")
    try world.folder.write(
      "name,group,id\nKim Minji,A,17\n=cmd,B,\n田中さくら,B,9\n",
      to: "class/roster.csv"
    )
    world.run("test", "2", "numbers", "--paper", "--seed", "7", "--versions", "A,B")
    let command = [
      "test", "enter", try code(world), "--class", "class", "--marks", "--csv", "m.csv",
    ]
    #expect(
      world.run(command, script: ["", "A", "11", "nobody", "田中", "B", "01", "q"]) == .done,
      "\(world.terminal.errors)"
    )
    world.expectShown("The roster has nobody, or several, by “nobody”.")
    world.expectShown("2 of 3 sheets are in.")
    #expect(world.run(command, script: ["", "A", "00", "17", "A", "10", ""]) == .done)
    world.expectShown("It is in already: 2 points, version A. What you type now replaces that")
    let rows = (world.folder.text("m.csv") ?? "").split(separator: "\r\n")
    #expect(rows.count == 4)
    #expect(rows[0].contains("ID number,Full name,Group,Sheet,Version,Points,Of,numbers/n"))
    #expect(rows[1].hasPrefix("17,Kim Minji,A,"))
    #expect(rows[1].contains(",A,1,2,"))
    #expect(rows[2].hasPrefix("9,田中さくら,B,"))
    #expect(rows[3].hasPrefix(",'=cmd,B,"))
    #expect(rows[3].contains(",A,0,2,0,0"))
    try world.folder.write("a,b\n1,2\n", to: "m.csv")
    #expect(world.run(command, script: []) == .refused)
  }

  /// Whom a teacher means where the school's numbers are as small as those of the list.
  @Test(
    arguments: [
      ("1", "Kim Minji"), ("2", "Lee Jun"), ("3", "田中さくら"), ("17", "Lee Jun"), ("03", "田中さくら"),
      ("Lee", "Lee Jun"), ("4", nil), ("0", nil), ("-9223372036854775808", nil),
    ] as [(String, String?)]
  )
  func `a number of the list comes before the school's, and the name is said first`(
    typed: String,
    name: String?
  ) throws {
    let world = try FixedWorld(decks: Self.decks)
    world.run("class", "new", "class")
    try world.folder.write(
      "name,group,id\nKim Minji,A,2\nLee Jun,A,17\n田中さくら,B,03\n",
      to: "class/roster.csv"
    )
    world.run("test", "2", "numbers", "--paper", "--seed", "7", "--versions", "A,B")
    let command = [
      "test", "enter", try code(world), "--class", "class", "--marks", "--csv", "m.csv",
    ]
    var screen = ""
    let atNext = ScriptedEditor.Step.reading { shown in
      screen = shown
      return name == nil ? "q" : "A"
    }
    #expect(world.run(command, script: [.line(typed), atNext, "11", "q"]) == .done)
    guard let name else {
      #expect(screen.contains("The roster has nobody, or several, by “\(typed)”."), "\(screen)")
      return
    }
    #expect(screen.contains("Sheet of \(name)"), "\(screen)")
    #expect(world.folder.text("m.csv")?.contains(",\(name),") == true)
    world.expectShown("\(name): 2 of 2")
  }

  @Test func `no table is spoken of before there is one`() throws {
    let world = try FixedWorld(decks: Self.decks)
    world.run("class", "new", "class")
    try world.folder.write("name,group,id\nKim Minji,A,2\nLee Jun,A,17\n", to: "class/roster.csv")
    world.run("test", "2", "numbers", "--paper", "--seed", "7")
    let command = [
      "test", "enter", try code(world), "--class", "class", "--marks", "--csv", "m.csv",
    ]
    for script: [ScriptedEditor.Step] in [["q"], ["", .interrupted, "q"]] {
      #expect(world.run(command, script: script) == .done)
      world.expectShown("Nothing was entered yet.")
      world.expectNotShown("m.csv")
      #expect(world.folder.text("m.csv") == nil)
    }
    #expect(world.run(command, script: ["", "11", "q"]) == .done)
    #expect(world.run(command, script: ["q"]) == .done)
    world.expectShown("1 of 2 sheets are in. The marks are in m.csv")
  }

  private static let eras = [
    "Meiji": "Mutsuhito", "Taisho": "Yoshihito", "Showa": "Hirohito", "Heisei": "Akihito",
  ]

  /// A learner with a sheet on which eras are to be matched with their emperors.
  private func matching() throws -> FixedWorld {
    let rows = ["Meiji", "Taisho", "Showa", "Heisei"]
      .map { "| \($0) | \(Self.eras[$0] ?? "") |\n" }
    let head = "---\nid: eras\ntitle: Eras\nlanguage: en\nlicence: CC0-1.0\n---\n\n"
    let card = "## Eras {#eras}\nQ: Match the era with its emperor.\n"
    let table = rows[0] + "|---|---|\n" + rows.dropFirst().joined()
    let world = try FixedWorld.study(["eras.md": head + card + table])
    let run = ["test", "1", "eras", "--paper", "--seed", "7", "--versions", "A,B,C"]
    #expect(world.run(run) == .done, "\(world.terminal.errors)")
    return world
  }

  /// The eras as a version has them, each with the letter of its emperor there.
  private func letters(
    _ version: String,
    _ world: FixedWorld
  ) throws -> [(letter: String, era: String)] {
    let sheet = try #require(world.folder.text("test-\(try code(world))-\(version).html"))
    let eras = sheet.split(separator: "<span class=\"box\"></span><span>").dropFirst()
      .map { String($0.prefix { $0 != "<" }) }
    #expect(eras.sorted() == Self.eras.keys.sorted())
    return try eras.map { era in
      let right = try #require(Self.eras[era])
      let found = ["A", "B", "C", "D"].first {
        sheet.contains("<span class=\"letter\">\($0)</span><span>\(right)</span>")
      }
      return (try #require(found), era)
    }
  }

  @Test func `the key has a match row by row as the sheet has it, each with its letter`() throws {
    let world = try matching()
    let key = try #require(world.folder.text("test-\(try code(world))-key.html"))
    let versions = key.split(separator: "<section class=\"version\">").dropFirst()
    #expect(versions.count == 3)
    for (name, version) in zip(["A", "B", "C"], versions) {
      let lines = try letters(name, world).map { letter, era in
        "\(letter)\u{2003}\(era) — \(Self.eras[era] ?? "")"
      }
      let cell = "<td>" + lines.joined(separator: "\n") + "</td>"
      #expect(version.contains(cell), "\(version)")
    }
  }

  @Test func `the verdict and the score have a match as the key has it`() throws {
    let world = try matching()
    let right = try letters("B", world)
    let shifted = (right.dropFirst() + right.prefix(1)).map(\.letter).joined(separator: " ")
    let enter = ["test", "enter", try code(world)]
    #expect(world.run(enter, script: ["B", .line(shifted), ""]) == .done)
    let line = right.map { "\($0.letter) \($0.era) — \(Self.eras[$0.era] ?? "")" }
      .joined(separator: " · ")
    // Both are on the screen, which is narrower than all four.
    let start = line.prefix(40)
    #expect(world.terminal.output.split(separator: start).count == 3, "\(world.terminal.output)")
  }

  @Test func `what cannot be is told in one sentence`() throws {
    let world = try FixedWorld.study(Self.decks)
    #expect(world.run("test", "3", "--versions", "A") == .usage)
    #expect(world.run("test", "3", "--paper", "--versions", "A,,B,a") == .usage)
    #expect(world.run("test", "3", "--paper", "--versions", "../A") == .usage)
    #expect(world.run("test", "3", "nowhere", "--paper") == .usage)
    #expect(world.run("test", "enter", "ABC234") == .inputOutput)
    #expect(world.terminal.errors.contains("There is no test-ABC234.json."))
    try world.folder.write("{}", to: "foreign.json")
    #expect(world.run("test", "enter", "foreign.json") == .refused)
    #expect(world.run("test", "enter", "foreign.json", "--csv", "x.csv") == .refused)
    let nobody = try FixedWorld(decks: Self.decks)
    #expect(nobody.run("test", "3", "--paper") == .usage)
    #expect(nobody.terminal.errors.contains("Which deck?"))
    #expect(nobody.run("test", "30", "numbers", "--paper") == .done)
    nobody.expectShown("Only 20 of 30")
  }
}
