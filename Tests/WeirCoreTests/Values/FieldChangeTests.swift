import Testing
import WeirCore

struct FieldChangeTests {
    @Test func changesApply() {
        #expect(FieldChange<Int>.keep.applied(to: 1) == 1)
        #expect(FieldChange<Int>.clear.applied(to: Optional(1)) == nil)
        #expect(FieldChange<Int>.set(2).applied(to: Optional(1)) == 2)
        #expect(FieldChange<Int>.clear.applied(to: 1, clearedTo: 7) == 7)
        #expect(FieldChange<Int>.keep.applied(to: 1, clearedTo: 7) == 1)
        #expect(FieldChange<Int>.set(2).applied(to: 1, clearedTo: 7) == 2)
    }
}
