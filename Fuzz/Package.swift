// swift-tools-version: 6.2

import PackageDescription

// Programs that libFuzzer drives: `make fuzz`. Each takes whatever bytes it is given and must come
// back; a trap, a hang, or two ways of reading that disagree is a failure.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "ksbcheck", path: "..")],
  targets: [
    .target(
      name: "FuzzSupport",
      dependencies: [.product(name: "KSBCheckKit", package: "ksbcheck")]),
    .executableTarget(name: "fuzz-zip", dependencies: ["FuzzSupport"]),
    .executableTarget(name: "fuzz-xml", dependencies: ["FuzzSupport"]),
    .executableTarget(name: "fuzz-strings", dependencies: ["FuzzSupport"]),
    .executableTarget(name: "fuzz-sheet", dependencies: ["FuzzSupport"]),
    .executableTarget(name: "fuzz-standard", dependencies: ["FuzzSupport"]),
    .executableTarget(name: "fuzz-check", dependencies: ["FuzzSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
