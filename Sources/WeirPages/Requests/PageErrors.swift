import HTTPTypes
import WeirAPI
package import WeirHTTP
import WeirPrimitives
package import WeirServices

/// Turns whatever a handler throws into a page.
package struct PageErrors: Sendable {
    /// The API's own answers to errors: codes, statuses, and what is logged.
    private let responses: ErrorResponse

    package init(_ responses: ErrorResponse) { self.responses = responses }

    /// An error as a page shows it.
    package struct Shown: Sendable {
        package enum Kind: Sendable {
            case notFound
            case forbidden
            case expired
            /// What was asked is not possible, and why.
            case refused
            case tooMany
            /// Nobody expected it.
            case failed
        }

        var kind: Kind
        var status: HTTPResponse.Status
        var message: String
        var hint: String?
        var issues: [String]
        var request: String
        package var retryAfterSeconds: Int?

        static let forbidden = Shown(kind: .forbidden, status: .forbidden, message: "", issues: [], request: "")

        /// The page that says so.
        ///
        /// What the services say is English; in other languages it is said in general what has happened.
        ///
        /// `back`: Where its button leads; nil has no button.
        package func page(_ words: PageWords, back: String?) -> Page {
            let isEnglish = words.language == PageWords.english.language
            let (title, text): (String, String) =
                switch kind {
                case .notFound: (words.notFoundTitle, words.notFound)
                case .forbidden: (words.forbiddenTitle, words.forbidden)
                case .expired: (words.expiredTitle, words.expired)
                case .refused: (words.refusedTitle, isEnglish ? message : words.refused)
                case .tooMany: (words.tooManyTitle, isEnglish ? message : words.tooMany)
                case .failed: (words.failedTitle, words.failed(request))
                }
            var content: [any PageComponent] = [
                PageHeading(title),
                PageNote(
                    kind == .failed || kind == .refused || kind == .tooMany ? .bad : .info,
                    [text, isEnglish ? hint : nil].compactMap(\.self).joined(separator: " "),
                    items: isEnglish ? issues : []
                ),
            ]
            if let back { content.append(PageButton(words.back, href: back)) }
            return Page(title, status: status, kind: .narrow, content)
        }
    }

    /// What went wrong, as the API tells it.
    package func shown(_ error: any Error, _ call: BrowserCall) -> Shown { shown(error, of: call.requestID) }

    /// As ``shown(_:_:)``, of a request that is known by its number.
    package func shown(_ error: any Error, of request: RequestID) -> Shown {
        switch error {
        case is PageNotFound:
            return Shown(kind: .notFound, status: .notFound, message: "", issues: [], request: "")
        case is FormExpired:
            return Shown(kind: .expired, status: .forbidden, message: "", issues: [], request: "")
        case _: break
        }
        let response = responses.response(to: error, requestID: request)
        let told = Told(error)
        let kind: Shown.Kind =
            switch response.status.code {
            case 404: .notFound
            case 403: .forbidden
            case 429: .tooMany
            case 500: .failed
            case _: .refused
            }
        return Shown(
            kind: kind == .forbidden ? .refused : kind,
            status: response.status,
            message: told.message,
            hint: kind == .notFound || kind == .failed ? nil : told.hint,
            issues: kind == .notFound || kind == .failed ? [] : told.issues,
            request: request.description,
            retryAfterSeconds: response.headers[.retryAfter].flatMap { Int($0) }
        )
    }
}

/// What an error says to people.
private struct Told {
    var message: String
    var hint: String?
    var issues: [String]

    init(_ error: any Error) {
        switch error {
        case let error as WeirError:
            message = error.message
            hint = error.hint
            issues = error.issues.map(\.message)
        case let error as APIError:
            message = error.message
            hint = error.hint
            issues = error.issues.map(\.message)
        case _:
            message = ""
            hint = nil
            issues = []
        }
    }
}

/// What is wrong with what a form sent, for its fields.
package struct FormErrors: Sendable {
    private var byField: [String: String]
    /// What belongs to no field.
    package var general: [String]

    package init(_ byField: [String: String] = [:], general: [String] = []) {
        self.byField = byField
        self.general = general
    }

    /// Takes a use case's refusal apart.
    ///
    /// `fields`: The field's name for a path of the API, where they are not the same.
    package init(_ error: WeirError, fields: [String: String] = [:]) {
        byField = [:]
        general = []
        for issue in error.issues {
            let path = issue.path
            byField[fields[path] ?? path] = issue.message
        }
        if error.issues.isEmpty {
            general = [[error.message, error.hint].compactMap(\.self).joined(separator: " ")]
        }
    }

    package var isEmpty: Bool { byField.isEmpty && general.isEmpty }

    package subscript(_ name: String) -> String? {
        get { byField[name] }
        set { byField[name] = newValue }
    }

    /// Everything, for a form whose fields do not show what is theirs.
    package var all: [String] { general + byField.keys.sorted().compactMap { byField[$0] } }

    /// What belongs to none of a form's fields.
    package func others(than names: [String]) -> [String] {
        general + byField.keys.sorted().filter { !names.contains($0) }.compactMap { byField[$0] }
    }
}
