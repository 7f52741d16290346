import Domain

/// Numbers that are the same in every run: a linear congruential generator, by Knuth.
struct Numbers {
  private var state: UInt64 = 20_261_124

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  mutating func code(_ units: [Unit]) -> String { units[8 + below(units.count - 8)].code }
}
