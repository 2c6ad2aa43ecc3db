import EcomapGraph
import Testing

@Suite struct GroupingTests {
  @Test func `a node can be in one group or in none`() {
    let grouping = Grouping([1, nil, 0, 1], count: 3)
    #expect(grouping.count == 3)
    #expect(grouping.sizes == [1, 2, 0])
    #expect(grouping.group(of: Node(0)) == 1)
    #expect(grouping.group(of: Node(1)) == nil)
    #expect(grouping.nodeCount == 4)
    #expect(grouping.isSingle)
  }

  @Test func `a node can be in several groups, each counted once`() {
    let grouping = Grouping(memberships: [[2, 0, 2], [], [0]])
    #expect(grouping.count == 3)
    #expect(Array(grouping.groups(of: Node(0))) == [2, 0])
    #expect(grouping.group(of: Node(0)) == 2)
    #expect(grouping.sizes == [2, 0, 1])
    #expect(grouping.isTogether(Node(0), Node(2)))
    #expect(!grouping.isTogether(Node(0), Node(1)))
    #expect(!grouping.isSingle)
  }

  @Test func `no nodes are in no groups`() {
    #expect(Grouping([]).count == 0)
    #expect(Grouping([nil]).count == 0)
  }
}
