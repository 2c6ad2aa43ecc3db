import Testing

@testable import EcomapExchange

/// Numbers, dates and formats of cells.
@Suite struct CellTests {
  @Test(arguments: [
    ("2016", "2016"), ("2016.0", "2016"), ("-0.5", "-0.5"), ("0.30000000000000004", "0.3"),
    ("1.1000000000000001", "1.1"), ("1E5", "100000"), ("1e-3", "0.001"), ("0", "0"),
    ("0.0", "0"), ("-0.0", "0"), ("12345678901234567890", "12345678901234567890"),
    ("0.99999999999999999", "1"), ("9.9999999999999996e22", "100000000000000000000000"),
    ("447700900123", "447700900123"), ("words", "words"), ("", ""), ("inf", "inf"),
    ("0.33333333333333331", "0.333333333333333"), ("999999999999999.96", "1000000000000000"),
  ])
  func `a number is shown with 15 digits at most`(value: String, shown: String) {
    #expect(String(decoding: NumberText.shown(Array(value.utf8)), as: UTF8.self) == shown)
  }

  @Test(arguments: [
    ("General", NumberFormat.number), ("0.00", .number), ("#,##0", .number), ("0%", .number),
    ("[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00", .number), ("0.00E+00", .number), ("@", .number),
    ("\"day \"0", .number), ("\\d0", .number), ("0", .number), ("0000", .padded(4)),
    ("dd/mm/yyyy", .date(.day)), ("[$-F800]dddd, mmmm dd, yyyy", .date(.day)),
    ("d mmm", .date(.day)), ("mmm-yy", .date(.month)), ("mmmm yyyy", .date(.month)),
    ("yyyy", .date(.year)), ("YYYY\\-MM\\-DD", .date(.day)), ("hh:mm", .date(.time)),
    ("mm:ss.0", .date(.time)), ("dd/mm/yy h:mm AM/PM", .date(.minute)),
    ("[h]:mm", .date(.duration)),
    ("yyyy-mm-dd;@", .date(.day)), ("[Red]0", .number), ("_-* #,##0_-", .number),
  ])
  func `a format is known by its signs`(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test(
    arguments: [
      (1, SerialDate.Precision.day, false, "1900-01-01"), (59, .day, false, "1900-02-28"),
      (60, .day, false, nil), (61, .day, false, "1900-03-01"), (0, .day, false, nil),
      (0, .day, true, "1904-01-01"), (60, .day, true, "1904-03-01"),
      (42461, .day, false, "2016-04-01"), (40999, .day, true, "2016-04-01"),
      (2_958_465, .day, false, "9999-12-31"), (2_958_466, .day, false, nil), (-1, .day, false, nil),
      (42461.395833333336, .minute, false, "2016-04-01T09:30"),
      (42461, .minute, false, "2016-04-01"),
      (42461, .month, false, "2016-04"), (42461, .year, false, "2016"),
      (0.5, .time, false, "12:00"), (42461.75, .time, false, "18:00"),
      (0.0001, .time, false, "00:00:09"), (1.5, .duration, false, "36:00"),
      (36_585, .day, false, "2000-02-29"), (.nan, .day, false, nil),
    ] as [(Double, SerialDate.Precision, Bool, String?)])
  func `a serial number is the day that Excel shows`(
    serial: Double, precision: SerialDate.Precision, is1904: Bool, text: String?
  ) {
    #expect(SerialDate.text(serial, precision, is1904: is1904) == text)
  }

  @Test(arguments: [
    ("A1", 0, 0), ("AB12", 11, 27), ("$C$3", 2, 2), ("XFD1048576", 1_048_575, 16_383),
  ])
  func `a place is read`(text: String, row: Int, column: Int) {
    #expect(CellReference(text.utf8) == CellReference(row: row, column: column))
  }

  @Test(arguments: ["", "A", "1", "A0", "1A", "XFE1", "A1048577", "A1:B2", "ÄA1"])
  func `what is no place is not read`(text: String) {
    #expect(CellReference(text.utf8) == nil)
  }

  @Test(arguments: [
    ("a_x000D_\nb", "a\nb"), ("_x005F_x0041_", "_x0041_"), ("_x0041_", "A"), ("_x00zz_", "_x00zz_"),
    ("_xD83D__xDE00_", "😀"), ("_x0000_", "\u{FFFD}"), ("a\rb\r\nc", "a\nb\nc"), ("_", "_"),
  ])
  func `characters that XML cannot hold come back`(text: String, plain: String) {
    #expect(String(decoding: EscapedText.plain(Array(text.utf8)[...]), as: UTF8.self) == plain)
  }
}
