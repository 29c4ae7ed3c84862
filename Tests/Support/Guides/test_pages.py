"""Every block of every document is run, or checked in the way of its language, or says why it cannot be."""
import json
import re
import subprocess

import guide
import pages
import pytest
import weir_server
from conftest import ROOT

KEPT = subprocess.run(["git", "ls-files", "*.md"], capture_output=True, text=True, cwd=ROOT, check=False).stdout.split()
DOCUMENTS = sorted(path for path in KEPT if not path.startswith("Docs/guides/") and (ROOT / path).exists())
BLOCKS = {path: guide.blocks((ROOT / path).read_text(encoding="utf-8")) for path in DOCUMENTS}
CATALOG = """version: 1
settings: {defaultPlanKey: pro}
meters: [{code: used, eventName: used, aggregation: count}, {code: API_CALL, eventName: call_count, aggregation: count}]
features: [{key: seo, type: metered}, {key: llm.tokens, type: metered}, {key: calls, type: metered, meter: used}]
accountKits: [{name: Starter, mode: open, primitivesConfig: {}}]
plans:
  - {key: pro, name: Pro, currency: USD, quotas: {seo: 1000}, prices: [{key: base, model: flat, amount: 100}, {key: calls, model: per_unit, meter: used, unitAmount: "0.01"}]}
  - {key: team, name: Team, currency: USD, quotas: {seo: 2000}, prices: [{key: base, model: flat, amount: 200}]}
"""


def checked(language):
    """Blocks of a language that are checked here, as `path:line`."""
    return [
        pytest.param(path, block, id=f"{path}:{block.line}")
        for path, found in BLOCKS.items()
        for block in found
        if block.excerpt is None and not pages.is_elsewhere(path, block)
        and (block.language == language or (language == "sh" and path == "README.md" and block.language == ""))
    ]


def test_every_block_is_checked_or_says_why_not():
    found = [
        f"{path}:{block.line}: {complaint}"
        for path, blocks in BLOCKS.items() for block in blocks if (complaint := pages.complaint(path, block))
    ]
    assert found == []
    assert sum(len(blocks) for blocks in BLOCKS.values()) > 120
    # No other kind of fence is used.
    assert [path for path in DOCUMENTS if re.search(r"^[ \t]*~~~", (ROOT / path).read_text(encoding="utf-8"), re.M)] == []


def test_pages_that_are_run_elsewhere_are_named_there():
    for page, test in pages.ELSEWHERE.items():
        assert page.rsplit("/", 1)[-1].removesuffix(".docc") in (ROOT / test).read_text(encoding="utf-8"), page


@pytest.mark.parametrize("path, block", checked("json"))
def test_json_is_of_the_api(path, block):
    for value in pages.values(block.text):
        assert isinstance(value, (dict, list))
        if path.startswith(("Docs/api.md", "Docs/operating")):
            assert SHAPES.knows(value), f"nothing of the API has the members {sorted(value)}"


SHAPES = pages.Shapes(json.loads((ROOT / "Docs/openapi.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("language", ["ndjson", "yaml", "ini", "http", "html"])
def test_files_can_be_read(language):
    for path, block in (parameter.values for parameter in checked(language)):
        if language == "ndjson":
            assert all(isinstance(json.loads(line), dict) for line in block.text.splitlines()), f"{path}:{block.line}"
        elif language == "yaml":
            assert pages.yaml_complaints(block.text) == [], f"{path}:{block.line}"
        elif language == "ini":
            assert pages.ini_complaints(block.text) == [], f"{path}:{block.line}"
        elif language == "http":
            request, body = block.text.split("\n", 1)
            method, route = request.split()
            document = json.loads((ROOT / "Docs/openapi.json").read_text(encoding="utf-8"))
            assert method.lower() in document["paths"][route], f"{path}:{block.line}"
            assert all(SHAPES.knows(value) for value in pages.values(body)), f"{path}:{block.line}"
        else:
            assert pages.html_complaints(block.text) == [], f"{path}:{block.line}"


def test_the_shell_would_understand():
    settings = "".join((ROOT / path).read_text(encoding="utf-8") for path in KEPT if path.startswith("Docs/operating/"))
    known = set(re.findall(r"`(WEIR_[A-Z_]+)", settings)) | {"WEIR_URL", "WEIR_API_KEY", "WEIR_KEY", "WEIR_BUILD_COMMIT"}
    found = []
    for path, block in (parameter.values for parameter in checked("sh")):
        for complaint in pages.shell_complaints(block.text, ROOT) + pages.variable_complaints(block.text, known):
            found.append(f"{path}:{block.line}: {complaint}")
    assert found == []


# What is refused, with what is said: a test has no account of Stripe, and nothing of it has failed yet.
REFUSED = {
    "weir invoices pay ": "Stripe is not set up", "weir invoices pay-link": "Stripe is not set up",
    "weir contracts payment": "needs a saved payment method", "weir invoices refund": "nothing of it can be refunded",
    "weir mails resend": "not found", "weir mails allow": "not found", "weir jobs retry": "not found",
    "weir token-keys remove": "not found", "weir webhooks resend": "not found",
}


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    """A customer with a contract, an invoice that was sent, and one of everything that pages name by its id."""
    with weir_server.Server(WEIR_WEBHOOKS_PRIVATE="allowed") as server:
        made = pages.Workspace(server, tmp_path_factory.mktemp("pages"), weir_server.executable())
        for folder in (".zsh/completions", ".config/fish/completions", "bash_completion.d", "weir/copies"):
            (made.folder / folder).mkdir(parents=True)
        for name in ("catalog.yaml", "new.yaml"):
            (made.folder / name).write_text(CATALOG.replace("seo: 1000", "seo: 500"), encoding="utf-8")
        (made.folder / "requests.csv").write_text("time,tenant,ContextTokens\n2026-02-01,acme,12\n", encoding="utf-8")
        (made.folder / "first.yaml").write_text(CATALOG, encoding="utf-8")
        made.made("weir catalog apply first.yaml")
        for name in ("acme", "globex"):
            made.made(f"weir api POST /v1/customers --set externalId={name} --set email={name}@example.com")

        def id_of(line):
            return json.loads(made.made(line + " --json"))["id"]

        contract = id_of("weir contracts create --customer ext:globex --plan pro --start 2026-02-01")
        made.made("weir catalog apply catalog.yaml")
        made.made("weir invoices run")
        invoice = json.loads(made.made("weir invoices list --status sent --json"))[0]["invoiceNumber"]
        draft = id_of("weir invoices create --customer ext:acme --currency USD --line Hours=2.5x120")
        made.names = {
            "ctr_": contract, "inv_": draft, "INV-000042": invoice,
            "crn_": re.search(r"crn_\w{26}", made.made(f"weir invoices credit-notes {invoice} --line 0=1 --reason goodwill --json"))[0],
            "we_": id_of("weir webhooks create https://example.com/weir --event 'invoice.*'"),
            "key_": id_of("weir keys create --name rotated --scope usage:read"),
            "clock_": id_of("weir test-clocks create --now 2026-01-31 --workspace test"),
            "req_": re.search(r"req_\w{26}", made.made("weir audit --limit 1 --json"))[0],
        }
        yield made


def test_the_commands_do_what_they_say(workspace):
    done, wrong = set(), []
    for path, block in (parameter.values for parameter in checked("sh")):
        for line in pages.commands(block.text):
            if not workspace.can_run(line) or line in done:
                continue
            status, output, errors = workspace.shell(workspace.real(line))
            expected = next((said for start, said in REFUSED.items() if line.startswith(start)), None)
            done.add(line)
            if status != 0 and not (status == 1 and expected and expected in errors):
                wrong.append(f"{path}:{block.line}: {workspace.real(line)}: {status} {output[-300:]}{errors[-300:]}")
    assert not wrong, "\n".join(wrong)
    assert len(done) > 70, "The commands are not found."


def test_a_block_that_is_not_checked_is_found():
    def complained(text):
        (block,) = guide.blocks(text.replace("'''", "```"))
        return pages.complaint("Docs/new.md", block) is not None

    assert complained("'''\nx\n'''") and complained("'''nginx\nx\n'''") and complained("<!-- excerpt: no -->\n'''text\nx\n'''")
    assert not complained("'''json\n{}\n'''") and not complained("<!-- excerpt: a drawing -->\n'''text\nx\n'''")


def test_mistakes_in_blocks_are_found():
    assert len(pages.shell_complaints("make tset\nnode Examples/none.mjs", ROOT)) == 2
    assert pages.shell_complaints("if true; then", ROOT) != []
    assert pages.variable_complaints("WEIR_DTA=x weir serve", {"WEIR_DATA"}) == ["nothing reads WEIR_DTA"]
    assert pages.ini_complaints("[Service\nx") != [] and pages.yaml_complaints("a: [") != []
    assert pages.html_complaints("<form><p></form>") != [] and pages.html_complaints("<form><input></form>") == []
    assert not SHAPES.knows({"curency": "USD"}) and SHAPES.knows({"currency": "USD"})
    with pytest.raises(json.JSONDecodeError):
        pages.values('{"a": 1,}')
