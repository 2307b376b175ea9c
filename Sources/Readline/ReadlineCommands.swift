import CReadline

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Readline itself, set up once, and the names under which an inputrc can bind our commands.
enum ReadlineCommands {
  /// `"\C-o": koryu-switch-input` in an inputrc.
  static let switchInputName = "koryu-switch-input"
  /// `"\ek": koryu-show-keyboard` in an inputrc.
  static let showKeyboardName = "koryu-show-keyboard"

  /// The commands after which a preedit may still change.
  static let keepingPreedit: Set<UInt> = {
    let stock = ["complete", "possible-completions", "clear-screen", "redraw-current-line"]
    let ours: [ReadlineCommand] = [composeKey, takeBackKey, showKeyboard]
    return Set(
      stock.map { unsafe readline_address(rl_named_function($0)) } + ours.map(readline_address)
    )
  }()

  /// Prepares readline before its first prompt; later calls do nothing.
  static func prepare() { _ = prepared }

  /// Whether readline itself goes to a new line at the end of the input.
  static var endsLineItself: Bool {
    unsafe rl_variable_value("enable-bracketed-paste").map { unsafe String(cString: $0) } == "on"
  }

  private static let prepared: Bool = {
    LocaleSetup.useUTF8()
    // Readline keeps these pointers, so they are given memory that stays.
    unsafe rl_add_defun(strdup(switchInputName), switchInput, -1)
    unsafe rl_add_defun(strdup(showKeyboardName), showKeyboard, -1)
    set("blink-matching-paren", "off")
    set("completion-query-items", "0")
    set("keyseq-timeout", "80")
    set("show-all-if-ambiguous", "on")
    unsafe readline_take_charge(completeWord)
    // Reads the inputrc, which may overrule what was set above but not what is set below.
    rl_initialize()
    set("convert-meta", "off")
    set("input-meta", "on")
    set("output-meta", "on")
    set("revert-all-at-newline", "on")
    for map in ["emacs", "vi-insert"] {
      _ = unsafe rl_bind_keyseq_if_unbound_in_map(
        "\\e[3~",
        rl_delete,
        rl_get_keymap_by_name(map)
      )
    }
    return true
  }()

  /// Has readline, which must not be prepared yet, read no file of key bindings.
  static func ignoreInputrc() { unsafe setenv("INPUTRC", "/dev/null", 1) }

  /// Takes the keys away from commands that read files, start programs or tell who has an account.
  static func restrict() {
    for map in ["emacs", "emacs-meta", "emacs-ctlx", "vi-insert", "vi-command"] {
      for name in reachingOut {
        guard let command = unsafe rl_named_function(name) else { continue }
        _ = unsafe rl_unbind_function_in_map(command, rl_get_keymap_by_name(map))
      }
    }
  }

  /// The last two are bash's, and here for a readline that may take them up.
  private static let reachingOut = [
    "re-read-init-file", "tilde-expand", "vi-tilde-expand", "dump-functions", "dump-macros",
    "dump-variables", "edit-and-execute-command", "vi-edit-and-execute-command",
  ]

  private static func set(_ variable: String, _ value: String) {
    _ = unsafe rl_variable_bind(variable, value)
  }
}
