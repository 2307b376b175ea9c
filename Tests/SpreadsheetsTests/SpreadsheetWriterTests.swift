import Foundation
import Spreadsheets
import TestSupport
import Testing
import Text

/// What is written is read back, by Koryu and by others.
struct SpreadsheetWriterTests {
  private static let sheets = [
    SheetDraft(
      name: "Cards",
      columns: [
        .init("id", width: 14), .init("question"), .init("kind", choices: ["word", "date"]),
      ],
      rows: [
        ["a", "1965-06", "date"], ["b", "", "word"], [],
        ["c", "<&>\"'\n둘째 줄 ✓ 𠮷", "_x0041_ \u{1B} _x"],
      ]
    ),
    SheetDraft(name: "安内 & 안내", columns: [.init("How")], rows: [["007"]]),
  ]

  @Test func `sheets are read back as they were`() throws {
    let bytes = try SpreadsheetWriter.bytes(Self.sheets, path: "a.xlsx")
    for sheet in Self.sheets {
      let rows = try SpreadsheetReader(bytes: bytes, path: "a.xlsx").rows(ofSheet: sheet.name)
      let wanted = [sheet.columns.map(\.title)] + sheet.rows
      #expect(rows.rows.map(\.values) == wanted.filter { !$0.isEmpty })
    }
    #expect(try SpreadsheetWriter.bytes(Self.sheets, path: "b.xlsx") == bytes)
  }

  @Test(arguments: UInt64(1)...10)
  func `any text is read back`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rows = (0..<20).map { _ in
      (0..<4).map { _ in
        let scalars = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
          Unicode.Scalar(
            UInt32.random(in: 0...(Bool.random(using: &random) ? 0x7F : 0x2FFFF), using: &random)
          )
        }
        return String(String.UnicodeScalarView(scalars)) + "."
      }
    }
    let sheet = SheetDraft(name: "Sheet", columns: (1...4).map { .init("\($0)") }, rows: rows)
    let bytes = try SpreadsheetWriter.bytes([sheet], path: "a.xlsx")
    let read = try SpreadsheetReader(bytes: bytes, path: "a.xlsx").rows()
    for (row, wanted) in zip(read.rows.dropFirst(), rows) {
      for (value, text) in zip(row.values, wanted) {
        #expect(value.utf8.elementsEqual(text.utf8), "\(Array(text.unicodeScalars))")
      }
    }
    #expect(read.rows.count == rows.count + 1)
  }

  @Test(.enabled(if: Python.hasOpenpyxl, "openpyxl is not installed for python3 (KORYU_PYTHON)"))
  func `openpyxl reads what is written, and is read`() throws {
    let folder = try ScratchFolder()
    try folder.write(SpreadsheetWriter.bytes(Self.sheets, path: "a.xlsx"), to: "a.xlsx")
    let seen = try Python.run(
      """
      import openpyxl, json, datetime
      book = openpyxl.load_workbook("\(folder("a.xlsx"))")
      sheet = book["Cards"]
      print(json.dumps([book.sheetnames, [[c.value for c in row] for row in sheet.iter_rows(max_row=3)],
        sheet.freeze_panes, sheet["A1"].font.b, sheet["B9"].value, sheet.data_validations.dataValidation[0].formula1]))
      book = openpyxl.Workbook()
      sheet = book.active
      sheet.title = "Cards"
      sheet.append(["word", 1965, 49.5, True, datetime.date(1965, 6, 22), datetime.datetime(2025, 1, 1, 12), "=1+1"])
      sheet["C1"].number_format = "0.0%"
      sheet.append([None, "시간"])
      book.save("\(folder("b.xlsx"))")
      """
    )
    #expect(
      seen.contains(
        #"[["Cards", "\u5b89\u5185 & \uc548\ub0b4"], [["id", "question", "kind"], ["a", "1965-06", "date"], ["b", null, "word"]], "A2", true, null, "\"word,date\""]"#
      ),
      "\(seen)"
    )
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: folder("b.xlsx"))))
    let rows = try SpreadsheetReader(bytes: bytes, path: "b.xlsx").rows()
    #expect(
      rows.rows.map(\.values) == [
        ["word", "1965", "4950%", "TRUE", "1965-06-22", "2025-01-01T12:00"], ["", "시간"],
      ]
    )
    #expect(rows.faults.map(\.cause) == [.notComputed])
  }
}

/// Python with openpyxl, the reference reader and writer; `KORYU_PYTHON` names another python3.
private enum Python {
  static let hasOpenpyxl = (try? run("import openpyxl")) != nil

  private struct Failed: Error {}

  static func run(_ program: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let python = ProcessInfo.processInfo.environment["KORYU_PYTHON"] ?? "python3"
    process.arguments = [python, "-c", program]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed() }
    return String(decoding: output, as: UTF8.self)
  }
}
