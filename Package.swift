// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "ksbcheck",
  platforms: [.macOS(.v14)],
  products: [
    .library(name: "KSBCheckKit", targets: ["KSBCheckKit", "Reports", "Checking", "Domain"]),
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

    // The way of the data, from top to bottom: each module knows only those above it here.
    .target(name: "Workbooks", dependencies: ["CZlib", "CLibXML2"]),
    // Standards, qualifications, and what is published of each approvals cycle.
    .target(
      name: "Domain",
      // Compiled in, so that the built program runs from any folder.
      resources: [.embedInCode("Cycles/cycles.json")]),
    .target(
      name: "Recognition",
      dependencies: ["Workbooks", "Domain"],
      // Compiled in, so that the built program runs from any folder.
      resources: [.embedInCode("Vocabulary/vocabulary.json")]),
    // Submissions, put together from what was recognised, and the rules that judge them.
    .target(name: "Checking", dependencies: ["Recognition", "Domain", "Workbooks"]),
    // Files that are written whole or not at all, and those that go away again.
    .target(name: "Files"),
    .target(name: "WorkbookWriting", dependencies: ["Files", "Domain", "CXLSXWriter"]),
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
        "Checking", "Recognition", "Domain", "Workbooks", "Templates", "WorkbookWriting",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    // All of it in one call, for one submission or many, and the files that set it up.
    .target(
      name: "KSBCheckKit",
      dependencies: [
        "Reports", "Checking", "Recognition", "Domain", "Workbooks", "Templates", "Files",
        "WorkbookWriting", "Yams", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .executableTarget(
      name: "ksbcheck",
      dependencies: [
        "KSBCheckKit", "Reports", "Checking", "Recognition", "Domain", "Workbooks", "Templates",
        "Files", "WorkbookWriting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What the tests share: places, golden files, and the programs that check our output.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    // Sheets as tests write them down: a table of words with the cells of interest marked.
    .target(
      name: "MarkedSheets", dependencies: ["Recognition", "Domain", "Workbooks"],
      path: "Tests/MarkedSheets"),
    // What fuzzers do with their bytes, and the tests with what fuzzers found.
    .target(
      name: "FuzzTargets", dependencies: ["KSBCheckKit", "Reports", "Domain", "Workbooks"],
      path: "Tests/FuzzTargets"),

    .testTarget(
      name: "WorkbooksTests",
      dependencies: [
        "Workbooks", "TestSupport", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(name: "DomainTests", dependencies: ["Domain", "TestSupport"]),
    .testTarget(
      name: "RecognitionTests",
      dependencies: ["Recognition", "Domain", "Workbooks", "TestSupport"]),
    .testTarget(
      name: "CheckingTests",
      dependencies: [
        "Checking", "Recognition", "Domain", "Workbooks", "MarkedSheets", "TestSupport",
      ]),
    .testTarget(
      name: "WorkbookWritingTests",
      dependencies: [
        "WorkbookWriting", "KSBCheckKit", "Reports", "Checking", "Recognition", "Domain",
        "Workbooks", "TestSupport",
      ],
      exclude: ["BlankSheets/Golden"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Checking", "Recognition", "Domain", "Workbooks", "Templates",
        "WorkbookWriting", "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "KSBCheckKitTests",
      dependencies: [
        "KSBCheckKit", "Files", "Reports", "Checking", "Recognition", "Domain", "Workbooks",
        "Templates", "TestSupport", "Yams",
      ]),
    // What the commands print beside reports.
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "ksbcheck", "Reports", "Checking", "Recognition", "Domain", "Workbooks", "Templates",
        "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(name: "FuzzTargetsTests", dependencies: ["FuzzTargets", "TestSupport"]),
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
