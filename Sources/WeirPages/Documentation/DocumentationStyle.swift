/// What documents need beyond the style of all pages.
enum DocumentationStyle {
    static let css = """
        .docs{max-width:52rem;line-height:1.6}
        .docs h1{margin:0 0 .75rem}
        .docs h2{margin:2.25rem 0 .5rem;font-size:1.25rem;overflow-wrap:anywhere}
        .docs h3{margin:1.75rem 0 .5rem;font-size:1.0625rem;overflow-wrap:anywhere}
        .docs p,.docs ul,.docs ol{margin:.625rem 0}
        .docs ul,.docs ol{padding-inline-start:1.5rem}
        .docs li{margin:.25rem 0}
        .docs a{overflow-wrap:anywhere}
        .docs code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.875em;\
        background:var(--card);padding:.125em .25em;border-radius:.25rem;overflow-wrap:anywhere}
        .docs pre{overflow-x:auto;background:var(--card);border:1px solid var(--rule);border-radius:var(--radius);\
        padding:.875rem 1rem;line-height:1.5;font-size:.9375rem}
        .docs pre code{background:none;padding:0;overflow-wrap:normal}
        .docs blockquote{margin:1rem 0;padding:.25rem 1rem;border-inline-start:4px solid var(--accent);color:var(--muted)}
        .docs-table{overflow-x:auto;margin:.875rem 0}
        .docs table{border-collapse:collapse;width:100%;font-size:.9375rem}
        .docs th,.docs td{padding:.5rem .625rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--rule)}
        .docs td:first-child code,.docs td:nth-child(2) code{white-space:nowrap}
        .docs th{font-size:.8125rem;color:var(--muted);border-color:var(--strong)}
        .docs-contents{margin:0 0 1.5rem;padding:.75rem 1rem;border:1px solid var(--rule);border-radius:var(--radius);\
        max-height:22rem;overflow-y:auto;font-size:.9375rem}
        .docs-contents ul{list-style:none;columns:17rem auto;column-gap:1.5rem}
        .docs .docs-contents ul{margin:0;padding:0}
        .docs .docs-contents li{break-inside:avoid;margin:0;padding:.125rem 0}

        """
}
