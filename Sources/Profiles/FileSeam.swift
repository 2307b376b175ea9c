package import SystemPackage

/// The file operations on which durability rests, so that tests can make each of them fail.
package protocol FileSeam: Sendable {
  /// Opens a file for writing, making it where it is absent; a link is refused.
  func open(_ path: FilePath, _ access: FileAccess) throws(Errno) -> FileDescriptor
  /// Writes some of the bytes; how many.
  func write(_ bytes: ArraySlice<UInt8>, to file: FileDescriptor) throws(Errno) -> Int
  /// Puts what was written on the disk itself.
  func sync(_ file: FileDescriptor) throws(Errno)
  /// Puts the names in a folder on the disk itself.
  func syncFolder(_ path: FilePath) throws(Errno)
  /// Replaces `other` by `path` in one step.
  func rename(_ path: FilePath, to other: FilePath) throws(Errno)
  /// Cuts a file.
  func resize(_ file: FileDescriptor, to size: Int) throws(Errno)
}

/// How a file is opened for writing.
package enum FileAccess: Hashable, Sendable {
  /// Every write goes to the end; it can be read too.
  case append
  /// A file that must not exist yet.
  case new
  /// A file whose content is given up.
  case replace
}

/// The file operations of the operating system.
package struct LiveFiles: FileSeam {
  package init() {}

  package func open(_ path: FilePath, _ access: FileAccess) throws(Errno) -> FileDescriptor {
    let (mode, options): (FileDescriptor.AccessMode, FileDescriptor.OpenOptions) =
      switch access {
      case .append: (.readWrite, [.append, .create])
      case .new: (.writeOnly, [.create, .exclusiveCreate])
      case .replace: (.writeOnly, [.create, .truncate])
      }
    do {
      return try FileDescriptor.open(
        path,
        mode,
        options: options.union([.noFollow, .closeOnExec]),
        permissions: .ownerReadWrite
      )
    } catch let error as Errno {
      throw error
    } catch {
      throw .ioError
    }
  }

  package func write(_ bytes: ArraySlice<UInt8>, to file: FileDescriptor) throws(Errno) -> Int {
    do {
      return unsafe try bytes.withUnsafeBytes { unsafe try file.write($0, retryOnInterrupt: false) }
    } catch let error as Errno {
      throw error
    } catch {
      throw .ioError
    }
  }

  package func sync(_ file: FileDescriptor) throws(Errno) { try Posix.sync(file) }

  package func syncFolder(_ path: FilePath) throws(Errno) {
    do {
      let folder = try FileDescriptor.open(path, .readOnly, options: [.directory, .closeOnExec])
      defer { try? folder.close() }
      try Posix.sync(folder)
    } catch let error as Errno {
      // Some file systems (sticks, Windows' disks, shares) cannot sync a folder; more cannot be done.
      if [.invalidArgument, .badFileDescriptor, .notSupported].contains(error) { return }
      throw error
    } catch {
      throw .ioError
    }
  }

  package func rename(_ path: FilePath, to other: FilePath) throws(Errno) {
    try Posix.rename(path, to: other)
  }

  package func resize(_ file: FileDescriptor, to size: Int) throws(Errno) {
    do { try file.resize(to: Int64(size)) } catch let error as Errno { throw error } catch {
      throw .ioError
    }
  }
}

extension FileSeam {
  /// Writes all bytes, however many the system takes at a time.
  func writeAll(_ bytes: [UInt8], to file: FileDescriptor) throws(Errno) {
    var rest = bytes[...]
    while !rest.isEmpty {
      do throws(Errno) {
        let written = try write(rest, to: file)
        guard written > 0 else { throw .noSpace }
        rest = rest.dropFirst(written)
      } catch {
        if error != .interrupted { throw error }
      }
    }
  }

  /// Syncs, again where a signal interrupts.
  func syncAll(_ file: FileDescriptor) throws(Errno) {
    while true {
      do throws(Errno) { return try sync(file) } catch { if error != .interrupted { throw error } }
    }
  }
}
