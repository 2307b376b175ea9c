import Foundation
import Journal
import Profiles
import Scheduling
import SystemPackage
import TestSupport
import Testing

struct CrashTests {
  @Test func `of 200 sessions killed at random moments no acknowledged answer is missing`()
    async throws
  {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    var random = SplitMix64(seed: 200)
    let told = folder.path.appending("acknowledged")
    // On a busy machine most are killed before they can answer: then more of them run.
    for session in 0..<2_000 {
      if session >= 200, try acknowledgements(in: told).count > 200 { break }
      let microseconds = UInt32.random(in: 0..<8_000, using: &random)
      let (path, id) = (folder.path.string, location.id.description)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, id = id as String, microseconds = microseconds as UInt32] in
        try answer(in: FilePath(path), id, killedAfter: microseconds)
      }
    }
    let acknowledged = try acknowledgements(in: told)
    let reading = try ProfileReading(location)
    let known = Set(reading.state.entries.map { reading.state.id(of: $0).description })
    #expect(acknowledged.count > 200)
    #expect(acknowledged.allSatisfy { known.contains(String($0)) })
    #expect(Set(acknowledged).count == acknowledged.count)
    #expect(reading.findings.allSatisfy { $0.cause == .tornTail })
  }

  @Test func `cut at every byte, a journal keeps every line that was whole`() throws {
    let folder = try TemporaryFolder()
    let lines = (1...4).map { Samples.line($0, $0) }
    let journal = lines.flatMap { $0 }
    for size in 0...journal.count {
      // A folder for each: a program that another test starts may hold the last lock for a moment.
      let place = folder.path.appending("\(size)")
      try FileManager.default.createDirectory(
        atPath: place.string,
        withIntermediateDirectories: true
      )
      let path = place.appending("aaaaaa.jsonl")
      try Samples.write(Array(journal.prefix(size)), to: path)
      // A last line without its newline is whole.
      var whole = 0
      while whole < 4, lines.prefix(whole + 1).reduce(-1, { $0 + $1.count }) <= size { whole += 1 }
      let reading = try JournalReader(folder: place).read()
      #expect(reading.timeline.entries.count == whole)
      var writer = try JournalWriter.open(device: "aaaaaa", in: place)
      writer.resume(after: reading.files[0].lastCounter)
      let event = try writer.append(Samples.review(9), at: Samples.now)
      #expect(event.id.counter == whole + 1)
      let mended = try JournalReader(folder: place).read()
      #expect(mended.findings.isEmpty)
      #expect(mended.timeline.entries.count == whole + 1)
      let torn = journal.prefix(size).dropFirst(lines.prefix(whole).reduce(0) { $0 + $1.count })
      let damaged = place.appending("aaaaaa.damaged")
      if torn.isEmpty || torn == [UInt8(ascii: "\n")] {
        #expect(!FileManager.default.fileExists(atPath: damaged.string))
      } else {
        #expect(try Samples.read(damaged) == torn + [UInt8(ascii: "\n")])
      }
    }
  }
}

/// The names of the events that were told to be safe.
private func acknowledgements(in file: FilePath) throws -> [Substring] {
  try String(decoding: Samples.read(file), as: UTF8.self).split(separator: "\n")
}

/// Answers without end, telling each acknowledgement to a file, until the kill comes.
private func answer(in folder: FilePath, _ id: String, killedAfter microseconds: UInt32) throws {
  let location = try ProfileFolder(folder.appending("Profiles")).profile(named: id)
  let told = try FileDescriptor.open(
    folder.appending("acknowledged"),
    .writeOnly,
    options: [.create, .append],
    permissions: .ownerReadWrite
  )
  var store = try ProfileStore(
    location,
    stateFolder: folder.appending("state"),
    random: { 7 }
  )
  try store.beginWriting()
  let executioner = Thread {
    usleep(microseconds)
    kill(getpid(), SIGKILL)
  }
  executioner.start()
  while true {
    let event = try store.record(Samples.review(1), at: Samples.now)
    try told.writeAll("\(event.id)\n".utf8)
  }
}
