package import Archives
package import Text

/// Why a spreadsheet cannot be read; `path` is the file.
package enum SpreadsheetError: Error, Hashable, Sendable {
  /// The archive that it is cannot be read.
  case archive(ArchiveError)
  /// It is an old `.xls`, or needs a password: both look the same from outside.
  case oldOrEncrypted(path: String)
  /// It is an archive, but no workbook.
  case notAWorkbook(path: String)
  /// A part of it is not as such parts are.
  case damaged(path: String, part: String)
  /// It has no sheet of that name.
  case sheetMissing(path: String, sheet: String, sheets: [String])
  /// It has no sheet with cells at all.
  case noSheet(path: String)
  /// A sheet has more cells than are read.
  case tooLarge(path: String, sheet: String)
  /// A sheet has a value further to the right than is read.
  case tooWide(path: String, CellPlace)
}

extension SpreadsheetError {
  /// What happened, where, and what to do.
  package var phrase: Phrase {
    switch self {
    case .archive(.notAnArchive(let path)), .notAWorkbook(let path):
      Self.notAWorkbook(VisibleText.line(path))
    case .archive(let error): error.phrase
    case .oldOrEncrypted(let path): Self.oldOrEncrypted(VisibleText.line(path))
    case .damaged(let path, let part):
      Self.damaged("\(VisibleText.line(path)): \(VisibleText.line(part))")
    case .sheetMissing(let path, let sheet, let sheets):
      Self.sheetMissing(
        VisibleText.line(path),
        VisibleText.line(sheet),
        VisibleText.line(sheets.prefix(12).joined(separator: ", "))
      )
    case .noSheet(let path): Self.noSheet(VisibleText.line(path))
    case .tooLarge(let path, let sheet):
      Self.tooLarge("\(VisibleText.line(path)): \(VisibleText.line(sheet))")
    case .tooWide(let path, let place):
      Self.tooWide("\(VisibleText.line(path)): \(VisibleText.line(place.description))")
    }
  }

  private static func notAWorkbook(_ path: String) -> Phrase {
    Phrase(
      en: "\(path) is not a spreadsheet that Koryu reads. Save it as .xlsx, or as CSV in UTF-8.",
      ja: "\(path) は読み込める表計算ファイルではありません。.xlsx か UTF-8 の CSV で保存してください。",
      ko: "\(path): 읽을 수 있는 스프레드시트가 아니에요. .xlsx나 UTF-8 CSV로 저장해 주세요."
    )
  }

  private static func oldOrEncrypted(_ path: String) -> Phrase {
    Phrase(
      en: "\(path) is an old .xls, or needs a password. Save it as .xlsx without a password.",
      ja: "\(path) は古い .xls か、パスワード付きです。パスワードなしの .xlsx で保存してください。",
      ko: "\(path): 옛 .xls이거나 암호가 걸려 있어요. 암호 없이 .xlsx로 저장해 주세요."
    )
  }

  private static func damaged(_ place: String) -> Phrase {
    Phrase(
      en: "\(place) is damaged; nothing was read. Open it in a spreadsheet and save it again.",
      ja: "\(place) が壊れているので、何も読み込んでいません。表計算ソフトで開いて保存し直してください。",
      ko: "\(place): 손상되어 아무것도 읽지 않았어요. 스프레드시트에서 열어 다시 저장해 주세요."
    )
  }

  private static func sheetMissing(_ path: String, _ sheet: String, _ sheets: String) -> Phrase {
    Phrase(
      en: "\(path) has no sheet “\(sheet)”; it has \(sheets). Correct the name after “#”.",
      ja: "\(path) に「\(sheet)」というシートがありません。あるシート：\(sheets)。「#」の後の名前を直してください。",
      ko: "\(path)에 ‘\(sheet)’ 시트가 없어요. 있는 시트: \(sheets). ‘#’ 뒤의 이름을 고쳐 주세요."
    )
  }

  private static func noSheet(_ path: String) -> Phrase {
    Phrase(
      en: "\(path) has no sheet with cells. Write the words into one.",
      ja: "\(path) にセルのあるシートがありません。シートに書き込んでください。",
      ko: "\(path)에 셀이 있는 시트가 없어요. 시트에 내용을 적어 주세요."
    )
  }

  private static func tooLarge(_ place: String) -> Phrase {
    Phrase(
      en: "\(place) has more cells than a deck’s table may have. Split it into several sheets.",
      ja: "\(place) のセルが多すぎます。いくつかのシートに分けてください。",
      ko: "\(place): 셀이 너무 많아요. 여러 시트로 나눠 주세요."
    )
  }

  private static func tooWide(_ place: String) -> Phrase {
    Phrase(
      en: "\(place) is further to the right than Koryu reads. Move the table to column A.",
      ja: "\(place) は読み込める範囲より右にあります。表をA列から始めてください。",
      ko: "\(place): 읽을 수 있는 범위보다 오른쪽에 있어요. 표를 A열부터 시작해 주세요."
    )
  }
}
