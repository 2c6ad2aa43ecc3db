import EcomapWorkbook
import Testing

@Suite struct WorkbookTests {
}
