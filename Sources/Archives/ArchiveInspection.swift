import CZip

/// The look at every entry that comes before the first is read.
struct ArchiveInspection {
  private let limits: ArchiveLimits
  private var names: Set<String> = []
  private var totalBytes = 0
  private var legacyNames = LegacyNames([])

  init(limits: ArchiveLimits) {
    self.limits = limits
  }

  mutating func entries(of zip: borrowing ZipHandle) throws(ArchiveError) -> [ArchiveEntry] {
    guard zip.count <= limits.entries else {
      throw .tooManyEntries(path: zip.path, limit: limits.entries)
    }
    legacyNames = LegacyNames(try Self.namesInCodePage(of: zip))
    var entries: [ArchiveEntry] = []
    entries.reserveCapacity(zip.count)
    for index in 0..<zip.count { entries.append(try entry(UInt64(index), of: zip)) }
    return entries
  }

  private static func namesInCodePage(
    of zip: borrowing ZipHandle
  ) throws(ArchiveError) -> [[UInt8]] {
    var names: [[UInt8]] = []
    for index in 0..<zip.count {
      let written = try zip.name(of: UInt64(index)).written
      if String(validating: written, as: UTF8.self) == nil { names.append(written) }
    }
    return names
  }

  private mutating func entry(
    _ index: UInt64,
    of zip: borrowing ZipHandle
  ) throws(ArchiveError) -> ArchiveEntry {
    let description = try unsafe zip.description(of: index)
    let needed = UInt64(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE)
    guard unsafe description.valid & needed == needed,
      let size = Int(exactly: unsafe description.size), size < .max,
      let compressed = Int(exactly: unsafe description.comp_size)
    else { throw .damaged(path: zip.path, entry: nil) }
    let name = try name(of: index, in: zip)
    let entry = ArchiveEntry(name: name, compressedBytes: compressed, bytes: size, index: index)
    try check(sizeOf: entry, path: zip.path)
    // A mode of 0 is one that no Unix wrote; 0o100000 is a file, 0o040000 a folder.
    guard [0, 0o100000, 0o040000].contains(zip.fileType(of: index)) else {
      throw .link(path: zip.path, entry: name)
    }
    guard unsafe Int32(description.encryption_method) == ZIP_EM_NONE else {
      throw .encrypted(path: zip.path, entry: name)
    }
    return entry
  }

  private mutating func name(
    of index: UInt64,
    in zip: borrowing ZipHandle
  ) throws(ArchiveError) -> String {
    let (written, guessed) = try zip.name(of: index)
    let asUTF8 = String(validating: written, as: UTF8.self)
    let name = asUTF8 == nil ? legacyNames.text(of: written) ?? guessed : guessed
    // What reads differently than it is written hides control characters.
    let isPlain = asUTF8.map { $0 == name } ?? !written.contains { $0 < 0x20 }
    if limits.names == .labels {
      return label(isPlain ? name : ArchiveNameFault.mended(asUTF8 ?? name))
    }
    guard isPlain else { throw .unsafeName(path: zip.path, name: name, .controlCharacter) }
    if let fault = ArchiveNameFault.of(name) {
      throw .unsafeName(path: zip.path, name: name, fault)
    }
    guard names.insert(name).inserted else { throw .repeatedName(path: zip.path, name: name) }
    return name
  }

  /// A name that is only shown, and its own: where another entry bears it, with a number behind it.
  private mutating func label(_ name: String) -> String {
    let usable = ArchiveNameFault.of(name) == nil ? name : ArchiveNameFault.mended(name)
    var label = usable
    var number = 2
    while !names.insert(label).inserted {
      label = "\(usable) (\(number))"
      number += 1
    }
    return label
  }

  private mutating func check(sizeOf entry: ArchiveEntry, path: String) throws(ArchiveError) {
    guard entry.bytes <= limits.entryBytes else {
      throw .entryTooLarge(path: path, entry: entry.name, limitBytes: limits.entryBytes)
    }
    totalBytes += entry.bytes
    guard totalBytes <= limits.totalBytes else {
      throw .totalTooLarge(path: path, limitBytes: limits.totalBytes)
    }
    let isBomb =
      entry.bytes > ArchiveLimits.ratioFromBytes
      && entry.bytes / limits.ratio > entry.compressedBytes
    if isBomb { throw .bomb(path: path, entry: entry.name) }
  }
}
