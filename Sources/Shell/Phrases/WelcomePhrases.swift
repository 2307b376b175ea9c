import Answers
import Text

/// What the program says to someone who starts it.
enum WelcomePhrases {
  static let greeting = Phrase(
    en: "Koryu 交流 교류 — a little exchange every day.",
    ja: "Koryu 交流 교류 — 毎日少しずつ、交流を。",
    ko: "Koryu 交流 교류 — 매일 조금씩 나누는 교류."
  )

  /// Shown in all three languages at once, before any is chosen.
  static let chooseLanguage = "Language · 言語 · 언어"

  static let askName = Phrase(
    en: "What shall I call you?",
    ja: "お名前を教えてください。",
    ko: "이름을 알려 주세요."
  )

  static let askLearns = Phrase(
    en: "What would you like to learn?",
    ja: "何を学びますか。",
    ko: "무엇을 배우고 싶으세요?"
  )

  static let learnsJapanese = Phrase(
    en: "Japanese, and the exchange between the two countries",
    ja: "日本語と日韓交流",
    ko: "일본어와 한일 교류"
  )

  static let learnsKorean = Phrase(
    en: "Korean, and the exchange between the two countries",
    ja: "韓国語と日韓交流",
    ko: "한국어와 한일 교류"
  )

  static let learnsBoth = Phrase(
    en: "Both languages, and the exchange between the two countries",
    ja: "両方の言語と日韓交流",
    ko: "두 언어와 한일 교류"
  )

  static let learnsCulture = Phrase(
    en: "History and culture only",
    ja: "歴史と文化だけ",
    ko: "역사와 문화만"
  )

  static let askMinutes = Phrase(
    en: "How many minutes a day?",
    ja: "1日に何分、練習しますか。",
    ko: "하루에 몇 분 연습할까요?"
  )

  static let askDeparture = Phrase(
    en: "A day to be ready for, such as a departure or an exam? (2027-03-20, or Enter for none)",
    ja: "出発や試験など、目標の日はありますか。（例：2027-03-20。なければ Enter）",
    ko: "출국이나 시험처럼 목표로 하는 날이 있나요? (예: 2027-03-20, 없으면 Enter)"
  )

  static let departure = Phrase(en: "departure", ja: "目標の日", ko: "목표일")

  static func numberWanted(_ range: ClosedRange<Int>) -> Phrase {
    Phrase(
      en: "Please type a number from \(range.lowerBound) to \(range.upperBound).",
      ja: "\(range.lowerBound)から\(range.upperBound)までの数字を入力してください。",
      ko: "\(range.lowerBound)에서 \(range.upperBound) 사이의 숫자를 입력해 주세요."
    )
  }

  static let dateWanted = Phrase(
    en: "Please type a day to come, such as 2027-03-20, or only Enter.",
    ja: "2027-03-20 のように、これからの日付を入力してください。なければ Enter だけで結構です。",
    ko: "2027-03-20처럼 앞으로의 날짜를 입력해 주세요. 없으면 Enter만 눌러 주세요."
  )

  static let nameWanted = Phrase(
    en: "Please type a name; any script will do.",
    ja: "お名前を入力してください。どの文字でもかまいません。",
    ko: "이름을 입력해 주세요. 어떤 문자든 괜찮아요."
  )

  static let shorterNameWanted = Phrase(
    en: "That name is too long. Please type a shorter one.",
    ja: "お名前が長すぎます。もっと短く入力してください。",
    ko: "이름이 너무 길어요. 더 짧게 입력해 주세요."
  )

  static func nameKnown(_ name: String) -> Phrase {
    Phrase(
      en: "There is a profile called \(name) already. Type another name; or the same once more, if "
        + "you are somebody else.",
      ja: "「\(name)」というプロフィールはもうあります。別の名前を入力してください。別の方で同じお名前のときは、もう一度入力してください。",
      ko:
        "‘\(name)’ 프로필이 이미 있어요. 다른 이름을 입력해 주세요. 이름이 같은 다른 사람이면 한 번 더 입력해 주세요."
    )
  }

  static let nothingCreated = Phrase(
    en: "Nothing was created. Start koryu again whenever you like.",
    ja: "何も作成していません。またいつでも koryu を起動してください。",
    ko: "아무것도 만들지 않았어요. 언제든지 koryu를 다시 실행해 주세요."
  )

  static func created(name: String, folder: String) -> Phrase {
    Phrase(
      en: "Welcome, \(name). Your progress is kept in \(folder).",
      ja: "\(name)さん、ようこそ。学習の記録は \(folder) に保存します。",
      ko: "\(name) 님, 환영해요. 학습 기록은 \(folder)에 저장돼요."
    )
  }

  static let firstCard = Phrase(
    en:
      "Here is your first card. Ctrl-C leaves a question; “decks” offers more decks, “help” lists all "
      + "commands, “help answering” tells of hints, keys and typing.",
    ja: "最初のカードです。Ctrl-C で問題から抜けられます。decks でほかのデッキ、help でコマンドの一覧、"
      + "「help answering」でヒントや入力方法が見られます。",
    ko: "첫 번째 카드예요. Ctrl-C로 문제에서 나갈 수 있고, decks로 다른 덱을, help로 모든 명령을, "
      + "‘help answering’으로 힌트와 입력 방법을 볼 수 있어요."
  )

  static let whoPractises = Phrase(
    en: "Who is practising?",
    ja: "どなたが練習しますか。",
    ko: "누가 연습하나요?"
  )

  static let someoneNew = Phrase(en: "Someone new", ja: "新しい人", ko: "새로운 사람")

  static func hello(name: String) -> Phrase {
    Phrase(en: "Hello, \(name).", ja: "\(name)さん、こんにちは。", ko: "\(name) 님, 안녕하세요.")
  }

  static func waiting(reviews: Int, new: Int, minutes: Int?) -> Phrase {
    guard reviews + new > 0 else {
      return Phrase(
        en:
          "Nothing is due just now. “learn” brings new cards; “practice” leaves the schedule as it is.",
        ja: "今、復習するカードはありません。learn で新しいカードを、practice で自由練習ができます。",
        ko: "지금은 복습할 카드가 없어요. learn으로 새 카드를 배우거나 practice로 자유롭게 연습해 보세요."
      )
    }
    return Phrase(
      en: "\(cards(reviews)) to review and \(new) new"
        + (minutes.map { ", about \($0) min" } ?? "") + ".",
      ja: "復習\(reviews)枚、新しいカード\(new)枚" + (minutes.map { "、約\($0)分" } ?? "") + "です。",
      ko: "복습 \(reviews)장, 새 카드 \(new)장" + (minutes.map { ", 약 \($0)분" } ?? "")
        + "이에요."
    )
  }

  static func entered(_ waiting: Phrase) -> Phrase {
    Phrase(
      en: waiting.english + " Enter begins.",
      ja: waiting.japanese + "Enter で始めます。",
      ko: waiting.korean + " Enter를 누르면 시작해요."
    )
  }

  static let goodbye = Phrase(
    en: "Everything is saved. See you soon.",
    ja: "すべて保存しました。またお会いしましょう。",
    ko: "모두 저장했어요. 또 만나요."
  )

  static let signedOut = Phrase(
    en: "Nobody typed for a while, so you were signed out. Everything is saved.",
    ja: "しばらく入力がなかったため、終了しました。すべて保存しました。",
    ko: "한동안 입력이 없어서 로그아웃했어요. 모두 저장했어요."
  )

  private static func cards(_ count: Int) -> String { count == 1 ? "1 card" : "\(count) cards" }
}
