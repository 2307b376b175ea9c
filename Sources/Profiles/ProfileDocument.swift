package import Scheduling
import SystemPackage
package import Text

/// `profile.json`: who a profile belongs to, and a readable snapshot of what the journals say.
///
/// The journals are the truth; nothing is read back from the snapshot. Members of a newer program
/// survive.
package struct ProfileDocument: Hashable, Sendable {
  /// The version of the format.
  package static let version = 1

  /// The document as it stands in the file.
  package private(set) var json: JSONValue

  /// The folder's name when the profile was made.
  package var id: String { json["id"]?.string ?? "" }
  /// What the learner is called, in any script.
  package var displayName: String {
    get { json["displayName"]?.string ?? "" }
    set { json["displayName"] = .string(newValue) }
  }
  /// Whether the profile only shows the format: nobody practises as it unless it is named.
  package var isExample: Bool { json["example"]?.bool ?? false }
  /// When the profile was made.
  package var created: Moment? { json["created"]?.string.flatMap { Moment($0) } }
  /// What the journals said when the document was last written.
  package var snapshot: JSONValue? {
    get { json["snapshot"] }
    set { json["snapshot"] = newValue }
  }

  package init(id: ProfileID, displayName: String, created: Moment) {
    json = [
      "v": .integer(Self.version), "id": .string(id.description),
      "displayName": .string(displayName), "created": .string(created.description),
    ]
  }

  /// Reads the bytes of a file named `path`.
  init(bytes: [UInt8], path: String) throws(ProfileError) {
    do { json = try JSONValue(parsing: bytes) } catch { throw .notJSON(path: path, error) }
    guard let version = json["v"]?.int, json["displayName"]?.string != nil,
      json["id"]?.string != nil
    else { throw .foreign(path: path) }
    if version > Self.version { throw .newer(path: path, version: version) }
    guard version == Self.version else { throw .foreign(path: path) }
  }
}
