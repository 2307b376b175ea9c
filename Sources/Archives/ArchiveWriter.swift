import CZip
import SystemPackage

/// A zip archive in the making; the same entries and times give the same bytes.
///
/// The caller puts them on the disk as a whole (`WholeFile`). How tightly zlib packs may differ
/// between machines; what is unpacked does not.
@safe package struct ArchiveWriter: ~Copyable {
  /// Nil once it is complete.
  private var archive: OpaquePointer?
  private let result: OpaquePointer
  private let path: String
  private var names: Set<String> = []

  /// How an entry is kept.
  package enum Packing: Hashable, Sendable {
    /// For text.
    case deflated
    /// For what is packed already: pictures, sound.
    case stored
  }

  /// An archive without entries; `path` names it in errors.
  package init(path: String) throws(ArchiveError) {
    let problem = ZipProblem()
    guard let result = unsafe zip_source_buffer_create(nil, 0, 0, problem.place) else {
      throw problem.archiveError(path: path)
    }
    guard let archive = unsafe zip_open_owning(result, ZIP_CREATE | ZIP_TRUNCATE, problem.place)
    else { throw problem.archiveError(path: path) }
    // Closing the archive gives one hold up; the other reads what was written.
    unsafe zip_source_keep(result)
    unsafe self.archive = unsafe archive
    unsafe self.result = unsafe result
    self.path = path
  }

  deinit {
    if let open = unsafe archive { unsafe zip_discard(open) }
    unsafe zip_source_free(result)
  }

  /// Adds a file after those that are there.
  package mutating func add(
    _ name: String,
    _ bytes: [UInt8],
    _ packing: Packing = .deflated,
    modified: ArchiveTime = .earliest
  ) throws(ArchiveError) {
    if let fault = ArchiveNameFault.of(name) { throw .unsafeName(path: path, name: name, fault) }
    guard names.insert(name).inserted else { throw .repeatedName(path: path, name: name) }
    guard let open = unsafe archive else { return }
    let problem = ZipProblem()
    let made = unsafe bytes.withUnsafeBytes { bytes in
      unsafe zip_source_copying(bytes.baseAddress, bytes.count, problem.place)
    }
    guard let source = unsafe made else { throw problem.archiveError(path: path, entry: name) }
    let index = unsafe zip_file_add(open, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(source)
      throw unsafe Self.error(of: open, path, name)
    }
    try unsafe describe(open, UInt64(index), name, packing, modified)
  }

  private func describe(
    _ archive: OpaquePointer,
    _ index: UInt64,
    _ name: String,
    _ packing: Packing,
    _ modified: ArchiveTime
  ) throws(ArchiveError) {
    let method =
      switch packing {
      case .deflated: ZIP_CM_DEFLATE
      case .stored: ZIP_CM_STORE
      }
    guard unsafe zip_set_file_compression(archive, index, method, 0) == 0,
      unsafe zip_file_set_dostime(archive, index, modified.time, modified.date, 0) == 0
    else { throw unsafe Self.error(of: archive, path, name) }
  }

  /// The archive, complete.
  package consuming func bytes() throws(ArchiveError) -> [UInt8] {
    // libzip writes nothing for an archive of nothing.
    if names.isEmpty { return [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18) }
    guard let open = unsafe archive else { return [] }
    guard unsafe zip_close(open) == 0 else {
      throw unsafe ArchiveError(reported: zip_get_error(open), path: path, entry: nil)
    }
    unsafe archive = nil
    return try unsafe Self.content(of: result, path)
  }

  private static func content(
    of source: OpaquePointer,
    _ path: String
  ) throws(ArchiveError) -> [UInt8] {
    var description = unsafe zip_stat_t()
    guard unsafe zip_source_open(source) == 0 else {
      throw unsafe ArchiveError(reported: zip_source_error(source), path: path, entry: nil)
    }
    defer { unsafe zip_source_close(source) }
    guard unsafe zip_source_stat(source, &description) == 0 else {
      throw unsafe ArchiveError(reported: zip_source_error(source), path: path, entry: nil)
    }
    let size = unsafe Int(description.size)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let rest = unsafe buffer.baseAddress.map { unsafe UnsafeMutableRawPointer($0 + filled) }
        guard let rest = unsafe rest else { break }
        let read = unsafe zip_source_read(source, rest, UInt64(size - filled))
        if read <= 0 { break }
        filled += Int(read)
      }
    }
    guard bytes.count == size else { throw .damaged(path: path, entry: nil) }
    return bytes
  }

  private static func error(
    of archive: OpaquePointer,
    _ path: String,
    _ entry: String
  ) -> ArchiveError {
    unsafe ArchiveError(reported: zip_get_error(archive), path: path, entry: entry)
  }
}
