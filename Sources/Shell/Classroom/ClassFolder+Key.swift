import Classes
import Profiles
import SystemPackage

extension ClassFolder {
  /// The key of the class, or a sentence about what it is and how to come by it again.
  func keyOrTold() throws(Failure) -> ClassKey {
    do { return try key() } catch {
      switch error {
      case .absent: throw Failure(.refused, ClassPhrases.keyMissing(folder: path.string))
      case .damaged, .foreign, .tooLarge, .symbolicLink:
        throw Failure(.refused, ClassPhrases.keyUnusable(folder: path.string))
      case .invalidID, .exists, .busy, .newer, .notJSON, .system: throw error.failure
      }
    }
  }
}
