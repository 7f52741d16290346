/// Which words two lists share, in order: a longest common subsequence of bounded cost.
///
/// Words are numbers; those of texts are given some.
struct WordAlignment {
  /// A run of shared words, or the words of each list that stand between two such runs.
  enum Run: Equatable {
    case same(left: Range<Int>, right: Range<Int>)
    case changed(left: Range<Int>, right: Range<Int>)
  }

  /// Cells of the table that finds the subsequence.
  ///
  /// The longest published statement has some 250 words, so this leaves room to spare; beyond it
  /// all words between the common start and end count as one change.
  static let largestTable = 400_000

  /// The runs, in order.
  private(set) var runs: [Run] = []

  init(_ left: [String], _ right: [String]) {
    var numbers: [String: Int] = [:]
    // Each word is compared with many others, and numbers are compared in an instant.
    let number = { (word: String) -> Int in
      if let number = numbers[word] { return number }
      numbers[word] = numbers.count
      return numbers.count - 1
    }
    self.init(left.map(number), right.map(number))
  }

  init(_ left: [Int], _ right: [Int]) {
    let shorter = min(left.count, right.count)
    var start = 0
    while start < shorter, left[start] == right[start] { start += 1 }
    var end = 0
    while end < shorter - start, left[left.count - 1 - end] == right[right.count - 1 - end] {
      end += 1
    }
    appendSame(left: 0..<start, right: 0..<start)
    let leftMiddle = start..<(left.count - end)
    let rightMiddle = start..<(right.count - end)
    if leftMiddle.count.multipliedReportingOverflow(by: rightMiddle.count).partialValue
      <= Self.largestTable
    {
      align(left[leftMiddle], right[rightMiddle])
    } else {
      appendChanged(left: leftMiddle, right: rightMiddle)
    }
    appendSame(
      left: leftMiddle.upperBound..<left.count, right: rightMiddle.upperBound..<right.count)
  }

  /// How many words the lists share.
  var sharedCount: Int {
    runs.reduce(0) { count, run in
      if case .same(let left, _) = run { count + left.count } else { count }
    }
  }

  private mutating func align(_ left: ArraySlice<Int>, _ right: ArraySlice<Int>) {
    let table = CommonLengths(left, right)
    var (i, j) = (left.startIndex, right.startIndex)
    var (changedFrom, changedTo) = (i, j)
    while i < left.endIndex, j < right.endIndex {
      if left[i] == right[j] {
        appendChanged(left: changedFrom..<i, right: changedTo..<j)
        appendSame(left: i..<(i + 1), right: j..<(j + 1))
        (i, j) = (i + 1, j + 1)
        (changedFrom, changedTo) = (i, j)
      } else if table.length(i + 1, j) >= table.length(i, j + 1) {
        i += 1
      } else {
        j += 1
      }
    }
    appendChanged(left: changedFrom..<left.endIndex, right: changedTo..<right.endIndex)
  }

  private mutating func appendSame(left: Range<Int>, right: Range<Int>) {
    guard !left.isEmpty else { return }
    if case .same(let lastLeft, let lastRight) = runs.last {
      runs.removeLast()
      let joinedLeft = lastLeft.lowerBound..<left.upperBound
      runs.append(.same(left: joinedLeft, right: lastRight.lowerBound..<right.upperBound))
    } else {
      runs.append(.same(left: left, right: right))
    }
  }

  private mutating func appendChanged(left: Range<Int>, right: Range<Int>) {
    guard !left.isEmpty || !right.isEmpty else { return }
    runs.append(.changed(left: left, right: right))
  }
}

/// For every pair of positions, how many words the rests of two lists share in order.
private struct CommonLengths {
  private let left: ArraySlice<Int>
  private let right: ArraySlice<Int>
  private var lengths: [UInt16]
  private let width: Int

  init(_ left: ArraySlice<Int>, _ right: ArraySlice<Int>) {
    self.left = left
    self.right = right
    width = right.count + 1
    lengths = Array(repeating: 0, count: (left.count + 1) * width)
    var i = left.endIndex
    while i > left.startIndex {
      i -= 1
      fillRow(i)
    }
  }

  /// Fills a row of the table from the one after it; this is where long statements take their time.
  private mutating func fillRow(_ i: Int) {
    let word = left[i]
    var place = index(i, right.endIndex)
    var j = right.endIndex
    while j > right.startIndex {
      (j, place) = (j - 1, place - 1)
      if right[j] == word {
        lengths[place] = lengths[place + width + 1] &+ 1
      } else {
        lengths[place] = max(lengths[place + width], lengths[place + 1])
      }
    }
  }

  func length(_ i: Int, _ j: Int) -> UInt16 { lengths[index(i, j)] }

  private func index(_ i: Int, _ j: Int) -> Int {
    (i - left.startIndex) * width + (j - right.startIndex)
  }
}
