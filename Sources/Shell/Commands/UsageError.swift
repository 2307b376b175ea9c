package import Text

/// What is wrong with a command line.
package enum UsageError: Error, Hashable, Sendable {
  case unclosedQuote
  case unknownCommand(String, suggestion: String?)
  case incompleteCommand(String, choices: [String])
  case unknownOption(String, command: String, suggestion: String?)
  case misplacedOption(String, command: String)
  case optionTakesNoValue(String)
  case optionNeedsValue(String, placeholder: String)
  case optionRepeated(String)
  case badValue(String, place: String, expected: String)
  case missingParameter(String, synopsis: String)
  case tooManyValues(String, synopsis: String)
  case onlyInShell(String)
  case onlyOnCommandLine(String)
  case restricted(String)

  /// What is wrong, and what to do.
  package var phrase: Phrase {
    switch self {
    case .unclosedQuote:
      Phrase(
        en: "A quotation mark is not closed. Close it, or put a \\ before it.",
        ja: "引用符が閉じられていません。閉じるか、前に \\ を付けてください。",
        ko: "따옴표가 닫히지 않았어요. 닫거나 앞에 \\ 를 붙여 주세요."
      )
    case .unknownCommand(let word, let suggestion):
      unknown(
        en: "There is no command \(quoted(word)).",
        ja: "「\(VisibleText.line(word))」というコマンドはありません。",
        ko: "\(marked(word)) 명령은 없어요.",
        suggestion: suggestion,
        help: "help"
      )
    case .incompleteCommand(let word, let choices):
      Phrase(
        en: "\(quoted(word)) goes with one of: \(choices.joined(separator: ", ")). "
          + "“help \(word)” tells what each does.",
        ja: "「\(VisibleText.line(word))」には次のどれかを続けてください：\(choices.joined(separator: "、"))。"
          + "「help \(word)」で説明を表示します。",
        ko: "\(marked(word)) 뒤에 다음 중 하나를 써 주세요: \(choices.joined(separator: ", ")). "
          + "‘help \(word)’ 명령으로 설명을 볼 수 있어요."
      )
    case .unknownOption(let name, let command, let suggestion):
      unknown(
        en: "\(quoted(command)) has no option --\(VisibleText.line(name)).",
        ja: "「\(command)」に --\(VisibleText.line(name)) というオプションはありません。",
        ko: "\(marked(command)) 명령에 --\(VisibleText.line(name)) 옵션은 없어요.",
        suggestion: suggestion.map { "--\($0)" },
        // The program itself is no command.
        help: command == "koryu" ? "help" : "help \(command)"
      )
    case .misplacedOption(let name, let command):
      Phrase(
        en: "--\(name) stands before the command: “koryu --\(name) … \(command)”.",
        ja: "--\(name) はコマンドの前に書いてください：koryu --\(name) … \(command)",
        ko: "--\(name) 옵션은 명령 앞에 써 주세요: koryu --\(name) … \(command)"
      )
    case .optionTakesNoValue(let name):
      Phrase(
        en: "--\(name) stands alone: leave out the value.",
        ja: "--\(name) は値を取りません。値を外してください。",
        ko: "--\(name) 옵션은 값을 받지 않아요. 값을 빼 주세요."
      )
    case .optionNeedsValue(let name, let placeholder):
      Phrase(
        en: "--\(name) needs a value: --\(name) \(placeholder).",
        ja: "--\(name) には値が必要です：--\(name) \(placeholder)",
        ko: "--\(name) 옵션에는 값이 필요해요: --\(name) \(placeholder)"
      )
    case .optionRepeated(let name):
      Phrase(
        en: "--\(name) was given twice. Give it once.",
        ja: "--\(name) が二度指定されています。一度だけにしてください。",
        ko: "--\(name) 옵션이 두 번 있어요. 한 번만 써 주세요."
      )
    case .badValue(let value, let place, let expected):
      Phrase(
        en: "\(quoted(value)) does not fit \(place): \(expected) is expected.",
        ja: "「\(VisibleText.line(value))」は \(place) に使えません。次のように指定してください：\(expected)",
        ko: "\(marked(value)) 값은 \(place)에 쓸 수 없어요. 다음과 같이 써 주세요: \(expected)"
      )
    case .missingParameter(let name, let synopsis):
      Phrase(
        en: "\(name) is missing: \(synopsis)",
        ja: "\(name) が足りません：\(synopsis)",
        ko: "\(name) 항목이 빠졌어요: \(synopsis)"
      )
    case .tooManyValues(let value, let synopsis):
      Phrase(
        en: "\(quoted(value)) is one word too many: \(synopsis)",
        ja: "「\(VisibleText.line(value))」は余分です：\(synopsis)",
        ko: "\(marked(value)) 부분은 필요 없어요: \(synopsis)"
      )
    case .onlyInShell(let name):
      Phrase(
        en: "\(quoted(name)) works inside the shell only. Start koryu, then type it.",
        ja: "「\(name)」はシェルの中だけで使えます。koryu を起動してから入力してください。",
        ko: "\(marked(name)) 명령은 셸 안에서만 쓸 수 있어요. koryu를 실행한 다음 입력해 주세요."
      )
    case .onlyOnCommandLine(let name):
      Phrase(
        en: "\(quoted(name)) works on the command line only: koryu \(name)",
        ja: "「\(name)」はコマンドラインでだけ使えます：koryu \(name)",
        ko: "\(marked(name)) 명령은 명령줄에서만 쓸 수 있어요: koryu \(name)"
      )
    case .restricted(let name):
      Phrase(
        en:
          "\(quoted(name)) does not work here, where Koryu is for practising only: ask whoever runs it.",
        ja: "「\(name)」は、練習専用のこの Koryu では使えないので、管理者に相談してください。",
        ko: "\(marked(name)) 명령은 연습 전용인 이 Koryu에서는 쓸 수 없으니 관리자에게 문의해 주세요."
      )
    }
  }

  private func quoted(_ word: String) -> String { "“\(VisibleText.line(word))”" }

  /// Korean marks a word by single quotation marks; the double ones are for speech.
  private func marked(_ word: String) -> String { "‘\(VisibleText.line(word))’" }

  private func unknown(
    en: String,
    ja: String,
    ko: String,
    suggestion: String?,
    help: String
  ) -> Phrase {
    guard let suggestion else {
      return Phrase(
        en: en + " “\(help)” shows what there is.",
        ja: ja + "「\(help)」で一覧を表示します。",
        ko: ko + " ‘\(help)’ 명령으로 목록을 볼 수 있어요."
      )
    }
    return Phrase(
      en: en + " Did you mean “\(suggestion)”?",
      ja: ja + "「\(suggestion)」のことですか。",
      ko: ko + " 혹시 ‘\(suggestion)’인가요?"
    )
  }
}
