/// Headings, cards, notes, tabs, time lines: what pages are put together from.
extension StyleSheet {
    static let parts = """
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
        .tabs ul{display:flex;gap:.25rem;width:max-content}
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
}
