import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

@Suite("Logos are kept")
struct LogoStoreTests {
    @Test(
        "One a workspace, found by what it holds, and stored with the settings that name it",
        arguments: Backend.available
    )
    func kept(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            func logo(_ digit: Character) throws -> StoredLogo {
                StoredLogo(
                    workspace: world.workspace,
                    digest: String(repeating: digit, count: 32),
                    image: try LogoImage(TestPictures.png),
                    updatedAt: World.epoch
                )
            }
            func save(_ logo: StoredLogo?) async throws {
                var settings = try #require(try await world.stores.settings(of: world.workspace))
                settings.pages.logoURL = logo?.path
                try await world.stores.saveLogo(logo, settings: settings, record: .none)
            }
            let (first, second) = (try logo("1"), try logo("2"))
            #expect(try await world.stores.logo(of: world.workspace) == nil)
            try await save(first)
            #expect(try await world.stores.logo(digest: first.digest) == first)
            #expect(try await world.stores.settings(of: world.workspace)?.pages.logoURL == first.path)
            try await save(second)
            #expect(try await world.stores.logo(digest: first.digest) == nil)
            #expect(try await world.stores.logo(digest: second.digest) == second)
            #expect(try await world.stores.logo(of: world.workspace) == second)
            #expect(try await world.stores.logo(of: WorkspaceID(rawValue: 99)) == nil)
            try await save(nil)
            #expect(try await world.stores.logo(of: world.workspace) == nil)
            #expect(try await world.stores.logo(digest: second.digest) == nil)
            #expect(try await world.stores.settings(of: world.workspace)?.pages.logoURL == nil)
        }
    }
}
