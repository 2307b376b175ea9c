import Journal
import Profiles
import Scheduling
import Shell
import SystemPackage
import TestSupport
import Testing

/// A class of invented learners, each with a laptop of their own, and their coordinator.
final class Laptops {
  let world: FixedWorld
  private var random: SplitMix64

  init(seed: UInt64, decks: [String: String]) throws {
    world = try FixedWorld(decks: decks)
    random = SplitMix64(seed: seed)
    world.secondsAtPrompt = 0
  }

  /// A Monday at noon in Seoul, and so the start of week 1.
  static let start = Day(year: 2027, month: 1, day: 11) ?? Day(0)

  /// Moves the clock to noon of a day of a week, both from 1.
  func moveClock(week: Int, day: Int) {
    let date = Self.start.advanced(byDays: 7 * (week - 1) + day - 1)
    world.now = Moment(
      milliseconds: Int64(date.number) * 86_400_000 + 3 * 3_600_000,
      offsetSeconds: 32_400
    )
  }

  /// Sits down at a laptop.
  func use(_ laptop: String) {
    world.environment["HOME"] = world.folder("\(laptop)/home")
    world.environment["KORYU_PROFILES"] = world.folder("\(laptop)/profiles")
  }

  @discardableResult
  func run(_ laptop: String, _ arguments: String..., script: [ScriptedEditor.Step] = []) -> Ending {
    use(laptop)
    return world.run(arguments, script: script)
  }

  /// The only profile on a laptop, or the one whose folder has that name.
  func profile(_ laptop: String, named name: String? = nil) throws -> ProfileLocation {
    let folder = ProfileFolder(FilePath(world.folder("\(laptop)/profiles")))
    return try name.map { try folder.profile(named: $0) } ?? #require(try folder.profiles().first)
  }

  /// Answers `count` cards of the deck, as the clock stands.
  func practise(
    _ laptop: String,
    as name: String? = nil,
    cards count: Int = 3,
    of deck: String = "numbers"
  ) throws {
    var store = try ProfileStore(
      try profile(laptop, named: name),
      stateFolder: FilePath(world.folder("\(laptop)/home/.local/state/koryu")),
      random: { self.random.next() }
    )
    for index in 1...count {
      let card = try #require(CardID("\(deck)/n\(Int.random(in: 1...20, using: &random))"))
      let at = world.now.advanced(byMilliseconds: Int64(index) * 20_000)
      let due = Due.day(StudyCalendar().day(of: at).advanced(byDays: 2))
      try store.record(
        .review(
          ReviewEvent(
            card: card,
            grade: Bool.random(using: &random) ? .good : .again,
            typed: "what I typed",
            milliseconds: 8_000,
            due: due
          )
        ),
        at: at
      )
    }
    try store.close(at: world.now)
  }
}
