extension BetweennessBlocks {
  /// Adds the pairs that begin at some slots of a block, every edge being one step.
  ///
  /// Counts of paths are pushed from level to level and dependencies are pulled back. Both touch
  /// every edge without asking on which level its ends are: counts that arrive at a level already
  /// passed are never read again, and a dependency is 0 until its level is complete.
  ///
  /// - Returns: false when the task was cancelled.
  func addSteps(
    from sources: Range<Int>, in slots: Range<Int>, to values: inout [Double], after firstSlot: Int
  ) -> Bool {
    let count = slots.count
    // Plain pointers: the checks of arrays would be most of the work of these loops.
    let scratch = StepScratch(count)
    let (marks, shares, order) = (scratch.marks, scratch.shares, scratch.order)
    return starts.withUnsafeBufferPointer { allStarts in
      neighbours.withUnsafeBufferPointer { row in
        masses.withUnsafeBufferPointer { allMasses in
          values.withUnsafeMutableBufferPointer { allValues in
            guard count > 0, let starts = allStarts.baseAddress?.advanced(by: slots.lowerBound),
              let masses = allMasses.baseAddress?.advanced(by: slots.lowerBound),
              let values = allValues.baseAddress?.advanced(by: slots.lowerBound - firstSlot)
            else { return true }
            var levels: [Int] = []
            for sourceSlot in sources {
              if Task.isCancelled { return false }
              let source = sourceSlot - slots.lowerBound
              levels.removeAll(keepingCapacity: true)
              order[0] = UInt32(source)
              marks[source] = 1
              var begin = 0
              var end = 1
              while begin < end {
                levels.append(begin)
                for place in begin..<end { shares[place] = marks[Int(order[place])] }
                var tail = end
                for place in begin..<end {
                  let paths = shares[place]
                  let node = Int(order[place])
                  for edge in Int(starts[node])..<Int(starts[node + 1]) {
                    let neighbour = Int(row[edge])
                    let before = marks[neighbour]
                    order[tail] = UInt32(truncatingIfNeeded: neighbour)
                    tail &+= before == 0 ? 1 : 0
                    marks[neighbour] = before + paths
                  }
                }
                begin = end
                end = tail
              }
              for place in 0..<end { marks[Int(order[place])] = 0 }

              let weight = masses[source]
              var upper = end
              for lower in levels.dropFirst().reversed() {
                for place in lower..<upper {
                  let node = Int(order[place])
                  var sum = 0.0
                  for edge in Int(starts[node])..<Int(starts[node + 1]) {
                    sum += marks[Int(row[edge])]
                  }
                  let dependency = shares[place] * sum
                  values[node] += weight * dependency
                  shares[place] = (masses[node] + dependency) / shares[place]
                }
                for place in lower..<upper { marks[Int(order[place])] = shares[place] }
                upper = lower
              }
              for place in 0..<end { marks[Int(order[place])] = 0 }
            }
            return true
          }
        }
      }
    }
  }
}

/// The working memory of one part.
private struct StepScratch: ~Copyable {
  /// For each node of the block, the paths that lead there, and on the way back its share.
  let marks: UnsafeMutablePointer<Double>
  /// The same in the order of discovery.
  let shares: UnsafeMutablePointer<Double>
  /// The nodes in the order of discovery, with room for one candidate.
  let order: UnsafeMutablePointer<UInt32>

  init(_ count: Int) {
    marks = .allocate(capacity: count + 1)
    marks.initialize(repeating: 0, count: count + 1)
    shares = .allocate(capacity: count + 1)
    shares.initialize(repeating: 0, count: count + 1)
    order = .allocate(capacity: count + 1)
    order.initialize(repeating: 0, count: count + 1)
  }

  deinit {
    marks.deallocate()
    shares.deallocate()
    order.deallocate()
  }
}
