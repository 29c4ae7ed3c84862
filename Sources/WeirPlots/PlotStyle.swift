/// How plots look; the same in a page and in a picture by itself.
package enum PlotStyle {
    /// Rules for a style sheet, or for a picture that stands alone.
    ///
    /// A page may set `--plot-ink`, `--plot-muted`, `--plot-grid`, `--plot-ground`, `--plot-limit` and `--plot-1` to
    /// `--plot-8`; without them the colours follow `prefers-color-scheme`.
    package static let css = variables(light) + dark + rules + figure

    private static let light = [
        ("ink", "#1f2530"), ("muted", "#596270"), ("grid", "#e1e4e9"), ("ground", "#ffffff"), ("limit", "#b42318"),
        ("1", "#2563c9"), ("2", "#c2620a"), ("3", "#0f8a5f"), ("4", "#b8328c"), ("5", "#6d47c7"), ("6", "#0e7f98"),
        ("7", "#7a7410"), ("8", "#737b88"),
    ]

    private static let darkColors = [
        ("ink", "#e6e9ee"), ("muted", "#a7afbb"), ("grid", "#343b46"), ("ground", "#14171c"), ("limit", "#ff8f85"),
        ("1", "#6ea8ff"), ("2", "#f2a65a"), ("3", "#4fcf9f"), ("4", "#f08acb"), ("5", "#b39bff"), ("6", "#56c7e0"),
        ("7", "#cfc653"), ("8", "#a3abb8"),
    ]

    private static let dark = "@media(prefers-color-scheme:dark){\(variables(darkColors))}\n"

    private static func variables(_ colors: [(String, String)]) -> String {
        ".plot{" + colors.map { "--plot-own-\($0.0):\($0.1)" }.joined(separator: ";") + "}\n"
    }

    private static func color(_ name: String) -> String { "var(--plot-\(name),var(--plot-own-\(name)))" }

    /// The colour of a series where style sheets are not understood.
    static func fallback(_ series: Int) -> String { light[5 + series].1 }

    static let fallbackInk = light[0].1
    static let fallbackMuted = light[1].1
    static let fallbackGrid = light[2].1
    static let fallbackLimit = light[4].1

    private static let rules: String = {
        var css = """
            .plot text{font:12px "Noto Sans",system-ui,sans-serif;fill:\(color("muted"))}
            .plot .plot-legend text{fill:\(color("ink"))}
            .plot .plot-grid{stroke:\(color("grid"))}
            .plot .plot-zero{stroke:\(color("muted"))}
            .plot .plot-limit{stroke:\(color("limit"))}
            .plot .plot-limit-label{fill:\(color("limit"));stroke:\(color("ground"))}
            .plot .plot-hit:hover{fill:\(color("muted"));fill-opacity:.12}

            """
        for index in 1...Plot.maximumSeries {
            css += ".plot .plot-fill-\(index){fill:\(color("\(index)"))}"
            css += ".plot .plot-line-\(index){stroke:\(color("\(index)"))}\n"
        }
        return css
    }()

    private static let figure = """
        .plot{max-width:100%;height:auto;display:block}
        .plot-figure{margin:0;min-width:0}
        .plot-figure figcaption{font-weight:600;margin-bottom:.5rem}
        .plot-narrow{display:none}
        .plot-numbers{overflow-x:auto}
        .plot-numbers table{border-collapse:collapse;font-variant-numeric:tabular-nums}
        .plot-numbers th,.plot-numbers td{padding:.2rem 0 .2rem 1.25rem;text-align:end;white-space:nowrap}
        .plot-numbers tr>:first-child{padding-inline-start:0;text-align:start}
        @media(max-width:40rem){.plot-wide{display:none}.plot-narrow{display:block}}

        """
}
