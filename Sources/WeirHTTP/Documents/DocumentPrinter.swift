import Dispatch
import Synchronization
import WeirDocuments
import WeirServices

/// Renders PDFs one at a time on a thread of its own, so that a long one holds up nobody who asks for something else.
package final class DocumentPrinter: Sendable {
    /// Documents that may wait.
    static let mostWaiting = 64

    private let queue = DispatchQueue(label: "weir.documents", qos: .utility)
    private let waiting = Mutex(0)

    package init() {}

    /// The bytes of a document.
    ///
    /// - Throws: ``WeirError`` `unavailable` when too many wait already, or when there is no memory for it.
    func pdf(of document: Document, size: PageSize) async throws -> [UInt8] {
        try admit()
        defer { waiting.withLock { $0 -= 1 } }
        let result: Result<[UInt8], PDFError> = await withCheckedContinuation { continuation in
            queue.async {
                do throws(PDFError) {
                    continuation.resume(returning: .success(try PDFRenderer.bytes(of: document, size: size)))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
        }
        do {
            return try result.get()
        } catch {
            throw WeirError(.unavailable, "The PDF was not made: \(error.reason)", retryAfterSeconds: 5)
        }
    }

    private func admit() throws(WeirError) {
        let isAdmitted = waiting.withLock { waiting in
            guard waiting < Self.mostWaiting else { return false }
            waiting += 1
            return true
        }
        guard isAdmitted else {
            throw WeirError(.unavailable, "Too many documents are being made now.", retryAfterSeconds: 5)
        }
    }
}
