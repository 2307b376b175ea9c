import CIconv
import Decks
import Profiles
import SystemPackage
import Text

/// A text file of another program, as UTF-8, whatever it was written in.
struct ImportedText {
  /// The text, named as the file is.
  let source: DeckSource
  /// What it was written in, where that is not UTF-8.
  let encoding: TextEncoding?
  /// What is told of the sheets that were not read.
  let notice: Phrase?

  /// Reads a file of at most 64 MiB, in the encoding asked for or in the one that its bytes tell.
  init(_ path: FilePath, in asked: TextEncoding?) throws {
    let file = DeckSource(path: path.string, bytes: try Self.bytes(path))
    notice = nil
    let encoding = try asked ?? Self.told(file)
    guard encoding != .utf8 else {
      source = file.withLineFeeds
      self.encoding = nil
      return
    }
    let bytes = try Self.converted(file, from: encoding)
    source = DeckSource(path: file.path, bytes: bytes).withLineFeeds
    self.encoding = encoding
  }

  /// Reads one sheet of a workbook.
  init(sheetAt path: FilePath) throws {
    let sheet = try SheetText(Self.bytes(path), path: path.string)
    source = sheet.source
    notice = sheet.notice
    encoding = nil
  }

  // MARK: What it is not

  /// The text without a mark of its encoding and the white space around it.
  private var content: ArraySlice<UInt8> {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return source.bytes.dropFirst(source.bytes.starts(with: mark) ? mark.count : 0)
      .drop { $0 <= 0x20 }
  }

  /// Whether nothing stands in it.
  var isEmpty: Bool { content.isEmpty }

  /// Whether it is the XML that Moodle takes quizzes in.
  var isMoodleXML: Bool {
    let start = String(decoding: content.prefix(4096), as: UTF8.self)
    return start.hasPrefix("<") && start.contains("<quiz>")
  }

  /// Whether it is one line of words and meanings, as Quizlet writes them when it is asked to:
  /// `a,b;c,d`.
  var isOneLineOfPairs: Bool {
    let parts = content.split(separator: 0x3B)
    return parts.count >= 2 && !content.dropLast().contains(0x0A)
      && parts.prefix(50).allSatisfy { part in part.count { $0 == 0x2C || $0 == 0x09 } == 1 }
  }

  private static func bytes(_ path: FilePath) throws -> [UInt8] {
    do {
      guard let bytes = try FolderReading.bytes(of: path, limit: DeckFolder.largestFile) else {
        throw Failure(.refused, ErrorPhrases.tooLarge(path: path.string, megabytes: 64))
      }
      return bytes
    } catch let error as Errno {
      throw Failure(
        .inputOutput,
        ErrorPhrases.unreadable(path: path.string, cause: error.description)
      )
    }
  }

  private static func told(_ file: DeckSource) throws -> TextEncoding {
    switch TextEncoding.telling(of: file) {
    case .sure(let encoding): return encoding
    case .unsure(let encodings):
      throw Failure(.refused, EncodingPhrases.unsure(file.path, encodings.map(\.rawValue)))
    case .mixed(let finding): throw Failure(.refused, EncodingPhrases.mixed(finding))
    case .unknown: throw Failure(.refused, EncodingPhrases.noText(file.path))
    }
  }

  /// The bytes as UTF-8; a place that the encoding does not have is told by its line.
  private static func converted(_ file: DeckSource, from encoding: TextEncoding) throws -> [UInt8] {
    var output = [UInt8](repeating: 0, count: file.bytes.count * 3 + 16)
    let conversion = unsafe file.bytes.withUnsafeBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe koryu_convert(
          encoding.nameForIconv,
          input.baseAddress,
          input.count,
          output.baseAddress,
          output.count
        )
      }
    }
    output.removeLast(output.count - conversion.written)
    switch conversion.result {
    case KORYU_CONVERTED: return output
    case KORYU_UNKNOWN_ENCODING:
      throw Failure(.refused, EncodingPhrases.notKnownHere(file.path, encoding.rawValue))
    case _:
      let line = output.count { $0 == 0x0A } + 1
      throw Failure(.refused, EncodingPhrases.invalid(file.path, encoding.rawValue, line: line))
    }
  }
}
