import Classes
import Profiles
import SystemPackage

extension ClassFolder {
  /// The key of the class, or a sentence about what it is and how to come by it again.
  func keyOrTold() throws(Failure) -> ClassKey {
    do {
      let key = try key()
      // Sealed by another class's key, a pack would be refused by every learner.
      if let digest = (try? read())?.keyDigest, digest != key.digest {
        throw Failure(.refused, ClassPhrases.keyOfAnother(folder: path.string))
      }
      return key
    } catch let error as Failure { throw error } catch let error as ProfileError {
      switch error {
      case .absent: throw Failure(.refused, ClassPhrases.keyMissing(folder: path.string))
      case .damaged, .foreign, .tooLarge, .symbolicLink:
        throw Failure(.refused, ClassPhrases.keyUnusable(folder: path.string))
      case .invalidID, .exists, .busy, .newer, .notJSON, .system: throw error.failure
      }
    } catch { throw Failure(.refused, ClassPhrases.keyUnusable(folder: path.string)) }
  }
}
