/// A customer of the demo, and how it behaves.
struct DemoCustomer {
    /// What happens with its invoices.
    enum Payer {
        /// Paid within days.
        case prompt
        /// Paid half a month late.
        case late
        /// Never.
        case never
        /// A part of it.
        case partly
    }

    /// What happens to it once.
    enum Incident {
        case refund, void, uncollectible, creditNote, upgrade, downgrade, moreSeats, cancel, suspend, topUp
    }

    var name: String
    var country: String
    /// Its own key at the operator's.
    var key: String
    /// The plan of its contract; free ones have none.
    var plan: String
    /// Half months behind the beginning when it joins.
    var joins: Int
    /// How much it uses, 1,000 for usual.
    var size: Int
    var payer = Payer.prompt
    var incident: Incident?
    var seats = 1
    var coupon: String?

    var isFree: Bool { plan == "free" }

    private init(
        _ name: String,
        _ country: String,
        _ key: String,
        _ plan: String,
        joins: Int = 0,
        size: Int = 1000,
        _ payer: Payer = .prompt,
        _ incident: Incident? = nil,
        seats: Int = 1,
        coupon: String? = nil
    ) {
        self.name = name
        self.country = country
        self.key = key
        self.plan = plan
        self.joins = joins
        self.size = size
        self.payer = payer
        self.incident = incident
        self.seats = seats
        self.coupon = coupon
    }

    /// All that there are, the most telling first.
    static let all: [DemoCustomer] = [
        DemoCustomer("Acme Robotics", "US", "acme", "team", size: 1400, .prompt, .creditNote, seats: 12),
        DemoCustomer("株式会社サンプル", "JP", "sample-kk", "enterprise", size: 2600),
        DemoCustomer("Ω Labs", "GR", "omega-labs", "scale", size: 1500, .prompt, .refund),
        DemoCustomer("شركة المثال للتقنية", "SA", "almithal", "pro", size: 900, .late, .upgrade),
        DemoCustomer(#"<script>alert("Weir")</script> Ltd"#, "GB", "script-ltd", "pro", size: 400, .prompt, .void),
        DemoCustomer("Müller & Söhne GmbH", "DE", "mueller", "scale", size: 1100, .partly, coupon: "PARTNER10"),
        DemoCustomer("Nordlys Analyse AS", "NO", "nordlys", "pro", size: 700, .never, .uncollectible),
        DemoCustomer("Initech", "US", "initech", "free", size: 1000),
        DemoCustomer("Café Société", "FR", "cafe-societe", "scale", joins: 1, size: 800, .late),
        DemoCustomer("서울 데이터 주식회사", "KR", "seoul-data", "team", joins: 1, size: 1700, seats: 8),
        DemoCustomer("Harbor Compute", "US", "harbor", "pro", joins: 1, size: 1000, .prompt, .topUp),
        DemoCustomer("北京示例科技有限公司", "CN", "beijing-shili", "enterprise", joins: 2, size: 2200),
        DemoCustomer(
            "बेंगलुरु एआई प्राइवेट लिमिटेड",
            "IN",
            "bengaluru-ai",
            "team",
            joins: 2,
            size: 1300,
            .late,
            .moreSeats,
            seats: 5
        ),
        DemoCustomer("Łódź Data sp. z o.o.", "PL", "lodz-data", "scale", joins: 2, size: 600),
        DemoCustomer("Bluebird Search", "US", "bluebird", "pro", joins: 2, size: 500, .prompt, .cancel),
        DemoCustomer("บริษัท ตัวอย่าง จำกัด", "TH", "tuayang", "pro", joins: 2, size: 800, coupon: "WELCOME20"),
        DemoCustomer("O'Brien & Daughters", "IE", "obrien", "team", size: 600, .prompt, .downgrade, seats: 3),
        DemoCustomer("חברת דוגמה בע״מ", "IL", "dugma", "pro", joins: 3, size: 1000, .never),
        DemoCustomer("Ejemplo S.A. de C.V.", "MX", "ejemplo", "pro", joins: 3, size: 450),
        DemoCustomer("Þór Hugbúnaður ehf.", "IS", "thor", "team", joins: 3, size: 900, seats: 6, coupon: "WELCOME20"),
        DemoCustomer("Maple Inference Inc.", "CA", "maple", "enterprise", size: 1800, .late),
        DemoCustomer("Čeština Software s.r.o.", "CZ", "cestina", "scale", joins: 4, size: 700, .prompt),
        DemoCustomer("Công ty Ví Dụ", "VN", "vi-du", "free", joins: 1, size: 700),
        DemoCustomer("Πρότυπο Α.Ε.", "GR", "protypo", "scale", joins: 4, size: 500, .partly),
        DemoCustomer("Äkta Moln AB", "SE", "akta-moln", "pro", joins: 4, size: 1200),
        DemoCustomer("Exemplo Ltda.", "BR", "exemplo", "team", joins: 4, size: 800, seats: 4, coupon: "SORRY25"),
        DemoCustomer("Suomen Esimerkki Oy", "FI", "esimerkki", "pro", size: 300, .prompt, .cancel),
        DemoCustomer("Kōwhai Systems", "NZ", "kowhai", "pro", joins: 5, size: 900),
        DemoCustomer("Örnek Yazılım A.Ş.", "TR", "ornek", "team", joins: 5, size: 1000, .late, seats: 7),
        DemoCustomer("Mfano Limited", "KE", "mfano", "free", joins: 2, size: 950),
        DemoCustomer("Voorbeeld B.V.", "NL", "voorbeeld", "scale", joins: 5, size: 900),
        DemoCustomer("Приклад ТОВ", "UA", "pryklad", "pro", joins: 5, size: 600, coupon: "WELCOME20"),
        DemoCustomer("Esempio S.r.l.", "IT", "esempio", "pro", joins: 6, size: 500),
        DemoCustomer("Példa Kft.", "HU", "pelda", "free", joins: 3, size: 400),
        DemoCustomer("Størmgård ApS", "DK", "stormgard", "team", joins: 6, size: 1600, seats: 9),
        DemoCustomer("Ljubljanski oblak d.o.o.", "SI", "oblak", "pro", joins: 6, size: 350),
        DemoCustomer("نمونہ سافٹ ویئر", "PK", "namoona", "free", joins: 4, size: 500, .prompt, .suspend),
        DemoCustomer("Quokka Analytics Pty Ltd", "AU", "quokka", "team", joins: 7, size: 1100, seats: 5),
        DemoCustomer("Пример ЕООД", "BG", "primer", "pro", joins: 7, size: 400),
        DemoCustomer(
            "Llanfair Translations of the Northern and Western Valleys Cyfyngedig",
            "GB",
            "llanfair",
            "pro",
            joins: 7,
            size: 250
        ),
    ]
}
