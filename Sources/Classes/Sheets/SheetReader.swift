import Decks
package import Text

/// Reads a spreadsheet that was saved as text: commas, semicolons or tabs, quoted or not, with or
/// without a byte order mark.
package enum SheetReader {
  /// A file's bytes at most.
  package static let largestFile = 8 << 20

  /// The cells of a file, or why it cannot be read; cells beyond the last column are left out.
  package static func read(
    path: String,
    bytes: [UInt8],
    mostColumns: Int = Sheet.mostColumns
  ) -> Result<Sheet, SheetRefusal> {
    guard bytes.count <= largestFile else { return .failure(.tooLarge) }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .failure(.workbook) }
    if let bad = UTF8Check.firstInvalid(in: bytes) {
      if let encoding = LegacyEncoding(suspectedIn: bytes) {
        return .failure(.encoding(encoding.rawValue))
      }
      return .failure(bytes[bad] == 0 ? .binary : .encoding(nil))
    }
    let (separator, body) = separator(of: bytes)
    let values = SeparatedValues(Array(body.bytes), separator: separator)
    guard values.rows.count <= Sheet.mostRows else { return .failure(.tooManyRows) }
    let rows = zip(values.rows, values.numbers).map { row, number in
      Sheet.Row(
        number: number + body.skippedRows,
        cells: row.prefix(mostColumns).map(\.text)
      )
    }
    let openQuotes = zip(values.rows, rows).flatMap { values, row in
      values.prefix(mostColumns).enumerated().filter { $0.element.isOpen }.map {
        CellReference(row: row.number, column: $0.offset)
      }
    }
    let sheet = Sheet(path: path, rows: rows, openQuotes: openQuotes)
    return sheet.rows.isEmpty ? .failure(.empty) : .success(sheet)
  }

  /// What separates the cells: what the file declares by `sep=`, or what its first line has most of.
  private static func separator(
    of bytes: [UInt8]
  ) -> (SeparatedValues.Separator, (bytes: ArraySlice<UInt8>, skippedRows: Int)) {
    var text = bytes[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    if line.count == 5, line.starts(with: Array("sep=".utf8)),
      let declared = line.last.flatMap(SeparatedValues.Separator.init(rawValue:))
    {
      var rest = text.dropFirst(5)
      if rest.first == 0x0D { rest = rest.dropFirst() }
      if rest.first == 0x0A { rest = rest.dropFirst() }
      return (declared, (rest, 1))
    }
    return (.mostFrequent(in: line, usual: .comma), (text, 0))
  }
}

/// Why a file is not read as a spreadsheet.
package enum SheetRefusal: Error, Hashable, Sendable {
  case empty
  case tooLarge
  case tooManyRows
  case binary
  /// A workbook, where text was expected.
  case workbook
  /// Not UTF-8; the name of what it looks like, where that can be told.
  case encoding(String?)
}

extension SheetRefusal {
  /// The rule's name in findings.
  package var rule: String {
    switch self {
    case .empty: "empty-sheet"
    case .tooLarge, .tooManyRows: "too-large"
    case .binary, .workbook: "not-text"
    case .encoding: "wrong-encoding"
    }
  }

  /// What is wrong and what to do.
  package var phrase: Phrase {
    switch self {
    case .empty:
      Phrase(
        en: "The sheet is empty. “class new” in another folder shows how one begins.",
        ja: "表が空です。別のフォルダーで class new を実行すると、見本が作られます。",
        ko: "표가 비어 있어요. 다른 폴더에서 class new 명령을 쓰면 본보기를 볼 수 있어요."
      )
    case .tooLarge:
      Phrase(
        en:
          "The file is larger than \(SheetReader.largestFile >> 20) MB. Check that it is the right one.",
        ja: "ファイルが\(SheetReader.largestFile >> 20)MBを超えています。正しいファイルか確認してください。",
        ko: "파일이 \(SheetReader.largestFile >> 20)MB보다 커요. 맞는 파일인지 확인해 주세요."
      )
    case .tooManyRows:
      Phrase(
        en: "The sheet has more than \(Sheet.mostRows) rows. Make several classes of it.",
        ja: "表が\(Sheet.mostRows)行を超えています。いくつかのクラスに分けてください。",
        ko: "표가 \(Sheet.mostRows)행을 넘어요. 여러 수업으로 나눠 주세요."
      )
    case .binary:
      Phrase(
        en: "This is not text. Save the sheet as “CSV UTF-8” from the spreadsheet.",
        ja: "テキストではありません。表計算ソフトで「CSV UTF-8」として保存してください。",
        ko: "텍스트가 아니에요. 스프레드시트에서 ‘CSV UTF-8’로 저장해 주세요."
      )
    case .workbook:
      Phrase(
        en:
          "This is a workbook under the name of a text file. Give it the ending .xlsx, or save it as “CSV UTF-8”.",
        ja: "中身がExcelブックです。拡張子を .xlsx にするか、「CSV UTF-8」として保存してください。",
        ko: "내용이 Excel 통합 문서예요. 확장자를 .xlsx로 바꾸거나 ‘CSV UTF-8’로 저장해 주세요."
      )
    case .encoding(let name):
      Self.encoding(name)
    }
  }

  private static func encoding(_ name: String?) -> Phrase {
    let (en, ja, ko) =
      name.map {
        ("; it looks like \($0)", "（\($0)のようです）", "(\($0) 같아요)")
      } ?? ("", "", "")
    return Phrase(
      en:
        "The file is not UTF-8\(en). In Excel: File → Save As → “CSV UTF-8 (comma delimited)”; in LibreOffice: Save As → Text CSV → Character set UTF-8.",
      ja:
        "ファイルがUTF-8ではありません\(ja)。Excelでは「名前を付けて保存」→「CSV UTF-8（コンマ区切り）」、LibreOfficeでは「名前を付けて保存」→テキストCSV→文字コードUTF-8を選んでください。",
      ko:
        "파일이 UTF-8이 아니에요\(ko). Excel에서는 ‘다른 이름으로 저장’ → ‘CSV UTF-8(쉼표로 분리)’, LibreOffice에서는 ‘다른 이름으로 저장’ → 텍스트 CSV → 문자 집합 UTF-8을 골라 주세요."
    )
  }
}
