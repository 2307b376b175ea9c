import Journal
import Profiles
import Scheduling
import Testing

struct DueMemoTests {
  private static let day: Int64 = 86_400_000

  private static func later(_ days: Int64) -> Moment {
    Samples.now.advanced(byMilliseconds: days * day)
  }

  @Test func `a memo counts what comes due, day by day`() throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    var store = try folder.open(location)
    try store.record(.enrol(deck: "kana", .on, templates: []), at: Samples.now)
    try store.record(Samples.review(1), at: Samples.now)
    try store.record(Samples.review(2), at: Samples.now)
    let memo = DueMemo(stateFolder: folder.state, location)
    #expect(memo.due(at: Samples.now) == nil)
    #expect(memo.renew(store.state, sizes: store.journalSizes, at: Samples.now) == 0)
    #expect(memo.due(at: Self.later(2)) == 0)
    #expect(memo.due(at: Self.later(3)) == 2)
    #expect(memo.due(at: Self.later(59)) == 2)
    #expect(memo.due(at: Self.later(60)) == nil, "beyond the days it was made for")
    #expect(memo.due(at: Self.later(-1)) == nil)
  }

  @Test func `cards put aside and decks left are not counted`() throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    var store = try folder.open(location)
    try store.record(.enrol(deck: "kana", .on, templates: []), at: Samples.now)
    for number in 1...3 { try store.record(Samples.review(number), at: Samples.now) }
    let cards = store.state.cardIDs
    let today = StudyCalendar().day(of: Samples.now)
    try store.record(.suspend(card: cards[0], .on), at: Samples.now)
    try store.record(.bury(card: cards[1], until: today.advanced(byDays: 5)), at: Samples.now)
    let memo = DueMemo(stateFolder: folder.state, location)
    memo.renew(store.state, sizes: store.journalSizes, at: Samples.now)
    #expect(memo.due(at: Self.later(3)) == 1)
    #expect(memo.due(at: Self.later(5)) == 2)
    let gone = cards[2]
    memo.renew(store.state, sizes: store.journalSizes, at: Samples.now) { $0 != gone }
    #expect(memo.due(at: Self.later(3)) == 0, "no deck holds it any more")
    #expect(memo.due(at: Self.later(5)) == 1)
    try store.record(.enrol(deck: "kana", .off, templates: []), at: Samples.now)
    memo.renew(store.state, sizes: store.journalSizes, at: Samples.now)
    #expect(memo.due(at: Self.later(5)) == 0)
  }

  @Test func `a memo about other journals is none`() throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    var store = try folder.open(location)
    try store.record(Samples.review(1), at: Samples.now)
    let memo = DueMemo(stateFolder: folder.state, location)
    memo.renew(store.state, sizes: store.journalSizes, at: Samples.now)
    #expect(memo.due(at: Samples.now) == 0)
    try store.record(Samples.review(2), at: Samples.now)
    #expect(memo.due(at: Samples.now) == nil)
  }
}
