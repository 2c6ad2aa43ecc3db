import EcomapAnalysis
import EcomapModel
public import EcomapWorkbook

extension MapTables {
  /// The tables as one workbook, behind a sheet that says what they are.
  ///
  /// Each sheet and each printed page warns when the map holds what is internal.
  public var workbook: Workbook {
    Workbook(
      title: context.map.title + (context.map.holdsInternal ? " (internal)" : ""),
      subject: "Tables of a map of an ecosystem, made by ecomap",
      sheets: [Sheet(name: "Read me", content: .notes(notes))]
        + all.map { Sheet(name: $0.title, content: .table($0.sheet)) },
      warning: context.map.holdsInternal ? ReportDocument.runningWarning : nil)
  }

  private var notes: [Sheet.Note] {
    opening + all.flatMap(columns) + sources
  }

  private var opening: [Sheet.Note] {
    var notes: [Sheet.Note] = [.title(context.map.title)]
    if let warning = context.map.warning { notes.append(.entry("Internal", warning)) }
    if let summary = context.map.summary { notes.append(.entry("What it shows", summary)) }
    notes += [
      .entry("As of", context.snapshot.date?.spoken ?? "No date is given."),
      .entry("What counts", "\(sentence) This holds for measures and findings."),
      .entry(
        "Reading it",
        """
        Filter and sort with the arrows of the headings. Numbers are shown rounded and are exact \
        in their cells. Columns of ids stand last; they join the sheets to each other and to the \
        map. Other programs get the words of the map from the same tables as CSV. What is changed \
        here does not change the map: tell those who keep it.
        """),
      .entry(
        "On paper",
        """
        A sheet prints as many of its columns, from the left, as can be read on A4; to print \
        others, choose Page Layout, Print Area.
        """),
      .heading("The sheets"),
    ]
    return notes + all.map { .entry($0.title, "\($0.rows.count.counted("row")). \($0.about)") }
  }

  private func columns(of table: DataTable) -> [Sheet.Note] {
    var notes: [Sheet.Note] = [.heading("The columns of \(table.title)")]
    notes += table.inReadingOrder.map {
      .entry(table.columns[$0].heading, table.columns[$0].meaning)
    }
    let empty = table.columns.indices.filter(table.isEmpty).map { table.columns[$0].heading }
    if !empty.isEmpty {
      let none = "The map says nothing for these, so they are not on the sheet:"
      notes.append(.entry("Left out", "\(none) \(empty.joined(separator: ", "))."))
    }
    return notes
  }

  private var sources: [Sheet.Note] {
    let sources = context.map.sources
    guard !sources.isEmpty else {
      return [.heading("Sources"), .entry("", "The map names no sources.")]
    }
    return [.heading("Sources")]
      + sources.map { source in
        let words = [source.title, source.publisher, source.date?.spoken].compactMap { $0 }
        return .entry(
          source.id,
          ([words.joined(separator: ", ")] + [source.url, source.note].compactMap { $0 })
            .joined(separator: "\n"))
      }
  }
}

extension DataTable {
  /// The columns as people want them: what a row is about first, ids and the like last, and none
  /// in which nothing stands.
  fileprivate var inReadingOrder: [Int] {
    [Use.label, .first, .reading, .lookup].flatMap { use in
      columns.indices.filter { columns[$0].use == use && !isEmpty($0) }
    }
  }

  /// Whether no row has anything in a column.
  fileprivate func isEmpty(_ column: Int) -> Bool {
    !rows.isEmpty && rows.allSatisfy { $0[column] == nil }
  }

  fileprivate var sheet: SheetTable {
    let order = inReadingOrder
    return SheetTable(
      columns: order.map {
        .init(heading: columns[$0].heading, isFaint: columns[$0].use == .lookup)
      },
      rows: rows.map { row in order.map { row[$0]?.onSheet } })
  }
}

extension DataTable.Cell {
  fileprivate var onSheet: SheetTable.Cell {
    switch self {
    case .text(let value), .code(_, words: let value): .text(value)
    case .integer(let value): .integer(value)
    case .number(let value): .number(value)
    case .flag(let value): .flag(value)
    case .date(let date):
      if let month = date.month, let day = date.day {
        .day(year: date.year, month: month, day: day)
      } else {
        .text(date.description)
      }
    }
  }
}
