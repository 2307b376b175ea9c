import CAllocator
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
    // A long journal is read a few milliseconds sooner.
    koryu_grow_in_large_steps()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let status = Shell(world: LiveWorld.make()).run(arguments)
    exit(status.rawValue)
  }
}
