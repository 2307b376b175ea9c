import Answers
import Text

extension LoadProblem {
  /// The rule's name in findings.
  var rule: String {
    switch self {
    case .deckTaken: "duplicate-id"
    case .deckMissing, .foreignTranslation, .unknownTranslation, .unknownLanguage, .ownLanguage:
      "stray-translation"
    case .unsafeName: "unsafe-name"
    case .fileMissing: "missing-file"
    case .tableNotUTF8: "wrong-encoding"
    case .tableTooLarge: "too-large"
    case .tableUnreadable, .tableNotText: "unreadable-table"
    case .conflictMarker: "conflict-marker"
    case .rowTooLong: "ragged-row"
    case .columnRepeated: "repeated-column"
    case .keyColumnMissing, .noKey, .rowTaken, .rowWithoutIdentity: "table-key"
    case .outOfStep: "translation-out-of-step"
    }
  }

  /// What is wrong and what to do.
  var phrase: Phrase {
    switch self {
    case .deckTaken(let id, let path):
      Phrase(
        en:
          "The deck id “\(id)” is already that of \(path); this deck is left out. Give it another id.",
        ja: "デッキID「\(id)」は \(path) で使われているため、このデッキは読み込まれません。別のIDを付けてください。",
        ko: "덱 ID ‘\(id)’\(Josa.topic(for: id)) 이미 \(path)에서 쓰고 있어서 이 덱은 읽지 않았어요. 다른 ID를 붙여 주세요."
      )
    case .deckMissing(let base):
      Phrase(
        en:
          "This translates \(base), which is not there. Put it beside this file, or rename this file.",
        ja: "翻訳元の \(base) がありません。同じフォルダーに置くか、このファイルの名前を変えてください。",
        ko: "번역의 원본인 \(base) 파일이 없어요. 같은 폴더에 두거나 이 파일의 이름을 바꿔 주세요."
      )
    case .foreignTranslation(let id, let base):
      Phrase(
        en: "The id “\(id)” is not that of \(base). Remove the line, or write the same id.",
        ja: "ID「\(id)」が \(base) のIDと違います。この行を消すか、同じIDにしてください。",
        ko: "ID ‘\(id)’\(Josa.subject(for: id)) \(base)의 ID와 달라요. 이 줄을 지우거나 같은 ID로 적어 주세요."
      )
    case .unsafeName(let name):
      Phrase(
        en: "“\(name)” is refused: a deck may only name files in its own folder.",
        ja: "「\(name)」は使えません。デッキが指定できるのは同じフォルダーのファイルだけです。",
        ko: "‘\(name)’ 파일은 쓸 수 없어요. 덱은 같은 폴더에 있는 파일만 가리킬 수 있어요."
      )
    case .fileMissing(let name):
      Phrase(
        en: "The file “\(name)” is not beside the deck. Put it there, or correct the name.",
        ja: "ファイル「\(name)」がデッキと同じフォルダーにありません。置くか、名前を直してください。",
        ko: "‘\(name)’ 파일이 덱과 같은 폴더에 없어요. 파일을 두거나 이름을 고쳐 주세요."
      )
    case .tableNotUTF8(let problem): problem.phrase
    case .tableTooLarge: SourceRefusal.tooLarge(bytes: SourceRefusal.largestFile).phrase
    case .tableUnreadable(let reason): reason
    case .tableNotText(let name):
      Phrase(
        en:
          "“\(name)” is no text. If it is a workbook, name it .xlsx, here as well; else save it as CSV in UTF-8.",
        ja: "「\(name)」はテキストではありません。Excel のブックなら名前を .xlsx にして、ここも直してください。"
          + "そうでなければ UTF-8 の CSV で保存してください。",
        ko: "‘\(name)’\(Josa.topic(for: name)) 텍스트가 아니에요. 엑셀 통합 문서라면 이름을 .xlsx로 바꾸고 여기도 고쳐 주세요. "
          + "아니라면 UTF-8 CSV로 저장해 주세요."
      )
    case .conflictMarker: ParserProblem.conflictPhrase
    case .columnRepeated(let name):
      Phrase(
        en: "There are two columns “\(name)”; only the first is used. Rename one of them.",
        ja: "「\(name)」という列が2つあります。使われるのは最初の列だけです。片方の名前を変えてください。",
        ko: "‘\(name)’ 열이 두 개예요. 첫째 열만 쓰여요. 한 열의 이름을 바꿔 주세요."
      )
    case .rowTooLong(let values, let columns):
      Phrase(
        en:
          "This row has \(values) values, but there are \(columns) columns; it is left out. Remove what separates too often, or name the column.",
        ja: "この行には値が\(values)個ありますが、列は\(columns)個なので、読み込まれません。余分な区切りを消すか、列に名前を付けてください。",
        ko: "이 행에는 값이 \(values)개 있는데 열은 \(columns)개라서 읽지 않았어요. 남는 구분 기호를 지우거나 열에 이름을 붙여 주세요."
      )
    case .keyColumnMissing(let name, let columns):
      Phrase(
        en:
          "The table has no column “\(name)”; it has \(columns.joined(separator: ", ")). Correct the name.",
        ja: "表に「\(name)」という列がありません。ある列：\(columns.joined(separator: ", "))。列名を直してください。",
        ko: "표에 ‘\(name)’ 열이 없어요. 있는 열: \(columns.joined(separator: ", ")). 열 이름을 고쳐 주세요."
      )
    case .noKey:
      Phrase(
        en: "Say which columns make a row’s identity, for instance “key: [word]”.",
        ja: "行のIDになる列を指定してください。例：「key: [word]」。",
        ko: "행의 ID가 될 열을 적어 주세요. 예: ‘key: [word]’."
      )
    case .rowTaken(let key, let columns, let row): Self.taken(key, columns, row)
    case .rowWithoutIdentity(let key, let columns): Self.withoutIdentity(key, columns)
    case .outOfStep(let mismatch): mismatch.phrase
    case .unknownLanguage(let code, let base): Self.unknownLanguage(code, base)
    case .ownLanguage(let code, let base):
      Phrase(
        en:
          "\(base) is in “\(code)” itself, so this file is not used. Correct “language:” there, or "
          + "rename this file.",
        ja: "\(base) 自体が「\(code)」なので、このファイルは使われません。そちらの「language:」を直すか、このファイルの名前を変えてください。",
        ko: "\(base) 덱 자체가 ‘\(code)’라서 이 파일은 쓰이지 않아요. 그 덱의 ‘language:’를 고치거나 이 파일의 이름을 바꿔 주세요."
      )
    case .unknownTranslation(let id):
      Phrase(
        en:
          "The deck has no card “\(id)”; this translation is not used. Correct the id, or remove the card.",
        ja: "デッキに「\(id)」というカードがないため、この翻訳は使われません。IDを直すか、カードを消してください。",
        ko: "덱에 ‘\(id)’ 카드가 없어서 이 번역은 쓰이지 않아요. ID를 고치거나 카드를 지워 주세요."
      )
    }
  }
}

extension LoadProblem {
  /// What people write for the languages of decks.
  private static let codes: [String: Language] = [
    "jp": .japanese, "jpn": .japanese, "jap": .japanese, "kr": .korean, "kor": .korean,
    "eng": .english, "us": .english, "uk": .english, "gb": .english,
  ]

  private static func unknownLanguage(_ code: String, _ base: String) -> Phrase {
    guard let meant = codes[code.lowercased()]?.rawValue else {
      return Phrase(
        en: "“\(code)” is no language of decks (en, ja, ko), so this file is not used. Rename it.",
        ja: "「\(code)」はデッキで使える言語（en、ja、ko）ではないため、このファイルは使われません。名前を変えてください。",
        ko:
          "‘\(code)’\(Josa.topic(for: code)) 덱의 언어(en, ja, ko)가 아니라서 이 파일은 쓰이지 않아요. 이름을 바꿔 주세요."
      )
    }
    let name = "\(base.dropLast(3)).\(meant).md"
    return Phrase(
      en:
        "“\(code)” is no language of decks (en, ja, ko), so this file is not used. Name it \(name).",
      ja: "「\(code)」はデッキで使える言語（en、ja、ko）ではないため、このファイルは使われません。\(name) という名前にしてください。",
      ko:
        "‘\(code)’\(Josa.topic(for: code)) 덱의 언어(en, ja, ko)가 아니라서 이 파일은 쓰이지 않아요. 이름을 \(name)\(Josa.direction(for: name)) 바꿔 주세요."
    )
  }

  private static func taken(_ key: String, _ columns: [String], _ row: RowName) -> Phrase {
    let (en, ja, ko) =
      switch row {
      case .line(let number): ("line \(number)", "\(number)行目", "\(number)번째 줄")
      case .row(let number): ("row \(number)", "\(number)行目", "\(number)행")
      }
    guard columns.count == 1, let column = columns.first else {
      return Phrase(
        en:
          "The row’s identity “\(key)” is already that of \(en); this row is left out. Add a column to “key:”.",
        ja: "行のID「\(key)」は\(ja)と同じなので、この行は読み込まれません。「key:」に列を足してください。",
        ko: "행 ID ‘\(key)’\(Josa.subject(for: key)) \(ko)과 같아서 이 행은 읽지 않았어요. ‘key:’에 열을 더해 주세요."
      )
    }
    return Phrase(
      en:
        "“\(key)” in the column “\(column)” is already that of \(en); this row is left out. Write "
        + "another.",
      ja: "「\(column)」列の「\(key)」は\(ja)と同じなので、この行は読み込まれません。別の値にしてください。",
      ko: "‘\(column)’ 열의 ‘\(key)’\(Josa.subject(for: key)) \(ko)과 같아서 이 행은 읽지 않았어요. 다른 값을 적어 주세요."
    )
  }

  private static func withoutIdentity(_ key: String, _ columns: [String]) -> Phrase {
    let names = columns.joined(separator: ", ")
    guard !key.isEmpty else {
      return Phrase(
        en:
          "The column “\(names)” is empty here, so this row is left out. Write a short name that no "
          + "other row has.",
        ja: "「\(names)」列が空のため、この行は読み込まれません。ほかの行と重ならない短い名前を書いてください。",
        ko: "‘\(names)’ 열이 비어 있어서 이 행은 읽지 않았어요. 다른 행과 겹치지 않는 짧은 이름을 적어 주세요."
      )
    }
    return Phrase(
      en: "“\(key)” in the column “\(names)” cannot be an identity (1 to 64 bytes), so this row is "
        + "left out. Shorten it.",
      ja: "「\(names)」列の「\(key)」はIDにできないため（1〜64バイト）、この行は読み込まれません。短くしてください。",
      ko: "‘\(names)’ 열의 ‘\(key)’ 값은 ID가 될 수 없어서(1~64바이트) 이 행은 읽지 않았어요. 줄여 주세요."
    )
  }
}

extension TranslationMismatch {
  private var difference: (en: String, ja: String, ko: String) {
    switch self {
    case .kind: ("it asks for another kind of answer", "答え方の種類が違う", "답하는 방식이 다르기")
    case .options(let own, let other):
      (
        "it has \(other) options, the deck \(own)", "選択肢が\(other)個（元は\(own)個）である",
        "선택지가 \(other)개(원본은 \(own)개)이기"
      )
    case .ticks: ("its [x] stand elsewhere", "[x]の位置が違う", "[x]의 위치가 다르기")
    case .items(let own, let other):
      (
        "it has \(other) items, the deck \(own)", "項目が\(other)個（元は\(own)個）である",
        "항목이 \(other)개(원본은 \(own)개)이기"
      )
    case .pairs(let own, let other):
      (
        "it has \(other) pairs, the deck \(own)", "組が\(other)個（元は\(own)個）である",
        "짝이 \(other)개(원본은 \(own)개)이기"
      )
    case .gaps(let own, let other):
      (
        "its gaps are \(Self.list(other)), the deck’s \(Self.list(own))",
        "空欄の番号が\(Self.list(other))（元は\(Self.list(own))）である",
        "빈칸 번호가 \(Self.list(other))(원본은 \(Self.list(own)))이기"
      )
    }
  }

  private static func list(_ numbers: [Int]) -> String {
    numbers.isEmpty ? "–" : numbers.map(String.init).joined(separator: ", ")
  }

  /// What is wrong and what to do.
  var phrase: Phrase {
    let (en, ja, ko) = difference
    return Phrase(
      en: "The translation is not used, because \(en). Make both agree.",
      ja: "\(ja)ため、この翻訳は使われません。元のカードに合わせてください。",
      ko: "\(ko) 때문에 이 번역은 쓰이지 않아요. 원본 카드와 맞춰 주세요."
    )
  }
}
