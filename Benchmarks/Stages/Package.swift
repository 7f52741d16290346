// swift-tools-version: 6.2

import PackageDescription

// What a submission passes through, without the command line, the configuration and the digests.
let package = Package(
  name: "stages",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0")
  ],
  targets: [
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter"),
    .target(name: "Workbooks", dependencies: ["CZlib", "CLibXML2"]),
    .target(name: "Domain", resources: [.embedInCode("Cycles/cycles.json")]),
    .target(
      name: "Recognition", dependencies: ["Workbooks", "Domain"],
      resources: [.embedInCode("Vocabulary/vocabulary.json")]),
    .target(name: "Checking", dependencies: ["Recognition", "Domain", "Workbooks"]),
    .target(name: "Files"),
    .target(name: "WorkbookWriting", dependencies: ["Files", "Domain", "CXLSXWriter"]),
    .target(name: "Templates", resources: templates.map { .embedInCode($0) }),
    .target(
      name: "Reports",
      dependencies: [
        "Checking", "Recognition", "Domain", "Workbooks", "Templates", "WorkbookWriting",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .executableTarget(
      name: "stages",
      dependencies: ["Reports", "Checking", "Recognition", "Domain", "Workbooks"]),
  ],
  swiftLanguageModes: [.v6]
)

/// Every template of the main package's `Templates`: keep the two lists alike.
var templates: [String] {
  [
    "report.mustache", "verdict.mustache", "comparison.mustache", "checked.mustache",
    "finding.mustache", "spot.mustache", "suppressed.mustache", "matrix.mustache",
    "matrix-row.mustache", "matrix-cell.mustache", "status.mustache", "guarantee.mustache",
    "combinations.mustache", "coverage.mustache", "ksb.mustache", "checklist.mustache",
    "rules.mustache", "rule.mustache", "report.css", "report.js", "index-top.mustache",
    "index-row.mustache", "index-end.mustache", "index.css", "difference.mustache",
    "words.mustache", "update.mustache", "difference.css",
  ]
}

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"), .strictMemorySafety(),
  ]
}
