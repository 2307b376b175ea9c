import Journal
import Profiles
import Scheduling
import Shell
import SystemPackage
import TestSupport
import Testing
import Text

/// A machine of its own for one test: a folder, a clock that the test moves, a scripted person.
final class FixedWorld {
  let folder: ScratchFolder
  let terminal = FakeTerminal()
  let editor = ScriptedEditor()
  /// Noon in Seoul on 22 November 2026, a Sunday, until the test moves it.
  var now = Moment(milliseconds: 1_795_316_400_000, offsetSeconds: 32_400)
  var uptime: Int64 = 5_000_000
  /// How long the person takes at each prompt.
  var secondsAtPrompt: Int64 = 4
  var environment: [String: String]
  /// What comes in through a pipe, line by line.
  var input: [String] = []
  /// What was said aloud.
  private(set) var spoken: [Utterance] = []
  /// The machine's other programs.
  var runProgram: (ProgramCall) -> ProgramResult = { _ in .absent }
  /// The time zones that the machine knows, by their offset in seconds.
  var zones: [String: Int32] = ["Asia/Seoul": 32_400, "America/Los_Angeles": -28_800]
  /// What the person's text editor does with the file that it opens; nil where it cannot start.
  var edits: (([String]) -> Bool)?
  private var random = SplitMix64(seed: 7)

  /// A world with `decks`, by file name.
  init(decks: [String: String] = SampleDecks.greetings) throws {
    folder = try ScratchFolder()
    environment = [
      "HOME": folder("home"), "LANG": "en_US.UTF-8", "TERM": "xterm",
      "KORYU_PROFILES": folder("Profiles"), "KORYU_DECKS": folder("Decks"),
    ]
    try folder.makeFolder("Decks")
    for (name, text) in decks { try folder.write(text, to: "Decks/" + name) }
    editor.atPrompt = { [unowned self] in advance(seconds: secondsAtPrompt) }
    editor.screen = { [unowned self] in terminal.output }
  }

  /// Runs the program anew with `arguments` and a person who follows `script`.
  @discardableResult
  func run(_ arguments: String..., script: [ScriptedEditor.Step] = []) -> Ending {
    run(arguments, script: script)
  }

  /// Runs the program anew with `arguments` and a person who follows `script`.
  @discardableResult
  func run(_ arguments: [String], script: [ScriptedEditor.Step] = []) -> Ending {
    terminal.clear()
    editor.script = script
    return Shell(world: world).run(arguments)
  }

  var world: World {
    var lines = input[...]
    return World(
      now: { [unowned self] in now },
      uptimeMilliseconds: { [unowned self] in uptime },
      random: { [unowned self] in random.next() },
      environment: environment,
      currentFolder: folder.path,
      executablePath: folder("bin/koryu"),
      terminal: terminal,
      editor: editor,
      nextInputLine: { lines.popFirst().map { Array($0.utf8) } },
      speak: { [unowned self] in spoken.append($0) },
      edit: { [unowned self] in edits?($0) ?? false },
      runProgram: { [unowned self] in runProgram($0) },
      useTimeZone: { [unowned self] zone in
        guard let offset = zone.map({ zones[$0] }) ?? 32_400 else { return false }
        now.offsetSeconds = offset
        return true
      }
    )
  }

  // MARK: Time

  func advance(seconds: Int64 = 0, minutes: Int64 = 0, days: Int64 = 0) {
    let milliseconds = (days * 86_400 + minutes * 60 + seconds) * 1000
    now = now.advanced(byMilliseconds: milliseconds)
    uptime += milliseconds
  }

  // MARK: People

  /// Makes a profile that studies `decks`, with some settings.
  @discardableResult
  func addProfile(
    _ name: String = "Hana",
    decks: [String] = ["greetings"],
    settings: [SettingKey: JSONValue] = [:]
  ) throws -> ProfileLocation {
    let location = try ProfileFolder(FilePath(folder("Profiles")))
      .create(displayName: name, at: now)
    var store = try ProfileStore(
      location,
      stateFolder: FilePath(folder("home/.local/state/koryu")),
      random: { self.random.next() }
    )
    for (key, value) in settings.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try store.record(.set(key: key.rawValue, value: value), at: now)
    }
    for deck in decks { try store.record(.enrol(deck: deck, .on, templates: []), at: now) }
    try store.close(at: now)
    return location
  }

  /// A world whose only learner, Hana, has all these decks.
  static func study(
    _ decks: [String: String] = SampleDecks.greetings,
    settings: [SettingKey: JSONValue] = [:]
  ) throws -> FixedWorld {
    let world = try FixedWorld(decks: decks)
    let names = decks.keys.filter { $0.hasSuffix(".md") && !$0.contains(".ja.") }
      .filter { !$0.contains(".ko.") }.map { String($0.dropLast(3)) }.sorted()
    try world.addProfile(decks: names, settings: settings)
    return world
  }

  /// Writes events, each at its moment, as another machine would have.
  func record(_ events: [(Event.Kind, Moment)]) throws {
    let lines = events.enumerated().flatMap { index, event in
      Event(id: EventID(device: "bbbbbb", counter: index + 1), at: event.1, kind: event.0).line
        + [UInt8(ascii: "\n")]
    }
    try folder.write(lines, to: "Profiles/hana/journal/bbbbbb.jsonl")
  }

  // MARK: What was written

  /// Every event in the journals of a profile, in the order of lines.
  func events(of profile: String = "hana") throws -> [JSONValue] {
    let tree = try folder.tree("Profiles/\(profile)/journal")
    return try tree.sorted { $0.key < $1.key }.filter { $0.key.hasSuffix(".jsonl") }
      .flatMap { file in
        try file.value.split(separator: 0x0A).map { try JSONValue(parsing: Array($0)) }
      }
  }

  /// The kinds of events after the first `count`.
  func kinds(of profile: String = "hana", after count: Int = 0) throws -> [String] {
    try events(of: profile).dropFirst(count).map { $0["kind"]?.string ?? "?" }
  }

  /// The answers in the journal.
  func reviews(of profile: String = "hana") throws -> [JSONValue] {
    try events(of: profile).filter { $0["kind"]?.string == "review" }
  }

  /// All that the journals say of a profile.
  func state(of profile: String = "hana") throws -> ProfileState {
    let location = try ProfileFolder(FilePath(folder("Profiles"))).profile(named: profile)
    return try ProfileReading(location).state
  }

  /// Everything below the folder but the decks.
  func files() throws -> [String: [UInt8]] {
    try folder.tree(leavingOut: "Decks")
  }

  /// Expects `text` on the screen.
  func expectShown(_ text: String, at location: SourceLocation = #_sourceLocation) {
    #expect(terminal.output.contains(text), "\(terminal.output)", sourceLocation: location)
  }

  /// Expects that `text` is not on the screen.
  func expectNotShown(_ text: String, at location: SourceLocation = #_sourceLocation) {
    #expect(!terminal.output.contains(text), "\(terminal.output)", sourceLocation: location)
  }
}

extension FixedWorld {
  /// The label of `option` in the list that was shown last.
  static func label(of option: String, on screen: String) -> String {
    let line = screen.split(separator: "\n").last { $0.hasSuffix("  " + option) } ?? ""
    return line.split(separator: " ").first.map(String.init) ?? "?"
  }

  /// The labels of `options`, by spaces.
  static func labels(of options: String...) -> ScriptedEditor.Step {
    .reading { screen in
      options.map { label(of: $0, on: screen) }.joined(separator: " ")
    }
  }
}

extension JSONValue {
  /// A member's text.
  func text(_ name: String) -> String? { self[name]?.string }
}
