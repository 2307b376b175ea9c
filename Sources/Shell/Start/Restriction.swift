import Profiles
import Text

/// The terms under which a learner is served from afar: one profile, and commands that touch nothing
/// else.
///
/// Meant for `command="koryu --restricted --learner ID"` in `authorized_keys`: whoever has the key gets
/// this program and no shell.
struct Restriction {
  /// The only profile there is.
  let learner: ProfileID

  /// What the options ask for; nil where they ask for no restriction.
  init?(_ options: GlobalOptions) throws {
    guard options.isRestricted else {
      if options.learner != nil { throw Failure(.usage, RestrictionPhrases.goesWithRestricted) }
      return nil
    }
    guard let name = options.learner, options.profile == nil else {
      throw Failure(.usage, RestrictionPhrases.whichLearner)
    }
    learner = try ProfileID(name)
  }

  /// The command that the learner sent along (`ssh host due`), as words; none begins at the prompt.
  func command(in environment: [String: String]) throws -> [String] {
    guard let line = environment["SSH_ORIGINAL_COMMAND"] else { return [] }
    guard line.utf8.count <= Self.longestCommandBytes else {
      throw Failure(.usage, RestrictionPhrases.tooLong(bytes: Self.longestCommandBytes))
    }
    guard let words = WordSplitter.words(in: line) else { throw UsageError.unclosedQuote }
    // A first word such as `--profiles` is no command, and refused as one.
    return words
  }

  private static let longestCommandBytes = 1_000
}
