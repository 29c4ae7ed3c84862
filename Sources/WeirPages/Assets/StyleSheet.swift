import WeirPlots

/// How pages look: wide or narrow, light or dark, on paper.
///
/// Colours are named for what they say. Text on its ground has at least the contrast of WCAG's level AA.
enum StyleSheet {
    static let css = [colors, text, frame, parts, tables, forms, narrow, paper, PlotStyle.css].joined()

    private static let colors = """
        :root{color-scheme:light dark;--ink:#18202b;--muted:#56606e;--ground:#f6f7f9;--card:#fff;--rule:#e2e5ea;\
        --strong:#848d9a;--accent:#12607f;--accent-ink:#fff;--accent-soft:#e3f1f6;--accent-text:#0f5672;\
        --good:#0b5c36;--good-soft:#dff4e7;--warning:#7a4203;--warning-soft:#fdefd3;--bad:#a11d1d;--bad-soft:#fce6e4;\
        --info:#1f4f9c;--info-soft:#e4edfb;--bar:#0f2d3a;--bar-ink:#eef6f9;--bar-soft:#1c4455;--test:#b45309;\
        --shadow:0 1px 2px rgb(16 24 40/.06);--radius:.625rem}
        @media(prefers-color-scheme:dark){:root{--ink:#e7eaef;--muted:#a5aebb;--ground:#101419;--card:#181d24;\
        --rule:#2c343f;--strong:#758090;--accent:#6cc3e0;--accent-ink:#06222d;--accent-soft:#12313d;\
        --accent-text:#8ad2eb;--good:#8fe0b4;--good-soft:#12382a;--warning:#f3c27a;--warning-soft:#3d2a0c;\
        --bad:#ffaba3;--bad-soft:#431a19;--info:#a8c7ff;--info-soft:#172c4f;--bar:#0b1f28;--bar-ink:#e6f1f5;\
        --bar-soft:#17394a;--test:#f0a84b;--shadow:none}}

        """

    private static let text = """
        *,*::before,*::after{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
        body{margin:0;background:var(--ground);color:var(--ink);min-height:100vh;\
        font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
        h1{font-size:1.6rem;line-height:1.25;margin:0;font-weight:650;letter-spacing:-.01em;overflow-wrap:anywhere}
        h2{font-size:1.0625rem;line-height:1.35;margin:0;font-weight:650}
        h3{font-size:.9375rem;margin:1.25rem 0 .5rem;font-weight:650}
        p{margin:.25rem 0}
        a{color:var(--accent-text);text-underline-offset:.15em;text-decoration-thickness:1px}
        a:hover{text-decoration-thickness:2px}
        small{display:block;font-size:.8125rem;color:var(--muted)}
        code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
        code{overflow-wrap:anywhere}
        pre.code{margin:.75rem 0 0;padding:.75rem 1rem;background:var(--ground);border:1px solid var(--rule);\
        border-radius:.5rem;overflow-x:auto;text-align:start}
        ul,ol{margin:.25rem 0;padding-inline-start:1.25rem}
        .quiet,.hint,.subtitle{color:var(--muted)}
        .hint{font-size:.8125rem;margin:.125rem 0}
        .figure{font-variant-numeric:tabular-nums}
        .unseen,caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);\
        white-space:nowrap}
        :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.25rem}
        main:focus{outline:none}
        .skip{position:absolute;inset-inline-start:.5rem;top:-4rem;background:var(--card);color:var(--ink);\
        padding:.5rem 1rem;border-radius:.5rem;z-index:9}
        .skip:focus{top:.5rem}

        """

    private static let frame = """
        .bar{grid-area:bar;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;padding:.625rem 1.25rem;\
        background:var(--bar);color:var(--bar-ink)}
        .is-test .bar{border-bottom:3px solid var(--test)}
        .bar a,.bar summary{color:inherit;text-decoration:none}
        .bar :focus-visible{outline-color:#fff}
        .brand{display:flex;align-items:center;gap:.5rem;font-weight:650;font-size:1.0625rem;min-width:0}
        .brand>span{min-width:0}
        .brand .mark{color:#6fd0ee}
        .brand img{max-height:1.75rem;max-width:9rem;width:auto;display:block}
        .picture{margin:0 0 1rem}
        .picture img{max-height:5rem;max-width:100%;width:auto;display:block}
        .modes ul,.side ul,.tabs ul,.menu ul{list-style:none;margin:0;padding:0}
        .modes ul{display:flex;background:var(--bar-soft);border-radius:99px;padding:.1875rem}
        .mode{display:block;padding:.125rem .875rem;border-radius:99px;font-size:.8125rem;font-weight:600}
        .mode.live[aria-current]{background:#d8f3e3;color:#0b4a2c}
        .mode.test[aria-current]{background:#fde3b5;color:#663605}
        .bar-end{margin-inline-start:auto}
        .menu{position:relative}
        .menu>summary{cursor:pointer;list-style:none;padding:.25rem .75rem;border-radius:99px;font-size:.875rem}
        .menu>summary::-webkit-details-marker{display:none}
        .menu>summary::after{content:"";display:inline-block;margin-inline-start:.5rem;vertical-align:.2em;\
        border:.3em solid transparent;border-top-color:currentColor;border-bottom:0}
        .menu>summary:hover,.menu[open]>summary{background:var(--bar-soft)}
        .menu>ul{position:absolute;inset-inline-end:0;top:calc(100% + .375rem);min-width:13rem;z-index:5;\
        background:var(--card);color:var(--ink);border:1px solid var(--rule);border-radius:var(--radius);\
        padding:.375rem;box-shadow:0 8px 28px rgb(0 0 0/.18)}
        .menu.workspaces>ul{inset-inline:0 auto}
        .menu li>a,.menu li.quiet,.menu .button.quiet{display:block;padding:.4375rem .75rem;border-radius:.375rem}
        .menu li.quiet{font-size:.8125rem}
        .menu li>a{color:var(--ink)}
        .menu li>a:hover{background:var(--ground)}
        .menu .form{margin:0}
        .menu .form .button{width:100%;text-align:start}
        .person{display:inline-block;max-width:12rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;\
        vertical-align:bottom}
        body.shell{display:grid;grid-template:"bar bar" auto "side main" 1fr "foot foot" auto/13.5rem minmax(0,1fr)}
        .side{grid-area:side;padding:1.25rem .75rem;border-inline-end:1px solid var(--rule)}
        .side a{display:flex;justify-content:space-between;gap:.5rem;padding:.4375rem .75rem;border-radius:.5rem;\
        color:var(--ink);text-decoration:none;font-weight:500}
        .side a:hover{background:var(--accent-soft)}
        .side a[aria-current]{background:var(--accent-soft);color:var(--accent-text);font-weight:650}
        .count{font-size:.75rem;font-weight:650;background:var(--bad-soft);color:var(--bad);border-radius:99px;\
        padding:0 .5rem;align-self:center}
        main{grid-area:main;padding:1.75rem 2rem 3.5rem;max-width:78rem;width:100%}
        .alone main{margin-inline:auto;max-width:64rem}
        .narrow main{max-width:calc(42.5rem + 2px)}
        .alone{display:flex;flex-direction:column}
        .alone main{flex:1 0 auto}
        .alone.narrow main{max-width:30rem;padding-top:3rem}
        .alone .foot p{max-width:60rem;margin-inline:auto}
        .alone.narrow .foot p{max-width:26rem}
        .foot{grid-area:foot;padding:1rem 2rem;color:var(--muted);font-size:.8125rem;border-top:1px solid var(--rule)}

        """

    private static let narrow = """
        @media(max-width:56rem){
        body.shell{display:block}
        .side{border:0;border-bottom:1px solid var(--rule);padding:.375rem .75rem;overflow-x:auto;background:var(--card)}
        .side ul{display:flex;gap:.125rem;width:max-content}
        .side a{white-space:nowrap;padding:.375rem .625rem}
        main{padding:1.25rem 1rem 3rem}
        .foot{padding:1rem}
        }
        @media(max-width:40rem){
        h1{font-size:1.375rem}
        .bar{padding:.5rem 1rem;gap:.5rem .75rem;flex-wrap:nowrap}
        .bar:has(.workspaces){flex-wrap:wrap}
        .brand>span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
        .bar-end{flex:none}
        .person{max-width:7rem}
        .card{padding:1rem}
        .tiles{grid-template-columns:repeat(2,minmax(0,1fr));gap:.625rem}
        .tile{padding:.75rem .875rem}
        .tile:last-child:nth-child(odd){grid-column:1/-1}
        .definitions{grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));column-gap:1rem}
        .definitions>:is(.long,:has(code)){grid-column:1/-1}
        .tile-value{font-size:1.1875rem}
        .table-frame{margin:0 -1rem;padding:0 1rem}
        .stacks thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .stacks,.stacks tbody,.stacks tfoot,.stacks td,.stacks th{display:block}
        .stacks tbody tr{display:flex;flex-wrap:wrap;gap:.5rem 1rem;padding:.875rem 0}
        .table.stacks tbody td{flex:1 1 calc(50% - .5rem);max-width:100%}
        .table.stacks td,.table.stacks th{padding:0;text-align:start;white-space:normal}
        .table.stacks tbody th{font-weight:650;flex:1 0 100%;min-width:0}
        .table.stacks tr.bad>th::before{top:.125rem;bottom:.125rem}
        .table.stacks tbody th small{font-weight:400;overflow-wrap:anywhere}
        .table.stacks td>span{display:block;overflow-wrap:break-word}
        .table.stacks td::before{content:attr(data-label);display:block;color:var(--muted);font-size:.8125rem;\
        line-height:1.4}
        .table.stacks td.blank{display:none}
        .table.stacks tbody td.address{flex-basis:100%}
        .table.stacks tbody tr:has(td.address)>td:not(.address,.row-actions){flex-basis:calc(33.3% - 1rem)}
        .table-frame:has(>.table:not(.stacks)){padding:0}
        .table:not(.stacks) tr>:first-child{position:sticky;inset-inline-start:0;z-index:1;padding-inline-start:1rem;\
        background:var(--card)}
        .table:not(.stacks) tr>:last-child{padding-inline-end:1rem}
        .table:not(.stacks) tbody th{min-width:9.5rem}
        .button.small,.row-actions :is(.disclosure:is(.button,.danger)>summary,.button:not(.disclosure)){\
        padding:.4375rem .875rem}
        .table.stacks td bdi:not(:empty)+.badge{display:block;width:fit-content;margin:.125rem 0 0}
        .table.stacks .row-actions :is(.disclosure.danger>summary,.button:is(.danger,.quiet):not(.disclosure)){\
        border-color:var(--rule)}
        .table.stacks tbody td:is(.row-actions,:has(input,select,textarea,form,details)){flex-basis:100%}
        .table.stacks td.row-actions::before{content:none}
        .table.stacks td.row-actions>span{display:flex;justify-content:flex-start;text-align:start}
        .table.stacks tfoot tr{display:flex;justify-content:space-between;gap:1rem;padding:.5rem 0;\
        border-top:1px solid var(--strong)}
        .table.stacks tfoot :is(th,td){border:0}
        .table.stacks tfoot td::before{content:none}
        .field input,.field select,.field textarea{font-size:16px}
        .form.inline .field{flex-basis:100%;max-width:none}
        }

        """

    private static let paper = """
        @media print{.bar,.side,.foot,.actions,.pages,.form{display:none!important}body.shell{display:block}\
        main{max-width:none;padding:0}.card,.tile{box-shadow:none;break-inside:avoid}}
        @media(prefers-reduced-motion:no-preference){.button{transition:border-color .15s,filter .15s}}

        """
}
