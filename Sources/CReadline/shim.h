#pragma once
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/select.h>
#include <wchar.h>
#include <readline/readline.h>
#include <readline/history.h>

#if !defined(RL_READLINE_VERSION) || RL_READLINE_VERSION < 0x0802
#error "GNU Readline 8.2 or later is needed. macOS's own readline is libedit: brew install readline"
#endif

/* Swift 6 does not let the globals of C through, so each one that is used has a door here. */

extern int wcwidth(wchar_t);

/// Settings that stand whatever the user's inputrc says.
static inline void readline_take_charge(rl_completion_func_t *complete) {
  rl_readline_name = "Koryu"; /* for $if Koryu in an inputrc */
  rl_catch_signals = 1;
  rl_persistent_signal_handlers = 1;
  rl_attempted_completion_function = complete;
  rl_completer_word_break_characters = " \t\n";
  rl_completer_quote_characters = "\"'";
  rl_sort_completion_matches = 0;
  rl_completion_query_items = 0;
}

static inline int readline_point(void) { return rl_point; }
static inline void readline_set_point(int point) { rl_point = point; }
static inline int readline_end(void) { return rl_end; }
static inline const char *readline_line(void) { return rl_line_buffer; }
static inline uintptr_t readline_undo_top(void) { return (uintptr_t)rl_undo_list; }
static inline uintptr_t readline_address(rl_command_func_t *command) { return (uintptr_t)command; }
static inline uintptr_t readline_last_command(void) { return (uintptr_t)rl_last_func; }
static inline bool readline_is_in(unsigned long states) { return (rl_readline_state & states) != 0; }
static inline void readline_flush(void) { fflush(rl_outstream ? rl_outstream : stdout); }

/// What Tab appends to a single match; how much of the rest readline may do by itself.
static inline void readline_completion_ends_with(int character) {
  rl_attempted_completion_over = 1;
  rl_completion_append_character = character;
}
static inline bool readline_completes_in_quotes(void) { return rl_completion_quote_character != 0; }

/// The states in which the line is not simply being edited.
static inline unsigned long readline_busy_states(void) {
  return RL_STATE_ISEARCH | RL_STATE_NSEARCH | RL_STATE_NUMERICARG | RL_STATE_MULTIKEY |
         RL_STATE_VIMOTION | RL_STATE_CHARSEARCH | RL_STATE_COMPLETING | RL_STATE_MOREINPUT;
}
static inline unsigned long readline_search_states(void) { return RL_STATE_ISEARCH; }
/// Whether a key is the first of several in the keymap that is in force.
static inline bool readline_begins_sequence(unsigned char key) {
  return key == ESC || rl_get_keymap()[key].type == ISKMAP;
}
/// Hands readline a key that was read from the terminal.
static inline void readline_take_key(unsigned char key) {
  rl_stuff_char(key);
  rl_callback_read_char();
}
static inline unsigned long readline_timeout_state(void) { return RL_STATE_TIMEOUT; }

/// The slot of `key` in a keymap; where the key begins longer ones, the slot of the key alone.
static inline KEYMAP_ENTRY *readline_slot(const char *map, int key) {
  Keymap keymap = rl_get_keymap_by_name(map);
  if (!keymap || key < 0 || key >= ANYOTHERKEY) return NULL;
  KEYMAP_ENTRY *slot = &keymap[key];
  if (slot->type == ISKMAP) slot = &((Keymap)slot->function)[ANYOTHERKEY];
  return slot->type == ISFUNC ? slot : NULL;
}

/// Puts a command in the place of another; false where something else (a macro) stands there.
static inline bool readline_rebind(
    const char *map, int key, rl_command_func_t *from, rl_command_func_t *to) {
  KEYMAP_ENTRY *slot = readline_slot(map, key);
  if (!slot || slot->function != from) return false;
  slot->function = to;
  return true;
}

/// Waits by select for standard input, for ever where the time is below 0.
///
/// macOS's poll does not support devices, and so no terminals.
static inline bool readline_select_input(int milliseconds) {
  fd_set input;
  FD_ZERO(&input);
  FD_SET(0, &input);
  struct timeval time = {milliseconds / 1000, (milliseconds % 1000) * 1000};
  return select(1, &input, NULL, NULL, milliseconds < 0 ? NULL : &time) > 0;
}
