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
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    let status = Shell(world: LiveWorld.make()).run(arguments)
    exit(status.rawValue)
  }
}
