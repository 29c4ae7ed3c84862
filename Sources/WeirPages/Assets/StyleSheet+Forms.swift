/// Tables, forms and buttons.
extension StyleSheet {
    static let tables = """
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
        .table tfoot .minor :is(th,td){font-weight:400;border-top-color:var(--rule)}
        .table tr.bad>th{position:relative}
        .table tr.bad>th::before{content:"";position:absolute;inset-inline-start:-.75rem;top:.5rem;bottom:.5rem;\
        width:.25rem;border-radius:99px;background:var(--bad)}
        .pages{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;margin-top:1rem}

        """

    static let forms = """
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
        .form .table:not(.stacks) td select{min-width:10rem}
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
}
