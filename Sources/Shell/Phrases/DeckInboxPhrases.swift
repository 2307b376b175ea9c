import Answers
import Text

/// What is said to authors about what learners said.
enum DeckInboxPhrases {
  static func found(learners: Int, answers: Int, remarks: Int) -> Phrase {
    Phrase(
      en: "From \(learners) \(learners == 1 ? "learner" : "learners"): \(answers) "
        + "\(answers == 1 ? "answer" : "answers") to decide about, \(remarks) "
        + "\(remarks == 1 ? "card" : "cards") with remarks.",
      ja: "学習者\(learners)人分：検討する回答\(answers)件、意見のあるカード\(remarks)枚。",
      ko: "학습자 \(learners)명: 살펴볼 답 \(answers)건, 의견이 있는 카드 \(remarks)장."
    )
  }

  static func badLines(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) \(count == 1 ? "line was" : "lines were") no event and left out.",
      ja: "記録として読めない\(count)行を除きました。",
      ko: "기록으로 읽을 수 없는 \(count)줄은 뺐어요."
    )
  }

  static func unknown(_ cards: Int) -> Phrase {
    Phrase(
      en:
        "\(cards) \(cards == 1 ? "card is" : "cards are") not in these decks; “--decks FOLDER” names others.",
      ja: "これらのデッキにないカードが\(cards)枚あります。「--decks フォルダー」で別のデッキを指定できます。",
      ko: "이 덱들에 없는 카드가 \(cards)장 있어요. ‘--decks 폴더’로 다른 덱을 지정할 수 있어요."
    )
  }

  static func given(_ answer: String, learners: Int, times: Int, appeals: Int) -> Phrase {
    let answer = VisibleText.line(answer)
    let who = learners == 1 ? "1 learner" : "\(learners) learners"
    return Phrase(
      en: "“\(answer)”: \(who), \(times) \(times == 1 ? "time" : "times")"
        + (appeals == 0 ? "" : "; \(appeals) \(appeals == 1 ? "says" : "say") that it is right"),
      ja: "「\(answer)」：\(learners)人、\(times)回" + (appeals == 0 ? "。" : "。うち\(appeals)人が正解だと主張。"),
      ko: "‘\(answer)’: \(learners)명, \(times)번"
        + (appeals == 0 ? "" : ". 그중 \(appeals)명이 정답이라고 해요")
    )
  }

  static func marked(_ count: Int) -> Phrase {
    Phrase(
      en: "Marked by \(count) \(count == 1 ? "learner" : "learners").",
      ja: "\(count)人が印を付けました。",
      ko: "\(count)명이 표시했어요."
    )
  }

  static func question(_ answer: String) -> Phrase {
    let answer = VisibleText.line(answer)
    return Phrase(
      en:
        "Accept also “\(answer)”? y accept · a valid, but ask again · r wrong, with a reason · n no · q stop",
      ja: "「\(answer)」も正解にしますか。y 正解に加える · a 正しいが再出題 · r 誤答として理由を付ける · n 何もしない · q 終了",
      ko: "‘\(answer)’도 정답으로 할까요? y 정답에 추가 · a 맞지만 다시 묻기 · r 오답, 이유 적기 · n 아니요 · q 그만"
    )
  }

  static let whyWrong = Phrase(
    en: "What to tell whoever gives it (may be empty):",
    ja: "この誤答をした人に伝えること（空でもかまいません）：",
    ko: "이 오답을 낸 사람에게 알려 줄 말(비워도 돼요):"
  )

  static let nothingDecided = Phrase(
    en: "No deck changes.",
    ja: "デッキの変更はありません。",
    ko: "바뀌는 덱은 없어요."
  )

  static func applied(_ path: String, count: Int) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path): \(count) \(count == 1 ? "answer" : "answers") added.",
      ja: "\(path)：回答を\(count)件加えました。",
      ko: "\(path): 답 \(count)건을 넣었어요."
    )
  }

  static func columnsNamed(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path): names the new columns of its table.",
      ja: "\(path)：表の新しい列を指す行を加えました。",
      ko: "\(path): 표의 새 열을 가리키는 줄을 넣었어요."
    )
  }

  static func byHand(_ path: String, cells: Int) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) is a spreadsheet, which Koryu does not write. Change "
        + "\(cells == 1 ? "this cell" : "these cells") in it:",
      ja: "\(path) は表計算のファイルなので、Koryu は書き込みません。次のセルを変更してください（\(cells)か所）：",
      ko: "\(path) 파일은 스프레드시트라서 Koryu가 쓰지 않아요. 다음 칸을 고쳐 주세요(\(cells)곳):"
    )
  }

  static func thenTheDeck(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "Then add to \(path), which has to name the new columns:",
      ja: "そのあと、新しい列を指す次の行を \(path) に加えてください：",
      ko: "그다음 새 열을 가리키는 다음 줄을 \(path) 파일에 넣어 주세요:"
    )
  }

  static func changedMeanwhile(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) was changed meanwhile and is left as it is. Run the command again.",
      ja: "\(path) が途中で変更されたため、書き込みませんでした。もう一度実行してください。",
      ko: "\(path) 파일이 그사이 바뀌어서 그대로 두었어요. 명령을 다시 실행해 주세요."
    )
  }

  static func notAdded(_ answer: String) -> Phrase {
    let answer = VisibleText.line(answer)
    return Phrase(
      en: "“\(answer)” could not be added to the file: write it there yourself.",
      ja: "「\(answer)」はファイルに加えられませんでした。直接書き込んでください。",
      ko: "‘\(answer)’\(Josa.topic(for: answer)) 파일에 넣지 못했어요. 직접 적어 주세요."
    )
  }
}
