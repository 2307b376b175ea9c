import Text

/// The version of the program.
package enum KoryuVersion {
  package static let text = "0.1.0"
}

extension Command {
  static let help = Command(
    "help",
    aliases: ["?", "도움말", "ヘルプ"],
    .program,
    reach: .learner,
    Phrase(en: "the commands, or one of them", ja: "コマンドの説明を表示します", ko: "명령 설명을 보여 줘요"),
    details: Phrase(
      en: "“help answering” tells of hints, keys, and typing kana and hangul.",
      ja: "「help answering」でヒント、キー、かなとハングルの入力方法を説明します。",
      ko: "‘help answering’은 힌트, 키, 가나와 한글 입력 방법을 알려 줘요."
    ),
    parameters: [Parameter("COMMAND", .command, .repeated)],
    options: [
      Option(
        "all",
        says: Phrase(
          en: "the developers’ commands too",
          ja: "開発者向けのコマンドも表示します",
          ko: "개발자용 명령도 보여 줘요"
        )
      ),
      Option("man", says: Phrase(en: "the manual page", ja: "man ページを出力します", ko: "man 페이지를 출력해요")),
    ]
  ) { shell, call in
    if call.has("man") {
      shell.world.terminal.write(ManualPage(table: shell.table).text)
      return .done
    }
    let page = shell.page()
    let help = HelpText(
      table: shell.table,
      language: shell.language,
      ink: page.ink,
      width: page.width
    )
    guard let first = call.value(0) else {
      shell.showPaged(help.overview(everything: call.has("all")))
      return .done
    }
    if call.values.count == 1, AnsweringPhrases.callings.contains(first) {
      shell.showPaged(help.answering())
      return .done
    }
    if let (command, _) = shell.table.command(calledBy: call.values) {
      shell.showPaged(help.page(for: command))
      return .done
    }
    guard !shell.table.continuations(of: first).isEmpty else {
      throw shell.table.misunderstanding(call.values)
    }
    shell.showPaged(help.group(of: first))
    return .done
  }

  static let completions = Command(
    "completions",
    .program,
    reach: .learner,
    place: .commandLineOnly,
    Phrase(
      en: "completions for bash, zsh or fish",
      ja: "bash・zsh・fish 用の補完を出力します",
      ko: "bash, zsh, fish용 자동 완성을 출력해요"
    ),
    parameters: [Parameter("SHELL", .choice(CompletionScript.allCases.map(\.rawValue)))]
  ) { shell, call in
    guard let script = CompletionScript(rawValue: call.values[0]) else { return .usage }
    shell.world.terminal.write(script.text(for: shell.table))
    return .done
  }

  static let version = Command(
    "version",
    .program,
    reach: .learner,
    Phrase(en: "the version of Koryu", ja: "バージョンを表示します", ko: "버전을 보여 줘요")
  ) { shell, _ in
    shell.world.terminal.write("Koryu \(KoryuVersion.text)\n")
    return .done
  }

  static let quit = Command(
    "quit",
    aliases: ["q", "exit", "bye", "끝", "終了"],
    .program,
    reach: .learner,
    place: .shellOnly,
    Phrase(en: "leave; everything is saved", ja: "終了します（すべて保存済みです）", ko: "끝내요(모두 저장돼 있어요)")
  ) { shell, _ in
    shell.hasEnded = .line("quit")
    return .done
  }
}
