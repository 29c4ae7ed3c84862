/// The templates of the frame around pages and of what pages are made of.
///
/// A partial stands on no line of its own: the library would indent what it writes.
enum BaseTemplates {
    static let all: [PageTemplate] = frame + parts + forms

    private static let frame = [
        PageTemplate(
            "base.page",
            """
            <!doctype html>
            <html lang="{{language}}" dir="{{direction}}"{{#isTest}} class="is-test"{{/isTest}}>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <meta name="color-scheme" content="light dark">
            <title>{{title}} · {{site}}</title>
            <link rel="icon" href="{{icon}}" type="image/svg+xml">
            <link rel="stylesheet" href="{{styleSheet}}">{{#styleSheets}}
            <link rel="stylesheet" href="{{.}}">{{/styleSheets}}
            <script src="{{script}}" defer></script>{{#scripts}}
            <script src="{{.}}" defer></script>{{/scripts}}
            </head>
            <body class="{{bodyClass}}">
            <a class="skip" href="#content">{{skip}}</a>
            {{#bar}}{{>base.bar}}{{/bar}}{{#navigation}}{{>base.navigation}}{{/navigation}}<main id="content" tabindex="-1">
            {{#flash}}{{>base.note}}{{/flash}}{{content}}</main>
            {{#footer}}<footer class="foot"><p>{{.}}</p></footer>
            {{/footer}}</body>
            </html>

            """
        ),
        PageTemplate(
            "base.bar",
            """
            <header class="bar">
            <a class="brand" href="{{home}}">{{#logo}}<img src="{{.}}" alt="">{{/logo}}{{^logo}}{{mark}}{{/logo}}<span>{{brand}}</span></a>
            {{#any.modes}}<nav class="modes" aria-label="{{modesLabel}}"><ul>{{#modes}}<li><a href="{{href}}" class="mode {{tone}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{label}}</a></li>{{/modes}}</ul></nav>
            {{/any.modes}}{{#any.workspaces}}<details class="menu workspaces"><summary>{{workspace}}</summary><ul>{{#workspaces}}<li><a href="{{href}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{label}}</a></li>{{/workspaces}}</ul></details>
            {{/any.workspaces}}<div class="bar-end">{{#person}}<details class="menu"><summary><span class="person">{{.}}</span></summary><ul><li class="quiet">{{personDetail}}</li>{{#personLinks}}<li><a href="{{href}}">{{label}}</a></li>{{/personLinks}}{{#signOut}}<li>{{.}}</li>{{/signOut}}</ul></details>{{/person}}</div>
            </header>

            """
        ),
        PageTemplate(
            "base.navigation",
            """
            <nav class="side" aria-label="{{label}}"><ul>{{#items}}<li><a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}{{#count}} <span class="count">{{.}}</span>{{/count}}</a></li>{{/items}}</ul></nav>

            """
        ),
    ]

    private static let parts = [
        PageTemplate(
            "base.heading",
            """
            <header class="heading">{{#back}}<p class="back"><a href="{{href}}"><span aria-hidden="true">←</span> {{label}}</a></p>{{/back}}
            <div class="heading-row"><div><h1><bdi>{{title}}</bdi>{{#badges}} {{.}}{{/badges}}</h1>{{#subtitle}}<p class="subtitle"><bdi>{{.}}</bdi></p>{{/subtitle}}</div>
            {{#actions}}<div class="actions">{{.}}</div>{{/actions}}</div></header>

            """
        ),
        PageTemplate(
            "base.section",
            """
            <section class="section{{#isCard}} card{{/isCard}}"{{#id}} id="{{.}}"{{/id}}{{#refreshes}} data-refresh="{{.}}"{{/refreshes}}>{{#title}}<header class="section-head"><div><h2>{{.}}</h2>{{#hint}}<p class="hint">{{.}}</p>{{/hint}}</div>{{#actions}}<div class="actions">{{.}}</div>{{/actions}}</header>
            {{/title}}{{content}}</section>

            """
        ),
        PageTemplate("base.stack", "<div class=\"stack\">{{content}}</div>\n"),
        PageTemplate("base.actions", "<div class=\"actions\">{{content}}</div>\n"),
        PageTemplate("base.grid", "<div class=\"grid {{kind}}\">{{content}}</div>\n"),
        PageTemplate(
            "base.paragraph",
            "<p class=\"{{kind}}\"><bdi>{{text}}</bdi>{{#link}} <a href=\"{{href}}\">{{label}}</a>{{/link}}</p>\n"
        ),
        PageTemplate(
            "base.note",
            """
            <div class="note {{tone}}" role="{{role}}">{{#title}}<p class="note-title">{{.}}</p>{{/title}}<p>{{text}}{{#link}} <a href="{{href}}">{{label}}</a>{{/link}}</p>{{#any.items}}<ul>{{#items}}<li>{{.}}</li>{{/items}}</ul>{{/any.items}}</div>

            """
        ),
        PageTemplate("base.badge", "<span class=\"badge {{tone}}\">{{text}}</span>"),
        PageTemplate(
            "base.tiles",
            """
            <div class="tiles">{{#tiles}}<div class="tile{{#tone}} {{.}}{{/tone}}"><p class="tile-label">{{#href}}<a href="{{.}}">{{label}}</a>{{/href}}{{^href}}{{label}}{{/href}}</p><p class="tile-value">{{value}}</p>{{#detail}}<p class="tile-detail">{{.}}</p>{{/detail}}{{meter}}</div>{{/tiles}}</div>

            """
        ),
        PageTemplate(
            "base.definitions",
            "<dl class=\"definitions\">{{#items}}<div{{#width}} class=\"{{.}}\"{{/width}}><dt>{{term}}</dt><dd>{{>base.cell}}</dd></div>{{/items}}</dl>\n"
        ),
        PageTemplate(
            "base.cell",
            "{{#href}}<a href=\"{{.}}\"><bdi>{{text}}</bdi></a>{{/href}}{{^href}}{{#isCode}}<code>{{text}}</code>{{/isCode}}{{^isCode}}<bdi>{{text}}</bdi>{{/isCode}}{{/href}}{{markup}}{{#detail}}<small><bdi>{{.}}</bdi></small>{{/detail}}"
        ),
        PageTemplate(
            "base.table",
            """
            {{#hasRows}}<div class="table-frame" role="region" aria-label="{{caption}}" tabindex="0"><table class="table{{#isStacked}} stacks{{/isStacked}}" role="table">
            <caption>{{caption}}</caption>
            <thead role="rowgroup"><tr role="row">{{#columns}}<th scope="col" role="columnheader"{{#class}} class="{{.}}"{{/class}}>{{#isHidden}}<span class="unseen">{{title}}</span>{{/isHidden}}{{^isHidden}}{{title}}{{/isHidden}}</th>{{/columns}}</tr></thead>
            <tbody role="rowgroup">{{#rows}}<tr role="row"{{#class}} class="{{.}}"{{/class}}>{{#cells}}{{#isHead}}<th scope="row" role="rowheader">{{>base.cell}}</th>{{/isHead}}{{^isHead}}<td role="cell"{{#class}} class="{{.}}"{{/class}} data-label="{{label}}"><span>{{>base.cell}}</span></td>{{/isHead}}{{/cells}}</tr>
            {{/rows}}</tbody>
            {{#any.totals}}<tfoot role="rowgroup">{{#totals}}<tr role="row"{{#class}} class="{{.}}"{{/class}}>{{#cells}}{{#isHead}}<th scope="row" role="rowheader">{{>base.cell}}</th>{{/isHead}}{{^isHead}}<td role="cell"{{#class}} class="{{.}}"{{/class}} data-label="{{label}}"><span>{{>base.cell}}</span></td>{{/isHead}}{{/cells}}</tr>{{/totals}}</tfoot>
            {{/any.totals}}</table></div>
            {{/hasRows}}{{^hasRows}}{{empty}}{{/hasRows}}{{#hasPages}}<nav class="pages" aria-label="{{pagesLabel}}">{{#first}}<a class="button small" href="{{.}}">{{firstLabel}}</a>{{/first}}{{#previous}}<a class="button small" rel="prev" href="{{.}}">{{previousLabel}}</a>{{/previous}}{{#position}}<span class="quiet">{{.}}</span>{{/position}}{{#next}}<a class="button small" rel="next" href="{{.}}">{{nextLabel}}</a>{{/next}}</nav>
            {{/hasPages}}
            """
        ),
        PageTemplate(
            "base.empty",
            """
            <div class="empty"><p class="empty-title">{{title}}</p><p>{{text}}</p>{{#action}}<p class="actions">{{.}}</p>{{/action}}{{#code}}<pre class="code"><code>{{.}}</code></pre>{{/code}}</div>

            """
        ),
        PageTemplate(
            "base.progress",
            """
            <div class="progress{{#tone}} {{.}}{{/tone}}"><div class="progress-text"><span>{{#href}}<a href="{{.}}"><bdi>{{label}}</bdi></a>{{/href}}{{^href}}<bdi>{{label}}</bdi>{{/href}}</span><span class="figure">{{text}}</span></div><progress max="{{maximum}}"{{#value}} value="{{.}}"{{/value}} aria-label="{{spoken}}">{{text}}</progress>{{#detail}}<p class="hint">{{.}}</p>{{/detail}}</div>

            """
        ),
        PageTemplate(
            "base.tabs",
            """
            <nav class="tabs" aria-label="{{label}}"><ul>{{#items}}<li><a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}{{#count}} <span class="count">{{.}}</span>{{/count}}</a></li>{{/items}}</ul></nav>

            """
        ),
        PageTemplate(
            "base.details",
            "<details class=\"disclosure{{#kind}} {{.}}{{/kind}}\"{{#isOpen}} open{{/isOpen}}><summary>{{summary}}</summary><div class=\"disclosure-body\">{{content}}</div></details>\n"
        ),
        PageTemplate(
            "base.secret",
            """
            <div class="secret"><p class="secret-label">{{label}}</p><div class="secret-row"><code id="{{id}}" data-copy-source>{{text}}</code><button type="button" class="button small" data-copy="{{id}}" data-copied="{{copied}}" hidden>{{copy}}</button></div>{{#hint}}<p class="hint">{{.}}</p>{{/hint}}</div>

            """
        ),
        PageTemplate("base.plot", "{{figure}}"),
        PageTemplate("base.picture", "<p class=\"picture\"><img src=\"{{source}}\" alt=\"{{text}}\"></p>\n"),
        PageTemplate(
            "base.code",
            "<pre class=\"code\" tabindex=\"0\" aria-label=\"{{label}}\"><code>{{text}}</code></pre>\n"
        ),
        PageTemplate(
            "base.timeline",
            """
            <ol class="timeline">{{#entries}}<li class="{{tone}}"><p class="timeline-title">{{#href}}<a href="{{.}}"><bdi>{{title}}</bdi></a>{{/href}}{{^href}}<bdi>{{title}}</bdi>{{/href}}</p><p class="hint"><time datetime="{{instant}}">{{when}}</time>{{#by}} · <bdi>{{.}}</bdi>{{/by}}</p>{{#text}}<p><bdi>{{.}}</bdi></p>{{/text}}{{content}}</li>{{/entries}}</ol>

            """
        ),
    ]

    private static let forms = [
        PageTemplate(
            "base.form",
            """
            <form class="form{{#kind}} {{.}}{{/kind}}" method="{{method}}" action="{{action}}"{{#sendsFiles}} enctype="multipart/form-data"{{/sendsFiles}}{{#id}} id="{{.}}"{{/id}}{{#submitsItself}} data-submits{{/submitsItself}}{{#previews}} data-previews="{{.}}"{{/previews}} novalidate>{{#token}}<input type="hidden" name="_token" value="{{.}}">{{/token}}{{#errors}}{{.}}{{/errors}}{{content}}{{#hasButtons}}<div class="form-end">{{buttons}}</div>{{/hasButtons}}</form>

            """
        ),
        PageTemplate(
            "base.field",
            """
            <div class="field {{kind}}{{#error}} has-error{{/error}}">{{^isCheck}}<label for="{{id}}">{{label}}{{#isOptional}} <span class="quiet">{{optional}}</span>{{/isOptional}}</label>{{/isCheck}}{{#hint}}{{^isCheck}}<p class="hint" id="{{id}}-hint">{{.}}</p>{{/isCheck}}{{/hint}}{{control}}{{#isCheck}}<label for="{{id}}">{{label}}</label>{{#hint}}<p class="hint" id="{{id}}-hint">{{.}}</p>{{/hint}}{{/isCheck}}{{#error}}<p class="error" id="{{id}}-error">{{.}}</p>{{/error}}</div>

            """
        ),
        PageTemplate(
            "base.input",
            "<input id=\"{{id}}\" name=\"{{name}}\" type=\"{{type}}\" value=\"{{value}}\"{{#list}} list=\"{{id}}-list\"{{/list}}{{#mode}} inputmode=\"{{.}}\"{{/mode}}{{#complete}} autocomplete=\"{{.}}\"{{/complete}}{{#placeholder}} placeholder=\"{{.}}\"{{/placeholder}}{{#isRequired}} required{{/isRequired}}{{#isFirst}} autofocus{{/isFirst}}{{#described}} aria-describedby=\"{{.}}\"{{/described}}{{#isInvalid}} aria-invalid=\"true\"{{/isInvalid}}{{#maxLength}} maxlength=\"{{.}}\"{{/maxLength}}>{{#any.suggestions}}<datalist id=\"{{id}}-list\">{{#suggestions}}<option value=\"{{.}}\"></option>{{/suggestions}}</datalist>{{/any.suggestions}}"
        ),
        PageTemplate(
            "base.file",
            "<input id=\"{{id}}\" name=\"{{name}}\" type=\"file\" accept=\"{{accept}}\"{{#isRequired}} required{{/isRequired}}{{#described}} aria-describedby=\"{{.}}\"{{/described}}{{#isInvalid}} aria-invalid=\"true\"{{/isInvalid}}>"
        ),
        PageTemplate(
            "base.check",
            "<input id=\"{{id}}\" name=\"{{name}}\" type=\"checkbox\" value=\"{{value}}\"{{#isChecked}} checked{{/isChecked}}{{#described}} aria-describedby=\"{{.}}\"{{/described}}>"
        ),
        PageTemplate(
            "base.area",
            "<textarea id=\"{{id}}\" name=\"{{name}}\" rows=\"{{rows}}\"{{#isRequired}} required{{/isRequired}}{{#described}} aria-describedby=\"{{.}}\"{{/described}}{{#isInvalid}} aria-invalid=\"true\"{{/isInvalid}} spellcheck=\"false\">\n{{value}}</textarea>"
        ),
        PageTemplate(
            "base.select",
            "<select id=\"{{id}}\" name=\"{{name}}\"{{#isRequired}} required{{/isRequired}}{{#described}} aria-describedby=\"{{.}}\"{{/described}}{{#isInvalid}} aria-invalid=\"true\"{{/isInvalid}}>{{#options}}<option value=\"{{value}}\"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/options}}</select>"
        ),
        PageTemplate("base.hidden", "<input type=\"hidden\" name=\"{{name}}\" value=\"{{value}}\">"),
        PageTemplate(
            "base.owner",
            "<input type=\"text\" autocomplete=\"username\" value=\"{{value}}\" readonly hidden>"
        ),
        PageTemplate(
            "base.choices",
            "<fieldset class=\"choices\"{{#described}} aria-describedby=\"{{.}}\"{{/described}}><legend>{{label}}</legend>{{#hint}}<p class=\"hint\" id=\"{{id}}-hint\">{{.}}</p>{{/hint}}{{#options}}<div class=\"choice\"><input type=\"{{type}}\" id=\"{{optionID}}\" name=\"{{optionName}}\" value=\"{{value}}\"{{#isChosen}} checked{{/isChosen}}><label for=\"{{optionID}}\">{{label}}</label></div>{{/options}}{{#error}}<p class=\"error\" id=\"{{id}}-error\">{{.}}</p>{{/error}}</fieldset>\n"
        ),
        PageTemplate(
            "base.button",
            "{{#href}}<a class=\"button {{kind}}\" href=\"{{.}}\"{{#download}} download{{/download}}>{{label}}</a>{{/href}}{{^href}}<button type=\"submit\" class=\"button {{kind}}\"{{#name}} name=\"{{.}}\" value=\"{{value}}\"{{/name}}>{{label}}</button>{{/href}}"
        ),
    ]
}
