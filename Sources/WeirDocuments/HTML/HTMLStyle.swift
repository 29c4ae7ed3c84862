extension HTMLRenderer {
    /// How a document looks on a screen, wide or narrow, light or dark, and on paper.
    static let style: StaticString = """
        :root{color-scheme:light dark;--ink:#171c26;--muted:#5b6470;--ground:#fff;--rule:#dcdfe4;--strong:#737a86;\
        --good:#0b5c36;--good-ground:#e0f5e8;--warning:#7a4203;--warning-ground:#fff0d4}
        @media(prefers-color-scheme:dark){:root{--ink:#e8eaee;--muted:#a6adb9;--ground:#14171c;--rule:#333944;\
        --strong:#7f8794;--good:#8fe0b4;--good-ground:#12382a;--warning:#f3c27a;--warning-ground:#3d2a0c}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 "Noto Sans",system-ui,sans-serif}
        main{max-width:52rem;margin:0 auto;padding:2.5rem 1.25rem 4rem;overflow-wrap:anywhere}
        header{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.75rem 2rem;\
        margin:0 0 1.75rem}
        .logo{margin:0 0 1.25rem}
        .logo img{display:block;max-width:14rem;max-height:3.5rem;width:auto;height:auto}
        h1{font-size:1.75rem;line-height:1.2;margin:0;align-self:start;display:flex;flex-wrap:wrap;gap:.25rem .75rem;\
        align-items:baseline}
        h2{font-size:1.25rem;margin:3rem 0 .5rem}
        h3{font-size:1rem;margin:2rem 0 .25rem}
        p{margin:.5rem 0;color:var(--muted)}
        .note{font-size:.8125rem}
        .mark{font-size:.875rem;font-weight:600;padding:.1rem .6rem;border-radius:.25rem}
        .mark.good{color:var(--good);background:var(--good-ground)}
        .mark.warning{color:var(--warning);background:var(--warning-ground)}
        .facts{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.25rem;margin:0;align-content:start}
        .facts dt{color:var(--muted)}
        dd{margin:0}
        .parties{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1.25rem 2rem}
        .parties h2{font-size:.875rem;font-weight:400;color:var(--muted);margin:0}
        .parties p{margin:0;color:var(--ink)}
        .parties .name{font-weight:600}
        .headline{font-size:1.375rem;font-weight:600;color:var(--ink);margin:2rem 0 1rem}
        table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;margin:.75rem 0}
        caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        th,td{padding:.5rem 0 .5rem 1.25rem;text-align:start;vertical-align:baseline}
        th:first-child,td:first-child{padding-inline-start:0;overflow-wrap:anywhere}
        thead th{font-size:.8125rem;color:var(--muted);border-bottom:1px solid var(--strong)}
        tbody th{font-weight:400}
        tbody td,tbody th{border-bottom:1px solid var(--rule)}
        .figure{text-align:end;white-space:nowrap}
        td small,th small{display:block;font-size:.8125rem;color:var(--muted)}
        .sum td,.sum th{font-weight:600;border-top:1px solid var(--strong)}
        .new-page .lines{table-layout:fixed}
        .new-page .lines th:first-child{width:46%}
        .new-page .figure{white-space:normal;overflow-wrap:anywhere}
        .totals{width:min(100%,28rem);margin-inline-start:auto}
        .totals td,.totals th{border:0;padding-block:.25rem}
        .totals .sum td,.totals .sum th{border-top:1px solid var(--rule)}
        .totals .total td,.totals .total th{border-top:2px solid var(--strong);font-weight:700;font-size:1.125rem}
        @media(max-width:40rem){
        .lines thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .lines,.lines tbody,.lines tr,.lines td,.lines th{display:block}
        .lines tr{border-bottom:1px solid var(--rule);padding:.6rem 0}
        .lines tr.sum{border-top:1px solid var(--strong)}
        .lines td,.lines th{border:0;padding:.1rem 0}
        .lines .sum td,.lines .sum th{border:0}
        .lines td.figure{display:flex;justify-content:space-between;gap:1rem;white-space:normal}
        .lines td.figure:empty{display:none}
        .lines td.figure::before{content:attr(data-label);color:var(--muted);font-weight:400}
        .lines td.figure:last-child{font-weight:600}
        .lines tbody{border-top:1px solid var(--strong)}
        .lines tr.sum,.lines tr.single{display:flex;justify-content:space-between;gap:1rem}
        .lines .sum td.figure::before,.lines .single td.figure::before{content:none}
        .new-page .lines th:first-child{width:auto}
        }
        @media print{:root{color-scheme:light;--ink:#171c26;--muted:#5b6470;--ground:#fff;--rule:#dcdfe4;\
        --strong:#737a86}body{font-size:10pt}main{max-width:none;padding:0}thead{display:table-header-group}\
        tr{break-inside:avoid}.new-page{break-before:page}}

        """
}
