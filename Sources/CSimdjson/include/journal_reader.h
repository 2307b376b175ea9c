// Reads journals line by line with simdjson: only the ordinary form of the frequent events, in
// compact records; every other line is handed back untouched, for a reader that can say what is
// wrong with it.
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Bytes that must be readable after the text handed in.
enum { KORYU_PADDING = 64 };

enum koryu_kind {
  KORYU_REVIEW = 0,
  KORYU_UNDO = 1,
  KORYU_REDO = 2,
  KORYU_APPEAL = 3,
  /// A line of any other form: `offset` and `length` say where it stands.
  KORYU_OTHER = 4,
};

enum koryu_due { KORYU_DUE_NONE = 0, KORYU_DUE_DAY = 1, KORYU_DUE_INSTANT = 2 };

enum koryu_flag { KORYU_HINT = 1, KORYU_FINGERPRINT = 2 };

typedef struct koryu_record {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  int64_t milliseconds;
  /// The day's number, or the instant's milliseconds.
  int64_t due;
  /// The line, within the text handed in.
  uint32_t offset;
  uint32_t length;
  /// The line's number within the text handed in, from 0.
  uint32_t line;
  uint32_t counter;
  uint32_t card;
  uint32_t duration;
  uint32_t thinking;
  uint32_t fingerprint;
  uint32_t target_counter;
  int32_t offset_seconds;
  uint8_t kind;
  uint8_t grade;
  uint8_t proposed;
  /// 0 none, 1 exact, 2 variant, 3 typo, 4 retry, 5 wrong, 6 other.
  uint8_t verdict;
  /// 0 review, 1 learn, 2 practice, 3 test.
  uint8_t mode;
  uint8_t due_form;
  uint8_t flags;
} koryu_record;

typedef struct koryu_reader koryu_reader;

/// A reader with an empty table of cards; NULL without memory.
koryu_reader *koryu_reader_create(void);
void koryu_reader_destroy(koryu_reader *reader);

/// Names the device whose events come next.
void koryu_reader_set_device(koryu_reader *reader, const char *name, size_t length);

/// Reads whole lines of `text` until they or `capacity` end; empty lines give no record.
///
/// `consumed` and `lines` are the bytes and lines that were read.
size_t koryu_reader_read(koryu_reader *reader, const char *text, size_t length,
                         koryu_record *records, size_t capacity, size_t *consumed, size_t *lines);

/// The cards that records have named so far.
size_t koryu_reader_card_count(const koryu_reader *reader);
const char *koryu_reader_card(const koryu_reader *reader, size_t index, size_t *length);

#ifdef __cplusplus
}
#endif
