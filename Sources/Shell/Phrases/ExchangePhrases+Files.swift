import Answers
import Text

/// What is said about the files of an exchange.
extension ExchangePhrases {
  static func noExport(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) is there already and is not known as an earlier export of this kind; "
        + "nothing was changed. Choose another name, or delete it first.",
      ja: "\(path) はすでにあり、同じ種類の以前の書き出しと確認できないため、何も変更していません。"
        + "別の名前を選ぶか、先に削除してください。",
      ko: "\(path): 이미 있고 같은 종류의 이전 내보내기인지 확인할 수 없어서 아무것도 바꾸지 않았어요. "
        + "다른 이름을 고르거나 먼저 지워 주세요."
    )
  }

  static func fileOfDeck(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) is a file of a deck that you have; nothing was changed. Choose another name.",
      ja: "\(path) は使用中のデッキのファイルなので、何も変更していません。別の名前を選んでください。",
      ko: "\(path): 지금 있는 덱의 파일이라서 아무것도 바꾸지 않았어요. 다른 이름을 골라 주세요."
    )
  }

  static func sheetsLeft(_ left: [String], read: String) -> Phrase {
    let read = VisibleText.line(read)
    let shown = left.prefix(12).map { VisibleText.line($0) }
    let list = shown.joined(separator: ", ") + (left.count > shown.count ? ", …" : "")
    return Phrase(
      en: "Only the sheet “\(read)” is read. Left: \(list). "
        + "To bring these along, save each as a file of its own.",
      ja: "読み込むのはシート「\(read)」だけです。残り：\(list)。取り込むには、それぞれ別のファイルに保存してください。",
      ko: "‘\(read)’ 시트만 읽어요. 남은 시트: \(list). 가져오려면 시트마다 다른 파일로 저장해 주세요."
    )
  }

  static func emptyFile(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) is empty; there is nothing to import.",
      ja: "\(path) は空なので、取り込むものがありません。",
      ko: "\(path): 빈 파일이라서 가져올 것이 없어요."
    )
  }

  static func moodleXMLIsWritten(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) is Moodle’s XML, which Koryu writes and does not read. "
        + "Export the questions from Moodle as GIFT, and import that.",
      ja: "\(path) は Moodle の XML です。Koryu は書き出すだけで、読み込めません。"
        + "Moodle から GIFT 形式で書き出して、それを取り込んでください。",
      ko: "\(path): Moodle의 XML이에요. Koryu는 쓰기만 하고 읽지는 않아요. "
        + "Moodle에서 GIFT로 내보낸 뒤 그것을 가져와 주세요."
    )
  }

  static func isTranslation(_ path: String, of own: String) -> Phrase {
    let (path, own) = (VisibleText.line(path), VisibleText.line(own))
    return Phrase(
      en: "\(path) is the translation of \(own), and no deck by itself. Copy the deck with all its "
        + "translations into a folder of decks, or import \(own).",
      ja: "\(path) は \(own) の翻訳で、単独ではデッキになりません。翻訳と一緒にデッキのフォルダーにコピーするか、"
        + "\(own) を取り込んでください。",
      ko: "\(path): \(own)의 번역이라서 혼자서는 덱이 되지 않아요. 번역과 함께 덱 폴더에 복사하거나 "
        + "\(own)\(Josa.object(for: own)) 가져와 주세요."
    )
  }

  static func oneLine(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) is one line with “;” between the cards. "
        + "Export it with each card on a line of its own (in Quizlet: “Between rows: New line”).",
      ja: "\(path) はカードの間が「;」の一行です。カードごとに改行して書き出してください（Quizlet では行の間を「改行」に）。",
      ko: "\(path): 카드 사이가 ‘;’인 한 줄이에요. 카드마다 줄을 바꾸어 내보내 주세요(Quizlet에서는 행 사이를 ‘새 줄’로)."
    )
  }

  static func enrolNext(_ id: String) -> Phrase {
    let id = VisibleText.line(id)
    return Phrase(
      en: "“enrol \(id)” takes the deck up.",
      ja: "「enrol \(id)」で学習対象に加わります。",
      ko: "‘enrol \(id)’ 명령으로 공부 목록에 넣어요."
    )
  }

  static func nameElsewhere(_ id: String) -> Phrase {
    let id = VisibleText.line(id)
    return Phrase(
      en: "There is a deck named \(id) elsewhere, and of two decks of one name only one is asked. "
        + "--deck gives this one another name.",
      ja: "\(id) というデッキが別の場所にもあります。同じ名前のデッキは一つしか出題されません。"
        + "--deck で別の名前を付けられます。",
      ko: "\(id): 같은 이름의 덱이 다른 곳에도 있어요. 이름이 같은 덱은 하나만 물어봐요. "
        + "--deck으로 다른 이름을 붙일 수 있어요."
    )
  }
}
