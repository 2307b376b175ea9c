package import Scheduling
import Text

/// What a collection says of itself; its notes, cards and reviews are read row by row.
package struct AnkiCollection: Sendable {
  /// When it was made, and by which clocks days are counted.
  package var clock: AnkiClock
  /// When it was last changed, in milliseconds since 1970.
  package var modified: Int64
  /// Note types by id.
  package var notetypes: [Int64: AnkiNotetype]
  /// Decks by id.
  package var decks: [Int64: AnkiDeck]
  /// Groups of options by id.
  package var options: [Int64: AnkiOptions]
  /// The memory model that a package of Koryu says its reviews were scheduled by.
  package var model: String?
}

/// The days of a collection.
package struct AnkiClock: Hashable, Sendable {
  /// When the collection was made, in seconds since 1970.
  package var created: Int64
  /// The hour at which a study day begins.
  package var rolloverHour: Int
  /// Seconds east of UTC of the clock on the wall.
  package var offsetSeconds: Int32

  package init(created: Int64, rolloverHour: Int, offsetSeconds: Int32) {
    self.created = created
    self.rolloverHour = rolloverHour
    self.offsetSeconds = offsetSeconds
  }

  /// The calendar of its study days.
  package var calendar: StudyCalendar { StudyCalendar(rolloverHour: rolloverHour) }

  /// The study day from which due days are counted.
  package var firstDay: Day { calendar.day(of: moment(milliseconds: created &* 1000)) }

  /// An instant as this clock shows it.
  package func moment(milliseconds: Int64) -> Moment {
    Moment(milliseconds: milliseconds, offsetSeconds: offsetSeconds)
  }
}

/// A note type: its fields and what is asked of them.
package struct AnkiNotetype: Hashable, Sendable {
  package var name: String
  /// Whether its notes are texts with gaps.
  package var isCloze: Bool
  package var fields: [String]
  package var templates: [AnkiTemplate]
}

/// The two sides of a card, as HTML with fields in double braces.
package struct AnkiTemplate: Hashable, Sendable {
  package var name: String
  package var question: String
  package var answer: String

  package init(name: String, question: String, answer: String) {
    self.name = name
    self.question = question
    self.answer = answer
  }
}

/// A deck.
package struct AnkiDeck: Hashable, Sendable {
  /// Its name, with `::` between the parts.
  package var name: String
  /// Its group of options.
  package var optionsID: Int64
}

/// A group of options, as far as it is carried.
package struct AnkiOptions: Hashable, Sendable {
  package var name: String
  /// Weights of FSRS; none where it was never optimised.
  package var weights: [Double]
  /// The share that the learner wants to recall.
  package var retention: Double?
}

/// A note.
package struct AnkiNote {
  package var id: Int64
  package var guid: String
  package var notetype: Int64
  package var tags: [String]
  /// Its fields, as HTML in UTF-8.
  package var fields: [ArraySlice<UInt8>]

  package init(
    id: Int64,
    guid: String,
    notetype: Int64,
    tags: [String],
    fields: [ArraySlice<UInt8>]
  ) {
    self.id = id
    self.guid = guid
    self.notetype = notetype
    self.tags = tags
    self.fields = fields
  }
}

extension AnkiNote {
  /// A field's HTML; empty where the note has none at that place.
  func field(_ index: Int) -> ArraySlice<UInt8> {
    fields.indices.contains(index) ? fields[index] : []
  }

  /// What a person knows the note by: its first field, else its identity.
  var title: String {
    let text = HTMLText(field(0).prefix(1 << 10)).text
    return text.isEmpty ? guid : text
  }
}

/// A card.
package struct AnkiCard: Hashable, Sendable {
  package var id: Int64
  package var note: Int64
  /// The deck that it is at home in.
  package var deck: Int64
  /// The template, or the number of the gap, from 0.
  package var ordinal: Int32
  /// The colour of its flag; 0 for none.
  package var flag: UInt8
  package var isSuspended: Bool
  /// The day it is due, counted from the collection's first; nil where it is not scheduled by days.
  package var dueDay: Int32?
  /// Its place among new cards; nil where it is not known any more.
  package var position: Int32?
}

/// A line of the review log.
package struct AnkiReview: Hashable, Sendable {
  /// When, in milliseconds since 1970; no other line has the same.
  package var id: Int64
  package var card: Int64
  /// The button, from 1; 0 where no answer was given.
  package var button: Int
  /// The interval that was granted: days, or seconds where negative.
  package var interval: Int
  /// Ease or difficulty in thousandths; 0 for a card that was only looked at, or forgotten.
  package var factor: Int
  /// How long the answer took.
  package var milliseconds: Int
  package var kind: Kind

  /// What the card was at the time.
  package enum Kind: Int, Sendable {
    case learning, review, relearning, filtered, manual, rescheduled
  }
}
