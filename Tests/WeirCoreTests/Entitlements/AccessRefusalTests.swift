import Testing
import WeirCore
import WeirPrimitives

/// The refusals that policy alone decides, each alone and against those that come after it.
struct AccessRefusalTests {
    /// A world in which every refusal applies to `seo`.
    private func everythingWrong() throws -> PolicyFixture {
        var fixture = PolicyFixture()
        let kit = try fixture.addKit("Starter", id: 1) {
            $0.primitives[try PolicyFixture.key("seo")] = KitPrimitive(isEnabled: false)
        }
        fixture.customer.accountKit = kit.id
        fixture.customer.status = .suspended
        fixture.subscribe(to: try fixture.addPlan("pro", id: 1), .canceled)
        return fixture
    }

    @Test func unknownFeatureComesFirst() throws {
        let refused = try everythingWrong().resolve("nothing")
        #expect(refused == .failure(.unknownFeature(try PolicyFixture.key("nothing"))))
    }

    @Test func suspendedCustomerComesBeforeKitAndSubscription() throws {
        #expect(try everythingWrong().resolve("seo") == .failure(.customerSuspended))
    }

    @Test func kitComesBeforeSubscription() throws {
        var fixture = try everythingWrong()
        fixture.customer.status = .active
        let refusal = AccessRefusal.primitiveDisabledByKit(
            kitName: "Starter",
            primitive: try PolicyFixture.key("seo")
        )
        #expect(try fixture.resolve("seo") == .failure(refusal))
    }

    @Test func inactiveSubscriptionComesLast() throws {
        var fixture = try everythingWrong()
        fixture.customer.status = .active
        fixture.customer.accountKit = nil
        #expect(try fixture.resolve("seo") == .failure(.subscriptionInactive(.canceled)))
    }

    @Test func nothingWrongIsAllowed() throws {
        var fixture = try everythingWrong()
        fixture.customer.status = .active
        fixture.customer.accountKit = nil
        fixture.subscription?.status = .active
        #expect(try fixture.resolve("seo").get().terms?.limit == .unlimited)
    }

    @Test(arguments: SubscriptionStatus.allCases)
    func everyStatusGrantsOrRefuses(status: SubscriptionStatus) throws {
        var fixture = PolicyFixture()
        fixture.subscribe(to: try fixture.addPlan("pro", id: 1), status)
        let result = try fixture.resolve("seo")
        switch status {
        case .active, .trialing, .pastDue:
            #expect(try result.get().plan?.key.text == "pro")
        case .incomplete, .incompleteExpired, .canceled, .unpaid, .paused:
            #expect(result == .failure(.subscriptionInactive(status)))
        }
    }

    @Test("A closed kit refuses what it does not name", arguments: [KitMode.open, .closed])
    func kitModeDecidesOverUnnamedSlugs(mode: KitMode) throws {
        var fixture = PolicyFixture()
        let kit = try fixture.addKit("Kit", id: 1) {
            $0.mode = mode
            $0.primitives[try PolicyFixture.key("seo")] = KitPrimitive(isEnabled: true)
        }
        fixture.customer.accountKit = kit.id
        #expect(try fixture.resolve("seo").get().kit == kit)
        let tasks = try fixture.resolve("tasks")
        switch mode {
        case .open:
            #expect(try tasks.get().kit == kit)
        case .closed:
            let refusal = AccessRefusal.primitiveDisabledByKit(
                kitName: "Kit",
                primitive: try PolicyFixture.key("tasks")
            )
            #expect(tasks == .failure(refusal))
        }
    }

    @Test func limitsAloneDoNotEnableInAClosedKit() throws {
        var fixture = PolicyFixture()
        let kit = try fixture.addKit("Kit", id: 1) {
            $0.mode = .closed
            $0.limits[try PolicyFixture.key("seo")] = KitLimits(perPeriod: Quantity(10))
        }
        fixture.customer.accountKit = kit.id
        #expect(throws: AccessRefusal.self) { try fixture.resolve("seo").get() }
    }

    @Test func staticFeaturesHaveNoTermsForTheLedger() throws {
        let fixture = PolicyFixture()
        #expect(try fixture.resolve("sso").get().terms == nil)
        #expect(try fixture.resolve("support").get().terms == nil)
    }
}
