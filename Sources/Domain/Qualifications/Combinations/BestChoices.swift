/// The best choice found so far for each number on a grid.
///
/// A hash table would do, but joining the groups of a large structure offers millions of choices.
struct BestChoices {
  /// The choices, in the order in which their numbers were first seen.
  private(set) var entries: [ChoiceTable.Entry] = []
  /// For each number the place of its entry; -1 where there is none.
  private var places: [Int32]

  /// Creates an empty collection for so many numbers.
  init(upTo count: Int) { places = [Int32](repeating: -1, count: count) }

  /// Keeps a choice where it is better than what is known for its number.
  mutating func offer(_ choice: PartialChoice, at number: Int) {
    let place = Int(places[number])
    if place < 0 {
      places[number] = Int32(entries.count)
      entries.append(ChoiceTable.Entry(number: number, choice: choice))
    } else if choice.isBetter(than: entries[place].choice) {
      entries[place].choice = choice
    }
  }
}
