import Testing

@testable import WeirPages

@Suite("Forms with files")
struct MultipartFormTests {
    private static let body = [
        "--b1", "Content-Disposition: form-data; name=\"_token\"", "", "secret", "--b1",
        "content-disposition: form-data; name=\"logo\"; filename=\"a.png\"", "Content-Type: image/png", "",
        "\u{1}\r\n--b2\u{2}", "--b1--", "",
    ].joined(separator: "\r\n")

    @Test("Fields and files are told apart; a file holds whatever it holds")
    func read() throws {
        let form = try #require(MultipartForm(Array(Self.body.utf8), boundary: "b1"))
        #expect(form.fields.map(\.name) == ["_token"] && form.fields.map(\.value) == ["secret"])
        #expect(form.files.count == 1 && form.files[0].name == "logo")
        #expect(form.files[0].bytes == Array("\u{1}\r\n--b2\u{2}".utf8))
        let query = PageQuery(form)
        #expect(query["_token"] == "secret" && query.file("logo")?.count == 8 && query.file("none") == nil)
    }

    @Test("What breaks off, or has another boundary, is no form")
    func broken() {
        let bytes = Array(Self.body.utf8)
        for count in 0..<(bytes.count - 4) {
            #expect(MultipartForm(Array(bytes.prefix(count)), boundary: "b1") == nil, "\(count)")
        }
        #expect(MultipartForm(bytes, boundary: "b2") == nil)
        let part = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n"
        let many = Array((String(repeating: part, count: 60) + "--b--\r\n").utf8)
        #expect(MultipartForm(many, boundary: "b") == nil)
    }

    @Test(
        "The boundary is that of the content type",
        arguments: [
            ("multipart/form-data; boundary=x1", "x1"), ("Multipart/Form-Data; charset=utf-8; boundary=\"y 2\"", "y 2"),
            ("multipart/form-data", nil), ("application/x-www-form-urlencoded", nil),
            ("multipart/form-data; boundary=", nil),
        ] as [(String, String?)]
    )
    func boundary(_ type: String, _ boundary: String?) {
        #expect(MultipartForm.boundary(of: type) == boundary)
    }
}
