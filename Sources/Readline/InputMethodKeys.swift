import CReadline

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The keys that are ours while a composing prompt is up; every other prompt is stock readline.
///
/// Slots are changed in place, in the maps where text is typed, and put back afterwards: a copied
/// keymap shares its prefix maps with the original and is lost at vi mode's first Escape. A key
/// that the person's inputrc gave another meaning keeps it.
struct InputMethodKeys {
  private struct Slot {
    let map: String
    let key: CInt
    let stock: ReadlineCommand?
    let ours: ReadlineCommand
  }

  private static let maps = ["emacs", "vi-insert"]
  private var prompt: [Slot] = []
  private var composing: [Slot] = []
  private var live: [Slot] = []

  /// Binds the keys that every composing prompt has: the switch and the keyboard.
  mutating func bindPrompt() {
    if !isBound(switchInput) {
      for map in Self.maps {
        bind(0x0f, in: map, to: switchInput, for: named("operate-and-get-next"), &prompt)
        bind(0x0f, in: map, to: switchInput, for: named("self-insert"), &prompt)
        bind(0x0f, in: map, to: switchInput, for: nil, &prompt)
      }
    }
    if !isBound(showKeyboard) {
      bind(0x6b, in: "emacs-meta", to: showKeyboard, for: nil, &prompt)
      bind(0x0b, in: "vi-insert", to: showKeyboard, for: named("self-insert"), &prompt)
      bind(0x0b, in: "vi-insert", to: showKeyboard, for: nil, &prompt)
    }
  }

  /// Binds the printable keys and Enter.
  mutating func bindComposing() {
    for map in Self.maps {
      for key in CInt(0x20)...0x7e {
        bind(key, in: map, to: composeKey, for: named("self-insert"), &composing)
      }
      for key in [CInt(0x0a), 0x0d] {
        bind(key, in: map, to: settleAndAccept, for: named("accept-line"), &composing)
      }
    }
  }

  /// Makes Backspace take one jamo or letter while something is live, and stock otherwise.
  ///
  /// It cannot stay bound: readline binds it again whenever it prepares the terminal, and a foreign
  /// command there would end a search.
  mutating func bindBackspace(isLive: Bool) {
    if !isLive { return unbind(&live) }
    for map in Self.maps {
      for key in [CInt(0x08), 0x7f] {
        bind(key, in: map, to: takeBackKey, for: named("backward-delete-char"), &live)
        bind(key, in: map, to: takeBackKey, for: named("vi-rubout"), &live)
      }
    }
  }

  /// Puts back what composing changed.
  mutating func unbindComposing() {
    unbind(&live)
    unbind(&composing)
  }

  /// Puts back everything.
  mutating func unbindAll() {
    unbindComposing()
    unbind(&prompt)
  }

  private func named(_ name: String) -> ReadlineCommand? { unsafe rl_named_function(name) }

  private func isBound(_ command: ReadlineCommand) -> Bool {
    guard let sequences = unsafe rl_invoking_keyseqs(command) else { return false }
    var index = 0
    while let sequence = unsafe sequences[index] {
      unsafe free(sequence)
      index += 1
    }
    unsafe free(sequences)
    return index > 0
  }

  private func bind(
    _ key: CInt,
    in map: String,
    to ours: @escaping ReadlineCommand,
    for stock: ReadlineCommand?,
    _ slots: inout [Slot]
  ) {
    guard unsafe readline_rebind(map, key, stock, ours) else { return }
    slots.append(Slot(map: map, key: key, stock: stock, ours: ours))
  }

  private func unbind(_ slots: inout [Slot]) {
    for slot in slots { _ = unsafe readline_rebind(slot.map, slot.key, slot.ours, slot.stock) }
    slots = []
  }
}
