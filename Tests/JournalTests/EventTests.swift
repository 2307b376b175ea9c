import Journal
import Scheduling
import Testing
import Text

struct EventTests {
  static let lines = [
    #"{"v":1,"id":"k7f3qa-412","at":"2026-11-22T20:15:03.120+09:00","kind":"review","card":"diplomacy/treaty-1965","grade":3,"proposed":3,"verdict":"variant","typed":"1965-06-22","ms":5400,"mode":"review","due":"2026-11-30","answer":"9f3c21"}"#,
    #"{"v":1,"id":"k7f3qa-415","at":"2026-11-22T20:15:03.120+09:00","kind":"review","card":"diplomacy/treaty-1965","grade":3,"typed":"1965","ms":5400,"think":2100,"mode":"review"}"#,
    #"{"v":1,"id":"k7f3qa-413","at":"2026-11-22T20:15:20.551+09:00","kind":"undo","of":"k7f3qa-412"}"#,
    #"{"v":1,"id":"k7f3qa-414","at":"2026-11-22T20:16:01.007+09:00","kind":"appeal","of":"k7f3qa-411","grade":3}"#,
    #"{"v":1,"id":"k7f3qa-2-1","at":"2026-11-22T20:16:01.007-08:00","kind":"redo","of":"k7f3qa-412"}"#,
    #"{"v":1,"id":"a-1","at":"2026-11-22T20:15:03.120+09:00","kind":"review","card":"kana/あ","grade":1,"mode":"learn","due":"2026-11-22T20:16:03.120+09:00","hint":true,"attempts":["a","ア"],"chosen":[2,0],"score":0.5}"#,
    #"{"v":1,"id":"a-2","at":"2026-11-22T20:15:03.120+09:00","kind":"suspend","card":"kana/a","on":true}"#,
    #"{"v":1,"id":"a-3","at":"2026-11-22T20:15:03.120+09:00","kind":"bury","card":"kana/a","until":"2026-11-23"}"#,
    #"{"v":1,"id":"a-4","at":"2026-11-22T20:15:03.120+09:00","kind":"flag","card":"kana/a","on":true,"note":"a/b"}"#,
    #"{"v":1,"id":"a-5","at":"2026-11-22T20:15:03.120+09:00","kind":"set","key":"retention","value":0.90}"#,
    #"{"v":1,"id":"a-6","at":"2026-11-22T20:15:03.120+09:00","kind":"weights","model":"fsrs6","values":[0.25,1.5],"sample":400,"gain":0.01}"#,
    #"{"v":1,"id":"a-15","at":"2026-11-22T20:15:03.120+09:00","kind":"weights","model":"fsrs7","values":[0.25],"pace":true,"sample":400}"#,
    #"{"v":1,"id":"a-7","at":"2026-11-22T20:15:03.120+09:00","kind":"goal","name":"JLPT N4","on":"2026-12-06"}"#,
    #"{"v":1,"id":"a-8","at":"2026-11-22T20:15:03.120+09:00","kind":"goal","name":"JLPT N4","on":null}"#,
    #"{"v":1,"id":"a-9","at":"2026-11-22T20:15:03.120+09:00","kind":"enrol","deck":"history","templates":["ko"],"on":true}"#,
    #"{"v":1,"id":"a-10","at":"2026-11-22T20:15:03.120+09:00","kind":"reschedule","card":"kana/a","due":"2026-12-01"}"#,
    #"{"v":1,"id":"a-11","at":"2026-11-22T20:15:03.120+09:00","kind":"note","card":"kana/a","text":"見た"}"#,
    ###"{"v":1,"id":"a-14","at":"2026-11-22T20:15:03.120+09:00","kind":"card","card":"mine/k7f3qab","text":"## {#k7f3qab}\nQ: 약속\nA: 約束 | promise\n"}"###,
    #"{"v":1,"id":"a-12","at":"2026-11-22T20:15:03.120+09:00","kind":"dream","of":"sheep","depth":[1.50]}"#,
    #"{"v":1,"id":"a-13","at":"2026-11-22T20:15:03.120+09:00","kind":"undo","of":"a-1","mood":{"x":1e3}}"#,
  ]

  @Test(arguments: lines)
  func `a line comes out as it went in`(line: String) throws {
    #expect(String(decoding: try Event(line: Array(line.utf8)).line, as: UTF8.self) == line)
  }

  @Test(arguments: [
    ("[]", EventError.notAnObject), (#"{"v":2}"#, .newer(version: 2)),
    (#"{"v":1,"id":"x"}"#, .invalid(member: "id")),
    (#"{"v":1,"id":"x-1","at":"yesterday"}"#, .invalid(member: "at")),
    (
      #"{"v":1,"id":"x-1","at":"2026-11-22T20:15:03.120+09:00","kind":"undo"}"#,
      .invalid(member: "of")
    ),
  ])
  func `what is no event says why`(line: String, error: EventError) {
    #expect(throws: error) { try Event(line: Array(line.utf8)) }
  }

  @Test func `events keep the budget of 220 bytes on average`() {
    let history = Samples.history(seed: 1, count: 1000)
    #expect(history.reduce(0) { $0 + $1.line.count } / history.count <= 220)
  }

  @Test func `numbers of events are written in one way only`() {
    #expect(EventID("k7f3qa-2-412") == EventID(device: "k7f3qa-2", counter: 412))
    for text in ["", "-1", "a-", "a-01", "a-+1", "a--1x", "a/b-1", "a-4294967296"] {
      #expect(EventID(text) == nil)
    }
  }
}
