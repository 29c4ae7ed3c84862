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

    private static let parts = """
        .heading{margin-bottom:1.5rem}
        .heading-row{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:flex-start;\
        justify-content:space-between}
        .back{margin:0 0 .375rem;font-size:.875rem}
        .back a{color:var(--muted);text-decoration:none}
        .actions{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
        .heading h1{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center}
        .heading h1>*{min-width:0}
        .heading .heading-row h1>.badge{margin:0}
        .heading .badge{font-size:.8125rem;letter-spacing:0}
        .section{margin:0 0 1.5rem}
        .card{background:var(--card);border:1px solid var(--rule);border-radius:var(--radius);padding:1.25rem;\
        box-shadow:var(--shadow);min-width:0}
        .section-head{display:flex;flex-wrap:wrap;gap:.5rem 1rem;justify-content:space-between;\
        align-items:flex-start;margin-bottom:.875rem}
        .section-head>:first-child{min-width:0}
        @media(min-width:40rem){.section-head{flex-wrap:nowrap}.section-head>.actions{flex:none}}
        .grid{display:grid;gap:0 1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));\
        align-items:start}
        .grid.thirds{grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr))}
        .grid>.field{display:flex;flex-direction:column}
        .grid>.field>.hint{order:1;margin-top:.25rem}
        .grid>.field>.error{order:2}
        .stack{min-width:0}
        @media(min-width:70rem){.grid.wide-narrow{grid-template-columns:minmax(0,2fr) minmax(0,1fr)}}
        .tiles{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr));\
        margin-bottom:1.5rem}
        .tile{background:var(--card);border:1px solid var(--rule);border-radius:var(--radius);padding:1rem 1.25rem;\
        box-shadow:var(--shadow);min-width:0}
        .tile-label{font-size:.8125rem;color:var(--muted);margin:0}
        .tile-label a{color:inherit}
        .tile-value{font-size:1.5rem;line-height:1.3;font-weight:650;margin:.125rem 0 0;letter-spacing:-.01em;\
        font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
        .tile-detail{font-size:.8125rem;color:var(--muted);margin:.125rem 0 0}
        .tile.bad .tile-value{color:var(--bad)}
        .tile.warning .tile-value{color:var(--warning)}
        .tile.good .tile-value{color:var(--good)}
        .badge{display:inline-block;font-size:.75rem;line-height:1.5;font-weight:600;padding:.0625rem .5625rem;\
        border-radius:99px;white-space:nowrap;background:var(--rule);color:var(--ink)}
        .badge.good{background:var(--good-soft);color:var(--good)}
        .badge.warning{background:var(--warning-soft);color:var(--warning)}
        .badge.bad{background:var(--bad-soft);color:var(--bad)}
        .badge.info{background:var(--info-soft);color:var(--info)}
        :is(bdi:not(:empty),a)+.badge{margin-inline-start:.5rem}
        .row-actions bdi:empty{display:none}
        .note{padding:.75rem 1rem;border-radius:.5rem;margin:0 0 1.25rem;background:var(--info-soft);\
        color:var(--info);overflow-wrap:anywhere}
        .note a{color:inherit;font-weight:600}
        .note.good{background:var(--good-soft);color:var(--good)}
        .note.warning{background:var(--warning-soft);color:var(--warning)}
        .note.bad{background:var(--bad-soft);color:var(--bad)}
        .note.plain{background:var(--card);color:var(--ink);border:1px solid var(--rule)}
        .note-title{font-weight:650}
        .definitions{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,11rem),1fr));\
        gap:.875rem 1.5rem;margin:0}
        .definitions dt{font-size:.8125rem;color:var(--muted)}
        .definitions dd{margin:0;overflow-wrap:anywhere}
        .definitions>.wide{grid-column:1/-1}
        .empty{text-align:center;padding:2rem 1rem;color:var(--muted)}
        .empty-title{font-weight:650;color:var(--ink)}
        .empty .actions{justify-content:center;margin-top:.875rem}
        .progress{margin:.5rem 0}
        .progress-text{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;font-size:.875rem}
        progress{display:block;width:100%;height:.5rem;margin:.25rem 0;appearance:none;border:0;border-radius:99px;\
        overflow:hidden;background:var(--rule);color:var(--accent)}
        progress::-webkit-progress-bar{background:var(--rule)}
        progress::-webkit-progress-value{background:var(--accent);border-radius:99px}
        progress::-moz-progress-bar{background:var(--accent);border-radius:99px}
        .progress.good progress::-webkit-progress-value{background:#1c8c57}
        .progress.good progress::-moz-progress-bar{background:#1c8c57}
        .progress.warning progress::-webkit-progress-value{background:#c97a0c}
        .progress.warning progress::-moz-progress-bar{background:#c97a0c}
        .progress.bad progress::-webkit-progress-value{background:#c93a32}
        .progress.bad progress::-moz-progress-bar{background:#c93a32}
        .tile .progress{margin:.5rem 0 0}
        .tile .progress-text{display:none}
        .tabs{margin:0 0 1.25rem;border-bottom:1px solid var(--rule);overflow-x:auto}
        .tabs ul{display:flex;gap:.25rem}
        .tabs a{display:block;padding:.5rem .75rem;color:var(--muted);text-decoration:none;white-space:nowrap;\
        border-bottom:2px solid transparent;font-weight:500}
        .tabs a:hover{color:var(--ink)}
        .tabs a[aria-current]{color:var(--ink);border-color:var(--accent);font-weight:650}
        .tabs :focus-visible{outline-offset:-3px}
        .disclosure{margin:.5rem 0}
        .disclosure>summary{cursor:pointer;font-weight:600;padding:.25rem 0}
        .disclosure.button>summary,.disclosure.danger>summary{display:inline-block;list-style:none}
        .disclosure.button>summary::-webkit-details-marker,\
        .disclosure.danger>summary::-webkit-details-marker{display:none}
        .actions>.disclosure,.row-actions .disclosure{margin:0}
        .card>.actions,.disclosure-body>.actions{margin-top:.5rem}
        .card>.section-head>.actions{margin-top:0}
        .table-frame+.actions,.progress+.actions{margin-top:1rem}
        .section+.actions,.section+.disclosure{margin-bottom:1.5rem}
        .actions>.disclosure[open],.form-end>.disclosure[open]{flex-basis:100%}
        .disclosure-body{padding:.75rem 0}
        .disclosure.button>.disclosure-body,.disclosure.danger>.disclosure-body{text-align:start;\
        background:var(--card);border:1px solid var(--rule);border-radius:var(--radius);padding:1rem 1.25rem;\
        margin-top:.5rem;max-width:34rem}
        .secret{background:var(--good-soft);border-radius:var(--radius);padding:1rem 1.25rem;margin:0 0 1.25rem}
        .secret-label{font-weight:650;margin:0}
        .secret-row{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;margin:.375rem 0}
        .secret code{font-size:.9375rem;background:var(--card);padding:.375rem .625rem;border-radius:.375rem;\
        user-select:all}
        .timeline{list-style:none;margin:0;padding:0}
        .timeline li{position:relative;padding:0 0 1rem 1.5rem}
        .timeline li::before{content:"";position:absolute;inset-inline-start:.25rem;top:.45rem;width:.625rem;\
        height:.625rem;border-radius:50%;background:var(--strong)}
        .timeline li::after{content:"";position:absolute;inset-inline-start:.5rem;top:1.2rem;bottom:-.2rem;width:1px;\
        background:var(--rule)}
        .timeline li:last-child::after{content:none}
        .timeline li.good::before{background:#1c8c57}
        .timeline li.warning::before{background:#c97a0c}
        .timeline li.bad::before{background:#c93a32}
        .timeline p{margin:0;overflow-wrap:anywhere}
        .timeline-title{font-weight:600}
        .plot{--plot-ground:var(--card)}
        .plot-wide>.plot{width:100%}
        .plot-numbers{margin-top:.5rem}
        .plot-numbers>summary{cursor:pointer;font-size:.875rem;color:var(--muted)}

        """

    private static let tables = """
        .table-frame{overflow-x:auto;margin:0 -1.25rem;padding:0 1.25rem;position:relative}
        .table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
        .table th,.table td{padding:.625rem .75rem;text-align:start;vertical-align:top}
        .table tr>:first-child{padding-inline-start:0}
        .table tr>:last-child{padding-inline-end:0}
        .table thead th{font-size:.8125rem;font-weight:600;color:var(--muted);border-bottom:1px solid var(--strong);\
        white-space:nowrap}
        .table tbody tr{border-bottom:1px solid var(--rule)}
        .table tbody tr:last-child{border-bottom:0}
        .table tbody th{font-weight:500;overflow-wrap:anywhere;min-width:8rem}
        .table td.figure,.table th.figure{text-align:end;white-space:nowrap}
        .table td.brief{white-space:nowrap}
        .table:not(.stacks) td:not(.figure){min-width:7.5rem}
        .table td.row-actions,.table th.row-actions{text-align:end}
        .row-actions .actions,.row-actions>span{display:flex;flex-wrap:wrap;gap:.375rem;justify-content:flex-end}
        @media(min-width:40rem){.row-actions>span:not(:has([open])){flex-wrap:nowrap}}
        .table th .disclosure>summary{white-space:nowrap}
        .table tfoot th,.table tfoot td{font-weight:650;border-top:1px solid var(--strong)}
        .table tr.bad>th{position:relative}
        .table tr.bad>th::before{content:"";position:absolute;inset-inline-start:-.75rem;top:.5rem;bottom:.5rem;\
        width:.25rem;border-radius:99px;background:var(--bad)}
        .pages{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;margin-top:1rem}

        """

    private static let forms = """
        .form{max-width:36rem}
        .form:not(:has(>:not(input[type=hidden],.form-end)))>.form-end{margin-top:0}
        .definitions+.form{margin-top:1.25rem}
        .form+.section{margin-top:1.5rem}
        .card>:is(.hint,.text)+.form,.form>:is(.hint,.text)+.field{margin-top:1rem}
        .form:has(.table){max-width:none}
        .form:has(.table) .field{max-width:36rem}
        .table :is(th,td) :is(input:not([type=checkbox],[type=radio]),select,textarea){width:100%;min-width:6rem;\
        min-height:2.125rem;padding:.3125rem .5rem;font:inherit;font-size:.875rem;font-weight:400;color:var(--ink);\
        background:var(--card);border:1px solid var(--strong);border-radius:.5rem}
        .table :is(td,th) :is(input,select)+:is(input,select){margin-top:.375rem}
        .table :is(th,td) textarea:not([type]):not([hidden]){min-width:12rem}
        .form .table:not(.stacks) :is(td,tbody th){vertical-align:middle}
        .form .table:not(.stacks) td select{min-width:8rem}
        .form.inline{display:flex;flex-wrap:wrap;gap:.75rem;align-items:flex-end;max-width:none;margin:0 0 1rem}
        .form.inline .field{margin:0;flex:1 1 8rem;max-width:18rem}
        .form.inline .form-end{margin:0}
        .form.bare{display:inline-block;margin:0}
        .form.bare .form-end{margin:0}
        .field{margin:0 0 1rem}
        .field label,.choices legend{display:block;font-weight:600;font-size:.875rem;padding:0}
        .field input,.field select,.field textarea{display:block;width:100%;margin-top:.25rem;padding:.5rem .625rem;\
        min-height:2.5rem;font:inherit;line-height:1.4;color:var(--ink);background:var(--card);\
        border:1px solid var(--strong);border-radius:.5rem}
        .field :is(select,input:not([type=checkbox],[type=radio],[type=file])){height:2.5rem}
        .field select{padding-inline:.375rem}
        .form.inline .form-end .button{min-height:2.5rem}
        .field textarea{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;\
        font-size:.875rem;resize:vertical}
        .field input::file-selector-button{margin-inline-end:.75rem;padding:.125rem .75rem;font:inherit;\
        font-weight:600;font-size:.875rem;border:1px solid var(--strong);border-radius:.375rem;\
        background:var(--ground);color:var(--ink);cursor:pointer}
        .field.check{display:grid;grid-template-columns:auto 1fr;gap:0 .625rem;align-items:center}
        .field.check input,.choice input{width:1.125rem;height:1.125rem;min-height:0;margin:0;accent-color:var(--accent)}
        .field.check label{font-weight:500}
        .field.check .hint,.field.check .error{grid-column:2}
        .choices{border:0;padding:0;margin:0 0 1rem;min-width:0}
        .choice{display:flex;gap:.625rem;align-items:center;padding:.25rem 0}
        .choice input{flex:none}
        .has-error input,.has-error select,.has-error textarea{border-color:var(--bad);border-width:2px}
        .error{color:var(--bad);font-size:.875rem;margin:.25rem 0 0;font-weight:500}
        .form-end{display:flex;flex-wrap:wrap;gap:.625rem;align-items:center;margin-top:1.25rem}
        .button,.disclosure.button>summary,.disclosure.danger>summary{display:inline-block;font:inherit;\
        font-weight:600;font-size:.875rem;line-height:1.4;padding:.4375rem .875rem;border-radius:.5rem;\
        border:1px solid var(--strong);background:var(--card);color:var(--ink);text-decoration:none;cursor:pointer;\
        white-space:nowrap}
        .disclosure.button,.disclosure.danger{border:0;background:none;padding:0;font-weight:400;white-space:normal;\
        cursor:auto}
        .button:hover,.disclosure.button>summary:hover{border-color:var(--accent);color:var(--accent-text)}
        .button.primary{background:var(--accent);border-color:var(--accent);color:var(--accent-ink)}
        .button.primary:hover{filter:brightness(1.08);color:var(--accent-ink)}
        .button.danger,.disclosure.danger>summary{border-color:var(--bad);color:var(--bad)}
        .button.danger:hover{background:var(--bad-soft);color:var(--bad)}
        .button.quiet{border-color:transparent;background:none}
        .menu .button.quiet{color:var(--ink);font-weight:400;font-size:inherit}
        .menu .button.quiet:hover{background:var(--ground)}
        .button.small,.row-actions .disclosure:is(.button,.danger)>summary,\
        .row-actions .button:not(.disclosure){font-size:.8125rem;padding:.25rem .625rem}
        .row-actions .disclosure.danger>summary,.row-actions .button.danger{border-color:transparent}
        .row-actions .disclosure.danger>summary:hover,.row-actions .button.danger:hover{border-color:var(--bad);\
        background:var(--bad-soft)}

        """

    private static let narrow = """
        @media(max-width:56rem){
        body.shell{display:block}
        .side{border:0;border-bottom:1px solid var(--rule);padding:.375rem .75rem;overflow-x:auto;background:var(--card)}
        .side ul{display:flex;gap:.125rem}
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
        .table.stacks td bdi:not(:empty)+.badge{display:table;margin:.125rem 0 0}
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
