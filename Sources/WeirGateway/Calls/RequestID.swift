package import WeirPrimitives

/// Weir's own; the HTTP module names it too.
package typealias RequestID = WeirPrimitives.RequestID
