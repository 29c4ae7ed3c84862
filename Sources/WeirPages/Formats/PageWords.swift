package import WeirPlots

/// The words of the frame and of the parts, in one language; a further language is a further value.
package struct PageWords: Sendable {
    /// BCP 47.
    package var language: String
    package var isRightToLeft: Bool
    package var skip: String
    package var live: String
    package var test: String
    package var modes: String
    package var navigation: String
    package var signIn: String
    package var signOut: String
    package var pages: String
    package var firstPage: String
    package var previousPage: String
    package var nextPage: String
    package var copy: String
    package var copied: String
    package var noLimit: String
    package var of: @Sendable (_ part: String, _ whole: String) -> String
    package var back: String
    package var notFoundTitle: String
    package var notFound: String
    package var forbiddenTitle: String
    package var forbidden: String
    package var expiredTitle: String
    package var expired: String
    package var refusedTitle: String
    /// In the place of what the services say, which is English.
    package var refused: String
    package var failedTitle: String
    package var failed: @Sendable (_ request: String) -> String
    package var tooManyTitle: String
    package var tooMany: String
    package var plots: PlotTexts = .english

    package static let english = PageWords(
        language: "en",
        isRightToLeft: false,
        skip: "Skip to content",
        live: "Live",
        test: "Test",
        modes: "Mode",
        navigation: "Main",
        signIn: "Sign in",
        signOut: "Sign out",
        pages: "Pages",
        firstPage: "First page",
        previousPage: "Previous",
        nextPage: "Next",
        copy: "Copy",
        copied: "Copied",
        noLimit: "no limit",
        of: { "\($0) of \($1)" },
        back: "Back",
        notFoundTitle: "Not found",
        notFound: "There is nothing here. It may have been removed, or the address is not complete.",
        forbiddenTitle: "Not allowed",
        forbidden: "Your role does not allow this. Ask an owner of the team.",
        expiredTitle: "The page was open for too long",
        expired: "For your safety nothing was changed. Go back, load the page again and send it once more.",
        refusedTitle: "That was not possible",
        refused: "Nothing was changed. Go back and look at what you have entered.",
        failedTitle: "Something went wrong",
        failed: { "Nothing more is known here. The log names the cause under the request \($0)." },
        tooManyTitle: "Too many attempts",
        tooMany: "Please wait a minute, and try it again then."
    )
}
