import Classes
import Scheduling
import TestSupport
import Testing
import Text

@Suite struct SheetReaderTests {
  /// The same cells, as spreadsheets of different countries and ages save them.
  static let ways: [String] = [
    "name,group,id\nLearner 01,A,1\nLearner 02,\"B, late\",2\n",
    "\u{FEFF}name,group,id\r\nLearner 01,A,1\r\nLearner 02,\"B, late\",2\r\n",
    "name;group;id\nLearner 01;A;1\nLearner 02;B, late;2\n",
    "name\tgroup\tid\nLearner 01\tA\t1\nLearner 02\tB, late\t2",
    "sep=;\nname;group;id\nLearner 01;A;1\nLearner 02;B, late;2\n",
    "\"name\",\"group\",\"id\"\n\u{3000}Learner 01 ,A,1\n\n,,\nLearner 02,\"B, late\",2\n",
  ]

  @Test(arguments: ways) func `a sheet reads the same however it was saved`(_ text: String) throws {
    let sheet = try SheetReader.read(path: "roster.csv", bytes: Array(text.utf8)).get()
    #expect(
      sheet.rows.map(\.cells) == [
        ["name", "group", "id"], ["Learner 01", "A", "1"], ["Learner 02", "B, late", "2"],
      ]
    )
  }

  @Test func `rows are numbered as the spreadsheet numbers them`() throws {
    let text = "name\n\nLearner 01\n\n\n\"Learner\n02\"\nLearner 03\n"
    let sheet = try SheetReader.read(path: "roster.csv", bytes: Array(text.utf8)).get()
    #expect(sheet.rows.map(\.number) == [1, 3, 6, 7])
  }

  /// 山田 in Shift_JIS, 김 in EUC-KR, and a UTF-16 file of Excel's “Unicode text”.
  static let encodings: [([UInt8], SheetRefusal)] = [
    (Array("name\n".utf8) + [0x8E, 0x52, 0x93, 0x63, 0x0A], .encoding("Shift_JIS")),
    (
      Array("name\n".utf8) + [0xB1, 0xE8, 0xB9, 0xCE, 0xC1, 0xF6, 0x0A], .encoding("EUC-KR (CP949)")
    ),
    ([0xFF, 0xFE, 0x6E, 0x00, 0x61, 0x00], .encoding("UTF-16")),
    ([0x50, 0x4B, 0x03, 0x04, 0x00], .workbook),
    ([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00, 0x03, 0x3E, 0x10], .binary),
    ([], .empty),
    (Array("\n\n,,\n".utf8), .empty),
  ]

  @Test(arguments: encodings)
  func `what is no sheet in UTF-8 is named`(bytes: [UInt8], refusal: SheetRefusal) {
    #expect(SheetReader.read(path: "roster.csv", bytes: bytes) == .failure(refusal))
    #expect(!refusal.phrase.english.isEmpty)
  }

  @Test func `columns are lettered`() {
    let letters = [0, 1, 25, 26, 27, 51, 52, 701, 702].map { CellReference.letters(of: $0) }
    #expect(letters == ["A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"])
  }

  @Test(arguments: 0..<200) func `no bytes crash the reader`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("name,group;id\t\"\n\r=1-9週\u{FEFF}\u{0}".utf8) + [0xFF, 0x80, 0xE3]
    let bytes = (0..<Int.random(in: 0..<300, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
    guard case .success(let sheet) = SheetReader.read(path: "x.csv", bytes: bytes) else { return }
    _ = RosterReader(sheet)
    let plan = PlanReader(sheet, today: .init(20_000))
    #expect(plan.plan.weeks >= 1)
  }

  static let cells: [(String, String)] = [
    ("Learner 01", "Learner 01"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("-5", "-5"), ("-5+2", "'-5+2"),
    ("+82 10", "'+82 10"), ("a\nb", "\"a\nb\""), ("", ""), (" a", "\" a\""),
  ]

  @Test(arguments: cells) func `cells are quoted and formulas defused`(text: String, cell: String) {
    let expected = [0xEF, 0xBB, 0xBF] + Array((cell + "\r\n").utf8)
    #expect(SheetWriter.csv([[text]]) == expected)
  }
}
