import Foundation
import KSBCheckKit
import Testing

@Suite struct BoundedWorkTests {
  @Test func `work that ends is answered with its result`() async {
    #expect(await BoundedWork.run(within: .seconds(300)) { 6 * 7 } == 42)
  }

  @Test func `work that does not end is given up, and keeps nobody else from working`() async {
    // More of it than there are processors.
    let count = ProcessInfo.processInfo.activeProcessorCount + 2
    await withTaskGroup(of: Int?.self) { group in
      for _ in 0..<count {
        group.addTask {
          await BoundedWork.run(within: .milliseconds(50)) {
            Thread.sleep(forTimeInterval: 3600)
            return 1
          }
        }
      }
      for await answer in group { #expect(answer == nil) }
    }
    #expect(await BoundedWork.run(within: .seconds(300)) { true } == true)
  }

  @Test func `a task that is cancelled gets the result all the same`() async {
    let task = Task {
      await BoundedWork.run(within: .seconds(300)) {
        Thread.sleep(forTimeInterval: 0.05)
        return true
      }
    }
    task.cancel()
    #expect(await task.value == true)
  }
}
