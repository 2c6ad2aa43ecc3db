import EcomapExchange
import Testing

/// Several values in one cell.
@Suite struct CellListTests {
  @Test(arguments: [
    [], ["a"], ["a", "b"], ["a|b", "c"], ["|", "||"], ["a\\", "b"], ["a\\|b"], ["é", "👩‍⚕️|"],
  ])
  func `values come back from their cell`(values: [String]) {
    #expect(CellList.values(CellList.joined(values)) == values)
  }

  @Test func `white space around values and empty values are left out`() {
    #expect(CellList.values(" a | b||c  |") == ["a", "b", "c"])
  }
}
