import Answers
import Study
import Text

/// What is said about tests on paper when they are made.
enum PaperRunPhrases {
  static let title = Phrase(en: "Test", ja: "テスト", ko: "시험")

  static let whichDeck = Phrase(
    en: "Which deck? Name one: koryu test 20 history --paper. “koryu decks” lists them.",
    ja: "どのデッキから出題しますか。koryu test 20 history --paper のように指定してください。一覧は koryu decks で見られます。",
    ko: "어느 덱에서 낼까요? koryu test 20 history --paper처럼 덱을 써 주세요. 목록은 ‘koryu decks’ 명령으로 볼 수 있어요."
  )

  static let nothingToAsk = Phrase(
    en: "There is no card to print: nothing fits these decks, subjects and units. Name others.",
    ja: "印刷できるカードがありません。指定したデッキ、テーマ、課に当てはまるカードがないため、別のものを指定してください。",
    ko: "인쇄할 카드가 없어요. 이 덱과 주제와 과에 맞는 카드가 없으니 다른 것을 써 주세요."
  )

  static func badVersions(_ text: String) -> Phrase {
    let text = VisibleText.line(text)
    return Phrase(
      en:
        "--versions \(text) cannot be: name up to 26 different versions by letters or digits, such as A,B.",
      ja: "--versions \(text) は使えません。A,B のように、異なる名前を英字か数字で26個まで指定してください。",
      ko: "--versions \(text)\(Josa.topic(for: text)) 쓸 수 없어요. A,B처럼 서로 다른 이름을 글자나 숫자로 26개까지 써 주세요."
    )
  }

  static func onlyOnPaper(_ option: String) -> Phrase {
    Phrase(
      en: "--\(option) is for tests on paper: add --paper.",
      ja: "--\(option) は紙のテスト用です。--paper を付けてください。",
      ko: "--\(option) 옵션은 종이 시험에 써요. --paper를 붙여 주세요."
    )
  }

  static func written(_ count: Int, paper: String, _ code: String) -> Phrase {
    Phrase(
      en: "Test \(code): \(count == 1 ? "1 question" : "\(count) questions") for \(paper) paper.",
      ja: "テスト \(code)：\(count)問、用紙は\(paper)です。",
      ko: "시험 \(code): \(count)문제, 용지는 \(paper)예요."
    )
  }

  static func fewer(_ count: Int, than asked: Int) -> Phrase {
    Phrase(
      en: "Only \(count) of \(asked): there are no more cards here that do not answer one another.",
      ja: "\(asked)問のうち\(count)問だけです。互いの答えにならないカードはこれ以上ありません。",
      ko: "\(asked)문제 중 \(count)문제뿐이에요. 서로 답을 알려 주지 않는 카드가 더 없어요."
    )
  }

  static func leftOut(_ count: Int, _ unfit: PaperDraw.Unfit) -> Phrase {
    let cards = count == 1 ? "1 card" : "\(count) cards"
    return switch unfit {
    case .tooManyOptions:
      Phrase(
        en: "Left out: \(cards) with more options than letters.",
        ja: "選択肢がアルファベットより多いカード\(count)枚は除きました。",
        ko: "선택지가 알파벳보다 많은 카드 \(count)장은 뺐어요."
      )
    case .copying:
      Phrase(
        en: "Left out: \(cards) where the answer stands in the question, for typing practice.",
        ja: "入力練習用で、問いに答えが書いてあるカード\(count)枚は除きました。",
        ko: "입력 연습용이라 질문에 답이 있는 카드 \(count)장은 뺐어요."
      )
    }
  }

  static func printIt(_ code: String, seed: Int) -> Phrase {
    Phrase(
      en:
        "Print the pages from a browser. “koryu test enter \(code)” types answers back; keep the .json file for it. The same command with --seed \(seed) draws the same test.",
      ja:
        "HTMLファイルはブラウザーから印刷してください。回答の入力は「koryu test enter \(code)」です。.json ファイルはそのために残しておいてください。--seed \(seed) を付けると同じテストになります。",
      ko:
        "HTML 파일은 브라우저에서 인쇄해 주세요. 답은 ‘koryu test enter \(code)’ 명령으로 입력하고, 그때까지 .json 파일을 남겨 두세요. --seed \(seed)\(Josa.object(for: "\(seed)")) 붙이면 같은 시험이 나와요."
    )
  }
}
