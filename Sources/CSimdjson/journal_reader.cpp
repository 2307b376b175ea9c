#include "journal_reader.h"

#include <cstring>
#include <new>
#include <string>
#include <vector>

#include <simdjson.h>

namespace {

using namespace simdjson;

/// Texts and their numbers: open addressing over bytes, so that a known card costs no allocation.
class Interner {
 public:
  uint32_t index(std::string_view text) {
    if (texts_.size() * 2 >= slots_.size()) grow();
    uint64_t digest = hash(text);
    for (size_t at = digest & mask_;; at = (at + 1) & mask_) {
      Slot &slot = slots_[at];
      if (slot.index == empty) {
        slot = {digest, uint32_t(texts_.size()), uint32_t(text.size()), bytes_.size()};
        texts_.push_back({bytes_.size(), text.size()});
        bytes_.append(text);
        return slot.index;
      }
      if (slot.digest == digest && slot.length == text.size() &&
          std::memcmp(bytes_.data() + slot.start, text.data(), text.size()) == 0)
        return slot.index;
    }
  }

  size_t count() const { return texts_.size(); }

  std::string_view text(size_t index) const {
    return {bytes_.data() + texts_[index].start, texts_[index].length};
  }

 private:
  static constexpr uint32_t empty = UINT32_MAX;
  struct Slot {
    uint64_t digest;
    uint32_t index;
    uint32_t length;
    size_t start;
  };
  struct Text {
    size_t start;
    size_t length;
  };

  /// Reads whole words: there is padding after the text.
  static uint64_t hash(std::string_view text) {
    uint64_t digest = 0x9E3779B97F4A7C15 ^ text.size();
    const char *bytes = text.data();
    size_t left = text.size();
    for (; left >= 8; bytes += 8, left -= 8) digest = mix(digest, word(bytes));
    uint64_t tail = left == 0 ? 0 : word(bytes) << (64 - 8 * left);
    digest = mix(digest, tail);
    return digest ^ (digest >> 29);
  }

  static uint64_t word(const char *bytes) {
    uint64_t word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
  }

  static uint64_t mix(uint64_t digest, uint64_t word) {
    digest = (digest ^ word) * 0xBF58476D1CE4E5B9;
    return digest ^ (digest >> 32);
  }

  void grow() {
    std::vector<Slot> old(slots_.empty() ? 1024 : slots_.size() * 2, Slot{0, empty, 0, 0});
    old.swap(slots_);
    mask_ = slots_.size() - 1;
    for (const Slot &slot : old) {
      if (slot.index == empty) continue;
      size_t at = slot.digest & mask_;
      while (slots_[at].index != empty) at = (at + 1) & mask_;
      slots_[at] = slot;
    }
  }

  std::vector<Slot> slots_;
  size_t mask_ = 0;
  std::vector<Text> texts_;
  std::string bytes_;
};

/// What follows in a string of known form; a step that does not fit makes it fail for good.
struct Scanner {
  const char *at;
  bool good = true;

  unsigned digit() {
    unsigned value = unsigned(uint8_t(*at)) - '0';
    if (value > 9) {
      good = false;
      return 0;
    }
    at++;
    return value;
  }

  /// Exactly `count` digits; stops reading at the first that is none.
  int digits(int count) {
    int value = 0;
    for (int i = 0; i < count && good; i++) value = value * 10 + int(digit());
    return value;
  }

  void expect(char byte) {
    if (good && *at == byte) {
      at++;
    } else {
      good = false;
    }
  }
};

/// Days from 1970-01-01 to a date; fails for dates that do not exist.
int64_t scan_day(Scanner &scanner) {
  int year = scanner.digits(4);
  scanner.expect('-');
  int month = scanner.digits(2);
  scanner.expect('-');
  int day = scanner.digits(2);
  static const int lengths[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12 || day < 1 || day > lengths[month - 1]) scanner.good = false;
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  if (month == 2 && day == 29 && !leap) scanner.good = false;
  if (!scanner.good) return 0;
  int64_t march_year = month <= 2 ? year - 1 : year;
  int64_t era = (march_year >= 0 ? march_year : march_year - 399) / 400;
  int64_t year_of_era = march_year - era * 400;
  int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

/// `2026-11-22T20:15:03.120+09:00`, the form that journals are written in.
void scan_moment(Scanner &scanner, int64_t &milliseconds, int32_t &offset) {
  int64_t day = scan_day(scanner);
  scanner.expect('T');
  int hour = scanner.digits(2);
  scanner.expect(':');
  int minute = scanner.digits(2);
  scanner.expect(':');
  int second = scanner.digits(2);
  scanner.expect('.');
  int fraction = scanner.digits(3);
  int sign = *scanner.at == '-' ? -1 : 1;
  scanner.expect(sign < 0 ? '-' : '+');
  int offset_hour = scanner.digits(2);
  scanner.expect(':');
  int offset_minute = scanner.digits(2);
  if (hour > 23 || minute > 59 || second > 59) scanner.good = false;
  if (offset_hour > 23 || offset_minute > 59) scanner.good = false;
  offset = sign * (offset_hour * 3600 + offset_minute * 60);
  milliseconds = (day * 86400 + hour * 3600 + minute * 60 + second - offset) * 1000 + fraction;
}

/// The text of a string up to its quote; false where it is escaped.
bool plain(const char *raw, const char *end, std::string_view &text) {
  const char *at = raw;
  while (at < end && *at != '"' && *at != '\\') at++;
  if (at == end || *at == '\\') return false;
  text = std::string_view(raw, size_t(at - raw));
  return true;
}

/// Reads the lines of one event after the other; false means: not of the ordinary form.
class LineReader {
 public:
  LineReader(Interner &cards, const std::string &device, const char *end, koryu_record &record)
      : cards_(cards), device_(device), end_(end), record_(record) {}

  bool read(ondemand::document &document) {
    ondemand::object object;
    if (document.get_object().get(object)) return false;
    for (auto entry : object) {
      ondemand::field field;
      ondemand::raw_json_string key;
      if (std::move(entry).get(field)) return false;
      key = field.key();
      if (!member(key.raw(), field.value())) return false;
    }
    const char *after;
    bool ended = document.current_location().get(after) != SUCCESS;
    return ended && complete();
  }

 private:
  enum : uint32_t { v = 1, id = 2, at = 4, kind = 8, card = 16, grade = 32, mode = 64, of = 128 };

  bool is(const char *raw, const char *word, size_t length) const {
    return size_t(end_ - raw) > length && std::memcmp(raw, word, length) == 0 && raw[length] == '"';
  }

#define IS(raw, word) is(raw, word, sizeof(word) - 1)

  bool member(const char *key, ondemand::value &value) {
    switch (*key) {
      case 'a':
        if (IS(key, "at")) return moment(value);
        if (IS(key, "answer")) return answer(value);
        if (IS(key, "attempts")) return false;
        break;
      case 'c':
        if (IS(key, "card")) return card_name(value);
        if (IS(key, "chosen")) return false;
        break;
      case 'd':
        if (IS(key, "due")) return due(value);
        break;
      case 'g':
        if (IS(key, "grade")) return grade_number(value, record_.grade, grade);
        break;
      case 'h':
        if (IS(key, "hint")) return hint(value);
        break;
      case 'i':
        if (IS(key, "id")) return event_id(value);
        break;
      case 'k':
        if (IS(key, "kind")) return kind_name(value);
        break;
      case 'm':
        if (IS(key, "ms")) return duration(value, record_.duration);
        if (IS(key, "mode")) return mode_name(value);
        break;
      case 'o':
        if (IS(key, "of")) return target(value);
        break;
      case 'p':
        if (IS(key, "proposed")) return grade_number(value, record_.proposed, 0);
        break;
      case 's':
        if (IS(key, "score")) return false;
        break;
      case 't':
        if (IS(key, "typed")) return is_string(value);
        if (IS(key, "think")) return duration(value, record_.thinking);
        break;
      case 'v':
        if (IS(key, "v")) return version(value);
        if (IS(key, "verdict")) return verdict(value);
        break;
      default: break;
    }
    // Another kind's member, an escaped name, or one of a newer program.
    return false;
  }

  const char *raw(ondemand::value &value) {
    ondemand::raw_json_string text;
    if (value.get_raw_json_string().get(text)) return nullptr;
    return text.raw();
  }

  bool version(ondemand::value &value) {
    uint64_t number;
    if (value.get_uint64().get(number) || number != 1) return false;
    seen_ |= v;
    return true;
  }

  bool number_after_device(const char *text, uint32_t &counter) {
    size_t length = device_.size();
    if (size_t(end_ - text) <= length || std::memcmp(text, device_.data(), length) != 0) return false;
    Scanner scanner{text + length};
    scanner.expect('-');
    if (*scanner.at == '0') return false;
    uint64_t number = scanner.digit();
    while (scanner.good && *scanner.at != '"') {
      number = number * 10 + scanner.digit();
      if (number > UINT32_MAX) return false;
    }
    counter = uint32_t(number);
    return scanner.good;
  }

  bool event_id(ondemand::value &value) {
    const char *text = raw(value);
    seen_ |= id;
    return text && number_after_device(text, record_.counter);
  }

  bool target(ondemand::value &value) {
    const char *text = raw(value);
    seen_ |= of;
    return text && number_after_device(text, record_.target_counter);
  }

  bool moment(ondemand::value &value) {
    const char *text = raw(value);
    if (!text) return false;
    Scanner scanner{text};
    scan_moment(scanner, record_.milliseconds, record_.offset_seconds);
    scanner.expect('"');
    seen_ |= at;
    return scanner.good;
  }

  bool due(ondemand::value &value) {
    const char *text = raw(value);
    if (!text) return false;
    Scanner scanner{text};
    record_.due = scan_day(scanner);
    if (!scanner.good) return false;
    if (*scanner.at == '"') {
      record_.due_form = KORYU_DUE_DAY;
      return true;
    }
    Scanner whole{text};
    int32_t offset;
    scan_moment(whole, record_.due, offset);
    whole.expect('"');
    record_.due_form = KORYU_DUE_INSTANT;
    return whole.good;
  }

  bool kind_name(ondemand::value &value) {
    const char *text = raw(value);
    if (!text) return false;
    seen_ |= kind;
    if (IS(text, "review")) record_.kind = KORYU_REVIEW;
    else if (IS(text, "undo")) record_.kind = KORYU_UNDO;
    else if (IS(text, "redo")) record_.kind = KORYU_REDO;
    else if (IS(text, "appeal")) record_.kind = KORYU_APPEAL;
    else return false;
    return true;
  }

  bool card_name(ondemand::value &value) {
    const char *text = raw(value);
    std::string_view name;
    if (!text || !plain(text, end_, name)) return false;
    record_.card = cards_.index(name);
    seen_ |= card;
    return true;
  }

  bool grade_number(ondemand::value &value, uint8_t &grade, uint32_t bit) {
    uint64_t number;
    if (value.get_uint64().get(number) || number < 1 || number > 4) return false;
    grade = uint8_t(number);
    seen_ |= bit;
    return true;
  }

  bool duration(ondemand::value &value, uint32_t &milliseconds) {
    uint64_t number;
    if (value.get_uint64().get(number) || number > INT64_MAX) return false;
    milliseconds = number > UINT32_MAX ? UINT32_MAX : uint32_t(number);
    return true;
  }

  bool mode_name(ondemand::value &value) {
    const char *text = raw(value);
    if (!text) return false;
    seen_ |= mode;
    if (IS(text, "review")) record_.mode = 0;
    else if (IS(text, "learn")) record_.mode = 1;
    else if (IS(text, "practice")) record_.mode = 2;
    else if (IS(text, "test")) record_.mode = 3;
    else return false;
    return true;
  }

  bool verdict(ondemand::value &value) {
    const char *text = raw(value);
    if (!text) return false;
    if (IS(text, "exact")) record_.verdict = 1;
    else if (IS(text, "variant")) record_.verdict = 2;
    else if (IS(text, "typo")) record_.verdict = 3;
    else if (IS(text, "retry")) record_.verdict = 4;
    else if (IS(text, "wrong")) record_.verdict = 5;
    else record_.verdict = 6;
    return true;
  }

  bool answer(ondemand::value &value) {
    const char *text = raw(value);
    std::string_view digits;
    if (!text || !plain(text, end_, digits) || digits.empty() || digits.size() > 8) return false;
    uint32_t number = 0;
    for (char byte : digits) {
      unsigned digit = byte >= '0' && byte <= '9'   ? unsigned(byte - '0')
                       : byte >= 'a' && byte <= 'f' ? unsigned(byte - 'a' + 10)
                                                    : 16;
      if (digit > 15) return false;
      number = number << 4 | digit;
    }
    record_.fingerprint = number;
    record_.flags |= KORYU_FINGERPRINT;
    return true;
  }

  bool hint(ondemand::value &value) {
    bool on;
    if (value.get_bool().get(on)) return false;
    if (on) record_.flags |= KORYU_HINT;
    return true;
  }

  bool is_string(ondemand::value &value) { return raw(value) != nullptr; }

  bool complete() const {
    constexpr uint32_t common = v | id | at | kind;
    switch (record_.kind) {
      case KORYU_REVIEW: return (seen_ & ~of) == (common | card | grade | mode) && !(seen_ & of);
      case KORYU_APPEAL: return seen_ == (common | of | grade);
      case KORYU_UNDO:
      case KORYU_REDO: return seen_ == (common | of);
      default: return false;
    }
  }

  Interner &cards_;
  const std::string &device_;
  const char *end_;
  koryu_record &record_;
  uint32_t seen_ = 0;
};

}  // namespace

struct koryu_reader {
  Interner cards;
  std::string device;
  ondemand::parser parser;

  void read(const char *line, size_t length, koryu_record &record) {
    uint32_t offset = record.offset, number = record.line;
    ondemand::document document;
    bool ordinary = !parser.iterate(line, length, length + KORYU_PADDING).get(document) &&
                    LineReader(cards, device, line + length, record).read(document);
    if (!ordinary) {
      record = {};
      record.kind = KORYU_OTHER;
    }
    record.offset = offset;
    record.line = number;
    record.length = uint32_t(length);
  }
};

koryu_reader *koryu_reader_create(void) { return new (std::nothrow) koryu_reader; }

void koryu_reader_destroy(koryu_reader *reader) { delete reader; }

void koryu_reader_set_device(koryu_reader *reader, const char *name, size_t length) {
  reader->device.assign(name, length);
}

size_t koryu_reader_read(koryu_reader *reader, const char *text, size_t length,
                         koryu_record *records, size_t capacity, size_t *consumed, size_t *lines) {
  size_t count = 0, start = 0, number = 0;
  while (start < length && count < capacity) {
    const void *newline = std::memchr(text + start, '\n', length - start);
    size_t end = newline ? size_t(static_cast<const char *>(newline) - text) : length;
    if (end > start) {
      records[count] = {};
      records[count].offset = uint32_t(start);
      records[count].line = uint32_t(number);
      reader->read(text + start, end - start, records[count]);
      count++;
    }
    start = end < length ? end + 1 : end;
    number++;
  }
  *consumed = start;
  *lines = number;
  return count;
}

size_t koryu_reader_card_count(const koryu_reader *reader) { return reader->cards.count(); }

const char *koryu_reader_card(const koryu_reader *reader, size_t index, size_t *length) {
  std::string_view text = reader->cards.text(index);
  *length = text.size();
  return text.data();
}
