import Classes
import Journal
import Profiles
import Scheduling
import Shell
import SystemPackage
import TestSupport
import Testing
import Text

/// Twelve weeks of a class, with what happens to real ones: a corrected deck, a lost laptop, two
/// learners of one name, one who joins late, a clock that is set back, files that come twice or broken.
@Suite struct ClassSimulationTests {
  private static let weeks = 12

  /// A roster as a school may send it: what its first learner is called, what its second and third are
  /// both called, and what its fourth is; the first is excused in weeks 3 and 7, the fourth joins in 4.
  private struct School {
    let file: String
    let text: String
    let names: [String]
  }

  /// Six schools: three languages, commas, semicolons and tabs, a byte order mark, two exports of a
  /// learning platform.
  private static let schools = [
    School(
      file: "roster.csv",
      text: """
        氏名;グループ;学籍番号;免除の週;参加する週
        Learner 01;A;1;3 7;
        Learner 02;A;2;;
        Learner 02;B;3;;
        Learner 04;B;4;;4

        """,
      names: ["Learner 01", "Learner 02", "Learner 04"]
    ),
    School(
      file: "roster.csv",
      text: "\u{FEFF}name,group,id,excused weeks,from week\r\nEmma Braun,A,1,\"3, 7\",\r\n"
        + "José Núñez,A,2,,\r\nJosé Núñez,B,3,,\r\nHana Novák,B,4,,4\r\n",
      names: ["Emma Braun", "José Núñez", "Hana Novák"]
    ),
    School(
      file: "roster.tsv",
      text: "이름\t그룹\t학번\t면제 주\t참가 주\n김민준\tA\t1\t3주 7주\t\n이서연\tA\t2\t\t\n"
        + "이서연\tB\t3\t\t\n박도윤\tB\t4\t\t4주\n",
      names: ["김민준", "이서연", "박도윤"]
    ),
    School(
      file: "roster.csv",
      text: "First name,Last name,ID number,Email address,Groups,excused,from\n"
        + "Hana,Kim,1,h@example.org,A,3 7,\nTaro,Yamada,2,t@example.org,A,,\n"
        + "Taro,Yamada,3,u@example.org,B,,\n민준,김,4,m@example.org,B,,4\n",
      names: ["Hana Kim", "Taro Yamada", "김민준"]
    ),
    School(
      file: "roster.csv",
      text: "姓,名,IDナンバー,メールアドレス,グループ,免除,参加週\n佐藤,葵,１,a@example.org,Ａ,３～３ ７,\n"
        + "鈴木,湊,２,b@example.org,Ａ,,\n鈴木,湊,３,c@example.org,Ｂ,,\n伊藤,凛,４,d@example.org,Ｂ,,４\n",
      names: ["佐藤 葵", "鈴木 湊", "伊藤 凛"]
    ),
    School(
      file: "roster.txt",
      text: "sep=;\nid;name;section;excused week;joined\n1;O’Brien, Mia;A;3/7;\n2;Lee;A;;\n"
        + "3;Lee;B;;\n4;ミア・ロッシ;B;;4\n",
      names: ["O’Brien, Mia", "Lee", "ミア・ロッシ"]
    ),
  ]

  /// Days that a learner practises in each week, drawn once.
  private struct Habit {
    let days: [Int]

    init(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      let usual = Int.random(in: 1...6, using: &random)
      days = (0..<weeks).map { _ in min(7, max(0, usual + Int.random(in: -2...1, using: &random))) }
    }
  }

  /// The mark by the rule on paper, from the habit alone.
  private static func mark(_ days: [Int], excused: Set<Int>, from first: Int) -> Int? {
    let counted = (1...weeks).filter { $0 >= first && !excused.contains($0) }
    guard !counted.isEmpty else { return nil }
    let reached = counted.reduce(0) { $0 + min(days[$1 - 1], 4) }
    return Int((100 * Double(reached) / Double(4 * counted.count)).rounded())
  }

  /// A school by each seed.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `twelve weeks of a class come to the marks on paper`(seed: UInt64) throws {
    let laptops = try Laptops(seed: seed, decks: SampleDecks.numbers(20))
    let world = laptops.world
    laptops.moveClock(week: 1, day: 1)
    world.run("class", "new", "class", "--title", "Exchange")
    let school = Self.schools[Int(seed) - 1]
    try world.folder.remove("class/roster.csv")
    try world.folder.write(school.text, to: "class/" + school.file)
    try world.folder.write(
      "week,study,group,by\nclass,Exchange,,\nstart,\(Laptops.start),,\nweeks,12,,\n1-11,numbers,,\n",
      to: "class/plan.csv"
    )
    #expect(world.run("class", "pack", "class") == .done, "\(world.terminal.output)")

    try world.folder.makeFolder("INBOX")
    let names = [
      school.names[0], "\(school.names[1]) (2)", "\(school.names[1]) (3)", school.names[2],
    ]
    let habits = names.indices.map { Habit(seed: seed * 100 + UInt64($0)) }
    var laptop = ["a", "b", "c", "d"]
    for week in 1...Self.weeks {
      for (index, name) in names.enumerated() {
        let first = index == 3 ? 4 : 1
        laptops.moveClock(week: week, day: 1)
        if week == first {
          let pack = world.folder("class/exchange-1.koryu")
          #expect(laptops.run(laptop[index], "join", pack, "--name", name) == .done)
        }
        guard week >= first else { continue }
        if index == 2, week == 7 {
          // The laptop is lost with what was done since the backup; what was handed in is not.
          laptop[index] = "c-again"
          let backup = world.folder("c.koryu-backup")
          #expect(
            laptops.run(laptop[index], "restore", backup) == .done,
            "\(world.terminal.errors)"
          )
        }
        for day in 0..<habits[index].days[week - 1] {
          laptops.moveClock(week: week, day: day + 1)
          try laptops.practise(laptop[index])
          if index == 0, week == 8 {
            // The clock is set back, from the second day on by a day that counts already, and again
            // right.
            let hours: Int64 = day > 0 ? 24 : 1
            world.now = world.now.advanced(byMilliseconds: -3_600_000 * hours)
            try laptops.practise(laptop[index], cards: 1)
          }
        }
        laptops.moveClock(week: week, day: 7)
        if index == 2, week == 5 {
          #expect(laptops.run("c", "backup", world.folder("c.koryu-backup")) == .done)
        }
        if week == 6, index != 1 {
          try update(laptops, laptop[index])
        }
        if [4, 6, 8, 12].contains(week) {
          let target = world.folder("INBOX/w\(week)-\(index).koryu")
          #expect(
            laptops.run(laptop[index], "hand-in", "--to", target) == .done,
            "\(world.terminal.errors)"
          )
        }
      }
      if week == 5 { try correctDeck(world) }
      if week == 8 { try middle(world) }
    }
    try end(laptops, habits.map(\.days), school)
  }

  private func correctDeck(_ world: FixedWorld) throws {
    let text = try #require(SampleDecks.numbers(20)["numbers.md"])
    let corrected = text.replacing("A(number): 2\n", with: "A(number): 200\n")
    try world.folder.write(corrected, to: "Decks/numbers.md")
    #expect(world.run("class", "pack", "class") == .done)
  }

  /// A learner takes the corrected deck: the new answer is there, and no answer of theirs is lost.
  private func update(_ laptops: Laptops, _ laptop: String) throws {
    let world = laptops.world
    let before = try ProfileReading(try laptops.profile(laptop)).state
    let pack = world.folder("class/exchange-2.koryu")
    #expect(laptops.run(laptop, "update", pack) == .done, "\(world.terminal.errors)")
    let card = try #require(CardID("numbers/n2"))
    let hasMet = before.lastAnswer(card) != nil
    world.expectShown(
      hasMet ? "1 answer changed: asked again soon" : "nothing that you have answered changed"
    )
    let after = try ProfileReading(try laptops.profile(laptop)).state
    #expect(before.cardIDs.allSatisfy { after.schedule($0) == before.schedule($0) })
    #expect(laptops.run(laptop, "show", "numbers/n2") == .done)
    world.expectShown("200")
  }

  /// Half way: doubles, renamed files and rubbish beside the rest.
  private func middle(_ world: FixedWorld) throws {
    let inbox = try world.folder.tree("INBOX")
    let file = try #require(inbox["w8-0.koryu"])
    try world.folder.write(file, to: "INBOX/renamed by mail (1).koryu")
    try world.folder.write(Array(file.prefix(200)), to: "INBOX/cut.koryu")
    try world.folder.write("hello", to: "INBOX/not one.koryu")
    #expect(world.run("class", "status", "INBOX", "--class", "class") == .findings)
    let output = world.terminal.output.replacing("\n", with: " ")
    #expect(output.contains("counts once"))
    #expect(output.contains("cut.koryu"))
    #expect(output.contains("not one.koryu"))
    #expect(!output.contains("rewritten"))
  }

  private func end(_ laptops: Laptops, _ days: [[Int]], _ school: School) throws {
    let world = laptops.world
    laptops.moveClock(week: 13, day: 1)
    let call = ["class", "status", "INBOX", "--class", "class", "--csv", "marks.csv", "--explain"]
    #expect(world.run(call) == .findings)
    let sheet = try SheetReader.read(
      path: "marks.csv",
      bytes: try #require(try world.folder.tree(leavingOut: "Decks")["marks.csv"])
    ).get()
    let expected = [
      Self.mark(days[0], excused: [3, 7], from: 1), Self.mark(days[1], excused: [], from: 1),
      Self.mark(days[2], excused: [], from: 1), Self.mark(days[3], excused: [], from: 4),
    ]
    #expect(sheet.rows.dropFirst().map { Int($0.cells[3]) } == expected)
    #expect(sheet.rows.dropFirst().map { $0.cells[1] } == ["1", "2", "3", "4"])
    #expect(
      sheet.rows.dropFirst().map { $0.cells[0] } == [
        school.names[0], school.names[1], school.names[1], school.names[2],
      ]
    )
    let output = world.terminal.output.replacing("\n", with: " ")
    if days[0][7] > 0 { #expect(output.contains("the clock went back")) }
    #expect(output.contains("INBOX/w12-1.koryu: continues what was handed in before, unchanged."))
    if days[2][5] > 0 { #expect(output.contains("as after a restored backup")) }

    #expect(world.run("class", "close", "class", "--inbox", "INBOX", script: ["n"]) == .done)
    #expect(try world.folder.tree("INBOX").count > 10)
    #expect(world.run("class", "close", "class", "--inbox", "INBOX", script: ["y"]) == .done)
    #expect(Set(try world.folder.tree("INBOX").keys) == ["not one.koryu"])
    let files = try world.folder.tree("class")
    #expect(files["totals.csv"] != nil)
    let page = String(decoding: try #require(files["certificates.html"]), as: UTF8.self)
    #expect(page.components(separatedBy: "<section") == 5)
  }
}

extension String {
  /// How many parts `separator` makes of it.
  fileprivate func components(separatedBy separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
