import Classes
import Testing

/// The marks of a test, read back for the next learner.
@Suite struct MarkTableTests {
  private static let header = ["ID number", "Full name", "Points"]

  @Test(arguments: [
    (["1", "Learner 01", "2"], ["1", "Learner 01", "2"]),
    (["1", "Learner 01"], ["1", "Learner 01", ""]),
    (["1", "Learner 01", "2", "seen by me"], ["1", "Learner 01", "2"]),
    ([], ["", "", ""]),
  ])
  func `a row is as long as the headings, whatever was done to it`(row: [String], read: [String]) {
    #expect(MarkTable.rows([Self.header, row], under: Self.header) == [read])
  }

  @Test func `a test of 500 questions has a column for each`() throws {
    let header = Self.header + (1...500).map { "deck/\($0)" }
    let text = header.joined(separator: ",") + "\n1,Learner 01,500\n"
    let sheet = try SheetReader.read(path: "m.csv", bytes: Array(text.utf8), mostColumns: 503).get()
    #expect(MarkTable.rows(sheet.rows.map(\.cells), under: header)?.count == 1)
  }

  @Test func `a table with other headings is another test's`() {
    #expect(MarkTable.rows([["ID number"]], under: Self.header) == nil)
    #expect(MarkTable.rows([], under: Self.header) == nil)
  }
}
