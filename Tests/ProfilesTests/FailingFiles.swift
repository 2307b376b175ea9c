import Profiles
import Synchronization
import SystemPackage

/// The real file system, except that it tells what was asked of it and fails where it is told to.
final class FailingFiles: FileSeam {
  enum Operation: String {
    case open, write, sync, syncFolder, rename, resize
  }

  private struct State {
    var log: [Operation] = []
    var failures: [Operation: [Errno]] = [:]
    var bytesAtOnce = Int.max
    var room = Int.max
  }

  private let state = Mutex(State())
  private let live = LiveFiles()

  /// What was asked, in order.
  var log: [Operation] { state.withLock { $0.log } }

  /// Makes the next calls of an operation fail, one with each error.
  func fail(_ operation: Operation, with errors: Errno...) {
    state.withLock { $0.failures[operation, default: []] += errors }
  }

  /// Takes so few bytes at once.
  func limitWrites(to bytes: Int) { state.withLock { $0.bytesAtOnce = bytes } }

  /// Leaves room for so many bytes.
  func limitRoom(to bytes: Int) { state.withLock { $0.room = bytes } }

  func forget() { state.withLock { $0.log = [] } }

  private func note(_ operation: Operation) throws(Errno) {
    let error: Errno? = state.withLock { state in
      state.log.append(operation)
      guard let error = state.failures[operation]?.first else { return nil }
      state.failures[operation]?.removeFirst()
      return error
    }
    if let error { throw error }
  }

  func open(_ path: FilePath, _ access: FileAccess) throws(Errno) -> FileDescriptor {
    try note(.open)
    return try live.open(path, access)
  }

  func write(_ bytes: ArraySlice<UInt8>, to file: FileDescriptor) throws(Errno) -> Int {
    try note(.write)
    let count: Int = state.withLock { state in
      let count = min(bytes.count, state.bytesAtOnce, state.room)
      if state.room != .max { state.room -= count }
      return count
    }
    guard count > 0 else { throw .noSpace }
    return try live.write(bytes.prefix(count), to: file)
  }

  func sync(_ file: FileDescriptor) throws(Errno) {
    try note(.sync)
    try live.sync(file)
  }

  func syncFolder(_ path: FilePath) throws(Errno) {
    try note(.syncFolder)
    try live.syncFolder(path)
  }

  func rename(_ path: FilePath, to other: FilePath) throws(Errno) {
    try note(.rename)
    try live.rename(path, to: other)
  }

  func resize(_ file: FileDescriptor, to size: Int) throws(Errno) {
    try note(.resize)
    try live.resize(file, to: size)
  }
}
