#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The variables of the process as C keeps them: `NAME=value`, ended by nil.
enum ProcessEnvironment {
  static var entries: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    #if canImport(Darwin)
    // Darwin's headers do not declare `environ`.
    unsafe _NSGetEnviron().pointee
    #else
    unsafe environ
    #endif
  }

  static func read() -> [String: String] {
    var environment: [String: String] = [:]
    guard var entry = unsafe entries else { return environment }
    while let text = unsafe entry.pointee {
      let parts = unsafe String(cString: text).split(
        separator: "=",
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      if parts.count == 2 { environment[String(parts[0])] = String(parts[1]) }
      unsafe entry += 1
    }
    return environment
  }
}
