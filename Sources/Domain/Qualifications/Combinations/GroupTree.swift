/// The groups of a problem as a binary tree, so that a question that touches one group leaves most
/// joined tables as they were.
struct GroupTree: Sendable {
  /// A group, or two parts of the tree joined.
  enum Node: Sendable {
    case group(Int)
    case pair(Int, Int)
  }

  /// The nodes; parts stand before what they are joined to.
  private(set) var nodes: [Node] = []
  /// The units of each node.
  private(set) var units: [UnitSet] = []

  /// Joins neighbours, level by level.
  init(_ groups: [OptionalGroup]) {
    nodes = groups.indices.map { .group($0) }
    units = groups.map(\.units)
    var level = Array(nodes.indices)
    while level.count > 1 {
      var next: [Int] = []
      for first in stride(from: 0, to: level.count - 1, by: 2) {
        next.append(nodes.count)
        nodes.append(.pair(level[first], level[first + 1]))
        units.append(units[level[first]].union(units[level[first + 1]]))
      }
      if level.count % 2 == 1, let last = level.last { next.append(last) }
      level = next
    }
  }
}
