import Answers
import Text

extension ParserProblem {
  /// The finding in `source`.
  func finding(in source: SourceText) -> Finding {
    Finding(
      rule: rule,
      severity: severity,
      path: source.path,
      range: source.range(of: span),
      message: phrase
    )
  }

  /// The rule's name in findings.
  var rule: String {
    switch kind {
    case .missingFrontMatter, .unclosedFrontMatter, .brokenFrontMatterLine, .frontMatterComment,
      .openList:
      "front-matter"
    case .unknownKey: "unknown-key"
    case .repeatedKey, .repeatedField: "repeated-field"
    case .conflictMarker: "conflict-marker"
    case .unclosedFence: "unclosed-fence"
    case .unclosedComment: "unclosed-comment"
    case .fullWidthColon, .fullWidthSpace, .fullWidthSign: "full-width"
    case .unknownField, .unspacedField: "unknown-field"
    case .misplacedID, .looseID: "misplaced-id"
    case .listedAnswer: "listed-answer"
    case .brokenOption: "broken-option"
    case .unknownAnswerKind, .badValue: "unknown-value"
    case .secondBody: "two-bodies"
    case .tableCells: "table-cells"
    case .outsideCard: "outside-card"
    case .tooManyCards: "too-large"
    }
  }

  /// How grave it is.
  var severity: Severity {
    switch kind {
    case .unknownKey, .fullWidthColon, .fullWidthSpace, .fullWidthSign, .outsideCard, .listedAnswer:
      .warning
    case .missingFrontMatter, .unclosedFrontMatter, .brokenFrontMatterLine, .frontMatterComment,
      .openList, .looseID, .repeatedKey,
      .repeatedField, .conflictMarker, .unclosedFence, .unclosedComment, .unknownField,
      .unspacedField, .misplacedID,
      .brokenOption, .unknownAnswerKind, .badValue, .secondBody, .tableCells, .tooManyCards:
      .error
    }
  }

  /// What is wrong and what to do.
  var phrase: Phrase {
    switch kind {
    case .unclosedFrontMatter:
      Phrase(
        en: "The front matter is not closed. Write “---” on a line of its own after it.",
        ja: "前書きが閉じられていません。最後に「---」だけの行を書いてください。",
        ko: "머리말이 닫히지 않았어요. 끝에 ‘---’만 있는 줄을 적어 주세요."
      )
    case .brokenFrontMatterLine:
      Phrase(
        en: "The front matter takes only lines “key: value” and “key: [a, b]”. Correct this line.",
        ja: "前書きに書けるのは「key: value」と「key: [a, b]」だけです。この行を直してください。",
        ko: "머리말에는 ‘key: value’와 ‘key: [a, b]’만 쓸 수 있어요. 이 줄을 고쳐 주세요."
      )
    case .frontMatterComment:
      Phrase(
        en:
          "The front matter takes no comments. Remove this line, or put it below the front matter.",
        ja: "前書きに注釈は書けません。この行を消すか、前書きの後に移してください。",
        ko: "머리말에는 주석을 쓸 수 없어요. 이 줄을 지우거나 머리말 뒤로 옮겨 주세요."
      )
    case .openList(let text):
      Phrase(
        en: "“\(text)” is a list with one bracket. Write “[a, b]”.",
        ja: "「\(text)」は角かっこが片方しかありません。「[a, b]」のように書いてください。",
        ko: "‘\(text)’: 대괄호가 한쪽만 있어요. ‘[a, b]’처럼 적어 주세요."
      )
    case .unknownKey(let name, let meant?):
      Phrase(
        en: "The front matter has no “\(name)”. Did you mean “\(meant)”?",
        ja: "前書きに「\(name)」という項目はありません。「\(meant)」のことですか。",
        ko: "머리말에 ‘\(name)’ 항목은 없어요. ‘\(meant)’인가요?"
      )
    case .unknownKey(let name, nil):
      Phrase(
        en: "The front matter has no “\(name)”; it is ignored. Remove it, or see Decks/README.md.",
        ja: "前書きに「\(name)」という項目はないため、無視されます。消すか、Decks/README.md をご覧ください。",
        ko: "머리말에 ‘\(name)’ 항목은 없어서 무시돼요. 지우거나 Decks/README.md를 봐 주세요."
      )
    case .repeatedKey(let name):
      Phrase(
        en: "“\(name)” stands twice in the front matter; the first counts. Remove one.",
        ja: "前書きに「\(name)」が二つあり、最初のものが使われます。一つ消してください。",
        ko: "머리말에 ‘\(name)’ 항목이 두 번 나와서 첫 번째 것을 써요. 하나를 지워 주세요."
      )
    case .missingFrontMatter:
      Phrase(
        en: "This is not a deck: a deck begins with front matter between two lines “---”.",
        ja: "デッキではありません。デッキは二つの「---」の行にはさまれた前書きで始まります。",
        ko: "덱이 아니에요. 덱은 두 ‘---’ 줄 사이의 머리말로 시작해요."
      )
    case .conflictMarker: ParserProblem.conflictPhrase
    case .unclosedFence:
      Phrase(
        en: "Nothing closes this code block. Write the same marks on a line of their own after it.",
        ja: "このコードブロックは閉じられていません。最後に同じ記号だけの行を書いてください。",
        ko: "이 코드 블록이 닫히지 않았어요. 끝에 같은 기호만 있는 줄을 적어 주세요."
      )
    case .tooManyCards:
      Phrase(
        en:
          "A deck has at most \(SourceRefusal.mostCards) cards; those from here on are left out. Split the deck.",
        ja: "デッキのカードは\(SourceRefusal.mostCards)枚までです。ここから先は読み込まれません。デッキを分けてください。",
        ko: "덱의 카드는 \(SourceRefusal.mostCards)장까지예요. 여기부터는 읽지 않았어요. 덱을 나누어 주세요."
      )
    case .outsideCard(let name):
      Phrase(
        en:
          "“\(name)” stands before the first card and means nothing there. Put it under a “##” heading.",
        ja: "「\(name)」が最初のカードより前にあるため、無視されます。「##」の見出しの下に置いてください。",
        ko: "‘\(name)’ 항목이 첫 카드보다 앞에 있어서 무시돼요. ‘##’ 제목 아래에 두어 주세요."
      )
    case .fullWidthColon:
      Phrase(
        en: "This colon is full-width. Write “:” and a space.",
        ja: "コロンが全角です。半角の「:」と空白を書いてください。",
        ko: "콜론(:)이 전각이에요. 반각 ‘:’과 공백을 적어 주세요."
      )
    case .fullWidthSpace:
      Phrase(
        en: "The space after this colon is not an ordinary one. Write a half-width space.",
        ja: "コロンの後の空白が半角ではありません。半角の空白を書いてください。",
        ko: "콜론 뒤의 공백이 보통 공백이 아니에요. 반각 공백을 적어 주세요."
      )
    case .fullWidthSign(let sign):
      Phrase(
        en: "“\(sign)” is full-width. Write it half-width here.",
        ja: "「\(sign)」が全角です。ここは半角で書いてください。",
        ko: "‘\(sign)’ 글자가 전각이에요. 여기서는 반각으로 적어 주세요."
      )
    case .unclosedComment:
      Phrase(
        en: "This comment is not closed, so all below belongs to it. Write “-->” at its end.",
        ja: "この注釈が閉じられていないため、以下すべてが注釈になります。最後に「-->」を書いてください。",
        ko: "이 주석이 닫히지 않아서 아래가 모두 주석이 돼요. 끝에 ‘-->’를 적어 주세요."
      )
    case .unknownField(let name): Self.unknownField(name)
    case .unspacedField(let name):
      Phrase(
        en: "A space is missing after “\(name):”, so this is not read. Write it; if it is prose, "
          + "indent it by two spaces.",
        ja: "「\(name):」の後に空白がないため、読み込まれません。空白を入れてください。文章なら空白二つで字下げしてください。",
        ko: "‘\(name):’ 뒤에 공백이 없어서 읽지 않았어요. 공백을 넣어 주세요. 글이라면 공백 두 개로 들여 써 주세요."
      )
    case .misplacedID:
      Phrase(
        en:
          "Only “## ” starts a card: two signs and a space. Correct this heading, or remove its id.",
        ja: "カードは「## 」（記号二つと空白）で始まります。この見出しを直すか、IDを消してください。",
        ko: "카드는 ‘## ’(기호 두 개와 공백)으로 시작해요. 이 제목을 고치거나 ID를 지워 주세요."
      )
    case .looseID:
      Phrase(
        en:
          "Only braces at the end of a heading name the card. Write “{#id}” there, once and without "
          + "spaces in it.",
        ja: "IDになるのは、見出しの最後のかっこだけです。「{#id}」を最後に一度だけ、空白を入れずに書いてください。",
        ko: "제목 끝의 괄호만 ID가 돼요. ‘{#id}’를 끝에 한 번만, 공백 없이 적어 주세요."
      )
    case .listedAnswer:
      Phrase(
        en:
          "The list below “A:” is read as one answer, its marks included. Write “A: one | two” for "
          + "several right answers, or “- [x]” and “- [ ]” after “Q:” for options.",
        ja:
          "「A:」の下のリストは、記号も含めて一つの答えとして読まれます。正解が複数なら「A: 一 | 二」、選択肢なら「Q:」の後に「- [x]」と「- [ ]」で書いてください。",
        ko:
          "‘A:’ 아래의 목록은 기호까지 한 답으로 읽혀요. 정답이 여럿이면 ‘A: 하나 | 둘’, 선택지라면 ‘Q:’ 뒤에 ‘- [x]’와 ‘- [ ]’로 적어 주세요."
      )
    case .brokenOption:
      Phrase(
        en: "This line is read as part of the one before it. Write an option as “- [ ] text”, a "
          + "right one as “- [x] text”.",
        ja: "この行は前の行の続きとして読まれます。選択肢は「- [ ] 文」、正解は「- [x] 文」と書いてください。",
        ko: "이 줄은 앞줄의 이어짐으로 읽혀요. 선택지는 ‘- [ ] 글’, 정답은 ‘- [x] 글’로 적어 주세요."
      )
    case .unknownAnswerKind(let name):
      Phrase(
        en: "There is no kind of answer “\(name)”. Kinds are \(Self.answerKinds).",
        ja: "「\(name)」という答えの種類はありません。使えるのは \(Self.answerKinds) です。",
        ko: "‘\(name)’\(Josa.called(for: name)) 답 종류는 없어요. 쓸 수 있는 종류: \(Self.answerKinds)."
      )
    case .repeatedField(let name):
      Phrase(
        en: "“\(name):” stands twice in this card; the first counts. Remove one, or join them.",
        ja: "このカードに「\(name):」が二つあり、最初のものが使われます。一つにまとめてください。",
        ko: "이 카드에 ‘\(name):’ 항목이 두 번 나와서 첫 번째 것을 써요. 하나로 합쳐 주세요."
      )
    case .badValue(let value, let allowed):
      Phrase(
        en: "“\(value)” is not known here. Write one of \(allowed).",
        ja: "「\(value)」はここでは使えません。使えるのは \(allowed) です。",
        ko: "‘\(value)’ 값은 여기서 쓸 수 없어요. 쓸 수 있는 값: \(allowed)."
      )
    case .tableCells(let count):
      Phrase(
        en: "A row to match has two cells, this one has \(count). Write “| left | right |”.",
        ja: "組み合わせの行はセルが二つですが、この行は\(count)個です。「| 左 | 右 |」と書いてください。",
        ko: "짝 맞추기 행은 칸이 둘인데 이 행은 \(count)개예요. ‘| 왼쪽 | 오른쪽 |’처럼 적어 주세요."
      )
    case .secondBody:
      Phrase(
        en:
          "The card has two bodies; the first counts. Separate alternatives by “ | ”, or make two cards.",
        ja: "カードに答えが二つあり、最初のものが使われます。別解は「 | 」で区切るか、カードを二つに分けてください。",
        ko: "카드에 답이 두 번 나와서 첫 번째 것을 써요. 다른 답은 ‘ | ’로 구분하거나 카드를 둘로 나눠 주세요."
      )
    }
  }

  private static func unknownField(_ name: String) -> Phrase {
    guard let meant = FieldSuggestion.name(for: String(name.prefix { $0 != "(" }))?.word else {
      return Phrase(
        en:
          "There is no field “\(name)”. If it is prose, leave a blank line before it, or indent it by two spaces.",
        ja: "「\(name)」という項目はありません。文章なら、前に空行を入れるか、空白二つで字下げしてください。",
        ko: "‘\(name)’ 항목은 없어요. 글이라면 앞에 빈 줄을 두거나 공백 두 개로 들여 써 주세요."
      )
    }
    return Phrase(
      en: "There is no field “\(name)”. Did you mean “\(meant)”?",
      ja: "「\(name)」という項目はありません。「\(meant)」のことですか。",
      ko: "‘\(name)’ 항목은 없어요. ‘\(meant)’인가요?"
    )
  }

  private static let answerKinds = AnswerKind.allCases.map(\.rawValue).joined(separator: ", ")
}

extension ParserProblem {
  /// What is said of the marks that a merge leaves.
  static let conflictPhrase = Phrase(
    en: "A merge conflict is left here. Keep one side and remove the marks.",
    ja: "マージの競合が残っています。片方を残し、印の行を消してください。",
    ko: "병합 충돌이 남아 있어요. 한쪽만 남기고 표시 줄을 지워 주세요."
  )
}
