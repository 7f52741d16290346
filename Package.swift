// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "ksbcheck",
  platforms: [.macOS(.v14)],
  products: [
    .library(
      name: "KSBCheckKit",
      targets: [
        "Workbooks", "Standards", "Cycles", "Qualifications", "Recognition", "Submissions",
        "Rules", "Reports", "Configuration", "KSBCheckKit", "WorkbookWriting", "BlankSheets",
        "Batches",
      ]),
    .executable(name: "ksbcheck", targets: ["ksbcheck"]),
    // For the programs of Fuzz/ alone.
    .library(name: "FuzzTargets", targets: ["FuzzTargets"]),
  ],
  // Each is justified in docs/dependencies.md.
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // The C libraries: headers only, each imported by one module: libxlsxwriter by
    // `WorkbookWriting`, the others by `Workbooks`.
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev", "pkg-config"]), .brew(["zlib", "pkgconf"])]),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev", "pkg-config"]), .brew(["libxml2", "pkgconf"])]),
    .systemLibrary(
      name: "CXLSXWriter",
      pkgConfig: "xlsxwriter",
      providers: [
        .apt(["libxlsxwriter-dev", "pkg-config"]), .brew(["libxlsxwriter", "pkgconf"]),
      ]),

    // The way of the data, left to right: each module knows only those above it here.
    .target(name: "Workbooks", dependencies: ["CZlib", "CLibXML2"]),
    .target(name: "Standards"),
    .target(
      name: "Cycles",
      dependencies: ["Standards"],
      // Compiled in, so that the built program runs from any folder.
      resources: [.embedInCode("cycles.json")]),
    .target(name: "Qualifications"),
    .target(
      name: "Recognition",
      dependencies: ["Workbooks", "Standards", "Qualifications"],
      // Compiled in, so that the built program runs from any folder.
      resources: [.embedInCode("Vocabulary/vocabulary.json")]),
    .target(
      name: "Submissions",
      dependencies: ["Recognition", "Qualifications", "Standards", "Workbooks"]),
    .target(
      name: "Rules",
      dependencies: [
        "Submissions", "Recognition", "Qualifications", "Cycles", "Standards", "Workbooks",
      ]),
    // Files that go away again, whatever ends the program.
    .target(name: "TemporaryFiles"),
    // Workbooks to be written, and the blank sheets made of them.
    .target(name: "WorkbookWriting", dependencies: ["TemporaryFiles", "CXLSXWriter"]),
    .target(name: "BlankSheets", dependencies: ["WorkbookWriting", "Standards"]),
    // The report's page, style sheet and script, compiled into the program.
    .target(
      name: "Templates",
      path: "Templates",
      resources: [
        .embedInCode("report.mustache"), .embedInCode("verdict.mustache"),
        .embedInCode("comparison.mustache"),
        .embedInCode("checked.mustache"), .embedInCode("finding.mustache"),
        .embedInCode("spot.mustache"),
        .embedInCode("suppressed.mustache"), .embedInCode("matrix.mustache"),
        .embedInCode("matrix-row.mustache"), .embedInCode("matrix-cell.mustache"),
        .embedInCode("status.mustache"), .embedInCode("guarantee.mustache"),
        .embedInCode("combinations.mustache"), .embedInCode("coverage.mustache"),
        .embedInCode("ksb.mustache"), .embedInCode("checklist.mustache"),
        .embedInCode("rules.mustache"), .embedInCode("rule.mustache"),
        .embedInCode("report.css"), .embedInCode("report.js"),
        .embedInCode("index-top.mustache"), .embedInCode("index-row.mustache"),
        .embedInCode("index-end.mustache"), .embedInCode("index.css"),
        .embedInCode("difference.mustache"), .embedInCode("words.mustache"),
        .embedInCode("update.mustache"),
        .embedInCode("difference.css"),
      ]),
    .target(
      name: "Reports",
      dependencies: [
        "Rules", "Submissions", "Recognition", "Qualifications", "Cycles", "Standards",
        "Workbooks", "Templates", "WorkbookWriting",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    // ksbcheck.yml and layout files: the one module that knows YAML.
    .target(
      name: "Configuration",
      dependencies: [
        "Rules", "Recognition", "Qualifications", "Cycles", "Standards", "Workbooks", "Yams",
      ]),
    .target(
      name: "KSBCheckKit",
      dependencies: [
        "Reports", "Rules", "Submissions", "Recognition", "Qualifications", "Standards",
        "Workbooks", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    // Many submissions at once: the other module that opens files.
    .target(
      name: "Batches",
      dependencies: [
        "KSBCheckKit", "Reports", "Submissions", "Recognition", "Qualifications", "Cycles",
        "Standards", "Workbooks", "WorkbookWriting", "TemporaryFiles", "Templates",
      ]),
    .executableTarget(
      name: "ksbcheck",
      dependencies: [
        "Batches", "KSBCheckKit", "Configuration", "BlankSheets", "WorkbookWriting",
        "TemporaryFiles", "Reports", "Rules", "Submissions", "Recognition", "Qualifications",
        "Cycles", "Standards",
        "Workbooks", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What the tests share: places, golden files, and the programs that check our output.
    .target(name: "TestSupport", path: "Tests/TestSupport"),

    // What fuzzers do with their bytes, and the tests with what fuzzers found.
    .target(
      name: "FuzzTargets", dependencies: ["KSBCheckKit", "Reports", "Standards", "Workbooks"],
      path: "Tests/FuzzTargets"),
    .testTarget(name: "FuzzTargetsTests", dependencies: ["FuzzTargets", "TestSupport"]),

    .testTarget(
      name: "WorkbooksTests",
      dependencies: [
        "Workbooks", "TestSupport", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(name: "StandardsTests", dependencies: ["Standards", "TestSupport"]),
    .testTarget(name: "CyclesTests", dependencies: ["Cycles", "Standards", "TestSupport"]),
    .testTarget(name: "QualificationsTests", dependencies: ["Qualifications", "TestSupport"]),
    .testTarget(
      name: "RecognitionTests",
      dependencies: ["Recognition", "Qualifications", "Standards", "Workbooks", "TestSupport"]),
    // Sheets as tests write them down: a table of words with the cells of interest marked.
    .target(
      name: "MarkedSheets",
      dependencies: ["Recognition", "Qualifications", "Standards", "Workbooks"],
      path: "Tests/MarkedSheets"),
    .testTarget(
      name: "SubmissionsTests",
      dependencies: [
        "Submissions", "Recognition", "Qualifications", "Standards", "Workbooks", "MarkedSheets",
      ]),
    .testTarget(
      name: "RulesTests",
      dependencies: [
        "Rules", "Submissions", "Recognition", "Qualifications", "Cycles", "Standards",
        "Workbooks", "MarkedSheets", "TestSupport",
      ]),
    .testTarget(
      name: "WorkbookWritingTests",
      dependencies: ["WorkbookWriting", "Workbooks", "TestSupport"]),
    .testTarget(
      name: "BlankSheetsTests",
      dependencies: [
        "BlankSheets", "WorkbookWriting", "KSBCheckKit", "Reports", "Rules", "Submissions",
        "Recognition", "Qualifications", "Cycles", "Standards", "Workbooks", "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Rules", "Submissions", "Recognition", "Qualifications", "Cycles",
        "Standards", "Workbooks", "Templates", "WorkbookWriting", "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "ConfigurationTests",
      dependencies: [
        "Configuration", "Rules", "Recognition", "Qualifications", "Standards", "Workbooks",
        "TestSupport", "Yams",
      ]),
    .testTarget(
      name: "KSBCheckKitTests",
      dependencies: [
        "KSBCheckKit", "Reports", "Rules", "Qualifications", "Standards", "Submissions",
        "TestSupport",
      ]),
    .testTarget(
      name: "BatchesTests",
      dependencies: [
        "Batches", "KSBCheckKit", "Reports", "Rules", "Qualifications", "Standards", "Submissions",
        "Templates", "TestSupport",
      ]),
    // Runs the program as built, on workbooks of Fixtures and of real standards.
    .testTarget(
      name: "EndToEndTests", dependencies: ["TestSupport", "WorkbookWriting"],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .strictMemorySafety(),  // SE-0458
    .treatAllWarnings(as: .error),  // SE-0480
  ]
}
