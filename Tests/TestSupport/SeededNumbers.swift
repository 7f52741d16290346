/// Numbers that follow from a seed: SplitMix64, by Steele, Lea and Flood (2014).
package struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  /// Starts with a seed: the same numbers follow at every run.
  package init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  /// The next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether something happens that does so in so many of a hundred cases.
  package mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < percent
  }

  /// One of several values, of which there must be one.
  package mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &self)]
  }
}
