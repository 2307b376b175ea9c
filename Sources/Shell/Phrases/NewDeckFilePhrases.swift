import Text

/// What is said about the files of a new deck.
extension NewDeckPhrases {
  static func deckFileWanted(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "A deck’s file ends in .md; “\(path)” does not. For a spreadsheet, add --sheet.",
      ja: "デッキのファイル名は .md で終わります（「\(path)」は違います）。表を作るなら --sheet を付けてください。",
      ko: "덱 파일 이름은 .md로 끝나요(‘\(path)’ 아님). 스프레드시트라면 --sheet을 붙여 주세요."
    )
  }

  static func sheetFileWanted(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "A sheet’s file ends in .xlsx, .csv or .tsv; “\(path)” does not.",
      ja: "表のファイル名は .xlsx、.csv、.tsv のどれかで終わります（「\(path)」は違います）。",
      ko: "표 파일 이름은 .xlsx, .csv, .tsv 가운데 하나로 끝나요(‘\(path)’ 아님)."
    )
  }

  static func written(_ paths: [String]) -> Phrase {
    let list = VisibleText.line(paths.joined(separator: ", "))
    return Phrase(en: "Written: \(list)", ja: "書き込みました：\(list)", ko: "썼어요: \(list)")
  }

  static func tryDeck(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en:
        "Add cards in any editor. koryu lint \(path) checks it, koryu deck preview \(path) tries it.",
      ja: "続きはどのエディターでも書けます。koryu lint \(path) で検査、koryu deck preview \(path) で試せます。",
      ko: "카드는 아무 편집기에서나 더할 수 있어요. koryu lint \(path)로 검사하고 koryu deck preview \(path)로 풀어 봐요."
    )
  }

  static func goesTo(_ folder: String) -> Phrase {
    let folder = VisibleText.line(folder)
    return Phrase(
      en: "To practise it, copy its files to \(folder); “koryu decks” lists it then.",
      ja: "練習するには、ファイルを \(folder) にコピーしてください。「koryu decks」に表示されます。",
      ko: "연습하려면 파일을 \(folder)에 복사해 주세요. 그러면 ‘koryu decks’에 나와요."
    )
  }

  static func fillIn(_ sheet: String, deck: String) -> Phrase {
    let (sheet, deck) = (VisibleText.line(sheet), VisibleText.line(deck))
    return Phrase(
      en: "Fill in \(sheet), a row for each card, and save it. koryu lint \(deck) checks it.",
      ja: "\(sheet) に1行1枚で書き込んで保存してください。koryu lint \(deck) で検査できます。",
      ko: "\(sheet)에 카드마다 한 행씩 적고 저장해 주세요. koryu lint \(deck)로 검사할 수 있어요."
    )
  }

  static func sheetProse(_ file: String) -> Phrase {
    Phrase(
      en:
        "The cards are the rows of \(file). A row with an answer asks for it; a row with a date asks for that.",
      ja: "カードは \(file) の各行です。答えのある行は答えを、日付のある行は日付を問います。",
      ko: "카드는 \(file)의 행이에요. 답이 있는 행은 답을, 날짜가 있는 행은 날짜를 물어요."
    )
  }

  /// What stands on the sheet that explains the other one.
  static let howToFill = [
    Phrase(
      en: "Write a row for each card on the sheet “Cards”.",
      ja: "シート「Cards」に、1枚のカードを1行で書いてください。",
      ko: "‘Cards’ 시트에 카드마다 한 행씩 적어 주세요."
    ),
    Phrase(
      en:
        "id: a short name of the card that never changes: letters, digits, - and _. Progress hangs on it.",
      ja: "id：カードの短い名前です。文字、数字、-、_ を使い、あとで変えないでください。学習の記録はこの名前に付きます。",
      ko: "id: 카드의 짧은 이름이에요. 글자, 숫자, -, _를 쓰고 나중에 바꾸지 마세요. 학습 기록이 이 이름에 붙어요."
    ),
    Phrase(
      en:
        "question, answer, why: what is asked, the answer, and what is explained afterwards (may stay empty).",
      ja: "question、answer、why：問い、答え、回答のあとの説明（空でもかまいません）。",
      ko: "question, answer, why: 질문, 답, 답한 뒤의 설명(비워도 돼요)."
    ),
    Phrase(
      en:
        "_en, _ja, _ko: the language. A cell left empty is asked in the first language. Every answer counts in every language.",
      ja: "_en、_ja、_ko：言語です。空のセルは最初の言語で出題されます。答えはどの言語でも正解になります。",
      ko: "_en, _ja, _ko: 언어예요. 비운 칸은 첫째 언어로 내요. 답은 어느 언어로 써도 맞아요."
    ),
    Phrase(
      en: "also_right_1, also_right_2: other spellings that are right.",
      ja: "also_right_1、also_right_2：ほかの正しい書き方。",
      ko: "also_right_1, also_right_2: 그 밖의 맞는 표기."
    ),
    Phrase(
      en: "date: for questions about a date, instead of answer: 1965-06-22, 1965-06 or 1965.",
      ja: "date：日付を問うときは answer の代わりに 1965-06-22、1965-06、1965 のように書きます。",
      ko: "date: 날짜를 물을 때는 answer 대신 1965-06-22, 1965-06, 1965처럼 적어요."
    ),
  ]
}
