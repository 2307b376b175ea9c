import Answers
import Text

/// The roster as a pack carries it: no school numbers, and no names where the plan hides them.
package struct SeatList: Hashable, Sendable {
  /// One learner's place.
  package struct Seat: Hashable, Sendable {
    package var token: String
    /// The name; empty where the plan hides names.
    package var name: String
    /// A digest of the name, by which a typed one is known; empty where names are shown.
    package var digest: String
    package var group: String
  }

  package var seats: [Seat]
  /// What is digested with every hidden name, so that lists of digests are of no use.
  package var salt: String

  /// The places of a roster; whoever was in an earlier pack keeps the token of the first.
  package init(_ succession: Succession, names: NameDisplay, key: ClassKey) {
    let roster = succession.roster
    let salt = String(SHA256.hexadecimal(of: "\(key.text)/salt".utf8).prefix(32))
    self.salt = salt
    seats = roster.participants.map { participant in
      // Of two learners of one name each types the school's number behind it.
      let typed = roster.callName(participant)
      return Seat(
        token: key.token(forKey: succession.keys(of: participant).last ?? participant.key),
        name: names == .shown ? typed : "",
        digest: names == .shown ? "" : Self.digest(of: typed, salt: salt),
        group: participant.group
      )
    }
  }

  /// Whether learners pick their names from a list.
  package var areShown: Bool { seats.allSatisfy { !$0.name.isEmpty } }

  /// The places that a typed name may mean, however it is spaced and capitalised.
  package func seats(named typed: String) -> [Seat] {
    let plain = Self.plain(typed)
    return seats.filter { seat in
      seat.name.isEmpty
        ? [typed, plain].contains { seat.digest == Self.digest(of: $0, salt: salt) }
        : Self.folded(Self.plain(seat.name)) == Self.folded(plain)
    }
  }

  /// A name as input methods of East Asia may write it: brackets, digits and letters of any width, and a
  /// number behind a name without brackets.
  private static func plain(_ name: String) -> String {
    let narrow = String(name.narrowed.map { $0 == "（" ? "(" : $0 == "）" ? ")" : $0 })
    guard !narrow.contains("("), let space = narrow.lastIndex(where: \.isWhitespace) else {
      return narrow
    }
    let number = narrow[narrow.index(after: space)...]
    guard !number.isEmpty, number.allSatisfy(\.isNumber) else { return narrow }
    return "\(narrow[..<space]) (\(number))"
  }

  private static func digest(of name: String, salt: String) -> String {
    SHA256.hexadecimal(of: "\(salt)/\(folded(name))".utf8)
  }

  private static func folded(_ name: String) -> String {
    Normalizer.composed(name.lowercased().filter { !$0.isWhitespace })
  }

  var json: JSONValue {
    [
      "salt": .string(salt),
      "seats": .array(
        seats.map {
          [
            "token": .string($0.token), "name": .string($0.name), "digest": .string($0.digest),
            "group": .string($0.group),
          ]
        }
      ),
    ]
  }

  init?(_ json: JSONValue) {
    guard let salt = json["salt"]?.string, let listed = json["seats"]?.array,
      listed.count <= RosterReader.mostParticipants
    else { return nil }
    self.salt = salt
    seats = listed.compactMap { seat in
      guard let token = seat["token"]?.string, let name = seat["name"]?.string,
        let digest = seat["digest"]?.string, let group = seat["group"]?.string,
        [token, name, digest, group].allSatisfy({ $0.utf8.count <= 2 * Sheet.longestCell })
      else { return nil }
      return Seat(token: token, name: name, digest: digest, group: group)
    }
    guard seats.count == listed.count else { return nil }
  }
}
