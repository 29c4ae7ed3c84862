"""The OpenAPI document says what the server answers: every example is sent, every answer is compared and checked."""
import copy
import json

import jsonschema_rs
import openapi
import openapi_document
import openapi_spec_validator
import pytest
from story import Comparison, send

DOCUMENT = json.loads(openapi.DOCUMENT.read_text(encoding="utf-8"))
CLOSED = openapi_document.closed(DOCUMENT)


def operations():
    return [
        (f"{method.upper()} {path}", operation)
        for path, methods in DOCUMENT["paths"].items()
        for method, operation in methods.items()
    ]


def examples():
    found = [example for _, operation in operations() for example in operation.get("x-examples", [])]
    return sorted(found, key=lambda example: example["order"])


def checked(schema, value):
    """What a schema of the closed document has against a value."""
    whole = {**schema, "components": CLOSED["components"]}
    validator = jsonschema_rs.validator_for(whole, validate_formats=True)
    return [f"{'/'.join(map(str, error.instance_path))}: {error.message}" for error in validator.iter_errors(value)]


def closed_operation(operation_id):
    for methods in CLOSED["paths"].values():
        for operation in methods.values():
            if operation["operationId"] == operation_id:
                return operation
    raise KeyError(operation_id)


def response_schema(operation_id, status, media):
    response = closed_operation(operation_id)["responses"][str(status)]
    if "$ref" in response:
        response = CLOSED["components"]["responses"][response["$ref"].rsplit("/", 1)[1]]
    return response["content"][media]["schema"]


def test_the_document_is_what_its_source_says():
    for path, text in openapi.outputs().items():
        assert path.read_text(encoding="utf-8") == text, f"{path.name} is old: run 'make openapi'"


def test_the_document_is_openapi():
    openapi_spec_validator.validate(DOCUMENT)
    with pytest.raises(Exception):
        openapi_spec_validator.validate({**DOCUMENT, "paths": {"x": {}}})


def test_the_server_answers_its_document(server):
    status, media, answer = send(server.url, {"method": "GET", "path": "/openapi.json"})
    assert (status, media) == (200, "application/json")
    assert answer == DOCUMENT


def test_everything_says_what_it_is():
    shared = DOCUMENT["components"]["parameters"].values()
    own = [parameter for _, operation in operations() for parameter in operation.get("parameters", []) if "$ref" not in parameter]
    assert len(own) > 100
    assert [parameter["name"] for parameter in [*own, *shared] if not parameter.get("description")] == []
    for name, operation in operations():
        assert operation["summary"] and operation["tags"], name
        # Each says which scope it needs, or that it needs no key.
        assert bool(operation.get("x-scope")) == (operation.get("security") != []), name
        assert {"400", "401", "403", "429", "500", "503"} <= operation["responses"].keys() or operation.get("security") == [], name


def test_every_operation_has_an_example():
    # What the other name of a path does is shown under the first one; these two answer what no example can show.
    unshown = {"getMetrics", "getDescription"}
    without = [
        name for name, operation in operations()
        if "x-examples" not in operation and not operation["operationId"].endswith("OfUser")
        and operation["operationId"] not in unshown
    ]
    assert without == []


def test_every_example_is_answered_as_documented(server):
    comparison = Comparison()
    story = examples()
    assert len(story) > 130
    for example in story:
        status, media, answer = send(server.url, comparison.request(example["request"]))
        place = f"{example['request']['method']} {example['request']['path']} ({example['summary']})"
        assert (status, media) == (example["status"], example["contentType"]), f"{place}: {answer}"
        assert comparison.differences(example["answer"], answer) == [], place


def test_every_example_has_the_documented_shape():
    for example in examples():
        operation = closed_operation(example["operation"])
        if example["contentType"] == "application/json":
            schema = response_schema(example["operation"], example["status"], "application/json")
            assert checked(schema, example["answer"]) == [], f"{example['summary']}: the answer"
        elif example["contentType"] == "application/x-ndjson" and "x-line" in operation["responses"]["200"]:
            for line in example["answer"].splitlines():
                assert checked(operation["responses"]["200"]["x-line"], json.loads(line)) == [], example["summary"]
        # A body that is refused as invalid is one that the schema refuses.
        body = example["request"].get("body")
        if body is not None and example["request"].get("contentType", "application/json") == "application/json":
            schema = operation["requestBody"]["content"]["application/json"]["schema"]
            assert bool(checked(schema, body)) == (example["status"] == 400), f"{example['summary']}: the request"


@pytest.mark.parametrize("change", [
    lambda answer: answer.update(extra=1),
    lambda answer: answer.pop("name"),
    lambda answer: answer.update(version="1"),
    lambda answer: answer.update(createdAt="2026-01-15T09:30:00.000Z "),
    lambda answer: answer.update(key="other"),
])
def test_a_difference_is_found(change):
    example = next(example for example in examples() if example["operation"] == "getPlan" and example["status"] == 200)
    seen = copy.deepcopy(example["answer"])
    change(seen)
    assert Comparison().differences(example["answer"], seen) != []


def test_one_id_stands_for_one():
    comparison = Comparison()
    plan = "plan_" + "0" * 26
    assert comparison.differences(plan, "plan_" + "1" * 26) == []
    assert comparison.differences(plan, "plan_" + "2" * 26) != []
    assert comparison.differences("cust_" + "0" * 26, "plan_" + "1" * 26) != []


def test_a_shape_that_is_not_documented_is_found():
    schema = response_schema("getPlan", 200, "application/json")
    answer = next(e for e in examples() if e["operation"] == "getPlan" and e["status"] == 200)["answer"]
    assert checked(schema, {**answer, "extra": 1}) != []
    assert checked(schema, {name: value for name, value in answer.items() if name != "quotas"}) != []
