import Classes
import Profiles
import Reports
import SystemPackage
import Text

/// The totals that `class close` wrote, read back.
struct FinalMarks: Sendable {
  /// The rows, headings left out; nil where the file is not there any more or cannot be read.
  let rows: [[String]]?

  init(_ folder: ClassFolder) {
    let path = folder.path.appending(ClassFolder.totalsName)
    guard let bytes = try? PrivateFile(path).read(limitBytes: SheetReader.largestFile),
      case .success(let sheet) = SheetReader.read(path: ClassFolder.totalsName, bytes: bytes)
    else {
      rows = nil
      return
    }
    rows = sheet.rows.dropFirst().map { row in
      row.cells + Array(repeating: "", count: max(0, MarkSheet.columns - row.cells.count))
    }
  }

  /// A learner's mark, as it stands there; nil where the learner does not, or by two rows of one name.
  func participation(of participant: Participant) -> Participation? {
    let named = (rows ?? []).filter { $0[0] == participant.name }
    let own = named.count == 1 ? named : named.filter { $0[1] == participant.schoolID }
    guard own.count == 1, let full = Double(own[0][4]), full > 0 else { return nil }
    let text = own[0][5]
    return Participation(
      mark: Double(own[0][3]).map { 100 * $0 / full },
      explanation: Phrase(en: text, ja: text, ko: text)
    )
  }
}
