package import WeirPages

// The API has types of the same names.

package typealias Page = WeirPages.Page
package typealias PageRequest<Visitor: Sendable> = WeirPages.PageRequest<Visitor>
