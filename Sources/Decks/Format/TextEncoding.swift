package import Text

/// An encoding that a text of another program may be asked to be read in.
package enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case shiftJIS = "shift_jis"
  case cp932
  case eucJP = "euc-jp"
  case eucKR = "euc-kr"
  case cp949

  /// What `iconv` calls it; Windows wrote a little more than the standards have.
  package var nameForIconv: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .shiftJIS, .cp932: "CP932"
    case .eucJP: "EUC-JP"
    case .eucKR, .cp949: "CP949"
    }
  }

  private init(_ legacy: LegacyEncoding) {
    switch legacy {
    case .utf16: self = .utf16
    case .utf16LittleEndian: self = .utf16LittleEndian
    case .utf16BigEndian: self = .utf16BigEndian
    case .shiftJIS: self = .shiftJIS
    case .eucJP: self = .eucJP
    case .eucKR: self = .eucKR
    }
  }

  /// What the bytes of a text tell about its encoding.
  package enum Telling: Hashable, Sendable {
    case sure(TextEncoding)
    /// Some that it may be, the likelier first.
    case unsure([TextEncoding])
    /// Some lines are UTF-8 and some are not; the finding says which.
    case mixed(Finding)
    /// No text, or none in an encoding that is known.
    case unknown
  }

  /// Looks at the bytes of a file.
  package static func telling(of file: DeckSource) -> Telling {
    let source = SourceText(path: file.path, bytes: file.bytes)
    guard let problem = NotUTF8(source) else { return .sure(.utf8) }
    if let wide = LegacyEncoding(wideIn: file.bytes) { return .sure(TextEncoding(wide)) }
    guard !file.bytes.contains(0) else { return .unknown }
    let mixed = Telling.mixed(SourceRefusal.notUTF8(problem).finding(in: source))
    if problem.isSurelyMixed { return mixed }
    let ranking = LegacyEncoding.ranking(for: file.bytes)
    guard let best = ranking.first else { return problem.isMixed ? mixed : .unknown }
    let next = ranking.dropFirst().first?.commonness ?? 0
    // A few kanji in EUC-JP are hangul in EUC-KR as well.
    let mayBeKanji =
      best.encoding == .eucKR && ranking.contains { $0.encoding == .eucJP }
      && !CommonHangul.prevails(in: file.bytes)
    if best.commonness >= 0.6, best.commonness - next >= 0.2, !mayBeKanji {
      return .sure(TextEncoding(best.encoding))
    }
    if problem.isMixed { return mixed }
    return .unsure(ranking.map { TextEncoding($0.encoding) })
  }
}
