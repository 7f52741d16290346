import Testing

@testable import KSBCheckKit

@Suite struct OrderedWorkTests {
  /// Counts how many are worked on at a time.
  private actor Gauge {
    var now = 0
    var most = 0
    func enter() {
      now += 1
      most = max(most, now)
    }
    func leave() { now -= 1 }
  }

  @Test(arguments: [1, 2, 5, 100])
  func `results come in order, and never more are worked on than may be`(width: Int) async {
    let gauge = Gauge()
    var results: [Int] = []
    let done = await OrderedTaskPool.run(count: 60, width: width) { place in
      await gauge.enter()
      try? await Task.sleep(for: .milliseconds(place % 7 == 0 ? 8 : 1))
      await gauge.leave()
      return place * 2
    } deliver: { place, result in
      #expect(place == results.count)
      results.append(result)
      return true
    }
    #expect(done == 60 && results == (0..<60).map { $0 * 2 })
    #expect(await gauge.most <= width)
  }

  @Test func `a slow one holds back how far ahead others are started`() async {
    let gauge = Gauge()
    _ = await OrderedTaskPool.run(count: 500, width: 2) { place in
      if place == 0 { try? await Task.sleep(for: .milliseconds(200)) }
      await gauge.enter()
      return await gauge.now
    } deliver: { place, started in
      #expect(started <= place + 32)
      return true
    }
  }

  @Test func `nothing is started after the taker says no, and what was started is handed on`() async
  {
    var results: [Int] = []
    let done = await OrderedTaskPool.run(count: 1000, width: 4) {
      $0
    } deliver: { _, result in
      results.append(result)
      return result < 10
    }
    #expect(done == results.count && results == Array(0..<done) && done < 60)
  }

  @Test func `a cancelled run hands on what was started, in order`() async {
    let task = Task {
      var results: [Int] = []
      let done = await OrderedTaskPool.run(count: 100_000, width: 2) { place in
        await Task.yield()
        return place
      } deliver: { _, result in
        results.append(result)
        return true
      }
      return (done, results)
    }
    try? await Task.sleep(for: .milliseconds(5))
    task.cancel()
    let (done, results) = await task.value
    #expect(results == Array(0..<done) && done < 100_000)
  }

  @Test func `what the taker throws ends the run`() async {
    struct Full: Error {}
    await #expect(throws: Full.self) {
      _ = try await OrderedTaskPool.run(count: 50, width: 3) {
        $0
      } deliver: { place, _ in
        if place == 5 { throw Full() }
        return true
      }
    }
  }
}
