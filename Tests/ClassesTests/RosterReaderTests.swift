import Classes
import Testing
import Text

@Suite struct RosterReaderTests {
  private func read(_ text: String) throws -> RosterReader {
    RosterReader(try SheetReader.read(path: "roster.csv", bytes: Array(text.utf8)).get())
  }

  @Test func `a roster is read in each of the three languages`() throws {
    let heads = [
      "name,group,id,excused weeks,from week", "氏名,グループ,学籍番号,免除の週,参加する週", "이름,그룹,학번,면제 주,참가 주",
    ]
    for head in heads {
      let reader = try read(head + "\nLearner 01,A,7,3 5-6,2\nLearner 02,,,,\n")
      #expect(reader.findings.isEmpty)
      #expect(
        reader.roster.participants == [
          Participant(
            name: "Learner 01",
            group: "A",
            schoolID: "7",
            excused: [3, 5, 6],
            firstWeek: 2
          ),
          Participant(name: "Learner 02"),
        ]
      )
    }
  }

  @Test(arguments: ["Full name,ID number,Section", "氏名,学生番号,組", "성명,학생번호,분반"])
  func `headings that schools use are understood`(head: String) throws {
    let reader = try read(head + "\nLearner 01,7,A\n")
    #expect(reader.findings.isEmpty)
    let learner = Participant(name: "Learner 01", group: "A", schoolID: "7")
    #expect(reader.roster.participants == [learner])
  }

  /// What learning platforms export, and the name that is meant.
  static let exports: [(String, String)] = [
    (
      "First name,Last name,ID number,Email address,Groups\nHana,Kim,1,h@example.org,A\n",
      "Hana Kim"
    ),
    ("Groups,Surname,Name,ID number\nA,Kim,Hana,1\n", "Hana Kim"),
    ("First name,Last name,ID number,Groups\n花子,山田,1,A\n", "山田 花子"),
    ("姓,名,IDナンバー,メールアドレス,グループ\n山田,花子,1,h@example.org,A\n", "山田 花子"),
    ("姓,名,IDナンバー,グループ\nKim,Hana,1,A\n", "Kim Hana"),
    ("이름,성,ID 번호,이메일 주소,그룹\n하나,김,1,h@example.org,A\n", "김하나"),
    ("First name,Last name,ID number,Groups\n하나,김,1,A\n", "김하나"),
    ("First name,Last name,ID number,Groups\nHana,,1,A\n", "Hana"),
    ("Full name,First name,Last name,ID number,Groups\nKim Hana,Hana,Kim,1,A\n", "Kim Hana"),
    ("이름,학번,그룹\n김하나,1,A\n", "김하나"),
  ]

  @Test(arguments: exports)
  func `a name in two columns is joined as its language does`(text: String, name: String) throws {
    let reader = try read(text)
    #expect(reader.findings.map(\.rule) == [])
    #expect(
      reader.roster.participants == [Participant(name: name, group: "A", schoolID: "1")]
    )
  }

  @Test(arguments: ["No groups", "グループなし", "그룹 없음"])
  func `what platforms write for no group is none`(text: String) throws {
    #expect(try read("name,group\nKim,\(text)\n").roster.groups.isEmpty)
  }

  @Test func `half a name is no column of names`() throws {
    for text in ["First name,id\nHana,1\n", "Last name,id\nKim,1\n", "姓,番号\n山田,1\n"] {
      #expect(try read(text).findings.contains { $0.rule == "missing-heading" })
      #expect(try read(text).roster.participants.isEmpty)
    }
  }

  /// Rows below the headings, and what is found in them.
  static let mistakes: [(String, [String])] = [
    (",A,1,,", ["A2 missing-name"]), ("", ["A2 no-learners"]),
    ("Learner 01,A,1,x,", ["D2 bad-week"]),
    ("Learner 01,A,1,0,", ["D2 bad-week"]),
    ("Learner 01,A,1,9-3,", ["D2 bad-week"]),
    ("Learner 01,A,1,,0", ["E2 bad-week"]),
    ("Learner 01,A,1,,2 3", ["E2 bad-week"]),
    ("Learner 01,A,1,3,1,5", ["F2 stray-cell"]),
    ("Learner 01,A,1,,\nLearner 02,A,1,,", ["C3 repeated-id"]),
    ("Learner 01,A,,,\nLearner 01,B,,,", ["A2 repeated-name", "A3 repeated-name"]),
    ("Learner 01,A,1,,\nLearner 01,B,,,", ["A3 repeated-name"]),
    ("Learner 01,A,1,,\nLearner 01,B,2,,", []),
    ("=cmd,A,1,,", ["A2 formula"]),
    ("Learner\u{202E}01,A,1,,", ["A2 invisible-character"]),
    ("Learner 01", []),
    ("\"Learner 01,A,1,,\nLearner 02,B,2,,", ["A2 open-quote"]),
    ("Learner 01,A,1,,\nLearner 02,\"B,2,,\nLearner \"03\",A,3,,", ["B3 open-quote"]),
    ("\"Learner \"\"01\"\"\",A,1,,\n\"\"\"\",A,2,,", []),
  ]

  @Test(arguments: mistakes)
  func `every mistake is told by its cell`(rows: String, expected: [String]) throws {
    let reader = try read("name,group,id,excused weeks,from week\n" + rows + "\n")
    let found = reader.findings.map { "\($0.cell?.description ?? "-") \($0.rule)" }
    #expect(found == expected)
  }

  @Test func `all mistakes are told at once, in the order of cells`() throws {
    let reader = try read("name,nmae,id,name\n,A,1,\nLearner 01,,1,,,9\nLearner 02,,1,\n")
    let found = reader.findings.map { "\($0.cell?.description ?? "-") \($0.rule)" }
    #expect(
      found == [
        "B1 unknown-heading", "D1 repeated-heading", "A2 missing-name", "F3 stray-cell",
        "C4 repeated-id",
      ]
    )
    #expect(reader.findings.first?.place == "roster.csv: B1")
  }

  @Test func `a sheet without names is no roster`() throws {
    let reader = try read("a,b\n1,2\n")
    #expect(reader.findings.contains { $0.rule == "missing-heading" })
    #expect(reader.roster.participants.isEmpty)
  }

  @Test func `a title above the headings is told once, and its learners are read`() throws {
    let reader = try read("3年B組 名簿\n氏名,組,番号\n佐藤 葵,Ａ,０００１\n鈴木 湊,Ｂ,０００２\n")
    #expect(reader.findings.map { "\($0.place) \($0.rule)" } == ["roster.csv: A1 title-above"])
    #expect(reader.findings[0].message.japanese.contains("2行目"))
    #expect(reader.roster.participants.map(\.schoolID) == ["0001", "0002"])
    #expect(reader.roster.groups == ["A", "B"])
  }

  @Test(arguments: ["5月6日", "05월 06일", "2月4日", "06-May", "５月６日"])
  func `a date that a spreadsheet made of weeks is explained`(text: String) throws {
    let reader = try read("name,excused\nLearner 01,\(text)\n")
    #expect(reader.findings.map(\.rule) == ["bad-week"])
    #expect(reader.findings[0].message.english.contains("Write 5~6 instead of 5-6"))
  }

  static let lists: [(String, Set<Int>?)] = [
    ("3", [3]), ("3 5-6", [3, 5, 6]), ("3、5〜6", [3, 5, 6]), ("第3週", [3]), ("3주차", [3]),
    ("week 3", nil), ("３", [3]), ("３ ５－６", [3, 5, 6]), ("3 5~6", [3, 5, 6]), ("105", nil),
    ("-", nil), ("1-2-3", nil), ("3;4", [3, 4]),
  ]

  @Test(arguments: lists) func `lists of weeks are read`(text: String, weeks: Set<Int>?) throws {
    let reader = try read("name,excused\nLearner 01,\"\(text)\"\n")
    #expect(reader.roster.participants.first?.excused == weeks ?? [])
    #expect(reader.findings.isEmpty == (weeks != nil))
  }
}
