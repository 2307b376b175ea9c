package import Scheduling

/// Everything that the shell takes from outside: the clock, chance, the terminal, the environment.
package struct World {
  /// The present instant with the wall clock's offset.
  package var now: () -> Moment
  /// Milliseconds that only ever grow, for measuring how long an answer took.
  package var uptimeMilliseconds: () -> Int64
  /// Sixty-four random bits.
  package var random: () -> UInt64
  /// The process environment.
  package var environment: [String: String]
  /// The folder that relative paths start from.
  package var currentFolder: String
  /// The program's own file, for finding what was installed beside it.
  package var executablePath: String
  /// The screen.
  package var terminal: any Terminal
  /// Asks for lines and keys.
  package var editor: any LineEditor
  /// The next line of standard input without its newline, for commands that filter; nil at the end.
  package var nextInputLine: () -> [UInt8]?
  /// Says something aloud, if anything here can; returns at once.
  package var speak: (Utterance) -> Void
  /// Runs a program in the foreground and waits for it: the person's text editor.
  ///
  /// True where it ended well.
  package var edit: (_ command: [String]) -> Bool
  /// Runs a program and waits for its end.
  package var runProgram: (ProgramCall) -> ProgramResult
  /// Has the clock on the wall show the time of a zone, or with nil the machine's again.
  ///
  /// False where the machine does not know the zone; then nothing changes.
  package var useTimeZone: (String?) -> Bool

  package init(
    now: @escaping () -> Moment,
    uptimeMilliseconds: @escaping () -> Int64,
    random: @escaping () -> UInt64,
    environment: [String: String],
    currentFolder: String,
    executablePath: String,
    terminal: any Terminal,
    editor: any LineEditor,
    nextInputLine: @escaping () -> [UInt8]?,
    speak: @escaping (Utterance) -> Void = { _ in },
    edit: @escaping (_ command: [String]) -> Bool = { _ in false },
    runProgram: @escaping (ProgramCall) -> ProgramResult = { _ in .absent },
    useTimeZone: @escaping (String?) -> Bool = { _ in false }
  ) {
    self.now = now
    self.uptimeMilliseconds = uptimeMilliseconds
    self.random = random
    self.environment = environment
    self.currentFolder = currentFolder
    self.executablePath = executablePath
    self.terminal = terminal
    self.editor = editor
    self.nextInputLine = nextInputLine
    self.speak = speak
    self.edit = edit
    self.runProgram = runProgram
    self.useTimeZone = useTimeZone
  }

  /// Gives up, for good, the voice and every other program of the machine.
  mutating func restrict() {
    speak = { _ in }
    edit = { _ in false }
    runProgram = { _ in .absent }
    editor.restrict()
  }
}
