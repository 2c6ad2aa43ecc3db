import EcomapFormats
import EcomapReports
import EcomapWorkbook

/// The tables of a map as files.
enum TableFiles {
  /// One file of CSV for each table.
  static func csv(of tables: MapTables, in folder: String) -> [OutputFile] {
    tables.all.map { OutputFile(FilePath.joined(folder, "\($0.id).csv"), $0.csv) }
  }

  /// All tables in one Excel workbook.
  static func workbook(of tables: MapTables) throws -> [UInt8] {
    do throws(WorkbookError) {
      return try tables.workbook.bytes()
    } catch {
      Console.error(error.description)
      throw Failure.environment
    }
  }
}
