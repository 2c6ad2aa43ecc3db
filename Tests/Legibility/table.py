"""Tables for a terminal and for Markdown."""


def plain(head, rows):
    """Columns side by side; what starts with a digit or a dash is set to the right."""
    rows = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in [head] + rows) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) if place == 0 or not looks_numeric(cell) and row is not head
                  else cell.rjust(width)
                  for place, (cell, width) in enumerate(zip(row, widths))).rstrip()
        for row in [head] + rows) + "\n"


def looks_numeric(cell):
    """Whether a cell is a figure."""
    return cell[:1].isdigit() or cell in ("", "-")


def markdown(head, rows):
    """The same as a Markdown table."""
    lines = [head, ["---"] + ["--:" if any(looks_numeric(str(row[column])) for row in rows)
                              else "---" for column in range(1, len(head))]] + rows
    return "".join("| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |\n"
                   for line in lines)
