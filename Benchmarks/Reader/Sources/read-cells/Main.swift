import Workbooks

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads a workbook and the text of each of its cells, and prints how many there are.
///
/// A process of its own, to be timed from start to end.
@main
enum Main {
  static func main() {
    guard CommandLine.arguments.count == 2, let bytes = contents(of: CommandLine.arguments[1])
    else { return complain("read-cells FILE") }
    do {
      let workbook = try Workbook(reading: bytes)
      let (cells, length) = measure(workbook)
      print(cells, length)
      // As any command does when it is done; freeing every cell first would help nobody.
      exit(0)
    } catch {
      complain("\(CommandLine.arguments[1]) \(error)")
    }
  }

  private static func measure(_ workbook: Workbook) -> (cells: Int, length: Int) {
    var cells = 0
    var length = 0
    for sheet in workbook.sheets {
      for row in sheet.rows {
        for cell in row.cells {
          cells += 1
          length += cell.text.utf8.count
        }
      }
    }
    return (cells, length)
  }

  private static func contents(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    guard size >= 0, lseek(file, 0, SEEK_SET) == 0 else { return nil }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let start = buffer.baseAddress {
        let taken = read(file, start + count, size - count)
        if taken <= 0 { break }
        count += taken
      }
    }
  }

  private static func complain(_ text: String) {
    print(text)
    exit(2)
  }
}
