package import WeirPrimitives
package import WeirStorage

extension Services {
    /// Gives back what this server has taken and not ended, so that others need not wait until its leases end.
    ///
    /// To be called when nothing of it is under way any more. What somebody has taken over meanwhile stays theirs.
    ///
    /// - Throws: The first failure; what could not be given back comes back when its lease ends.
    package func giveBack(at now: Timestamp) async throws(StorageError) {
        var failure: StorageError?
        do throws(StorageError) { try await testClocks.giveBack() } catch { failure = error }
        do throws(StorageError) { try await jobRunner.giveBack(at: now) } catch { failure = failure ?? error }
        do throws(StorageError) { try await mailSender.giveBack(at: now) } catch { failure = failure ?? error }
        do throws(StorageError) { try await webhookSender.giveBack(at: now) } catch { failure = failure ?? error }
        if let failure { throw failure }
    }
}
