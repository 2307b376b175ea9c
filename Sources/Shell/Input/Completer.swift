import Scheduling
import Study
import Journal
import Profiles
import SystemPackage
import Text

/// What Tab offers at the prompt.
struct Completer {
  private let shell: Shell

  init(_ shell: Shell) {
    self.shell = shell
  }

  /// The words that may stand at the end of `line`.
  func completions(_ line: String) -> [Completion] {
    let words = WordSplitter.unfinishedWords(in: line)
    guard let typed = words.last else { return [] }
    let before = Array(words.dropLast())
    return candidates(before, typed: typed).filter { $0.word.hasPrefix(typed) }
  }

  private func candidates(_ before: [String], typed: String) -> [Completion] {
    guard let (command, length) = shell.table.command(calledBy: before) else {
      let names = shell.table.commands.filter { $0.place != .commandLineOnly }.map(\.name)
      return before.isEmpty ? names.map { Completion($0) } : []
    }
    if let option = before.last.flatMap({ name in
      command.options.first { "--" + $0.name == name && $0.kind != nil }
    }), let kind = option.kind {
      return words(for: kind, before: before, typed: typed)
    }
    if typed.hasPrefix("--") { return command.options.map { Completion("--" + $0.name) } }
    let given = before.dropFirst(length).filter { !$0.hasPrefix("--") }.count
    guard let parameter = command.parameters.dropFirst(given).first ?? command.parameters.last,
      given < command.parameters.count || parameter.arity == .repeated
    else { return [] }
    return words(for: parameter.kind, before: before, typed: typed)
  }

  private func words(for kind: ValueKind, before: [String], typed: String) -> [Completion] {
    switch kind {
    case .file: return paths(typed, foldersOnly: false)
    case .folder: return paths(typed, foldersOnly: true)
    case .card, .choice, .command, .date, .deck, .decimal, .number, .profile, .setting,
      .settingValue, .tag, .text, .time, .weekdays:
      return names(for: kind, before: before)
    }
  }

  /// Files and folders that the path may go on with; a folder's name stays open.
  private func paths(_ typed: String, foldersOnly: Bool) -> [Completion] {
    let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    let place = shell.path(folder.isEmpty ? "." : folder)
    let names = (try? FolderReading.names(in: place)) ?? []
    return names.filter { VisibleText.line($0) == $0 }.compactMap { name in
      let isFolder = FolderReading.kind(of: place.appending(name)) == .folder
      if foldersOnly && !isFolder { return nil }
      return isFolder
        ? Completion(WordSplitter.quoted(folder + name + "/"), closes: false)
        : Completion(WordSplitter.quoted(folder + name))
    }
  }

  private func names(for kind: ValueKind, before: [String]) -> [Completion] {
    let decks = try? shell.decks()
    let found: [String]
    switch kind {
    case .card: found = decks?.catalogue.ids.map(\.description) ?? []
    case .choice(let words): found = words
    case .command: found = shell.table.names + ["answering"]
    case .deck: found = (decks?.deckNames ?? []) + (decks?.tags ?? [])
    case .profile: found = (try? shell.profileList().map(\.id)) ?? []
    case .setting: found = SettingKey.allCases.map(\.rawValue)
    case .settingValue:
      found = before.last.flatMap(SettingKey.init(rawValue:))?.completions ?? []
    case .tag: found = decks?.tags ?? []
    case .date, .decimal, .file, .folder, .number, .text, .time: found = []
    case .weekdays: found = ["daily", "mon,wed,fri"]
    }
    return found.filter { VisibleText.line($0) == $0 }.map { Completion(WordSplitter.quoted($0)) }
  }
}
