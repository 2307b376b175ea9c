import Answers
import Foundation
import TestSupport
import Testing

/// Debian's libhangul1, loaded at run time: the oracle of two-set composition.
@safe private struct Libhangul {
  typealias Context = OpaquePointer
  private typealias New = @convention(c) (UnsafePointer<CChar>) -> Context?
  private typealias Process = @convention(c) (Context, CInt) -> Bool
  private typealias Text = @convention(c) (Context) -> UnsafePointer<UInt32>?
  private typealias Backspace = @convention(c) (Context) -> Bool

  private let context: Context
  private let process: Process
  private let commit: Text
  private let flush: Text
  private let backspace: Backspace

  init?() {
    guard let library = unsafe dlopen("libhangul.so.1", RTLD_NOW),
      let new = unsafe dlsym(library, "hangul_ic_new"),
      let process = unsafe dlsym(library, "hangul_ic_process"),
      let commit = unsafe dlsym(library, "hangul_ic_get_commit_string"),
      let flush = unsafe dlsym(library, "hangul_ic_flush"),
      let backspace = unsafe dlsym(library, "hangul_ic_backspace"),
      let context = unsafe unsafeBitCast(new, to: New.self)("2")
    else { return nil }
    unsafe self.context = context
    unsafe self.process = unsafeBitCast(process, to: Process.self)
    unsafe self.commit = unsafeBitCast(commit, to: Text.self)
    unsafe self.flush = unsafeBitCast(flush, to: Text.self)
    unsafe self.backspace = unsafeBitCast(backspace, to: Backspace.self)
  }

  /// What stands in the line after `keys`; U+0008 takes back, and is left out on an empty preedit.
  func typed(_ keys: String) -> String {
    var line = ""
    for key in keys.utf8 {
      if key == 8 {
        _ = unsafe backspace(context)
        continue
      }
      let isTaken = unsafe process(context, CInt(key))
      unsafe line += text(commit(context))
      if !isTaken { line.unicodeScalars.append(Unicode.Scalar(key)) }
    }
    return unsafe line + text(flush(context))
  }

  private func text(_ start: UnsafePointer<UInt32>?) -> String {
    guard var next = unsafe start else { return "" }
    var result = ""
    while let scalar = unsafe Unicode.Scalar(next.pointee), scalar.value > 0 {
      result.unicodeScalars.append(scalar)
      unsafe next += 1
    }
    return result
  }
}

struct LibhangulTests {
  private static let isAvailable = Libhangul() != nil

  @Test(
    .enabled(if: isAvailable, "libhangul.so.1 is not installed (apt-get install libhangul1)"),
    arguments: UInt64(1)...10
  )
  func `ten thousand random key sequences compose as in libhangul`(seed: UInt64) throws {
    let oracle = try #require(Libhangul())
    var random = SplitMix64(seed: seed)
    for _ in 0..<10_000 {
      let keys = Self.keys(using: &random)
      let expected = oracle.typed(keys)
      #expect(same(AnswersTests.typed(keys), expected), "\(keys.debugDescription)")
      if !keys.contains("\u{8}") {
        #expect(same(TwoSetKeyboard.hangul(fromKeys: keys), expected))
      }
    }
  }

  /// Mostly letters, so that syllables grow; some digits, spaces and Backspaces.
  private static func keys(using random: inout SplitMix64) -> String {
    let common = Array("rkskdhfkrtqtswsgfrfafqftfxfvfgnphlml")
    let all = Array("abcdefghijklmnopqrstuvwxyzQWERTOPABCYUIHJKLSDFGZXVNM")
    let other: [Character] = ["1", " ", "\u{8}", "\u{8}", "[", "."]
    return String(
      (0..<Int.random(in: 1...14, using: &random)).map { _ in
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<6: common[Int.random(in: common.indices, using: &random)]
        case 6..<9: all[Int.random(in: all.indices, using: &random)]
        default: other[Int.random(in: other.indices, using: &random)]
        }
      }
    )
  }
}
