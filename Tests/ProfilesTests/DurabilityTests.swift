import Foundation
import Journal
import Profiles
import Scheduling
import SystemPackage
import Testing

/// Write, sync, and only then acknowledge; whatever fails in between leaves nothing half done.
struct DurabilityTests {
  private func file(_ writer: borrowing JournalWriter, _ folder: FilePath) throws -> [UInt8] {
    try Samples.read(folder.appending("\(writer.device).jsonl"))
  }

  @Test func `an event is written, then synced, then acknowledged`() throws {
    let folder = try TemporaryFolder()
    let files = FailingFiles()
    var writer = try JournalWriter.open(device: "aaaaaa", in: folder.path, files: files)
    #expect(files.log == [.open, .syncFolder])
    files.forget()
    let event = try writer.append(Samples.review(1), at: Samples.now)
    #expect(files.log == [.write, .sync])
    #expect(try file(writer, folder.path) == event.line + [UInt8(ascii: "\n")])
    #expect(writer.counter == 1)
  }

  @Test func `short writes and interruptions are gone on from`() throws {
    let folder = try TemporaryFolder()
    let files = FailingFiles()
    var writer = try JournalWriter.open(device: "aaaaaa", in: folder.path, files: files)
    files.limitWrites(to: 7)
    files.fail(.write, with: .interrupted, .interrupted)
    files.fail(.sync, with: .interrupted)
    let event = try writer.append(Samples.review(1), at: Samples.now)
    #expect(try file(writer, folder.path) == event.line + [UInt8(ascii: "\n")])
  }

  @Test func `a full disk leaves no half line, and goes on when there is room`() throws {
    let folder = try TemporaryFolder()
    let files = FailingFiles()
    var writer = try JournalWriter.open(device: "aaaaaa", in: folder.path, files: files)
    let first = try writer.append(Samples.review(1), at: Samples.now)
    files.limitRoom(to: 30)
    #expect(throws: ProfileError.self) { try writer.append(Samples.review(2), at: Samples.now) }
    #expect(try file(writer, folder.path) == first.line + [UInt8(ascii: "\n")])
    files.limitRoom(to: .max)
    let second = try writer.append(Samples.review(2), at: Samples.now)
    #expect(second.id.counter == 2)
    let reading = try JournalReader(folder: folder.path).read()
    #expect(reading.findings.isEmpty)
    #expect(reading.timeline.entries.count == 2)
  }

  @Test func `what could not be synced is taken back, at the latest before the next event`() throws
  {
    let folder = try TemporaryFolder()
    let files = FailingFiles()
    var writer = try JournalWriter.open(device: "aaaaaa", in: folder.path, files: files)
    files.fail(.sync, with: .ioError)
    files.fail(.resize, with: .ioError)
    #expect(throws: ProfileError.self) { try writer.append(Samples.review(1), at: Samples.now) }
    #expect(writer.counter == 0)
    let event = try writer.append(Samples.review(2), at: Samples.now)
    #expect(try file(writer, folder.path) == event.line + [UInt8(ascii: "\n")])
  }

  @Test func `profile json is written, synced, renamed, and its folder synced`() throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    let files = FailingFiles()
    try location.write(try location.readDocument(), files: files)
    #expect(files.log == [.open, .write, .sync, .rename, .syncFolder])
  }

  @Test(arguments: [FailingFiles.Operation.open, .write, .sync, .rename])
  func `a profile json that cannot be replaced stays`(operation: FailingFiles.Operation) throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    let before = try Samples.tree(location.folder)
    let files = FailingFiles()
    files.fail(operation, with: .noSpace)
    #expect(throws: ProfileError.self) {
      try location.write(try location.readDocument(), files: files)
    }
    #expect(try Samples.tree(location.folder) == before)
  }

  @Test func `the limit of a file's size is told as a full disk is`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path.string
    await #expect(processExitsWith: .success) { [path = path as String] in
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 700, rlim_max: 700)
      #if canImport(Glibc)
      _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      #else
      _ = unsafe setrlimit(RLIMIT_FSIZE, &limit)
      #endif
      var writer = try JournalWriter.open(device: "aaaaaa", in: FilePath(path))
      var confirmed = 0
      do throws(ProfileError) {
        while confirmed < 100 {
          _ = try writer.append(Samples.review(confirmed), at: Samples.now)
          confirmed += 1
        }
      } catch {
        guard case .system(.write, _, .fileTooLarge) = error else { exit(2) }
      }
      let reading = try JournalReader(folder: FilePath(path)).read()
      let isWhole = reading.findings.isEmpty && reading.timeline.entries.count == confirmed
      exit(isWhole && (1..<100).contains(confirmed) ? 0 : 3)
    }
  }

  @Test func `a folder that cannot be written can be read, and says so before the first answer`()
    async throws
  {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    var store = try folder.open(location)
    try store.record(Samples.review(1), at: Samples.now)
    try store.close(at: Samples.now)
    let (parent, id) = (folder.profiles.path.string, location.id.description)
    let state = folder.path.appending("other").string
    for name in ["", "/Profiles", "/Profiles/\(id)", "/Profiles/\(id)/journal"] {
      unsafe chmod(folder.path.string + name, 0o555)
    }
    for name in try Samples.tree(folder.profiles.path).keys {
      unsafe chmod("\(parent)/\(name)", 0o444)
    }
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    unsafe chmod(state, 0o777)
    // Root ignores modes, so the child becomes an ordinary user.
    await #expect(processExitsWith: .success) {
      [parent = parent as String, id = id as String, state = state as String] in
      if getuid() == 0 { _ = setuid(65_534) }
      let location = try ProfileFolder(FilePath(parent)).profile(named: id)
      var store = try ProfileStore(location, stateFolder: FilePath(state), random: { 5 })
      guard store.state.entries.count == 1 else { exit(2) }
      do throws(ProfileError) { try store.beginWriting() } catch {
        guard case .system(_, _, .permissionDenied) = error else { exit(3) }
        exit(0)
      }
      exit(4)
    }
    for name in ["/Profiles/\(id)/journal", "/Profiles/\(id)", "/Profiles", ""] {
      unsafe chmod(folder.path.string + name, 0o700)
    }
  }
}
