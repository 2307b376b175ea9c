import Text

/// Bytes that are not UTF-8, what they seem to be, and how to convert them.
struct NotUTF8: Equatable, Sendable {
  /// The first of them.
  let span: SourceSpan
  let encoding: LegacyEncoding?
  private let path: String
  /// The lines that are not UTF-8, counted from 1, where others in the file are: as of a paste or
  /// a merge of two files.
  private let strayLines: ClosedRange<Int>?
  /// Whether lines of kana, hangul or kanji are UTF-8, which hardly happens by chance.
  let isSurelyMixed: Bool

  /// Looks at a text; nil where all of it is UTF-8.
  init?(_ source: SourceText) {
    guard let bad = UTF8Check.firstInvalid(in: source.bytes) else { return nil }
    span = SourceSpan(bad, bad + 1)
    path = source.path
    if let wide = LegacyEncoding(wideIn: source.bytes) {
      encoding = wide
      strayLines = nil
      isSurelyMixed = false
      return
    }
    let lines = LinesByEncoding(source)
    encoding = LegacyEncoding(suspectedIn: lines.foreign)
    strayLines = lines.hasUTF8 ? lines.firstRun : nil
    isSurelyMixed = lines.hasWideUTF8
  }

  /// Whether other lines are UTF-8.
  var isMixed: Bool { strayLines != nil }

  /// What is wrong, and the command that mends it.
  var phrase: Phrase {
    guard let encoding else {
      return Phrase(
        en: "The file is not UTF-8. Save it as UTF-8.",
        ja: "ファイルがUTF-8ではありません。UTF-8で保存してください。",
        ko: "파일이 UTF-8이 아니에요. UTF-8로 저장해 주세요."
      )
    }
    if let strayLines { return Self.mixed(encoding, strayLines, path) }
    let file = ShellWord(path).text
    let copy = ShellWord(path + ".utf8").text
    let command =
      "iconv -f \(encoding.nameForIconv) -t UTF-8 \(file) > \(copy) && mv \(copy) \(file)"
    return Phrase(
      en: "The file is not UTF-8; it looks like \(encoding.rawValue). Convert it: \(command)",
      ja: "ファイルがUTF-8ではなく、\(encoding.rawValue)のようです。次の命令で変換できます：\(command)",
      ko: "파일이 UTF-8이 아니라 \(encoding.rawValue) 같아요. 이렇게 바꿀 수 있어요: \(command)"
    )
  }

  private static func mixed(
    _ encoding: LegacyEncoding,
    _ lines: ClosedRange<Int>,
    _ path: String
  ) -> Phrase {
    let command =
      "sed -n '\(lines.lowerBound),\(lines.upperBound)p' \(ShellWord(path).text) "
      + "| iconv -f \(encoding.nameForIconv) -t UTF-8"
    let name = encoding.rawValue
    let one = lines.lowerBound == lines.upperBound
    let place = one ? "\(lines.lowerBound)" : "\(lines.lowerBound)–\(lines.upperBound)"
    let subject = one ? "line \(place) looks" : "lines \(place) look"
    return Phrase(
      en:
        "The file mixes encodings: \(subject) like \(name), the rest is UTF-8. This shows it converted, to be pasted over it: \(command)",
      ja: "文字コードが混ざっています。\(place)行目は\(name)のようで、ほかはUTF-8です。次の命令で変換後の内容が出るので、貼り替えてください：\(command)",
      ko:
        "인코딩이 섞여 있어요. \(place)번째 줄은 \(name) 같고 나머지는 UTF-8이에요. 이 명령이 보여 주는 내용으로 바꿔 붙여 주세요: \(command)"
    )
  }
}

/// The lines of a text that are not UTF-8.
private struct LinesByEncoding {
  /// Their bytes.
  private(set) var foreign: [UInt8] = []
  /// Whether other lines are UTF-8 beyond ASCII.
  private(set) var hasUTF8 = false
  /// Whether these have letters of three bytes.
  private(set) var hasWideUTF8 = false
  /// The first of them and those that follow at once, counted from 1.
  private(set) var firstRun: ClosedRange<Int>?

  init(_ source: SourceText) {
    for index in 0..<source.lineCount {
      let line = Array(source.bytes[source.line(index).range])
      guard line.contains(where: { $0 >= 0x80 }) else { continue }
      if UTF8Check.firstInvalid(in: line) == nil {
        hasUTF8 = true
        if line.contains(where: { $0 >= 0xE0 }) { hasWideUTF8 = true }
        continue
      }
      foreign += line
      if let run = firstRun {
        if run.upperBound == index { firstRun = run.lowerBound...(index + 1) }
      } else {
        firstRun = (index + 1)...(index + 1)
      }
    }
  }
}

/// A name as a shell takes it for one word.
private struct ShellWord {
  let text: String

  init(_ name: String) {
    let name = name.hasPrefix("-") ? "./" + name : name
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "_-./".unicodeScalars.contains($0)
    }
    text =
      isPlain
      ? name
      : "'"
        + name.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}
