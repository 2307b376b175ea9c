import Answers
import Decks
import Scheduling
import Text

/// What is said about bringing things along, and taking them away.
enum ExchangePhrases {
  static func unknownKind(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "What kind of file \(path) is cannot be told. Tables (.tsv, .csv, .xlsx), GIFT, Aiken, "
        + "Markdown with “Q:” and “A:”, and Anki’s packages are read. If it is one of these, "
        + "name it with --as.",
      ja: "\(path) の種類が分かりません。読み込めるのは表（.tsv、.csv、.xlsx）、GIFT、Aiken、「Q:」「A:」のある "
        + "Markdown、Anki のパッケージです。このどれかなら --as で指定してください。",
      ko: "\(path): 어떤 종류의 파일인지 알 수 없어요. 표(.tsv, .csv, .xlsx), GIFT, Aiken, ‘Q:’와 ‘A:’가 있는 "
        + "Markdown, Anki 패키지를 읽을 수 있어요. 이 가운데 하나라면 --as로 지정해 주세요."
    )
  }

  static func notOurs(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) is there already and no import wrote it; nothing was changed. "
        + "Choose another folder with --into, or move the file.",
      ja: "\(path) はすでにあり、取り込みで作られたものではないため、何も変更していません。"
        + "--into で別のフォルダーを指定するか、ファイルを移してください。",
      ko: "\(path): 이미 있고 가져오기로 만든 파일이 아니라서 아무것도 바꾸지 않았어요. "
        + "--into로 다른 폴더를 지정하거나 파일을 옮겨 주세요."
    )
  }

  static func nameTaken(_ id: String) -> Phrase {
    let id = VisibleText.line(id)
    return Phrase(
      en: "A deck named \(id) is here already and no import wrote it; nothing was changed. "
        + "Give this one another name with --deck.",
      ja: "\(id) というデッキがすでにあり、取り込みで作られたものではないため、何も変更していません。"
        + "--deck で別の名前を付けてください。",
      ko: "\(id): 같은 이름의 덱이 이미 있고 가져오기로 만든 것이 아니라서 아무것도 바꾸지 않았어요. "
        + "--deck으로 다른 이름을 붙여 주세요."
    )
  }

  static func otherOrigin(
    _ id: String,
    _ old: String,
    _ new: String,
    _ remedy: DeckFiles.Remedy
  ) -> Phrase {
    let id = VisibleText.line(id)
    let old = VisibleText.line(old.isEmpty ? "—" : old)
    let new = VisibleText.line(new.isEmpty ? "—" : new)
    let remedy = Self.remedy(remedy)
    return Phrase(
      en: "The deck \(id) came from another kind of file (licence \(old); of this one \(new)); "
        + "nothing was changed. \(remedy.text(in: .english))",
      ja: "デッキ \(id) は別の種類のファイルから作られたものなので（ライセンスは \(old)、このファイルは \(new)）、"
        + "何も変更していません。\(remedy.text(in: .japanese))",
      ko: "\(id): 이 덱은 다른 종류의 파일에서 가져온 것이라서(라이선스 \(old), 이 파일은 \(new)) "
        + "아무것도 바꾸지 않았어요. \(remedy.text(in: .korean))"
    )
  }

  static func otherColumns(
    _ id: String,
    _ old: [String],
    _ new: [String],
    _ remedy: DeckFiles.Remedy
  ) -> Phrase {
    func list(_ columns: [String], _ open: String, _ close: String) -> String {
      columns.isEmpty ? "" : open + VisibleText.line(columns.joined(separator: ", ")) + close
    }
    let id = VisibleText.line(id)
    let remedy = Self.remedy(remedy)
    return Phrase(
      en: "The deck \(id) has other columns\(list(old, " (", ")")) than this file"
        + "\(list(new, " (", ")")), and cards in it could no longer be asked; "
        + "nothing was changed. \(remedy.text(in: .english))",
      ja: "デッキ \(id) の列\(list(old, "（", "）"))はこのファイルの列\(list(new, "（", "）"))と違い、"
        + "今あるカードを出題できなくなるため、何も変更していません。\(remedy.text(in: .japanese))",
      ko: "\(id): 이 덱의 열\(list(old, "(", ")"))은 이 파일의 열\(list(new, "(", ")"))과 달라서 "
        + "지금 있는 카드를 물을 수 없게 되므로 아무것도 바꾸지 않았어요. \(remedy.text(in: .korean))"
    )
  }

  private static func remedy(_ remedy: DeckFiles.Remedy) -> Phrase {
    switch remedy {
    case .otherName:
      Phrase(
        en: "Give this one another name with --deck, or another folder with --into.",
        ja: "--deck で別の名前を付けるか、--into で別のフォルダーを指定してください。",
        ko: "--deck으로 다른 이름을 붙이거나 --into로 다른 폴더를 지정해 주세요."
      )
    case .otherFolder:
      Phrase(
        en: "Choose another folder with --into.",
        ja: "--into で別のフォルダーを指定してください。",
        ko: "--into로 다른 폴더를 지정해 주세요."
      )
    }
  }

  static let dryRun = Phrase(
    en: "A dry run: nothing is written.",
    ja: "確認だけで、何も書き込みません。",
    ko: "확인만 하고 아무것도 쓰지 않아요."
  )

  static let nothingToTake = Phrase(
    en: "Nothing in it can be asked.",
    ja: "出題できるものはありません。",
    ko: "출제할 수 있는 것이 없어요."
  )

  static let columns = [
    Phrase(en: "deck", ja: "デッキ", ko: "덱"),
    Phrase(en: "questions", ja: "問題", ko: "문제"),
    Phrase(en: "new", ja: "新規", ko: "새것"),
    Phrase(en: "changed", ja: "変更", ko: "바뀜"),
    Phrase(en: "unchanged", ja: "同じ", ko: "그대로"),
    Phrase(en: "gone", ja: "消えた", ko: "없어짐"),
  ]

  static func decksWritten(_ count: Int, folder: String, isDryRun: Bool) -> Phrase {
    let folder = VisibleText.line(folder)
    return isDryRun
      ? Phrase(
        en: "They would stand in \(folder).",
        ja: "\(folder) に書き込まれます。",
        ko: "\(folder)에 쓰일 거예요."
      )
      : Phrase(
        en: "\(count) \(count == 1 ? "deck is" : "decks are") in \(folder).",
        ja: "デッキ\(count)個を \(folder) に書き込みました。",
        ko: "덱 \(count)개를 \(folder)에 썼어요."
      )
  }

  static func reviews(_ count: Int, _ days: ClosedRange<Day>) -> Phrase {
    let (first, last) = (days.lowerBound.description, days.upperBound.description)
    return Phrase(
      en: "\(count.counted("review")), from \(first) to \(last).",
      ja: "復習\(count)回（\(first) から \(last) まで）。",
      ko: "복습 \(count)번(\(first)부터 \(last)까지)."
    )
  }

  static func events(_ count: Int, isDryRun: Bool) -> Phrase {
    if count == 0 {
      return Phrase(
        en: "All of your records are here already.",
        ja: "記録はすべて取り込み済みです。",
        ko: "기록은 모두 이미 있어요."
      )
    }
    return isDryRun
      ? Phrase(
        en: "\(count.counted("event")) would be added to your journal.",
        ja: "記録\(count)件が加わります。",
        ko: "기록 \(count)건이 더해질 거예요."
      )
      : Phrase(
        en:
          "\(count) \(count == 1 ? "event was" : "events were") added to your journal; your schedule goes on.",
        ja: "記録\(count)件を加えました。復習の予定はそのまま続きます。",
        ko: "기록 \(count)건을 더했어요. 복습 일정은 그대로 이어져요."
      )
  }

  static func noProfile(reviews count: Int) -> Phrase {
    Phrase(
      en:
        "\(count) \(count == 1 ? "review was" : "reviews were") not taken, because there is no profile yet. "
        + "Make one (run “koryu”), then import again: only what is missing is added.",
      ja: "プロフィールがないため、復習\(count)回は取り込みませんでした。"
        + "koryu を起動してプロフィールを作り、もう一度取り込んでください。足りないものだけが加わります。",
      ko: "프로필이 없어서 복습 \(count)번은 가져오지 않았어요. "
        + "koryu를 실행해 프로필을 만든 뒤 다시 가져오세요. 빠진 것만 더해져요."
    )
  }

  static func noSuchDeck(_ wanted: [String], has names: [String]) -> Phrase {
    let wanted = VisibleText.line(wanted.joined(separator: ", "))
    let shown = names.prefix(30).map { VisibleText.line($0) }
    let list = shown.joined(separator: ", ") + (names.count > shown.count ? ", …" : "")
    return Phrase(
      en: "The file has no deck \(wanted); nothing was changed. It has: \(list).",
      ja: "\(wanted) というデッキはファイルにないため、何も変更していません。あるデッキ：\(list)",
      ko: "\(wanted): 파일에 없는 덱이라서 아무것도 바꾸지 않았어요. 있는 덱: \(list)"
    )
  }

  static func ownDeckName(_ remedy: DeckFiles.Remedy) -> Phrase {
    let name = OwnDeck.id
    return switch remedy {
    case .otherName:
      Phrase(
        en: "“\(name)” is the deck of your own cards; nothing was changed. "
          + "Give this one another name with --deck.",
        ja: "「\(name)」は自分のカードのデッキの名前なので、何も変更していません。--deck で別の名前を付けてください。",
        ko: "‘\(name)’은 내 카드의 덱 이름이라서 아무것도 바꾸지 않았어요. --deck으로 다른 이름을 붙여 주세요."
      )
    case .otherFolder:
      Phrase(
        en: "“\(name)” is the deck of your own cards; nothing was changed. "
          + "Give the deck another name in the file.",
        ja: "「\(name)」は自分のカードのデッキの名前なので、何も変更していません。ファイルの中のデッキの名前を変えてください。",
        ko: "‘\(name)’은 내 카드의 덱 이름이라서 아무것도 바꾸지 않았어요. 파일 안의 덱 이름을 바꿔 주세요."
      )
    }
  }

  static func nothingWritten(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) was not imported; nothing was changed. Mend what is told above, then try again.",
      ja: "\(path) は取り込まず、何も変更していません。上の点を直して、もう一度試してください。",
      ko: "\(path): 가져오지 않았고 아무것도 바꾸지 않았어요. 위의 것을 고친 뒤 다시 해 보세요."
    )
  }

  static func nothingLost(isDryRun: Bool) -> Phrase {
    isDryRun
      ? Phrase(
        en: "Nothing would be lost.",
        ja: "失われるものはありません。",
        ko: "잃을 것은 없어요."
      )
      : Phrase(
        en: "Nothing was lost.",
        ja: "失われたものはありません。",
        ko: "잃은 것은 없어요."
      )
  }

  static func lossesTitle(isDryRun: Bool) -> Phrase {
    isDryRun
      ? Phrase(
        en: "Would not be carried, or only in another form:",
        ja: "引き継げないもの、形が変わるもの：",
        ko: "옮기지 못하거나 다른 모양으로 옮길 것:"
      )
      : Phrase(
        en: "Not carried, or carried in another form:",
        ja: "引き継げなかったもの、形を変えたもの：",
        ko: "옮기지 못했거나 다른 모양으로 옮긴 것:"
      )
  }

  static func furtherFindings(_ count: Int) -> Phrase {
    Phrase(
      en: "… and \(count) more like these.",
      ja: "…ほかに\(count)件あります。",
      ko: "…그 밖에 \(count)건이 더 있어요."
    )
  }
}
