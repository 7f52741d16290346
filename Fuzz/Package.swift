// swift-tools-version: 6.2

import PackageDescription

// Programs that libFuzzer drives: `make fuzz`. Each takes whatever bytes it is given and must come
// back; a trap, a hang, or two ways of reading that disagree is a failure.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "ksbcheck", path: "..")],
  targets: ["zip", "xml", "strings", "sheet", "standard", "check"].map { name in
    .executableTarget(
      name: "fuzz-\(name)", dependencies: [.product(name: "FuzzTargets", package: "ksbcheck")])
  },
  swiftLanguageModes: [.v6]
)
