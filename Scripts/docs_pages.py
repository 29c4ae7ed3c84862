"""Documents in Markdown as pages, with links that lead to one another."""
import html
import pathlib
import posixpath
import re

from markdown_it import MarkdownIt

ROOT = pathlib.Path(__file__).resolve().parent.parent
# What stands between two pages, and before the first; no line of a page begins so.
MARK = "=====page "


def sources():
    """Documents by their path in the repository, each with its address."""
    found = {"README.md": "/docs/quick-start", "CHANGELOG.md": "/docs/changelog", "SECURITY.md": "/docs/reporting"}
    for path in sorted((ROOT / "Docs").rglob("*.md")):
        name = path.relative_to(ROOT).as_posix()
        if name.startswith("Docs/openapi/") or name == "Docs/style.md":
            continue
        found[name] = "/docs/" + name.removeprefix("Docs/").removesuffix(".md").removesuffix("/README")
    for language in ("python", "javascript", "swift"):
        found[f"Clients/{language}/README.md"] = f"/docs/sdks/{language}"
    return found


class Page:
    def __init__(self, address, title, content, contents):
        self.address = address
        self.title = title
        self.content = content
        self.contents = contents

    def text(self):
        links = "".join(f'<li><a href="#{name}">{label}</a></li>' for name, label in self.contents)
        contents = f'<nav class="docs-contents" aria-label="On this page"><ul>{links}</ul></nav>\n' if links else ""
        head, _, rest = self.content.partition("</h1>\n")
        body = f"{head}</h1>\n{contents}{rest}" if rest else f"{contents}{self.content}"
        return f"{MARK}{self.address} {self.title}\n{body.strip()}\n"


def anchor(title):
    """A heading as links name it, the way GitHub does."""
    return "".join(
        "-" if sign == " " else sign for sign in title.lower() if sign.isalnum() or sign in " -_"
    )


def plain(inline):
    return "".join(child.content for child in inline.children if child.type in ("text", "code_inline"))


class Renderer:
    def __init__(self):
        self.addresses = sources()
        # Markup in a document would be shown as text: documents have none but comments.
        self.markdown = MarkdownIt("commonmark", {"html": False}).enable("table")

    def page(self, path, text=None, address=None):
        text = text or (ROOT / path).read_text(encoding="utf-8")
        text = re.sub(r"^<!-- .* -->\n", "", text, flags=re.MULTILINE)
        # Pictures stay in the repository: the program would be larger by all of them. What stands below one is kept.
        text = re.sub(r"!\[[^\]]*\]\([^)]*\)(<br>)?", "", text)
        tokens = self.markdown.parse(text)
        contents, title, used = [], path, {}
        for index, token in enumerate(tokens):
            if token.type == "heading_open":
                inline = tokens[index + 1]
                name = anchor(plain(inline))
                used[name] = used.get(name, -1) + 1
                name = f"{name}-{used[name]}" if used[name] else name
                token.attrSet("id", name)
                if token.tag == "h1":
                    title = plain(inline)
                elif token.tag == "h2":
                    contents.append((name, html.escape(plain(inline))))
            elif token.type == "inline":
                self.relink(token, path)
            elif token.type in ("th_open", "td_open"):
                # What a page may not have is a style of its own.
                token.attrs.pop("style", None)
        content = self.markdown.renderer.render(tokens, self.markdown.options, {})
        content = content.replace("<table>", '<div class="docs-table"><table>').replace("</table>", "</table></div>")
        return Page(address or self.addresses[path], title, content, contents if len(contents) > 1 else [])

    def relink(self, inline, path):
        """Links to documents lead to their pages; what is no page is text."""
        kept, open_links = [], []
        for token in inline.children:
            if token.type == "link_open":
                target = self.target(token.attrGet("href"), path)
                open_links.append(target)
                if target is None:
                    continue
                token.attrSet("href", target)
            elif token.type == "link_close" and open_links.pop() is None:
                continue
            kept.append(token)
        inline.children = kept

    def target(self, href, path):
        if href.startswith(("https://", "http://", "mailto:", "#", "/docs/")):
            return href
        file, _, fragment = href.partition("#")
        file = posixpath.normpath(posixpath.join(posixpath.dirname(path), file))
        if (ROOT / file).is_dir():
            file += "/README.md"
        if file == "Docs/openapi.json":
            return "/openapi.json"
        address = self.addresses.get(file)
        return None if address is None else address + (f"#{fragment}" if fragment else "")

    def prose(self, text):
        return self.markdown.render(text or "").strip()
