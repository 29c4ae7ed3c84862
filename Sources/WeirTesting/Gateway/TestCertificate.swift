import NIOSSL

/// A certificate for `localhost` and 127.0.0.1 that has signed itself; valid until 2120, for tests alone.
package enum TestCertificate {
    package static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBeDCCAR2gAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
        c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
        CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABIHwfzWwLIt2RG2S
        pZegl9iGJbVCO7qatXg+RmthX6qxMXGekVXY8/d1bf1hXjpwoXLGOOHGgjfzShJF
        UraK/6qjXjBcMBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAAATAPBgNVHRMBAf8E
        BTADAQH/MA4GA1UdDwEB/wQEAwIChDAdBgNVHQ4EFgQUuvxhZ5YGBamIM7rbc84k
        Gju8mpIwCgYIKoZIzj0EAwIDSQAwRgIhALMv5GKiGH+yuJeSS43HrNM9qeN0rjF9
        9awxBeBIMK3TAiEAo7bIxzNWPj5rpJoIGivH0Amt+gUXYY7CXWBF13i+sp8=
        -----END CERTIFICATE-----
        """

    /// Nothing but tests trusts what it has signed.
    private static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgMmv/0tx/7RdoVKRP
        vrgVRBVJItKTDrCOFH70JsSaAxOhRANCAASB8H81sCyLdkRtkqWXoJfYhiW1Qju6
        mrV4PkZrYV+qsTFxnpFV2PP3dW39YV46cKFyxjjhxoI380oSRVK2iv+q
        -----END PRIVATE KEY-----
        """

    /// What a server needs to show it.
    static func serverContext() throws -> NIOSSLContext {
        let configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMBytes(Array(certificate.utf8)).map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem))
        )
        return try NIOSSLContext(configuration: configuration)
    }
}
