import CReadline

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The line that readline's hooks act on: they are handed no context, so it is kept here.
///
/// Readline works on the thread that calls it, and so the context belongs to that thread: there
/// is no shared state to protect.
enum ReadlineHooks {
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    unsafe pthread_key_create(&key, nil)
    return key
  }()

  /// The line being edited on this thread.
  static var line: EditedLine? {
    unsafe pthread_getspecific(key).map {
      unsafe Unmanaged<EditedLine>.fromOpaque($0).takeUnretainedValue()
    }
  }

  /// Lets the hooks act on `line` for as long as `body` runs.
  static func acting<Result>(on line: EditedLine, _ body: () -> Result) -> Result {
    _ = unsafe pthread_setspecific(key, Unmanaged.passUnretained(line).toOpaque())
    defer { _ = pthread_setspecific(key, nil) }
    return withExtendedLifetime(line, body)
  }
}

/// A command that readline runs for a key: count, key, status.
typealias ReadlineCommand = @convention(c) (CInt, CInt) -> CInt

/// A printable key of a composing prompt.
func composeKey(_ count: CInt, _ key: CInt) -> CInt {
  ReadlineHooks.line?.compose(count, key)
  return 0
}

/// Backspace while something is being composed.
func takeBackKey(_ count: CInt, _ key: CInt) -> CInt {
  ReadlineHooks.line?.takeBack(count, key)
  return 0
}

/// Enter of a composing prompt.
func settleAndAccept(_ count: CInt, _ key: CInt) -> CInt {
  ReadlineHooks.line?.settle()
  return rl_newline(count, key)
}

/// The key that goes from one way of composing to the next.
func switchInput(_ count: CInt, _ key: CInt) -> CInt {
  ReadlineHooks.line?.switchInput()
  return 0
}

/// The key that draws the keyboard.
func showKeyboard(_ count: CInt, _ key: CInt) -> CInt {
  ReadlineHooks.line?.showKeyboard()
  return 0
}

/// The end of the line; `text` is ours to free, nil at the end of the input.
func lineEnded(_ text: UnsafeMutablePointer<CChar>?) {
  // Here and not later: otherwise readline prompts again.
  rl_callback_handler_remove()
  ReadlineHooks.line?.end(unsafe text.map { unsafe String(cString: $0) })
  unsafe free(text)
}

/// Tab: an array, freed by readline, of what replaces the word and what is listed.
func completeWord(
  _ word: UnsafePointer<CChar>?,
  _ start: CInt,
  _ end: CInt
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  readline_completion_ends_with(0)
  guard let word = unsafe word.map({ unsafe String(cString: $0) }),
    let found = ReadlineHooks.line?.completions(of: word)
  else { return nil }
  if found.closes { readline_completion_ends_with(0x20) }
  let entries = [found.replacement] + found.listed
  let array = unsafe UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocateForC(
    count: entries.count + 1
  )
  for (index, entry) in entries.enumerated() { unsafe array?[index] = strdup(entry) }
  return unsafe array
}

extension UnsafeMutablePointer {
  /// Zeroed memory that C may free.
  fileprivate static func allocateForC(count: Int) -> UnsafeMutablePointer? {
    unsafe calloc(count, MemoryLayout<Pointee>.stride)?
      .bindMemory(to: Pointee.self, capacity: count)
  }
}
