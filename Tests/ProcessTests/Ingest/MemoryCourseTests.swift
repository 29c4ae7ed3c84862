import Testing

/// That growth of memory is told from flatness.
struct MemoryCourseTests {
    private func course(_ kibibytes: (Int) -> Int) -> MemoryCourse {
        var course = MemoryCourse(total: 1000)
        for events in stride(from: 0, through: 1000, by: 50) { course.add(kibibytes(events), events) }
        return course
    }

    @Test func flatMemoryIsNoProblem() {
        #expect(course { _ in 200_000 }.problem == nil)
        #expect(course { $0 < 250 ? 900_000 : 200_000 }.problem == nil)
        #expect(course { $0 >= 750 ? 200_000 + MemoryCourse.allowanceKiB : 200_000 }.problem == nil)
    }

    @Test func growthIsOne() {
        #expect(course { 100_000 + $0 * 200 }.problem != nil)
        #expect(course { $0 == 1000 ? 200_001 + MemoryCourse.allowanceKiB : 200_000 }.problem != nil)
        #expect(MemoryCourse(total: 1000).problem != nil)
    }
}
