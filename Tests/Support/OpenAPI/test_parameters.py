"""Parameters of the query and fields of bodies, both ways: those of the document are read by the server, and it reads no others."""
import re

import pytest
from story import Comparison, send
from test_document import DOCUMENT, examples, operations
from weir_server import ROOT, Server

# What code asks an object for.
ASKED = re.compile(r'\b(?:optional|required|patch|change|list|object)\(\s*"(\w+)"')
# An answer tells of so many issues at most, and there is one of each name that is unknown.
AT_ONCE = 60
# Parameters of the query that are read of a stream only.
OF_STREAMS = {"recordEvents": {"eventName", "results", "firstLine"}}
DOCUMENTED = {operation["operationId"]: operation for _, operation in operations()}


def resolved(value):
    """What a reference of the document stands for."""
    while "$ref" in value:
        _, _, kind, name = value["$ref"].split("/")
        value = DOCUMENT["components"][kind][name]
    return value


def parameters(operation):
    """The names of its parameters of the query."""
    found = (resolved(parameter) for parameter in operation.get("parameters", []))
    return {parameter["name"] for parameter in found if parameter["in"] == "query"}


def fields(schema):
    """The names of the fields that an object may have."""
    schema = resolved(schema)
    inner = (fields(part) for kind in ("allOf", "anyOf", "oneOf") for part in schema.get(kind, []))
    return set(schema.get("properties", {})).union(*inner)


def body(operation):
    """The fields of its body; None when it has none, or one whose names are free."""
    content = operation.get("requestBody", {}).get("content", {})
    schema = content.get("application/json", {}).get("schema")
    return fields(schema) if schema else None


def candidates():
    """The name of every parameter and field that is documented somewhere, and of each that the server's code knows."""
    folders = ("WeirHTTP", "WeirAPI", "WeirGateway")
    code = "".join(path.read_text(encoding="utf-8") for folder in folders for path in (ROOT / "Sources" / folder).rglob("*.swift"))
    documented = (parameters(operation) | (body(operation) or set()) for operation in DOCUMENTED.values())
    return sorted(set(ASKED.findall(code)).union(*documented))


def known(url, request, names, changed):
    """Which of the names the server knows in a request, as `changed` puts some of them into it.

    Nothing is done: each request has names that are refused.
    """
    unknown = set()
    for start in range(0, len(names), AT_ONCE):
        # One that nothing knows, so that no request is right.
        sent = {**request, **changed([*names[start:start + AT_ONCE], "nothingKnowsThis"])}
        status, _, answer = send(url, sent)
        assert status == 400, f"{sent}: {status} {answer}"
        unknown |= {issue["path"] for issue in answer["error"].get("issues", []) if issue["code"] == "unknown_field"}
    return set(names) - unknown


@pytest.fixture(scope="module")
def differences():
    """What the server reads otherwise than documented, of the query and of bodies, asked in the midst of the story."""
    names, comparison, looked = candidates(), Comparison(), set()
    found = {"query": [], "body": []}
    assert len(names) > 250
    with Server() as server:
        for example in examples():
            operation = DOCUMENTED[example["operation"]]
            request = comparison.request(example["request"])
            # A customer's own token asks the one kind, and who asks the other shows it by the address or a signature.
            has_key = operation.get("security") != [] and operation.get("x-scope") != "customer"
            if has_key and example["operation"] not in looked:
                looked.add(example["operation"])
                path = request["path"].partition("?")[0]

                def compare(part, documented, changed):
                    read = known(server.url, request, names, changed)
                    if read != documented:
                        found[part].append(
                            f"{example['operation']}: not documented {sorted(read - documented)}, not read {sorted(documented - read)}"
                        )

                of_streams = OF_STREAMS.get(example["operation"], set())
                compare("query", parameters(operation) - of_streams, lambda some: {"path": path + "?" + "&".join(f"{name}=" for name in some)})
                if body(operation) and request.get("contentType", "application/json") == "application/json":
                    compare("body", body(operation), lambda some: {"body": {name: None for name in some}})
            _, _, answer = send(server.url, request)
            comparison.differences(example["answer"], answer)
    assert len(looked) > 120
    return found


def test_the_parameters_of_the_query_are_those_that_the_server_reads(differences):
    assert differences["query"] == []


def test_the_fields_of_bodies_are_those_that_the_server_reads(differences):
    assert differences["body"] == []
