import Answers
import Decks
import Text

/// What a diff of decks says.
enum DiffPhrases {
  static func noDecks(_ old: String, _ new: String) -> Phrase {
    let (old, new) = (VisibleText.line(old), VisibleText.line(new))
    return Phrase(
      en: "Neither \(old) nor \(new) holds a deck. Name a deck file or a folder with decks.",
      ja: "\(old) にも \(new) にもデッキがありません。デッキのファイルかフォルダーを指定してください。",
      ko: "\(old)에도 \(new)에도 덱이 없어요. 덱 파일이나 덱이 있는 폴더를 지정해 주세요."
    )
  }

  static func title(_ old: String, _ new: String) -> String {
    "\(VisibleText.line(old)) → \(VisibleText.line(new))"
  }

  static let nothing = Phrase(
    en: "No card changed.",
    ja: "カードに変更はありません。",
    ko: "바뀐 카드가 없어요."
  )

  static let unchanged = Phrase(en: "unchanged", ja: "変更なし", ko: "그대로")

  static func more(_ count: Int) -> Phrase {
    Phrase(
      en: "… and \(count) more; --all shows them.",
      ja: "… ほか\(count)件（--all ですべて表示します）",
      ko: "… 그 밖에 \(count)건(--all로 모두 볼 수 있어요)"
    )
  }

  static func former(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(en: "was \(name)", ja: "以前は \(name)", ko: "예전 이름: \(name)")
  }

  static func askedThere(_ deck: String) -> Phrase {
    let deck = VisibleText.line(deck)
    return Phrase(
      en: "Asked only of those who study “\(deck)”.",
      ja: "「\(deck)」を学習対象に入れている人だけに出題されます。",
      ko: "‘\(deck)’\(Josa.object(for: deck)) 공부 목록에 넣은 사람에게만 물어요."
    )
  }

  static func questions(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "1 question" : "\(count) questions",
      ja: "\(count)問",
      ko: "문제 \(count)개"
    )
  }

  static func remedy(_ remedy: Remedy) -> Phrase {
    let line = VisibleText.line(remedy.line ?? "")
    switch remedy {
    case .cardLine:
      return Phrase(
        en: "To keep it, add to the card: \(line)",
        ja: "引き継ぐには、カードに次の行を足してください：\(line)",
        ko: "이으려면 카드에 이 줄을 더해 주세요: \(line)"
      )
    case .deckLine:
      return Phrase(
        en: "To keep it, add to the front matter: \(line)",
        ja: "引き継ぐには、冒頭の --- の間に次の行を足してください：\(line)",
        ko: "이으려면 맨 앞 --- 사이에 이 줄을 더해 주세요: \(line)"
      )
    case .rowValue(let key):
      let key = VisibleText.line(key)
      return Phrase(
        en: "To keep it, write “\(key)” into a column “formerly” of this row.",
        ja: "引き継ぐには、この行の「formerly」列に「\(key)」と書いてください。",
        ko: "이으려면 이 행의 ‘formerly’ 열에 ‘\(key)’\(Josa.object(for: key)) 적어 주세요."
      )
    case .keyLine:
      return Phrase(
        en: "The columns of the key changed. To keep it, write again: \(line)",
        ja: "キーの列が変わりました。引き継ぐには、元に戻してください：\(line)",
        ko: "키 열이 바뀌었어요. 이으려면 다시 이렇게 적어 주세요: \(line)"
      )
    case .identity(let id):
      let id = VisibleText.line(id)
      return Phrase(
        en: "Its id is another’s now, which would get its history. Give it “\(id)” again, and what "
          + "is new an id of its own.",
        ja: "このIDは今は別のものに付いていて、学習の記録がそちらに移ってしまいます。元の「\(id)」に戻し、新しいものには新しいIDを付けてください。",
        ko:
          "이 ID가 이제 다른 것에 붙어 있어서 학습 기록이 그쪽으로 가요. 다시 ‘\(id)’\(Josa.object(for: id)) 붙이고 새것에는 새 ID를 "
          + "붙여 주세요."
      )
    case .gap:
      return Phrase(
        en:
          "Its progress is set aside, and comes back only with this gap. To keep it, write: \(line)",
        ja: "この空欄の進み具合は使われなくなり、空欄を戻すまで戻りません。残すには、次のように書いてください：\(line)",
        ko: "이 빈칸의 진도는 쓰이지 않고 빈칸을 되돌려야 돌아와요. 남기려면 이렇게 적어 주세요: \(line)"
      )
    case .none:
      return Phrase(
        en: "A card with gaps and one without are learnt separately: it begins anew.",
        ja: "空欄のあるカードとないカードは別々に覚えるため、最初からになります。",
        ko: "빈칸이 있는 카드와 없는 카드는 따로 배우므로 처음부터 시작해요."
      )
    }
  }
}

extension CardChange.Verdict {
  /// The heading over changes of one kind.
  var heading: Phrase {
    switch self {
    case .lost:
      Phrase(
        en: "Progress would be lost: the id, or a gap’s number, changed",
        ja: "進み具合が失われます（IDか空欄の番号が変わっています）",
        ko: "진도를 잃어요(ID나 빈칸 번호가 바뀌었어요)"
      )
    case .answerChanged:
      Phrase(
        en: "Answer changed: asked again soon",
        ja: "答えが変わりました（すぐにもう一度出題します）",
        ko: "답이 바뀌었어요(곧 다시 물어요)"
      )
    case .removed:
      Phrase(
        en: "Removed: asked no more, progress set aside",
        ja: "なくなりました（出題されず、進み具合は使われません）",
        ko: "없어졌어요(더 묻지 않고 진도는 쓰이지 않아요)"
      )
    case .moved:
      Phrase(
        en: "Moved, progress kept",
        ja: "移りました（進み具合はそのまま）",
        ko: "옮겼어요(진도는 그대로)"
      )
    case .new: Phrase(en: "New", ja: "新しいカード", ko: "새 카드")
    case .translated: Phrase(en: "Translation added", ja: "翻訳が加わりました", ko: "번역이 더해졌어요")
    case .untranslated: Phrase(en: "Translation removed", ja: "翻訳がなくなりました", ko: "번역이 없어졌어요")
    case .reworded:
      Phrase(
        en: "Question reworded, progress kept",
        ja: "問題の書き換え（進み具合はそのまま）",
        ko: "문제를 고쳐 썼어요(진도는 그대로)"
      )
    case .otherAnswers:
      Phrase(
        en: "Other answers accepted, progress kept",
        ja: "正解とする答えの変更（進み具合はそのまま）",
        ko: "맞는 답의 목록이 바뀌었어요(진도는 그대로)"
      )
    case .details:
      Phrase(
        en: "Explanations and details, progress kept",
        ja: "説明などの変更（進み具合はそのまま）",
        ko: "설명 등이 바뀌었어요(진도는 그대로)"
      )
    case .typo:
      Phrase(
        en: "Typo mended, progress kept",
        ja: "誤字の訂正（進み具合はそのまま）",
        ko: "오타를 고쳤어요(진도는 그대로)"
      )
    }
  }

  /// A word or two for the counts at the end.
  var label: Phrase {
    switch self {
    case .lost: Phrase(en: "would lose progress", ja: "進み具合が失われる", ko: "진도를 잃음")
    case .answerChanged: Phrase(en: "answer changed", ja: "答えの変更", ko: "답 바뀜")
    case .removed: Phrase(en: "removed", ja: "削除", ko: "없어짐")
    case .moved: Phrase(en: "moved", ja: "移動", ko: "옮김")
    case .new: Phrase(en: "new", ja: "新規", ko: "새로")
    case .translated: Phrase(en: "translation added", ja: "翻訳の追加", ko: "번역 추가")
    case .untranslated: Phrase(en: "translation removed", ja: "翻訳の削除", ko: "번역 없앰")
    case .reworded: Phrase(en: "reworded", ja: "問題の書き換え", ko: "고쳐 씀")
    case .otherAnswers: Phrase(en: "other answers", ja: "ほかの正解", ko: "다른 답")
    case .details: Phrase(en: "details", ja: "説明など", ko: "설명 등")
    case .typo: Phrase(en: "typo", ja: "誤字", ko: "오타")
    }
  }
}
