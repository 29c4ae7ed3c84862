import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// What one of several workers on a collection may still say when another has gone on with it.
struct CollectionWorkersTests {
    @Test("Of two who find nothing the second leaves the way alone that the first has begun: no third intent is made")
    func twoFindNothing() throws {
        var story = try CollectionStory()
        _ = story.goOn()
        let way = try #require(story.collection.way)
        story.pass(seconds: CollectionRules.keyLifeSeconds)
        story.apply(CollectionRules.notFound(way: way.number, story.collection, story.situation))
        _ = story.goOn()
        let second = try #require(story.collection.way)
        #expect(CollectionRules.notFound(way: way.number, story.collection, story.situation) == nil)
        #expect(story.next() == .call(.createIntent(second)))
    }

    @Test("The late refusal of a way or charge that is over says nothing of the one that is being charged")
    func lateRefusals() throws {
        var story = try CollectionStory()
        _ = story.goOn()
        let first = try #require(story.collection.way)
        story.pass(seconds: CollectionRules.keyLifeSeconds)
        story.apply(CollectionRules.notFound(way: first.number, story.collection, story.situation))
        _ = story.goOn()
        _ = story.read(story.intent(.requiresPaymentMethod), .answer)
        #expect(story.collection.state == .confirming && story.collection.way?.number == 2)
        let way = try #require(story.collection.way)
        let charge = try #require(story.collection.charge)
        let other = PendingCharge(number: charge.number + 1, method: charge.method, begunAt: charge.begunAt)
        let late: [CollectionCall] = [
            .createIntent(first), .createIntent(way), .findIntent(first), .confirm(first, intent: "pi_0", charge),
            .confirm(way, intent: "pi_1", other), .openPage(first), .cancelIntent("pi_0", way: first.number, round: 0),
            .closePage("cs_0", way: first.number, round: 0), .readIntent("pi_0"), .readPage("cs_0"),
        ]
        let causes: [StripeError.Cause] = [
            .refused(code: nil, parameter: nil), .missing(parameter: "customer"), .keyReused,
        ]
        for call in late {
            for cause in causes {
                #expect(CollectionRules.refused(call, cause, story.collection, story.situation) == nil, "\(call)")
            }
        }
        let present = CollectionCall.confirm(way, intent: "pi_1", charge)
        #expect(CollectionRules.refused(present, .keyReused, story.collection, story.situation) != nil)
    }

    @Test("What comes late of a request to end a way says nothing of money that has come in by it meanwhile")
    func lateEndings() throws {
        var story = try CollectionStory()
        _ = story.goOn()
        _ = story.read(story.intent(.requiresPaymentMethod), .answer)
        _ = story.read(story.intent(.succeeded), .answer)
        #expect(story.collection.state == .waiting && story.situation.due.minorUnits == 0)
        let way = try #require(story.collection.way)
        let late: [CollectionCall] = [
            .cancelIntent("pi_1", way: way.number, round: 0), .closePage("cs_1", way: way.number, round: 0),
            .createIntent(way), .openPage(way),
        ]
        for call in late {
            for cause in [StripeError.Cause.keyReused, .missing(parameter: "intent")] {
                #expect(CollectionRules.refused(call, cause, story.collection, story.situation) == nil, "\(call)")
            }
            #expect(!CollectionRules.isPresent(call, story.collection), "\(call)")
        }
    }

    @Test("Whatever is to be sent next is a request of the present, so that what comes of it counts")
    func whatIsSentIsPresent() throws {
        var story = try CollectionStory()
        var calls: [CollectionCall] = []
        func note() {
            guard case .call(let call) = story.next() else { return }
            calls.append(call)
            #expect(CollectionRules.isPresent(call, story.collection), "\(call)")
        }
        _ = story.goOn()
        note()
        story.pass(seconds: CollectionRules.keyLifeSeconds)
        note()
        story.apply(
            CollectionRules.notFound(
                way: try #require(story.collection.way).number,
                story.collection,
                story.situation
            )
        )
        _ = story.goOn()
        note()
        _ = story.read(story.intent(.requiresPaymentMethod), .answer)
        note()
        story.pass(seconds: CollectionRules.keyLifeSeconds)
        note()
        #expect(calls.count == 5)
    }
}
