import Text

/// What is said about cards that learners write themselves.
enum OwnPhrases {
  static let editNeedsTerminal = Phrase(
    en:
      "An editor needs a terminal: run “mine --edit” in one. The file mine.md is a copy to read; what "
      + "is written into it by itself is not taken.",
    ja: "エディターは端末でしか開けません。端末で「mine --edit」を実行してください。mine.md は読むための写しで、直接書いても取り込まれません。",
    ko: "편집기는 터미널에서만 열 수 있어요. 터미널에서 ‘mine --edit’을 실행해 주세요. mine.md는 읽기용 사본이라 직접 고쳐도 반영되지 않아요."
  )

  static let title = Phrase(en: "My own cards", ja: "自分のカード", ko: "내 카드")
  static let isRemoved = Phrase(en: "removed", ja: "休止中", ko: "보류")
  static let notAsked = Phrase(en: "not asked", ja: "出題できません", ko: "낼 수 없음")

  static let none = Phrase(
    en: "You have no cards of your own yet. “add 약속 = 約束, promise” makes the first.",
    ja: "自分のカードはまだありません。「add 約束[やくそく] = 약속」のように作れます。",
    ko: "아직 내 카드가 없어요. ‘add 약속 = 約束, promise’처럼 만들 수 있어요."
  )

  static func added(_ words: String, cards: Int) -> Phrase {
    let words = VisibleText.line(words)
    return Phrase(
      en: "\(words). " + (cards == 1 ? "1 card added." : "\(cards) cards added: one each way."),
      ja: "\(words)。" + (cards == 1 ? "カードを1枚加えました。" : "両方向のカードを\(cards)枚加えました。"),
      ko: "\(words). " + (cards == 1 ? "카드 1장을 넣었어요." : "양방향으로 카드 \(cards)장을 넣었어요.")
    )
  }

  static let addReading = Phrase(
    en: "With its reading, 約束[やくそく], it would be asked the other way round too.",
    ja: "約束[やくそく] のように読みを付けると、逆方向でも出題します。",
    ko: "約束[やくそく]처럼 읽기를 적으면 반대 방향으로도 물어봐요."
  )

  static func addReading(of answer: String) -> Phrase {
    let answer = VisibleText.line(answer)
    return Phrase(
      en: "Answers in kana or Latin letters count too once the reading stands behind it: "
        + "\(answer)[…]; “mine --edit” adds it.",
      ja: "「\(answer)[…]」のように読みを付けると、かなやローマ字の答えも正解になります。「mine --edit」で加えられます。",
      ko: "\(answer)[…]처럼 읽기를 적으면 가나나 로마자로 쓴 답도 정답이 돼요. ‘mine --edit’으로 넣을 수 있어요."
    )
  }

  static func known(_ prompt: String) -> Phrase {
    let prompt = VisibleText.line(prompt)
    return Phrase(
      en: "You have a card for “\(prompt)” already. “mine” lists it, “mine --edit” changes it.",
      ja: "「\(prompt)」のカードはもうあります。mine で確認し、「mine --edit」で変更できます。",
      ko: "‘\(prompt)’ 카드는 이미 있어요. mine으로 보고 ‘mine --edit’로 고칠 수 있어요."
    )
  }

  static func removed(_ id: String) -> Phrase {
    Phrase(
      en: "You had that card and removed it. “suspend mine/\(id) --off” brings it back.",
      ja: "そのカードは休止中です。「suspend mine/\(id) --off」でまた出題します。",
      ko: "그 카드는 보류해 두었어요. ‘suspend mine/\(id) --off’로 다시 나오게 할 수 있어요."
    )
  }

  static func tooLong(bytes: Int) -> Phrase {
    Phrase(
      en: "A card may have 16 KiB; this one has \(bytes) bytes. Make it shorter, or two of it.",
      ja: "カード1枚は16 KiBまでです（このカードは\(bytes)バイト）。短くするか、2枚に分けてください。",
      ko: "카드 한 장은 16 KiB까지예요(이 카드는 \(bytes)바이트). 줄이거나 두 장으로 나눠 주세요."
    )
  }

  static func file(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "To read and copy: \(path)",
      ja: "閲覧・コピー用のファイル：\(path)",
      ko: "보고 복사할 파일: \(path)"
    )
  }

  static let legend = Phrase(
    en: "“mine --edit” changes them, “mine --remove WORD” leaves one out.",
    ja: "「mine --edit」で編集し、「mine --remove 単語」で休止にします。",
    ko: "‘mine --edit’로 고치고 ‘mine --remove 단어’로 보류해요."
  )

  static func confirmRemoval(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1
        ? "Leave this card out from now on? y/N" : "Leave these cards out from now on? y/N",
      ja: "今後、このカード（\(count)枚）を出題しませんか。y/N",
      ko: "앞으로 이 카드(\(count)장)를 내지 않을까요? y/N"
    )
  }

  static let notRemoved = Phrase(
    en: "Nothing was changed.",
    ja: "何も変更していません。",
    ko: "아무것도 바꾸지 않았어요."
  )

  static func nowRemoved(_ id: String) -> Phrase {
    Phrase(
      en: "Left out. Its progress is kept; “suspend mine/\(id) --off” brings it back.",
      ja: "休止にしました。記録は残っています。「suspend mine/\(id) --off」で戻せます。",
      ko: "보류했어요. 기록은 남아 있어요. ‘suspend mine/\(id) --off’로 되돌릴 수 있어요."
    )
  }

  static func edited(changed: Int, added: Int) -> Phrase {
    Phrase(
      en: "Taken in: \(changed) changed, \(added) new.",
      ja: "取り込みました：変更\(changed)枚、新規\(added)枚。",
      ko: "반영했어요: 바뀐 카드 \(changed)장, 새 카드 \(added)장."
    )
  }

  static func kept(_ count: Int) -> Phrase {
    Phrase(
      en:
        "\(count) \(count == 1 ? "card is" : "cards are") no longer in the file, and kept: nothing is "
        + "deleted by an editor. “mine --remove WORD” leaves a card out.",
      ja: "ファイルから\(count)枚が消えていましたが、残してあります。出題をやめるには「mine --remove 単語」を使ってください。",
      ko: "파일에서 \(count)장이 빠졌지만 그대로 두었어요. 그만 내려면 ‘mine --remove 단어’를 써 주세요."
    )
  }
}
