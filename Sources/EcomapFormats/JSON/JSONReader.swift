public import EcomapModel

/// Reads JSON into a value.
public enum JSONReader {
  /// Why a file is not JSON that can be read.
  public struct Problem: Error, Sendable {}

  /// The value that some bytes say; the members of an object come in the order of their names.
  ///
  /// Complexity: O(number of bytes), and of sorting the members.
  public static func read(_ bytes: [UInt8]) throws(Problem) -> JSONText {
    do throws(JSONTrouble) {
      let tree = try JSONTree(bytes, depth: 200)
      return value(tree.root, of: tree)
    } catch {
      throw Problem()
    }
  }

  private static func value(_ node: JSONTree.Node, of tree: JSONTree) -> JSONText {
    switch tree.kind(node) {
    case .null: return .null
    case .boolean: return .boolean(tree.text(node) == "true")
    case .string: return .string(tree.text(node))
    case .array: return .array(tree.elements(node).map { value($0, of: tree) })
    case .object:
      let members = tree.members(node).map { (tree.text($0.name), value($0.value, of: tree)) }
      return .object(members.sorted { $0.0 < $1.0 })
    case .number:
      let text = tree.text(node)
      return Int(text).map { .integer($0) } ?? .number(Double(text) ?? 0)
    }
  }
}
