/// Where a note stands among those of its deck: by the position of its first card among new ones,
/// then by its number.
///
/// Cards without a position, which were studied before positions were kept, come first.
struct NotePlace: Comparable {
  private let position: Int32
  private let note: Int64

  init(_ note: AnkiNote, _ cards: ArraySlice<AnkiCard>) {
    position = cards.first?.position ?? .min
    self.note = note.id
  }

  private init(position: Int32, note: Int64) {
    self.position = position
    self.note = note
  }

  /// Behind all others.
  static let last = NotePlace(position: .max, note: .max)

  static func < (one: NotePlace, other: NotePlace) -> Bool {
    (one.position, one.note) < (other.position, other.note)
  }

  /// The indices of `places` in their order; of equals the first stays before.
  static func order(of places: [NotePlace]) -> [Int] {
    places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
  }
}
