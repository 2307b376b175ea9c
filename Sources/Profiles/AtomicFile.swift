import SystemPackage

/// Replaces a small file so that at any moment the old or the new one stands there, whole.
struct AtomicFile {
  let path: FilePath
  let files: any FileSeam
  /// What errors call the file, where its own name is one that the user never gave.
  var shown: FilePath?

  private var name: String { (shown ?? path).string }

  /// Write, sync, rename, sync of the folder.
  func replace(with bytes: [UInt8]) throws(ProfileError) {
    let temporary = FilePath(path.string + ".new")
    do { try write(bytes, to: temporary) } catch {
      try? Posix.remove(temporary)
      throw error
    }
    do { try files.rename(temporary, to: path) } catch {
      try? Posix.remove(temporary)
      throw .system(.rename, path: name, error)
    }
    let parent = path.removingLastComponent()
    let folder = parent.isEmpty ? FilePath(".") : parent
    do { try files.syncFolder(folder) } catch { throw .system(.sync, path: folder.string, error) }
  }

  private func write(_ bytes: [UInt8], to temporary: FilePath) throws(ProfileError) {
    let file: FileDescriptor
    do { file = try files.open(temporary, .replace) } catch {
      // The name beside it is ours, not the user's.
      throw .system(.create, path: name, error)
    }
    defer { try? file.close() }
    do { try files.writeAll(bytes, to: file) } catch {
      throw .system(.write, path: name, error)
    }
    do { try files.syncAll(file) } catch { throw .system(.sync, path: name, error) }
  }
}

/// Reads files that may not be what they should.
struct BoundedFile {
  let path: FilePath
  let limitBytes: Int

  /// The whole file.
  func read() throws(ProfileError) -> [UInt8] {
    let kind: Posix.FileKind
    do { kind = try Posix.kind(of: path) } catch { throw .system(.open, path: path.string, error) }
    switch kind {
    case .absent: throw .absent(path: path.string)
    case .link: throw .symbolicLink(path: path.string)
    case .folder, .other: throw .foreign(path: path.string)
    case .file(let size) where size > limitBytes:
      throw .tooLarge(path: path.string, limitBytes: limitBytes)
    case .file: break
    }
    let file = try open()
    defer { try? file.close() }
    do {
      let bytes = try Posix.read(file, at: 0, count: limitBytes + 1)
      guard bytes.count <= limitBytes else {
        throw ProfileError.tooLarge(path: path.string, limitBytes: limitBytes)
      }
      return bytes
    } catch let error as Errno {
      throw .system(.read, path: path.string, error)
    } catch let error as ProfileError {
      throw error
    } catch {
      throw .system(.read, path: path.string, .ioError)
    }
  }

  /// Opens the file for reading, without following a link.
  func open() throws(ProfileError) -> FileDescriptor {
    do {
      return try FileDescriptor.open(path, .readOnly, options: [.noFollow, .closeOnExec])
    } catch let error as Errno {
      if error == .tooManySymbolicLinkLevels { throw .symbolicLink(path: path.string) }
      throw .system(.open, path: path.string, error)
    } catch {
      throw .system(.open, path: path.string, .ioError)
    }
  }
}
