// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let strict: [SwiftSetting] =
  Context.environment["CI"] == nil ? settings : settings + [.treatAllWarnings(as: .error)]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name), "TestSupport"] + dependencies,
    swiftSettings: strict
  )
}

let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

let package = Package(
  name: "koryu",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "koryu", targets: ["koryu"]),
    .library(name: "Scheduling", targets: ["Scheduling"]),
    .library(name: "Decks", targets: ["Decks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    // Pure: values in, values out. The arrows are those of the module map in README.md.
    module("Text"),
    module("Scheduling", ["CReplay", real]),
    module("Answers", ["Text"]),
    module("Decks", ["Text", "Answers", "Scheduling"]),
    module("Journal", ["Scheduling", "Answers", "Text"]),
    module("Study", ["Decks", "Journal", "Scheduling", "Answers", "Text"]),
    module("Classes", ["Text", "Decks", "Journal", "Scheduling", "Answers"]),

    module("Reports", ["Journal", "Scheduling", "Answers", "Decks", "Text", real]),

    // Edges: files, the terminal.
    module(
      "Profiles",
      ["Archives", "Classes", "Journal", "Scheduling", "Answers", "Text", "CSimdjson", system]
    ),
    module(
      "Shell",
      [
        "Study", "Classes", "Reports", "Profiles", "Anki", "Archives", "Spreadsheets", "Decks",
        "Journal", "Scheduling", "Answers", "Text", "CIconv", system,
      ]
    ),
    module("Archives", ["Scheduling", "Text", "CZip", "CIconv", system]),
    module("Spreadsheets", ["Archives", "Scheduling", "Text", "CExpat"]),
    module(
      "Anki",
      ["Archives", "Decks", "Journal", "Scheduling", "Answers", "Text", "CSQLite", "CZstd", system]
    ),
    module("Readline", ["Shell", "Answers", "Text", "CReadline"]),
    .executableTarget(
      name: "koryu",
      dependencies: [
        "Shell", "Readline", "Answers", "Scheduling", "Text", "CAllocator", system,
      ],
      swiftSettings: strict
    ),

    // System libraries.
    .systemLibrary(
      name: "CReadline",
      providers: [.apt(["libreadline-dev"]), .brew(["readline"])]
    ),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .target(
      name: "CSimdjson",
      linkerSettings: [.linkedLibrary("simdjson")]
    ),

    // The C library's conversion of texts, a library of its own on macOS.
    .target(
      name: "CIconv",
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]
    ),

    // Plain C: many histories side by side, the widest lanes chosen when the program runs.
    .target(name: "CReplay"),

    // Plain C: settings of the allocator that Swift cannot name.
    .target(name: "CAllocator"),

    .target(
      name: "TestSupport",
      dependencies: ["Text"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    tests("Text"),
    tests("Scheduling"),
    tests("Answers", ["Text"]),
    tests("Decks", ["Text", "Answers", "Scheduling"]),
    tests("Journal", ["Scheduling", "Answers", "Text"]),
    tests("Classes", ["Text", "Decks", "Journal", "Scheduling", "Answers"]),
    tests("Study", ["Decks", "Journal", "Scheduling", "Answers", "Text"]),
    tests("Reports", ["Journal", "Scheduling", "Text"]),
    tests("Profiles", ["Archives", "Classes", "Journal", "Scheduling", "Answers", "Text", system]),
    tests(
      "Shell",
      [
        "Study", "Classes", "Archives", "Spreadsheets", "Profiles", "Decks", "Journal",
        "Scheduling", "Answers", "Text", system,
      ]
    ),
    tests("Archives", ["Text"]),
    tests("Spreadsheets", ["Archives", "Text"]),
    .testTarget(
      name: "AnkiTests",
      dependencies: ["Anki", "TestSupport", "Decks", "Text"],
      exclude: ["Packages"],
      swiftSettings: strict
    ),
    tests("Readline", ["Shell", "Answers", "Text", "ReadlineProbe"]),
    // A program of prompts and nothing else, for the tests through a pseudo-terminal.
    .executableTarget(
      name: "ReadlineProbe",
      dependencies: ["Readline", "Shell"],
      path: "Tests/ReadlineProbe",
      swiftSettings: strict
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["koryu", "TestSupport", "Decks", "Text"],
      swiftSettings: strict
    ),
  ],
  cxxLanguageStandard: .cxx17
)

if Context.environment["BENCHMARKS"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "SchedulingBenchmarks",
      dependencies: ["Scheduling", "TestSupport"],
      path: "Benchmarks/SchedulingBenchmarks",
      swiftSettings: strict
    )
  )
  package.targets.append(
    .executableTarget(
      name: "OptimizerBenchmarks",
      dependencies: ["Scheduling", "TestSupport"],
      path: "Benchmarks/OptimizerBenchmarks",
      exclude: ["compare.py", "predict.py"],
      swiftSettings: strict
    )
  )
  package.targets.append(
    .executableTarget(
      name: "JournalBenchmark",
      dependencies: [
        "Profiles", "Journal", "Scheduling", "Answers", "Text", "TestSupport", system,
      ],
      path: "Benchmarks/JournalBenchmark",
      swiftSettings: strict
    )
  )
  package.targets.append(
    .executableTarget(
      name: "DeckBenchmarks",
      dependencies: ["Decks", "Text", "TestSupport"],
      path: "Benchmarks/DeckBenchmarks",
      swiftSettings: strict
    )
  )
  package.targets.append(
    .executableTarget(
      name: "ReportBenchmark",
      dependencies: ["Reports", "Profiles", "Journal", "Scheduling", system],
      path: "Benchmarks/ReportBenchmark",
      swiftSettings: strict
    )
  )
}

// Readers under libFuzzer, off the main path: `Tests/Fuzzing/run`.
if Context.environment["FUZZING"] == "1" {
  let watched: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer", "-O"])]
  for target in package.targets where target.type == .regular && !target.name.hasPrefix("C") {
    target.swiftSettings = (target.swiftSettings ?? []) + watched
  }
  package.targets.append(.target(name: "CFuzzer", path: "Tests/CFuzzer"))
  package.targets.append(
    .executableTarget(
      name: "Fuzzing",
      dependencies: [
        "Anki", "Archives", "Spreadsheets", "Classes", "Study", "Profiles", "Decks", "Journal",
        "Answers", "Scheduling", "Text", "CFuzzer", system,
      ],
      path: "Tests/Fuzzing",
      exclude: ["Seeds", "run"],
      swiftSettings: strict + watched,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]
    )
  )
}
