import Decks
import Scheduling
import Text

/// The row in which an old collection describes itself, as JSON.
struct CollectionDescription {
  let notetypes: [ExportedNotetype]
  let notetypeIDs: [Int64]
  /// Titles of decks, and their ids.
  let decks: [(id: Int64, name: String)]
  let weights: [Double]
  let retention: Double
  let model: String
  let rolloverHour: Int
  let offsetSeconds: Int32
  let modifiedSeconds: Int64

  static let optionsID: Int64 = 1_500_000_000_000

  /// `schedVer` 2, or Anki would take the collection for one of its first scheduler and rewrite
  /// grades.
  var configuration: JSONValue {
    [
      "schedVer": 2, "sched2021": true, "fsrs": true, "curDeck": 1, "activeDecks": [1],
      "nextPos": 1, "estTimes": true, "dueCounts": true, "collapseTime": 1200, "timeLim": 0,
      "newSpread": 0, "addToCur": true, "sortType": "noteFld", "sortBackwards": false,
      "dayLearnFirst": false, "rollover": .integer(rolloverHour),
      "creationOffset": .integer(-Int(offsetSeconds) / 60), "koryuModel": .string(model),
    ]
  }

  var models: JSONValue {
    .object(
      notetypes.indices.map { index in
        .init(String(notetypeIDs[index]), model(notetypes[index], notetypeIDs[index]))
      }
    )
  }

  private func model(_ notetype: ExportedNotetype, _ id: Int64) -> JSONValue {
    [
      "id": .integer(id), "name": .string(notetype.name),
      "type": notetype.isCloze ? 1 : 0, "mod": .integer(modifiedSeconds), "usn": -1,
      "sortf": 0, "did": .null, "tags": [], "vers": [], "latexsvg": false,
      "latexPre":
        "\\documentclass[12pt]{article}\n\\usepackage[utf8]{inputenc}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\begin{document}\n",
      "latexPost": "\\end{document}", "css": .string(ExportedNotetype.style),
      "req": .array(
        notetype.templates.indices.map { [.integer($0), "any", [0]] }
      ),
      "flds": .array(
        notetype.fields.enumerated().map { index, name in
          [
            "name": .string(name), "ord": .integer(index), "sticky": false, "rtl": false,
            "font": "Arial", "size": 20,
            "collapsed": .bool(name == KoryuNoteForm.sourceField), "description": "",
          ]
        }
      ),
      "tmpls": .array(
        notetype.templates.enumerated().map { index, template in
          [
            "name": .string(template.name), "ord": .integer(index),
            "qfmt": .string(template.question), "afmt": .string(template.answer),
            "bqfmt": "", "bafmt": "", "did": .null, "bfont": "", "bsize": 0,
          ]
        }
      ),
    ]
  }

  var deckTable: JSONValue {
    let own = decks.map { JSONValue.Member(String($0.id), deck($0.id, $0.name, Self.optionsID)) }
    return .object([.init("1", deck(1, "Default", 1))] + own)
  }

  private func deck(_ id: Int64, _ name: String, _ options: Int64) -> JSONValue {
    [
      "id": .integer(id), "name": .string(name), "mod": .integer(modifiedSeconds), "usn": -1,
      "desc": "", "dyn": 0, "conf": .integer(options), "collapsed": false,
      "browserCollapsed": false, "extendNew": 0, "extendRev": 0, "lrnToday": [0, 0],
      "revToday": [0, 0], "newToday": [0, 0], "timeToday": [0, 0],
    ]
  }

  /// The group "1" must be there, or Anki refuses the package.
  var options: JSONValue {
    [
      "1": options(1, "Default", [], 0.9),
      "\(Self.optionsID)": options(Self.optionsID, "Koryu", weights, retention),
    ]
  }

  private func options(
    _ id: Int64,
    _ name: String,
    _ weights: [Double],
    _ retention: Double
  ) -> JSONValue {
    [
      "id": .integer(id), "name": .string(name), "mod": .integer(modifiedSeconds), "usn": -1,
      "maxTaken": 60, "autoplay": true, "timer": 0, "replayq": true, "dyn": false,
      "new": [
        "bury": true, "delays": [1, 10], "initialFactor": 2500, "ints": [1, 4, 0], "order": 1,
        "perDay": 10,
      ],
      "rev": [
        "bury": true, "ease4": .real(1.3), "ivlFct": 1, "maxIvl": 36500, "perDay": 200,
        "hardFactor": .real(1.2),
      ],
      "lapse": ["delays": [10], "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0],
      "fsrsParams6": .array(weights.map { .real($0) }), "desiredRetention": .real(retention),
    ]
  }
}
