#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The character set of the terminal: UTF-8, whatever the environment says.
///
/// Over ssh or in a container `LANG=C` is common; then readline takes the bytes of typed 가나 for
/// Meta commands and they vanish. Readline 8.2 reads the variables again at every prompt, so
/// `setlocale` alone is undone: the variable itself is set.
package enum LocaleSetup {
  /// Makes the process's character set UTF-8 where it is not.
  package static func useUTF8() {
    _ = unsafe setlocale(LC_CTYPE, "")
    if isUTF8 { return }
    for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8"]
    where unsafe setlocale(LC_CTYPE, name) != nil && isUTF8 {
      unsafe setenv("LC_ALL", name, 1)
      return
    }
  }

  private static var isUTF8: Bool {
    unsafe nl_langinfo(nl_item(CODESET)).map { unsafe String(cString: $0) } == "UTF-8"
  }
}
