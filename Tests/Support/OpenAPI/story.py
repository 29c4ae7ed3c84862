"""The examples of the OpenAPI document: sent, recorded, and compared with what is documented."""
import datetime
import hashlib
import json
import re
import sys
import urllib.error
import urllib.request

import yaml
from weir_server import ROOT, TEST_KEY, Server

SOURCE = ROOT / "Docs/openapi"
# What is different each time: ids, secrets, tokens.
ID = re.compile(r"\b(?:ws|key|tkey|cust|kit|plan|feat|mtr|sub|req|rej|ctr|coup|job|inv|run|crn|clock|res|aud|rsv|evt|we|wd|mail)_[0-9a-z]{1,60}\b")
SECRET = re.compile(r"\b(wr_(?:live|test)_|whsec_)[0-9A-Za-z+/=_-]{20,}")
TOKEN = re.compile(r"\beyJ[\w-]+\.[\w-]+\.[\w-]+")
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
# How often a job was put off, which depends on when the server looked.
ROUND = re.compile(r"(?<=\dZ)/\d+$")
PRESENT = "2026-01-15T09:30:00.000Z"


def send(url, request):
    """Sends a request; returns status, content type and answer (parsed when it is JSON)."""
    headers = {"Authorization": f"Bearer {TEST_KEY}"}
    data = None
    if "body" in request:
        media = request.get("contentType", "application/json")
        headers["Content-Type"] = media
        data = (request["body"] if isinstance(request["body"], str) else json.dumps(request["body"])).encode()
    target = url.rstrip("/") + request["path"]
    call = urllib.request.Request(target, data=data, headers=headers, method=request["method"])
    try:
        with urllib.request.urlopen(call) as answer:
            status, kind, body = answer.status, answer.headers["Content-Type"], answer.read()
    except urllib.error.HTTPError as error:
        status, kind, body = error.code, error.headers["Content-Type"], error.read()
    media = kind.split(";")[0]
    text = shown(media, body)
    return status, media, json.loads(text) if media == "application/json" else text


def shown(media, body):
    """What is kept of a body: of a PDF what it begins with, of a page all but its style sheet."""
    if media == "application/pdf":
        return body[:5].decode() + "…"
    text = body.decode()
    return re.sub(r"<style>.*</style>", "<style>…</style>", text, flags=re.S) if media == "text/html" else text


def replaced(value, change):
    """A value with a change made in each of its texts, names of members too."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [replaced(element, change) for element in value]
    if isinstance(value, dict):
        return {change(name): replaced(member, change) for name, member in value.items()}
    return value


class Masks:
    """Puts what is the same each time in the place of what is not."""

    def __init__(self):
        self.ids = {}

    def id(self, found):
        text = found.group()
        if text not in self.ids:
            prefix, _, rest = text.rpartition("_")
            number = len(self.ids) + 1
            digest = hashlib.sha256(f"{prefix} {number}".encode()).hexdigest()
            self.ids[text] = f"{prefix}_{digest[:26]}" if len(rest) > 8 else text
        return self.ids[text]

    def mask(self, value):
        now = datetime.datetime.now(datetime.timezone.utc)

        def instant(found):
            moment = datetime.datetime.fromisoformat(found.group().replace("Z", "+00:00"))
            return PRESENT if abs((moment - now).total_seconds()) < 86400 else found.group()

        def change(text):
            text = SECRET.sub(lambda found: found[1] + "…", text)
            text = ROUND.sub("/1", TOKEN.sub("eyJ…", text))
            return INSTANT.sub(instant, ID.sub(self.id, text))

        return replaced(value, change)


def looked_up(answer, path):
    for part in path.split("."):
        answer = answer[int(part)] if part.isdigit() else answer[part]
    return answer


def record():
    """Sends the story of examples.yaml to a server of its own; writes answers.json."""
    story = yaml.safe_load((SOURCE / "examples.yaml").read_text(encoding="utf-8"))
    kept, recorded, masks = {}, [], Masks()
    with Server() as server:
        for step in story:
            def filled(text):
                return re.sub(r"\{(\w+)\}", lambda found: kept.get(found[1], found[0]), text)

            method, path = step["send"].split(" ", 1)
            request = {"method": method, "path": filled(path)}
            if "body" in step:
                request["body"] = replaced(step["body"], filled)
            if "text" in step:
                request["body"] = step["text"]
            if "contentType" in step:
                request["contentType"] = step["contentType"]
            status, media, answer = send(server.url, request)
            for name, place in step.get("keep", {}).items():
                if status >= 300:
                    raise SystemExit(f"{step['send']} answers {status}: {answer}")
                kept[name] = looked_up(answer, place)
            print(f"{status} {step['operation']}: {step['summary']}" + (f" {json.dumps(answer)[:160]}" if status >= 300 else ""), file=sys.stderr)
            recorded.append(
                {"operation": step["operation"], "summary": step["summary"], "request": masks.mask(request),
                 "status": status, "contentType": media, "answer": masks.mask(answer)}
            )
    (SOURCE / "answers.json").write_text(json.dumps(recorded, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


class Comparison:
    """Compares answers with documented ones: ids may be others, the same one everywhere; times of the present may be other ones.

    Things that came into being in one millisecond have no order, so lists of things with a name are compared by it.
    """

    # What is another text each time, and its form.
    FORMS = {"lastFour": "[0-9a-z]{4}", "nextCursor": r"[\w-]{8,}"}
    NAMES = ("code", "key", "feature")

    def __init__(self):
        self.real = {}

    def request(self, documented):
        return replaced(documented, lambda text: ID.sub(lambda found: self.real.get(found.group(), found.group()), text))

    def differences(self, documented, seen, path=""):
        if isinstance(documented, dict) and isinstance(seen, dict):
            found = []
            names = {self.known(name): name for name in documented}
            for name in seen:
                if name not in names:
                    found.append(f"{path}/{name} is not documented")
            for real, name in names.items():
                form = self.FORMS.get(name)
                if form and documented[name] and isinstance(seen.get(real), str):
                    found += [] if re.fullmatch(form, seen[real]) else [f"{path}/{name} is {seen[real]!r}"]
                    continue
                found += self.differences(documented[name], seen[real], f"{path}/{name}") if real in seen else [f"{path}/{name} is missing"]
            return found
        if isinstance(documented, list) and isinstance(seen, list):
            if len(documented) != len(seen):
                return [f"{path} has {len(seen)} elements, and {len(documented)} are documented"]
            pairs = enumerate(zip(self.ordered(documented), self.ordered(seen)))
            return [line for index, pair in pairs for line in self.differences(*pair, f"{path}/{index}")]
        if isinstance(documented, str) and isinstance(seen, str):
            return [] if self.same(documented, seen) else [f"{path} is '{seen}', and '{documented}' is documented"]
        same = type(documented) is type(seen) and documented == seen
        return [] if same else [f"{path} is {seen!r}, and {documented!r} is documented"]

    def ordered(self, elements):
        for name in self.NAMES:
            if all(isinstance(element, dict) and isinstance(element.get(name), str) for element in elements):
                return sorted(elements, key=lambda element: element[name])
        return elements

    def known(self, text):
        return ID.sub(lambda found: self.real.get(found.group(), found.group()), text)

    def same(self, documented, seen):
        """Whether two texts are the same but for what is different each time; notes which id stands for which."""
        ours, theirs = ID.findall(documented), ID.findall(seen)
        if len(ours) != len(theirs):
            return False
        for masked, real in zip(ours, theirs):
            if masked.split("_")[0] != real.split("_")[0] or self.real.setdefault(masked, real) != real:
                return False
        return self.plain(documented) == self.plain(seen)

    @staticmethod
    def plain(text):
        now = datetime.datetime.now(datetime.timezone.utc)

        def instant(found):
            moment = datetime.datetime.fromisoformat(found.group().replace("Z", "+00:00"))
            return PRESENT if abs((moment - now).total_seconds()) < 86400 else found.group()

        text = SECRET.sub(lambda found: found[1] + "…", text)
        text = ROUND.sub("/1", TOKEN.sub("eyJ…", text))
        return INSTANT.sub(instant, ID.sub("id", text))
