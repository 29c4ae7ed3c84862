import Testing
import WeirCore
import WeirServices

struct SecretKeyTests {
    @Test(arguments: WorkspaceMode.allCases)
    func aMadeKeyReadsBackAndHashesAlike(_ mode: WorkspaceMode) throws {
        let made = SecretKey(mode: mode, randomBytes: SecretSource.system.bytes(SecretKey.neededBytes))
        let read = try #require(SecretKey(made.text))
        #expect(read == made)
        #expect(read.hash == made.hash)
        #expect(made.hash.count == 32)
        #expect(made.text.hasPrefix(mode.keyPrefix))
        #expect(made.text.utf8.count == mode.keyPrefix.utf8.count + 32)
    }

    @Test(arguments: [
        "", "wr_live_", "wr_live_short", "wr_prod_0123456789abcdef0123456789abcdef",
        "wr_live_0123456789abcdef0123456789abcde!", "0123456789abcdef0123456789abcdef",
        "wr_live_" + String(repeating: "a", count: 129),
    ])
    func otherTextIsNoKey(_ text: String) { #expect(SecretKey(text) == nil) }

    @Test func twoKeysDiffer() {
        let keys = (0..<100).map { _ in
            SecretKey(mode: .live, randomBytes: SecretSource.system.bytes(SecretKey.neededBytes)).text
        }
        #expect(Set(keys).count == 100)
    }

    @Test func comparingLooksAtEveryByte() {
        #expect(ConstantTime.areEqual([1, 2, 3], [1, 2, 3]))
        #expect(!ConstantTime.areEqual([1, 2, 3], [0, 2, 3]))
        #expect(!ConstantTime.areEqual([1, 2, 3], [1, 2, 4]))
        #expect(!ConstantTime.areEqual([1, 2], [1, 2, 3]))
    }
}
