import Decks
import Text

/// The programs that make a sound, each handing its output to the next.
package struct VoiceCommand: Hashable, Sendable {
  /// One program.
  package struct Stage: Hashable, Sendable {
    /// The file to run.
    package var path: String
    /// What follows its name.
    ///
    /// Texts of decks are never among these, only paths from the root.
    package var arguments: [String]

    package init(_ path: String, _ arguments: [String]) {
      self.path = path
      self.arguments = arguments
    }
  }

  /// The programs in order.
  package var stages: [Stage]
  /// What the first one reads.
  package var input: String

  package init(_ stages: [Stage], input: String = "") {
    self.stages = stages
    self.input = input
  }
}

extension VoiceCommand {
  /// Finds what speaks: a recording first, then macOS `say`, Open JTalk, espeak-ng.
  ///
  /// `program` gives the file of an installed program, `resolving` a path with its links followed;
  /// both give nil where there is none. Nil where nothing here can say it.
  package init?(
    saying utterance: Utterance,
    program: (String) -> String?,
    resolving: (String) -> String?
  ) {
    if let recording = utterance.recording, let path = recording.path(resolving: resolving),
      let player = Self.player(of: recording.format, path: path, program)
    {
      self.init([player])
      return
    }
    guard utterance.text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    if let say = program("say") {
      let voice = Self.macVoice[utterance.language].map { ["-v", $0] } ?? []
      self.init([Stage(say, voice + ["-f", "-"])], input: utterance.text)
    } else if utterance.language == .japanese,
      let stages = Self.openJTalk(program, resolving)
    {
      self.init(stages, input: utterance.text + "\n")
    } else if let espeak = program("espeak-ng"), let text = Self.phonetic(utterance) {
      let voice = Self.espeakVoice[utterance.language] ?? "en"
      self.init([Stage(espeak, ["-v", voice, "-b", "1", "--stdin"])], input: text + "\n")
    } else {
      return nil
    }
  }

  // MARK: Recordings

  /// Players in the order of preference: those that only play before those that can do much more.
  private static func player(
    of format: Recording.Format,
    path: String,
    _ program: (String) -> String?
  ) -> Stage? {
    let all: [(name: String, formats: [Recording.Format], arguments: [String])] = [
      ("afplay", [.mp3, .wav, .m4a], []),
      ("mpg123", [.mp3], ["-q"]),
      ("ogg123", [.ogg], ["-q"]),
      ("aplay", [.wav], ["-q"]),
      ("paplay", [.wav, .ogg], []),
      ("pw-play", [.wav, .ogg, .mp3], []),
      (
        "ffplay", Recording.Format.allCases,
        ["-nodisp", "-autoexit", "-loglevel", "quiet", "-protocol_whitelist", "file", "-i"]
      ),
    ]
    for player in all where player.formats.contains(format) {
      if let file = program(player.name) { return Stage(file, player.arguments + [path]) }
    }
    return nil
  }

  // MARK: Voices

  private static let macVoice: [Language: String] = [.japanese: "Kyoko", .korean: "Yuna"]
  private static let espeakVoice: [Language: String] = [.japanese: "ja", .korean: "ko"]

  /// Open JTalk writes a wave, which something else must play.
  private static func openJTalk(
    _ program: (String) -> String?,
    _ resolving: (String) -> String?
  ) -> [Stage]? {
    guard let speaker = program("open_jtalk"),
      let dictionary = dictionaries.lazy.compactMap(resolving).first,
      let voice = voices.lazy.compactMap(resolving).first,
      let player = wavePlayer(program)
    else { return nil }
    let arguments = ["-x", dictionary, "-m", voice, "-ow", "/dev/stdout"]
    return [Stage(speaker, arguments), player]
  }

  private static func wavePlayer(_ program: (String) -> String?) -> Stage? {
    if let file = program("aplay") { return Stage(file, ["-q", "-"]) }
    if let file = program("play") { return Stage(file, ["-q", "-t", "wav", "-"]) }
    let quiet = ["-nodisp", "-autoexit", "-loglevel", "quiet", "-f", "wav", "-i", "-"]
    return program("ffplay").map { Stage($0, quiet) }
  }

  private static let dictionaries = [
    "/var/lib/mecab/dic/open-jtalk/naist-jdic", "/usr/share/open_jtalk/dic",
    "/usr/local/share/open_jtalk/dic",
  ]

  /// Mei first: she is the better speaker.
  private static let voices = [
    "/usr/share/hts-voice/mei/mei_normal.htsvoice",
    "/usr/share/hts-voice/nitech-jp-atr503-m001/nitech_jp_atr503_m001.htsvoice",
    "/usr/local/share/hts-voice/mei/mei_normal.htsvoice",
  ]
}
