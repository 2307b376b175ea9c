package import Text

/// One question to the judge, as the command line asks it.
package struct JudgeQuery: Hashable, Sendable {
  package var key: AnswerKey
  package var context: JudgeContext
  package var typed: String

  /// Reads the parts of a question; alternatives are separated by `|`, and what a rejected answer
  /// tells stands behind a dash (`1956 — Japan joined the UN`).
  package init(
    language: String,
    kind: String,
    expect: String,
    reject: [String] = [],
    others: String = "",
    related: String = "",
    typed: String
  ) throws(JudgeQueryError) {
    guard let language = Language(rawValue: language) else { throw .unknownLanguage(language) }
    guard let kind = AnswerKind(rawValue: kind) else { throw .unknownKind(kind) }
    let accepted = Self.alternatives(expect)
    guard !accepted.isEmpty else { throw .nothingExpected }
    key = AnswerKey(
      kind: kind,
      accepted: accepted,
      rejected: reject.flatMap(Self.alternatives).map(Self.rejected),
      spells: language
    )
    context = JudgeContext(
      others: Self.alternatives(others),
      related: Self.alternatives(related)
    )
    self.typed = typed
  }

  /// Reads one line of a batch: language, kind, expected and typed, separated by tabs.
  package init(line: String) throws(JudgeQueryError) {
    let cells = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard cells.count == 4 else { throw .cells(cells.count) }
    try self.init(language: cells[0], kind: cells[1], expect: cells[2], typed: cells[3])
  }

  /// The judgement.
  package func verdict() -> Verdict {
    Judge.judge(typed, key: key, context: context)
  }

  /// Parts between bars that are not escaped, trimmed; empty ones left out.
  private static func alternatives(_ text: String) -> [String] {
    var parts = [""]
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "|", !isEscaped {
        parts.append("")
      } else {
        if isEscaped, scalar != "|", scalar != "\\" { parts[parts.count - 1] += "\\" }
        isEscaped = scalar == "\\" && !isEscaped
        if !isEscaped { parts[parts.count - 1].unicodeScalars.append(scalar) }
      }
    }
    return parts.map(trimmed).filter { !$0.isEmpty }
  }

  private static func rejected(_ text: String) -> RejectedAnswer {
    let scalars = Array(text.unicodeScalars)
    guard let dash = scalars.firstIndex(of: "—") ?? scalars.firstIndex(of: "–") else {
      return RejectedAnswer(text, explanation: "")
    }
    return RejectedAnswer(
      trimmed(Normalizer.string(scalars[..<dash])),
      explanation: trimmed(Normalizer.string(scalars[(dash + 1)...]))
    )
  }

  private static func trimmed(_ text: String) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let start = text.unicodeScalars.drop(while: isSpace)
    return String(start.prefix(start.count - start.reversed().prefix(while: isSpace).count))
  }
}

/// Why a question to the judge could not be read.
package enum JudgeQueryError: Error, Hashable, Sendable {
  case unknownLanguage(String)
  case unknownKind(String)
  case nothingExpected
  /// A line of a batch has another number of cells than four.
  case cells(Int)

  /// What happened and what to do.
  package var phrase: Phrase {
    switch self {
    case .unknownLanguage(let name):
      Phrase(
        en: "Unknown language “\(name)”: use ja, ko or en.",
        ja: "「\(name)」という言語はありません。ja、ko、en のどれかを使ってください。",
        ko: "알 수 없는 언어예요: \(name). ja, ko, en 가운데 하나를 써 주세요."
      )
    case .unknownKind(let name):
      Phrase(
        en: "Unknown kind of answer “\(name)”: use one of \(Self.kinds).",
        ja: "「\(name)」という答えの種類はありません。次のどれかを使ってください：\(Self.kinds)",
        ko: "알 수 없는 답 종류예요: \(name). 다음 가운데 하나를 써 주세요: \(Self.kinds)"
      )
    case .nothingExpected:
      Phrase(
        en: "No expected answer was given: name at least one.",
        ja: "正解が指定されていません。少なくとも一つ指定してください。",
        ko: "정답이 주어지지 않았어요. 하나 이상 적어 주세요."
      )
    case .cells(let count):
      Phrase(
        en: "A line has \(count) cells instead of four: language, kind, expected, typed, "
          + "separated by tabs.",
        ja: "この行の項目は\(count)個です。言語・種類・正解・入力の4個をタブで区切ってください。",
        ko: "이 줄의 항목이 \(count)개예요. 언어, 종류, 정답, 입력 네 개를 탭으로 나눠 주세요."
      )
    }
  }

  private static let kinds = AnswerKind.allCases.map(\.rawValue).joined(separator: ", ")
}

/// What the judge answers, as the command line prints it.
package struct JudgeRecord: Hashable, Sendable {
  package var verdict: String
  package var understood: String
  package var preferred: String
  /// What differs, and what the author tells of a known mistake; nil where nothing does.
  package var difference: String?
  /// The proposed grade; nil for a retry, which is not graded.
  package var grade: String?

  /// Words a verdict in `language`.
  package init(_ verdict: Verdict, in language: Language) {
    self.verdict = verdict.outcome.rawValue
    understood = verdict.understood
    preferred = verdict.preferred
    let told = [verdict.difference?.phrase.text(in: language), verdict.explanation]
      .compactMap(\.self).filter { !$0.isEmpty }
    difference = told.isEmpty ? nil : told.joined(separator: " ")
    grade = verdict.proposal()?.grade.rawValue
  }
}
