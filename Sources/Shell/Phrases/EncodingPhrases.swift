import Text

/// What is said about the encodings of other programs' texts.
enum EncodingPhrases {
  static func readAs(_ encoding: String) -> Phrase {
    Phrase(
      en: "The file is not UTF-8; it was read as \(encoding). "
        + "If letters look wrong, name another with --encoding.",
      ja: "UTF-8ではないため、\(encoding)として読みました。文字がおかしければ --encoding で指定してください。",
      ko: "UTF-8이 아니라서 다른 인코딩으로 읽었어요: \(encoding). 글자가 이상하면 --encoding으로 지정해 주세요."
    )
  }

  static func unsure(_ path: String, _ encodings: [String]) -> Phrase {
    let path = VisibleText.line(path)
    let names = encodings.map { "--encoding \($0)" }.joined(separator: ", ")
    return Phrase(
      en: "\(path) is not UTF-8, and what it is cannot be told for sure. Say which: \(names). "
        + "Add --dry-run to see first what comes out.",
      ja: "\(path) はUTF-8ではなく、文字コードを確かに判断できません。指定してください：\(names)。"
        + "--dry-run を付けると、先に結果を確かめられます。",
      ko: "\(path): UTF-8이 아니고 인코딩을 확실히 알 수 없어요. 지정해 주세요: \(names). "
        + "--dry-run을 붙이면 결과를 먼저 볼 수 있어요."
    )
  }

  /// A finding in a sentence: where, then what.
  static func mixed(_ finding: Finding) -> Phrase {
    let (place, message) = (finding.place, finding.message)
    return Phrase(
      en: "\(place): \(message.english)",
      ja: "\(place)：\(message.japanese)",
      ko: "\(place): \(message.korean)"
    )
  }

  static func noText(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) is no text in an encoding that is known here, nor a package. "
        + "Name its encoding with --encoding, or save it as UTF-8.",
      ja: "\(path) は、知っている文字コードのテキストでもパッケージでもありません。"
        + "--encoding で文字コードを指定するか、UTF-8で保存してください。",
      ko: "\(path): 아는 인코딩의 글도 패키지도 아니에요. "
        + "--encoding으로 인코딩을 지정하거나 UTF-8로 저장해 주세요."
    )
  }

  static func notKnownHere(_ path: String, _ encoding: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "This system cannot convert \(encoding), in which \(path) is written. Save it as UTF-8.",
      ja: "このシステムでは \(path) の \(encoding) を変換できません。UTF-8で保存してください。",
      ko: "\(path): 이 시스템이 바꾸지 못하는 인코딩이에요(\(encoding)). UTF-8로 저장해 주세요."
    )
  }

  static func invalid(_ path: String, _ encoding: String, line: Int) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path):\(line): this line is not \(encoding). "
        + "Name another encoding with --encoding, or mend the line.",
      ja: "\(path):\(line)：この行は \(encoding) ではありません。--encoding で別の文字コードを指定するか、行を直してください。",
      ko: "\(path):\(line): 이 줄은 인코딩이 달라요(\(encoding) 아님). "
        + "--encoding으로 다른 인코딩을 지정하거나 줄을 고쳐 주세요."
    )
  }
}
