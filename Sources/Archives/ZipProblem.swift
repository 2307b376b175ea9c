import CZip
import SystemPackage

/// What libzip reports, which is freed with this value.
@safe struct ZipProblem: ~Copyable {
  private let error: UnsafeMutablePointer<zip_error_t>

  init() {
    unsafe error = .allocate(capacity: 1)
    unsafe zip_error_init(error)
  }

  deinit {
    unsafe zip_error_fini(error)
    unsafe error.deallocate()
  }

  /// Where libzip leaves it.
  var place: UnsafeMutablePointer<zip_error_t> { unsafe error }

  /// As one of ours.
  func archiveError(path: String, entry: String? = nil) -> ArchiveError {
    unsafe ArchiveError(reported: error, path: path, entry: entry)
  }
}

extension ArchiveError {
  /// What libzip says of an archive, or of one entry.
  @unsafe init(reported error: UnsafeMutablePointer<zip_error_t>, path: String, entry: String?) {
    let code = unsafe zip_error_code_zip(error)
    let isSystem = unsafe zip_error_system_type(error) == ZIP_ET_SYS
    self =
      switch code {
      case ZIP_ER_NOENT: .absent(path: path)
      case ZIP_ER_NOZIP: .notAnArchive(path: path)
      case ZIP_ER_MEMORY: .system(path: path, .noMemory)
      case ZIP_ER_COMPNOTSUPP: .unknownCompression(path: path, entry: entry ?? path)
      case ZIP_ER_ENCRNOTSUPP, ZIP_ER_NOPASSWD: .encrypted(path: path, entry: entry ?? path)
      case _ where isSystem:
        .system(path: path, Errno(rawValue: unsafe zip_error_code_system(error)))
      case _: .damaged(path: path, entry: entry)
      }
  }
}
