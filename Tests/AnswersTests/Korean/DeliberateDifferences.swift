/// Reference rows that are answered otherwise on purpose, with the reason.
///
/// Three of the 264 Korean rows.
let deliberateDifferences: [String: (answer: String, reason: String)] = [
  "RR 서울": (
    "Seoul",
    "The row writes a proper name small; the notice, and the row of the same word in MR, do not."
  ),
  "RR-names 봉천1동": (
    "Bongcheon 1(il)-dong",
    "The notice prints the hyphen right after the bracket; the blank in the row is typesetting."
  ),
  "RR-names 종로 2가": (
    "Jongno 2(i)-ga",
    "The notice prints the hyphen right after the bracket; the blank in the row is typesetting."
  ),
]
