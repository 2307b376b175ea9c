#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The time zones that the machine knows.
struct TimeZones {
  private let own: String?
  private let folder: String

  init(environment: [String: String]) {
    own = environment["TZ"]
    folder = environment["TZDIR"] ?? "/usr/share/zoneinfo"
  }

  /// Has the clock on the wall show the time of a zone, or with nil the machine's own.
  ///
  /// The C library takes an unknown zone for UTC without a word, so the file is looked for first.
  func use(_ zone: String?) -> Bool {
    if let zone {
      var status = stat()
      guard unsafe stat(folder + "/" + zone, &status) == 0, status.st_mode & S_IFMT == S_IFREG
      else { return false }
      unsafe setenv("TZ", zone, 1)
    } else if let own {
      unsafe setenv("TZ", own, 1)
    } else {
      unsafe unsetenv("TZ")
    }
    tzset()
    return true
  }
}
