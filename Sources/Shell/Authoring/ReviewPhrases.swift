import Answers
import Text

/// What is said about review sheets.
enum ReviewPhrases {
  static let outOrApply = Phrase(
    en: "Say where the sheet goes (--out FILE.csv), or which one came back (--apply FILE.csv).",
    ja: "シートの書き出し先（--out FILE.csv）か、戻ってきたシート（--apply FILE.csv）を指定してください。",
    ko: "시트를 쓸 곳(--out FILE.csv)이나 돌아온 시트(--apply FILE.csv)를 지정해 주세요."
  )

  static func unknownKind(_ path: String, kinds: [String]) -> Phrase {
    let path = VisibleText.line(path)
    let endings = kinds.map { "." + $0 }.joined(separator: ", ")
    return Phrase(
      en:
        "The name “\(path)” does not say what kind of file it is. Let it end in one of \(endings).",
      ja: "「\(path)」ではファイルの種類が分かりません。末尾を \(endings) のどれかにしてください。",
      ko: "‘\(path)’\(Josa.topic(for: path)) 어떤 파일인지 알 수 없어요. \(endings) 가운데 하나로 끝내 주세요."
    )
  }

  static func exists(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) is there already and may hold corrections. Choose another name, or remove it.",
      ja: "\(path) はすでにあり、修正が入っているかもしれません。別の名前にするか、先に削除してください。",
      ko: "\(path) 파일이 이미 있고 고친 내용이 들어 있을 수 있어요. 다른 이름을 쓰거나 먼저 지워 주세요."
    )
  }

  static func notText(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en:
        "\(path) is not UTF-8 text. In the spreadsheet, save it as “CSV UTF-8”. Nothing was changed.",
      ja: "\(path) はUTF-8のテキストではありません。表計算ソフトで「CSV UTF-8」として保存してください。何も変更していません。",
      ko: "\(path) 파일은 UTF-8 텍스트가 아니에요. 스프레드시트에서 ‘CSV UTF-8’로 저장해 주세요. 바뀐 것은 없어요."
    )
  }

  static func notASheet(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) is no review sheet: its first row should name “id”, “field” and the languages. "
        + "Nothing was changed.",
      ja: "\(path) はレビュー用のシートではありません（1行目に「id」「field」と言語名が必要です）。何も変更していません。",
      ko: "\(path) 파일은 검토 시트가 아니에요(첫 행에 ‘id’, ‘field’와 언어 이름이 있어야 해요). 바뀐 것은 없어요."
    )
  }

  static func nothingToReview(_ deck: String) -> Phrase {
    let deck = VisibleText.line(deck)
    return Phrase(
      en:
        "\(deck) has no card with an id. “koryu deck ids” writes ids, “koryu lint” names mistakes.",
      ja: "\(deck) にはIDのあるカードがありません。「koryu deck ids」でIDを付け、「koryu lint」で誤りを確認できます。",
      ko: "\(deck)에는 ID가 있는 카드가 없어요. ‘koryu deck ids’로 ID를 붙이고 ‘koryu lint’로 잘못을 볼 수 있어요."
    )
  }

  static func written(_ path: String, texts: Int) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en:
        "\(path): \(texts) texts to read. Corrections go into their cells, remarks into “comment”; "
        + "“check” stays as it is.",
      ja: "\(path)：\(texts)件の文を書き出しました。修正は各セルに、意見は「comment」に書きます。「check」は変えないでください。",
      ko: "\(path): 글 \(texts)개를 썼어요. 고칠 것은 그 칸에, 의견은 ‘comment’에 적어요. ‘check’는 그대로 두세요."
    )
  }

  static let nothingCorrected = Phrase(
    en: "The sheet corrects nothing that is not in the deck already.",
    ja: "デッキに反映する修正はありません。",
    ko: "덱에 반영할 고친 내용이 없어요."
  )

  static func ask(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1
        ? "Write this correction into the deck? (y/n)"
        : "Write these \(count) corrections into the deck? (y/n)",
      ja: "\(count)件の修正をデッキに書き込みますか。（y/n）",
      ko: "고친 것 \(count)건을 덱에 쓸까요? (y/n)"
    )
  }

  static let wouldNotLint = Phrase(
    en:
      "With these corrections the deck would not lint clean, so nothing was written. Correct the sheet, "
      + "or add --anyway to write it all the same.",
    ja: "この修正を入れると検査に通らなくなるため、何も書き込んでいません。シートを直すか、--anyway を付けて書き込んでください。",
    ko: "이대로 고치면 검사에 걸려서 아무것도 쓰지 않았어요. 시트를 고치거나 --anyway를 붙여 그대로 써 주세요."
  )

  static let insisted = Phrase(
    en: "With these corrections the deck will not lint clean.",
    ja: "この修正を入れると検査に通らなくなります。",
    ko: "이대로 고치면 검사에 걸려요."
  )

  static func tableUnwritable(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en:
        "\(path) has rows that cannot be told apart from others once they change. “koryu lint” names "
        + "them; nothing was written.",
      ja: "\(path) には、変更するとほかの行と区別できなくなる行があります。「koryu lint」で確認してください。何も書き込んでいません。",
      ko: "\(path)에는 고치면 다른 행과 구별되지 않는 행이 있어요. ‘koryu lint’로 확인해 주세요. 쓴 것은 없어요."
    )
  }

  static let leftAlone = Phrase(
    en: "The deck was left as it is.",
    ja: "デッキはそのままにしました。",
    ko: "덱은 그대로 두었어요."
  )

  static func changedMeanwhile(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) changed while you were reading. Run the command again.",
      ja: "確認している間に \(path) が変わりました。もう一度実行してください。",
      ko: "보고 있는 동안 \(path) 파일이 바뀌었어요. 다시 실행해 주세요."
    )
  }

  static func applied(_ count: Int, files: Int) -> Phrase {
    Phrase(
      en: "\(count) \(count == 1 ? "correction" : "corrections") written into "
        + "\(files) \(files == 1 ? "file" : "files").",
      ja: "\(files)個のファイルに\(count)件の修正を書き込みました。",
      ko: "파일 \(files)개에 고친 것 \(count)건을 썼어요."
    )
  }
}
