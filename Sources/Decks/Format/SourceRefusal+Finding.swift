import Text

extension ParsedDeck {
  /// The finding that says why this file is not a deck.
  var refusalFinding: Finding {
    guard let refusal else {
      let problem = ParserProblem(kind: .missingFrontMatter, span: .none)
      return problem.finding(in: source)
    }
    return refusal.finding(in: source)
  }
}

extension SourceRefusal {
  /// The finding that says so.
  func finding(in source: SourceText) -> Finding {
    Finding(
      rule: rule,
      severity: .error,
      path: source.path,
      range: source.range(of: span),
      message: phrase
    )
  }

  /// The rule's name in findings.
  var rule: String {
    switch self {
    case .tooLarge, .lineTooLong: "too-large"
    case .binary: "binary-file"
    case .notUTF8: "wrong-encoding"
    }
  }

  /// Where the reason stands.
  var span: SourceSpan {
    switch self {
    case .tooLarge: .none
    case .lineTooLong(let span), .binary(let span): span
    case .notUTF8(let problem): problem.span
    }
  }

  /// What is wrong and what to do.
  var phrase: Phrase {
    switch self {
    case .tooLarge(let bytes):
      Phrase(
        en:
          "The file has \(bytes >> 20) MiB; a deck has at most \(Self.largestFile >> 20) MiB. Split it.",
        ja: "ファイルが\(bytes >> 20)MiBあります。デッキは\(Self.largestFile >> 20)MiBまでです。いくつかに分けてください。",
        ko: "파일이 \(bytes >> 20)MiB예요. 덱은 \(Self.largestFile >> 20)MiB까지예요. 여러 파일로 나눠 주세요."
      )
    case .lineTooLong:
      Phrase(
        en: "This line is longer than \(Self.longestLine >> 10) KiB. Break it into several.",
        ja: "この行は\(Self.longestLine >> 10)KiBを超えています。いくつかの行に分けてください。",
        ko: "이 줄은 \(Self.longestLine >> 10)KiB보다 길어요. 여러 줄로 나눠 주세요."
      )
    case .binary:
      Phrase(
        en:
          "This is not text: it holds NUL bytes. Choose a deck (a .md file), or save it as UTF-8.",
        ja: "NULバイトがあり、テキストではありません。デッキ（.mdファイル）を選ぶか、UTF-8で保存してください。",
        ko: "NUL 바이트가 있어서 텍스트가 아니에요. 덱(.md 파일)을 고르거나 UTF-8로 저장해 주세요."
      )
    case .notUTF8(let problem): problem.phrase
    }
  }
}
