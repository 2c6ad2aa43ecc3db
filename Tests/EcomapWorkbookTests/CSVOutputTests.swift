import EcomapWorkbook
import Testing

/// Tables as text.
@Suite struct CSVOutputTests {
  @Test func `cells that a spreadsheet would run are guarded, and negative numbers are not`() {
    var output = CSVOutput()
    output.row(["=1", "+2", "-3", "-1.5", "-a", "-1-1", "-", "@b", "'=c", "'d", "\t", "x", nil, ""])
    #expect(
      String(decoding: output.bytes, as: UTF8.self)
        == "'=1,'+2,-3,-1.5,'-a,'-1-1,'-,'@b,''=c,'d,'\t,x,,\n")
    #expect(output.guarded == 8)
  }

  @Test(arguments: ["=1", "''=1", "'tis", "-1", "plain", "'", "@", "\t=", ""])
  func `a guarded text comes back`(text: String) {
    let guarded = SpreadsheetGuard.isNeeded(text) ? "'" + text : text
    let bytes = Array(guarded.utf8)
    #expect(String(decoding: SpreadsheetGuard.released(bytes[...]), as: UTF8.self) == text)
  }

  @Test func `cells are in quotation marks where they must be`() {
    var output = CSVOutput()
    output.row(["a,b", "a\"b", "a\nb", "a\rb", "a;b", "é \u{301}\""])
    #expect(
      String(decoding: output.bytes, as: UTF8.self)
        == "\"a,b\",\"a\"\"b\",\"a\nb\",\"a\rb\",a;b,\"é \u{301}\"\"\"\n")
  }
}
