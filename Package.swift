// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "ksbcheck",
  platforms: [.macOS(.v14)],
  products: [
    .library(
      name: "KSBCheckKit",
      targets: [
        "Workbooks", "Standards", "Recognition", "Submissions", "Rules", "Reports",
      ])
  ],
  targets: [
    // The C libraries: headers only. `Workbooks` is the one module that imports them.
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev", "pkg-config"]), .brew(["zlib", "pkgconf"])]),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev", "pkg-config"]), .brew(["libxml2", "pkgconf"])]),

    // The way of the data, left to right: each module knows only those above it here.
    .target(name: "Workbooks", dependencies: ["CZlib", "CLibXML2"]),
    .target(name: "Standards"),
    .target(
      name: "Recognition",
      dependencies: ["Workbooks", "Standards"],
      // Compiled in, so that the built program runs from any folder.
      resources: [.embedInCode("Vocabulary/vocabulary.json")]),
    .target(name: "Submissions", dependencies: ["Recognition", "Standards", "Workbooks"]),
    .target(name: "Rules", dependencies: ["Submissions", "Recognition", "Standards", "Workbooks"]),
    .target(
      name: "Reports",
      dependencies: ["Rules", "Submissions", "Recognition", "Standards", "Workbooks"]),

    .testTarget(name: "WorkbooksTests", dependencies: ["Workbooks"]),
    .testTarget(name: "StandardsTests", dependencies: ["Standards"]),
    .testTarget(name: "RecognitionTests", dependencies: ["Recognition", "Standards", "Workbooks"]),
    .testTarget(
      name: "RulesTests",
      dependencies: ["Rules", "Submissions", "Recognition", "Standards", "Workbooks"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Rules", "Submissions", "Recognition", "Standards", "Workbooks"]),
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
