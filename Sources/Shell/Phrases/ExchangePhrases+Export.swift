import Decks
import Text

/// What is said of what goes out, and where it may not.
extension ExchangePhrases {
  static let nothingChosen = Phrase(
    en: "Name the decks with --deck; you study none yet.",
    ja: "--deck でデッキを指定してください。学習対象のデッキはまだありません。",
    ko: "--deck으로 덱을 지정해 주세요. 아직 공부 목록에 덱이 없어요."
  )

  static func unknownEnding(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    let endings = ExchangeKind.writtenEndings.map { "\($0.ending) (\($0.kind.rawValue))" }
      .joined(separator: ", ")
    return Phrase(
      en:
        "The name \(path) does not say what to write. End it in \(endings), or name the kind with --as.",
      ja: "\(path) という名前では何を書き出すか分かりません。"
        + "末尾を \(endings) のどれかにするか、--as で種類を指定してください。",
      ko: "\(path): 이름만으로는 무엇을 쓸지 알 수 없어요. "
        + "끝을 \(endings) 가운데 하나로 하거나 --as로 종류를 지정해 주세요."
    )
  }

  static func wholeCollection(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en:
        "\(path): Anki would take a .colpkg in place of your whole collection. End the name in .apkg.",
      ja: "\(path)：Anki は .colpkg を読み込むとコレクション全体を置き換えます。名前の末尾を .apkg にしてください。",
      ko: "\(path): Anki는 .colpkg를 읽으면 컬렉션 전체를 바꿔 버려요. 이름 끝을 .apkg로 해 주세요."
    )
  }

  static func exported(to path: String, notes: Int, cards: Int, reviews: Int) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en:
        "\(path): \(notes.counted("note")), \(cards.counted("card")), \(reviews.counted("review")).",
      ja: "\(path)：ノート\(notes)件、カード\(cards)枚、復習\(reviews)回。",
      ko: "\(path): 노트 \(notes)건, 카드 \(cards)장, 복습 \(reviews)번."
    )
  }

  static func exported(to path: String, questions: Int) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path): \(questions) \(questions == 1 ? "question" : "questions").",
      ja: "\(path)：\(questions)問。",
      ko: "\(path): \(questions)문제."
    )
  }

  static func exported(to path: String, cards: Int) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path): \(cards.counted("card")).",
      ja: "\(path)：カード\(cards)枚。",
      ko: "\(path): 카드 \(cards)장."
    )
  }
}
