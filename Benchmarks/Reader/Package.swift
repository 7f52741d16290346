// swift-tools-version: 6.2

import PackageDescription

// The reader needs no other module, so that it is measured without building the rest.
let package = Package(
  name: "reader",
  platforms: [.macOS(.v14)],
  targets: [
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .target(name: "Workbooks", dependencies: ["CZlib", "CLibXML2"]),
    .executableTarget(name: "read-cells", dependencies: ["Workbooks"]),
    // The least that any reader must do, in C.
    .executableTarget(name: "floor", dependencies: ["CZlib"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.name == "Workbooks" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"), .strictMemorySafety(),
  ]
}
