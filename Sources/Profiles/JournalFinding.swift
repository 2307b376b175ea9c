package import Journal
package import Text

/// What is wrong in a journal; the rest of it counts.
package struct JournalFinding: Hashable, Sendable {
  /// What is wrong.
  package enum Cause: Hashable, Sendable {
    /// The line is not an event; it is skipped.
    case damaged(EventError)
    /// The last line ends too early: its write was cut off, so it was never confirmed.
    case tornTail
    /// The line is longer than any event; it is skipped.
    case tooLong
    /// The event names another device than the file; it is skipped.
    case foreignDevice(String)
    /// Two different events bear one name; the first counts.
    case conflict(EventID)
    /// The file is not a journal; it is skipped.
    case foreignFile
  }

  /// The file.
  package let path: String
  /// The line, from 1; 0 for the file as a whole.
  package let line: Int
  /// The first byte of the line.
  package let offset: Int
  package let cause: Cause

  package init(path: String, line: Int, offset: Int, cause: Cause) {
    self.path = path
    self.line = line
    self.offset = offset
    self.cause = cause
  }

  /// The finding where so many lines stand before the stretch of the file that it was found in.
  func moved(byLines lines: Int) -> Self {
    Self(path: path, line: line == 0 ? 0 : line + lines, offset: offset, cause: cause)
  }

  /// The finding as `verify` prints it.
  package var finding: Finding {
    Finding(
      rule: cause.rule,
      severity: cause.severity,
      path: path,
      range: SourceRange(line: max(line, 1), column: 1),
      message: cause.phrase
    )
  }
}

extension JournalFinding.Cause {
  fileprivate var rule: String {
    switch self {
    case .damaged, .tooLong: "damaged-line"
    case .tornTail: "torn-tail"
    case .foreignDevice: "foreign-device"
    case .conflict: "conflicting-event"
    case .foreignFile: "foreign-file"
    }
  }

  fileprivate var severity: Severity {
    switch self {
    case .damaged, .tooLong, .foreignDevice, .conflict: .error
    case .foreignFile: .warning
    case .tornTail: .note
    }
  }

  /// What is wrong, and what becomes of it.
  package var phrase: Phrase {
    switch self {
    case .damaged(let error): Self.damaged(error.phrase)
    case .tornTail:
      Phrase(
        en:
          "The last line was cut off while being written; it was never confirmed and does not count.",
        ja: "最後の行は書きかけです。確定前の記録なので数えません。",
        ko: "마지막 줄은 쓰다가 끊겼어요. 확정되지 않은 기록이라 세지 않아요."
      )
    case .tooLong:
      Phrase(
        en: "This line is longer than any event; it is skipped, the rest counts.",
        ja: "行が長すぎるので飛ばします。ほかの行は有効です。",
        ko: "줄이 너무 길어서 건너뛰어요. 나머지는 유효해요."
      )
    case .foreignDevice(let device):
      Phrase(
        en: "This event was written by device \(device), not by this file’s; it is skipped.",
        ja: "この記録は別の機器（\(device)）のものなので飛ばします。",
        ko: "다른 기기(\(device))의 기록이라서 건너뛰어요."
      )
    case .conflict(let id):
      Phrase(
        en: "Another event is called \(id) too, with different content; the first one counts.",
        ja: "\(id) という記録が二つあり、内容が違います。最初のものを数えます。",
        ko: "\(id): 같은 이름의 기록이 둘인데 내용이 달라요. 처음 것만 세요."
      )
    case .foreignFile:
      Phrase(
        en: "This file is not named as a journal is; it is left alone.",
        ja: "記録ファイルの名前ではないので、読み込みません。",
        ko: "기록 파일의 이름이 아니라서 읽지 않아요."
      )
    }
  }

  private static func damaged(_ cause: Phrase) -> Phrase {
    Phrase(
      en: "This line is damaged (\(cause.english)); it is skipped, the rest counts.",
      ja: "この行は壊れているので飛ばします（\(cause.japanese)）。ほかの行は有効です。",
      ko: "이 줄은 손상되어 건너뛰어요(\(cause.korean)). 나머지는 유효해요."
    )
  }
}

extension EventError {
  /// What is wrong with the line.
  package var phrase: Phrase {
    switch self {
    case .notJSON(let error): error.cause.phrase
    case .notAnObject:
      Phrase(en: "it is not an object", ja: "オブジェクトではありません", ko: "객체가 아니에요")
    case .newer(let version):
      Phrase(
        en: "format \(version) is newer than this Koryu",
        ja: "形式 \(version) はこの Koryu より新しいものです",
        ko: "형식 \(version): 이 Koryu보다 새로워요"
      )
    case .invalid(let member):
      Phrase(
        en: "the value of “\(member)” is missing or wrong",
        ja: "「\(member)」の値がないか、正しくありません",
        ko: "‘\(member)’ 값이 없거나 올바르지 않아요"
      )
    }
  }
}
