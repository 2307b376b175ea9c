import Archives
package import Classes
package import Text

/// A class's pack, which may have been damaged, or made by someone else.
package struct PackReader: ~Copyable {
  /// What is believed of a pack's size.
  private static let limits = ArchiveLimits(
    archiveBytes: 256 << 20,
    entries: PackManifest.mostFiles + 1,
    entryBytes: 64 << 20,
    totalBytes: 512 << 20,
    ratio: 250
  )
  private static let manifestBytes = 8 << 20

  package let manifest: PackManifest
  private let archive: ArchiveReader

  /// Opens the pack in a file, and compares every file in it with its digest.
  package init(path: String) throws(PackError) {
    let archive: ArchiveReader
    do { archive = try ArchiveReader(path: path, limits: Self.limits) } catch {
      throw .unreadable(error.phrase)
    }
    try self.init(archive)
  }

  private init(_ archive: consuming ArchiveReader) throws(PackError) {
    let manifest = try Self.manifest(archive)
    for file in manifest.files { _ = try Self.read(file, from: archive) }
    self.manifest = manifest
    self.archive = archive
  }

  private static func manifest(
    _ archive: borrowing ArchiveReader
  ) throws(PackError) -> PackManifest {
    guard archive.entry(PackManifest.name) != nil else { throw .foreign }
    let bytes: [UInt8]
    do { bytes = try archive.read(PackManifest.name, limitBytes: manifestBytes) } catch {
      throw .unreadable(error.phrase)
    }
    if let json = try? JSONValue(parsing: bytes), json["kind"]?.string == HandInManifest.kind {
      throw .handIn
    }
    do { return try PackManifest(bytes: bytes) } catch {
      switch error {
      case .foreign: throw .foreign
      case .newer(let version): throw .newer(version: version)
      case .damaged: throw .damaged
      }
    }
  }

  /// The content of a file of the pack.
  package func read(_ file: PackManifest.File) throws(PackError) -> [UInt8] {
    try Self.read(file, from: archive)
  }

  private static func read(
    _ file: PackManifest.File,
    from archive: borrowing ArchiveReader
  ) throws(PackError) -> [UInt8] {
    let bytes: [UInt8]
    do { bytes = try archive.read(file.name) } catch { throw .unreadable(error.phrase) }
    guard bytes.count == file.size, SHA256.hexadecimal(of: bytes) == file.digest else {
      throw .changed(member: file.name)
    }
    return bytes
  }
}

/// Why a pack cannot be used; nothing is written then.
package enum PackError: Error, Hashable, Sendable {
  /// It is no pack.
  case foreign
  /// It is a hand-in, which goes the other way.
  case handIn
  case newer(version: Int)
  /// A file is not what its digest says.
  case changed(member: String)
  /// The manifest lacks something.
  case damaged
  /// The archive cannot be read, for this reason.
  case unreadable(Phrase)
  /// The disk did not allow it.
  case disk(ProfileError)
}

extension PackError {
  /// What is wrong with the file called `path`, and what to do.
  package func phrase(path: String) -> Phrase {
    let path = VisibleText.line(path)
    switch self {
    case .foreign:
      return Phrase(
        en:
          "\(path) is no class’s pack; nothing was changed. Ask for the file that “koryu class pack” writes.",
        ja: "\(path) はクラスの配布ファイルではありません。何も変更していません。koryu class pack で作られたファイルをもらってください。",
        ko: "\(path): 수업의 배포 파일이 아니에요. 아무것도 바꾸지 않았어요. koryu class pack 명령으로 만든 파일을 받아 주세요."
      )
    case .handIn:
      return Phrase(
        en:
          "\(path) is a hand-in, not a class’s pack; nothing was changed. It goes to the teacher.",
        ja: "\(path) は配布ファイルではなく提出ファイルです。何も変更していません。先生に提出してください。",
        ko: "\(path): 배포 파일이 아니라 제출 파일이에요. 아무것도 바꾸지 않았어요. 선생님께 내 주세요."
      )
    case .newer(let version):
      return Phrase(
        en:
          "\(path) was made by a newer Koryu (format \(version)); nothing was changed. Update Koryu.",
        ja: "\(path) は新しい Koryu（形式 \(version)）で作られています。何も変更していません。Koryu を更新してください。",
        ko: "\(path): 더 새로운 Koryu(형식 \(version))로 만든 파일이에요. 아무것도 바꾸지 않았어요. Koryu를 업데이트해 주세요."
      )
    case .changed(let member):
      return Phrase(
        en:
          "\(path): \(VisibleText.line(member)) is not as it was when the pack was made; nothing was changed. Get the file again.",
        ja: "\(path)：\(VisibleText.line(member)) が作成時の内容と違います。何も変更していません。ファイルをもらい直してください。",
        ko: "\(path): \(VisibleText.line(member)) 내용이 만들 때와 달라요. 아무것도 바꾸지 않았어요. 파일을 다시 받아 주세요."
      )
    case .damaged:
      return Phrase(
        en: "\(path) lacks something that a pack has; nothing was changed. Get the file again.",
        ja: "\(path) には配布ファイルに必要なものが欠けています。何も変更していません。ファイルをもらい直してください。",
        ko: "\(path): 배포 파일에 있어야 할 것이 빠졌어요. 아무것도 바꾸지 않았어요. 파일을 다시 받아 주세요."
      )
    case .unreadable(let phrase): return phrase
    case .disk(let error): return error.phrase
    }
  }
}
