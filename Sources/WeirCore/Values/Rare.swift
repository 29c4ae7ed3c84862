/// A part of a value that is rarely there, in a place of its own.
///
/// A hundred thousand customers are in memory: what one does not have takes a word of it, and not room for all that it
/// might be.
@propertyWrapper
package struct Rare<Value: Sendable>: Sendable {
    private final class Place: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private var place: Place?

    package var isThere: Bool { place != nil }

    package init(wrappedValue: Value?) { place = wrappedValue.map(Place.init) }

    /// Changing a part of it makes all of it anew: whoever changes much takes it out first.
    package var wrappedValue: Value? {
        get { place?.value }
        set { place = newValue.map(Place.init) }
    }
}

extension Rare: Equatable where Value: Equatable {
    package static func == (left: Rare, right: Rare) -> Bool {
        left.place === right.place || left.wrappedValue == right.wrappedValue
    }
}

extension Rare: Hashable where Value: Hashable {
    package func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
