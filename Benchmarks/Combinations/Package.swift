// swift-tools-version: 6.2

import PackageDescription

// The analysis needs no other module, so that it is measured without building the rest.
let package = Package(
  name: "combinations",
  platforms: [.macOS(.v14)],
  targets: [
    .target(name: "Qualifications"),
    .executableTarget(name: "combinations", dependencies: ["Qualifications"]),
  ],
  swiftLanguageModes: [.v6]
)
