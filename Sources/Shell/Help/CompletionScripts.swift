import Text

/// Completions for other shells, written from the command table.
package enum CompletionScript: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// The script, to be sourced or installed.
  package func text(for table: CommandTable) -> String {
    switch self {
    case .bash: Self.bash(table)
    case .zsh: Self.zsh(table)
    case .fish: Self.fish(table)
    }
  }

  private static func firstWords(_ table: CommandTable) -> [String] {
    var seen: Set<Substring> = []
    return table.commands.compactMap { $0.callings.first?.first }
      .filter { seen.insert($0).inserted }.map(String.init)
  }

  private static func options(_ options: [Option]) -> String {
    options.map { "--" + $0.name }.joined(separator: " ")
  }

  private static func bash(_ table: CommandTable) -> String {
    var cases = ""
    for word in firstWords(table) {
      let here = table.commands.filter { $0.name == word || $0.name.hasPrefix(word + " ") }
      let words = table.continuations(of: word) + here.flatMap { $0.options.map { "--" + $0.name } }
      let unique = words.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      cases += "    \(word)) words='\(unique.joined(separator: " "))' ;;\n"
    }
    return """
      # bash completion for koryu
      _koryu() {
        local current=${COMP_WORDS[COMP_CWORD]} words=''
        if [ "$COMP_CWORD" -eq 1 ]; then
          words='\(firstWords(table).joined(separator: " ")) \(options(table.globalOptions))'
        else
          case ${COMP_WORDS[1]} in
      \(cases)    esac
        fi
        COMPREPLY=($(compgen -W "$words" -- "$current"))
      }
      complete -o default -F _koryu koryu

      """
  }

  private static func zsh(_ table: CommandTable) -> String {
    var commands = ""
    var cases = ""
    for word in firstWords(table) {
      let summary = table.commands.first { $0.name == word }?.summary.english ?? ""
      commands += "    '\(word):\(escaped(summary))'\n"
      let here = table.commands.filter { $0.name == word || $0.name.hasPrefix(word + " ") }
      let options = here.flatMap { command in
        command.options.map { "'--\($0.name)[\(escaped($0.summary.english))]'" }
      }
      let next = table.continuations(of: word)
      let more =
        next.isEmpty ? "'*: :_files'" : "'1: :(\(next.joined(separator: " ")))' '*: :_files'"
      cases += "      \(word)) _arguments \((options + [more]).joined(separator: " ")) ;;\n"
    }
    return """
      #compdef koryu
      _koryu() {
        local -a commands
        commands=(
      \(commands)  )
        if (( CURRENT == 2 )); then
          _describe 'command' commands
        else
          local word=$words[2]
          shift words; (( CURRENT-- ))
          case $word in
      \(cases)    esac
        fi
      }
      _koryu "$@"

      """
  }

  private static func fish(_ table: CommandTable) -> String {
    var lines = ["# fish completion for koryu"]
    for word in firstWords(table) {
      let summary = table.commands.first { $0.name == word }?.summary.english ?? ""
      lines.append(
        "complete -c koryu -n __fish_use_subcommand -a '\(word)' -d '\(escaped(summary))'"
      )
      for next in table.continuations(of: word) {
        lines.append(
          "complete -c koryu -n '__fish_seen_subcommand_from \(word)' -a '\(next)'"
        )
      }
    }
    for command in table.commands {
      guard let word = command.callings.first?.first else { continue }
      for option in command.options {
        let needs = option.kind == nil ? "" : " -r"
        lines.append(
          "complete -c koryu -n '__fish_seen_subcommand_from \(word)' -l \(option.name)\(needs)"
            + " -d '\(escaped(option.summary.english))'"
        )
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func escaped(_ text: String) -> String {
    String(text.map { "'\"`[]:\\$".contains($0) ? " " : $0 })
  }
}
