#include "conversion.h"

#include <errno.h>
#include <iconv.h>

koryu_conversion koryu_convert(const char *encoding, const uint8_t *input, size_t input_count,
                               uint8_t *output, size_t output_count) {
  koryu_conversion conversion = {KORYU_UNKNOWN_ENCODING, 0, 0};
  iconv_t converter = iconv_open("UTF-8", encoding);
  if (converter == (iconv_t)-1) return conversion;
  char *from = (char *)input;
  char *to = (char *)output;
  size_t from_left = input_count;
  size_t to_left = output_count;
  size_t result = iconv(converter, &from, &from_left, &to, &to_left);
  if (result != (size_t)-1) result = iconv(converter, NULL, NULL, &to, &to_left);
  conversion.result = result != (size_t)-1 ? KORYU_CONVERTED
                      : errno == E2BIG     ? KORYU_NO_ROOM
                                           : KORYU_INVALID;
  conversion.read = input_count - from_left;
  conversion.written = output_count - to_left;
  iconv_close(converter);
  return conversion;
}
