import Dispatch

/// A few pieces of memory that go round between one thread that fills them and one that looks at
/// them.
///
/// Each piece belongs to one thread at a time: a semaphore says how many are free, another how many
/// are full, and both threads go through the pieces in the same order. So nothing is locked, and
/// whoever fills is never further ahead than there are pieces.
@safe final class ChunkRingBuffer {
  private struct Piece {
    /// How much of it is filled; 0 when nothing follows.
    var count = 0
    /// Whether the one who looks wants any more.
    var isWanted = true
  }

  private static let length = 16
  /// So many are given back at a time: to wake the one who fills takes longer than filling.
  private static let returned = length / 2

  private let pieces: UnsafeMutablePointer<Piece>
  private let memory: UnsafeMutableRawBufferPointer
  private let free = DispatchSemaphore(value: 0)
  private let full = DispatchSemaphore(value: 0)
  /// How many were filled: the filling thread's alone.
  private var filled = 0
  /// How many were looked at: the looking thread's alone.
  private var taken = 0

  init() {
    unsafe pieces = .allocate(capacity: Self.length)
    unsafe pieces.initialize(repeating: Piece(), count: Self.length)
    unsafe memory = .allocate(byteCount: Self.length * Inflater.pieceSize, alignment: 16)
    for _ in 0..<Self.length { free.signal() }
  }

  deinit {
    unsafe pieces.deallocate()
    unsafe memory.deallocate()
  }

  // MARK: The thread that fills

  /// Waits for a free piece and fills it.
  ///
  /// - Parameter bytes: At most ``Inflater/pieceSize`` of them.
  /// - Returns: Whether more is wanted; if not, nothing was filled, and the piece is kept for
  ///   ``finish(hasPiece:)``.
  func fill(with bytes: UnsafeRawBufferPointer) -> Bool {
    free.wait()
    let place = filled % Self.length
    guard unsafe pieces[place].isWanted else { return false }
    unsafe memory[at: place].copyMemory(from: bytes)
    unsafe pieces[place].count = bytes.count
    filled += 1
    full.signal()
    return true
  }

  /// Says that nothing follows.
  ///
  /// - Parameter hasPiece: Whether ``fill(with:)`` has just kept one.
  func finish(hasPiece: Bool) {
    if !hasPiece { free.wait() }
    unsafe pieces[filled % Self.length].count = 0
    full.signal()
  }

  // MARK: The thread that looks

  /// Waits for the next piece and lends it to `use`, which says whether it wants more.
  ///
  /// - Returns: What `use` said; nil when nothing follows.
  func take<Failure: Error>(
    _ use: (UnsafeRawBufferPointer) throws(Failure) -> Bool
  ) throws(Failure) -> Bool? {
    full.wait()
    let place = taken % Self.length
    let count = unsafe pieces[place].count
    guard count > 0 else { return nil }
    var isWanted = false
    defer {
      unsafe pieces[place].isWanted = isWanted
      taken += 1
      if taken % Self.returned == 0 { for _ in 0..<Self.returned { free.signal() } }
    }
    let piece = unsafe UnsafeRawBufferPointer(rebasing: memory[at: place][..<count])
    isWanted = try unsafe use(piece)
    return isWanted
  }
}

extension UnsafeMutableRawBufferPointer {
  /// The memory of one piece.
  fileprivate subscript(at place: Int) -> UnsafeMutableRawBufferPointer {
    let start = place * Inflater.pieceSize
    return unsafe UnsafeMutableRawBufferPointer(rebasing: self[start..<start + Inflater.pieceSize])
  }
}
