/// A share in per cent, never 0% of something nor 100% of less than all.
package func percent(_ share: Double) -> String {
  let rounded = Int((share * 100).rounded())
  if share > 0, rounded == 0 { return "under 1%" }
  if share < 1, rounded == 100 { return "over 99%" }
  return "\(rounded)%"
}
