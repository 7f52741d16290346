// swift-tools-version: 6.2

import PackageDescription

// The analysis needs no other module, so that it is measured without building the rest.
let package = Package(
  name: "combinations",
  platforms: [.macOS(.v14)],
  targets: [
    .target(name: "Domain", resources: [.embedInCode("Cycles/cycles.json")]),
    .executableTarget(name: "combinations", dependencies: ["Domain"]),
  ],
  swiftLanguageModes: [.v6]
)
