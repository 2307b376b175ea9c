// Texts of other encodings as UTF-8, by the C library.

#ifndef KORYU_CONVERSION_H
#define KORYU_CONVERSION_H

#include <stddef.h>
#include <stdint.h>

typedef enum {
  KORYU_CONVERTED,
  /// The C library does not know the encoding here.
  KORYU_UNKNOWN_ENCODING,
  /// Bytes that the encoding does not have; `read` says where.
  KORYU_INVALID,
  /// More text than there is room for.
  KORYU_NO_ROOM,
} koryu_conversion_result;

typedef struct {
  koryu_conversion_result result;
  size_t read;
  size_t written;
} koryu_conversion;

/// Converts all of `input` from `encoding` to UTF-8.
koryu_conversion koryu_convert(const char *encoding, const uint8_t *input, size_t input_count,
                               uint8_t *output, size_t output_count);

#endif
