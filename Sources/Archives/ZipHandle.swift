import CZip
import SystemPackage

/// An archive that libzip has open for reading, and that is closed with this value.
@safe struct ZipHandle: ~Copyable {
  private let archive: OpaquePointer
  let path: String

  init(path: String, named name: String) throws(ArchiveError) {
    let problem = ZipProblem()
    guard let source = unsafe zip_source_file_create(path, 0, -1, problem.place) else {
      throw problem.archiveError(path: name)
    }
    try unsafe self.init(source, name, problem)
  }

  init(bytes: [UInt8], path: String) throws(ArchiveError) {
    let problem = ZipProblem()
    let made = unsafe bytes.withUnsafeBytes { bytes in
      unsafe zip_source_copying(bytes.baseAddress, bytes.count, problem.place)
    }
    guard let source = unsafe made else { throw problem.archiveError(path: path) }
    try unsafe self.init(source, path, problem)
  }

  private init(
    _ source: OpaquePointer,
    _ path: String,
    _ problem: borrowing ZipProblem
  ) throws(ArchiveError) {
    guard let archive = unsafe zip_open_owning(source, ZIP_RDONLY, problem.place) else {
      throw problem.archiveError(path: path)
    }
    unsafe self.archive = unsafe archive
    self.path = path
  }

  deinit {
    unsafe zip_discard(archive)
  }

  /// How many entries the directory lists.
  var count: Int { Int(clamping: unsafe zip_get_num_entries(archive, 0)) }

  /// What the directory says of an entry.
  func description(of index: UInt64) throws(ArchiveError) -> zip_stat_t {
    var description = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, index, 0, &description) == 0 else {
      throw error(entry: nil)
    }
    return unsafe description
  }

  /// The name of an entry as it was written, and as it reads; older archives write code page 437.
  ///
  /// libzip reads control characters as the pictures of that code page; a NUL is a blank in both.
  func name(of index: UInt64) throws(ArchiveError) -> (written: [UInt8], text: String) {
    guard let raw = unsafe zip_get_name(archive, index, ZIP_FL_ENC_RAW) else {
      throw error(entry: nil)
    }
    let written = unsafe [UInt8](UnsafeRawBufferPointer(start: raw, count: strlen(raw)))
    guard let read = unsafe zip_get_name(archive, index, ZIP_FL_ENC_GUESS) else {
      throw error(entry: nil)
    }
    return (written, unsafe String(cString: read))
  }

  /// The type bits of the entry's Unix mode; 0 where it has none.
  func fileType(of index: UInt64) -> UInt32 {
    var system: UInt8 = 0
    var attributes: UInt32 = 0
    let read = unsafe zip_file_get_external_attributes(archive, index, 0, &system, &attributes)
    return read == 0 ? attributes >> 16 & 0o170000 : 0
  }

  /// All of an entry, which must be exactly `count` bytes; its checksum is checked at its end.
  func read(_ entry: ArchiveEntry) throws(ArchiveError) -> [UInt8] {
    guard let file = unsafe zip_fopen_index(archive, entry.index, 0) else {
      throw error(entry: entry.name)
    }
    defer { unsafe zip_fclose(file) }
    // One byte more than declared: to see the end, or that there is none.
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: entry.bytes + 1) { buffer, filled in
      while filled < buffer.count {
        let rest = unsafe buffer.baseAddress.map { unsafe $0 + filled }
        let read = unsafe zip_fread(file, rest, UInt64(buffer.count - filled))
        failed = read < 0
        if read <= 0 { break }
        filled += Int(read)
      }
    }
    if failed {
      throw unsafe ArchiveError(reported: zip_file_get_error(file), path: path, entry: entry.name)
    }
    guard bytes.count == entry.bytes else { throw .damaged(path: path, entry: entry.name) }
    return bytes
  }

  private func error(entry: String?) -> ArchiveError {
    unsafe ArchiveError(reported: zip_get_error(archive), path: path, entry: entry)
  }
}
