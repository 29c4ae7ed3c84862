"""The OpenAPI document, of its source in Docs/openapi, and what is known of its schemas."""
import json
import pathlib
import re

import yaml
from openapi_notation import Notation

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE = ROOT / "Docs/openapi"


def load(name):
    return yaml.safe_load((SOURCE / name).read_text(encoding="utf-8"))


def load_all(pattern):
    """The tables of several files as one; a name that stands twice is a mistake."""
    found = {}
    for path in sorted(SOURCE.glob(pattern)):
        for name, value in load(path.name).items():
            if name in found:
                raise SystemExit(f"{path.name}: '{name}' is there twice")
            found[name] = value
    return found


class Builder:
    def __init__(self):
        self.base = load("document.yaml")
        self.notation = Notation(load("types.yaml"), load_all("schemas-*.yaml"))
        self.operations = load_all("operations-*.yaml")
        answers = SOURCE / "answers.json"
        self.answers = json.loads(answers.read_text(encoding="utf-8")) if answers.exists() else []

    def document(self):
        base = self.base
        document = {key: base[key] for key in ("openapi", "info", "servers", "tags")}
        document["security"] = [{"key": []}]
        document["paths"] = {}
        for route, source in self.operations.items():
            method, path = route.split(" ")
            document["paths"].setdefault(path, {})[method.lower()] = self.operation(method, path, source)
        for route, source in self.operations.items():
            method, path = route.split(" ")
            if "/customers" in path:
                twin = path.replace("/customers", "/users")
                document["paths"].setdefault(twin, {})[method.lower()] = self.twin(method, path, source)
        document["components"] = {
            "schemas": self.notation.components(),
            "parameters": base["parameters"],
            "headers": base["headers"],
            "responses": {refusal["name"]: self.refusal(status, refusal) for status, refusal in base["refusals"].items()},
            "securitySchemes": base["securitySchemes"],
        }
        return document

    def twin(self, method, path, source):
        """The operation under its other name."""
        other = dict(source, id=source["id"] + "OfUser", summary=source["summary"])
        if other.get("list") == ["customers", "Customer"]:
            other["list"] = ["users", "Customer"]
        operation = self.operation(method, path, other, examples=False)
        operation["description"] = f"The same as `{method} {path}`."
        return operation

    def operation(self, method, path, source, examples=True):
        is_open = source["scope"] == "open"
        idempotency = source.get("idempotency", "none" if method == "GET" else "keeps")
        operation = {"operationId": source["id"], "tags": [source["tag"]], "summary": source["summary"]}
        if "about" in source:
            operation["description"] = source["about"]
        operation["parameters"] = self.parameters(path, source, idempotency, is_open)
        if not operation["parameters"]:
            del operation["parameters"]
        if "body" in source:
            operation["requestBody"] = self.body(source)
        operation["responses"] = self.responses(method, path, source, idempotency, is_open)
        if is_open:
            operation["security"] = []
        else:
            operation["x-scope"] = source["scope"]
        operation["x-idempotency"] = idempotency
        if examples:
            self.add_examples(operation, source["id"])
        return operation

    def parameters(self, path, source, idempotency, is_open):
        parameters = []
        for name in re.findall(r"\{([a-z]+)\}", path):
            parameters.append(
                {"name": name, "in": "path", "required": True, "description": self.about_parameter(path, name),
                 "schema": {"type": "string", "minLength": 1}}
            )
        for name, query in source.get("query", {}).items():
            parameter = {"name": name, "in": "query", "schema": query["schema"]}
            if query.get("required"):
                parameter["required"] = True
            # Whoever reads of a parameter knows what it does: one without words is a mistake of the source.
            parameter["description"] = query.get("about") or self.base["queryParameters"][name]
            parameters.append(parameter)
        shared = (["limit", "cursor"] if "list" in source else []) + (["IdempotencyKey"] if idempotency != "none" else [])
        shared += [] if is_open else ["ActingUser"]
        return parameters + [{"$ref": f"#/components/parameters/{name}"} for name in shared]

    @staticmethod
    def about_parameter(path, name):
        before = path[: path.index("{" + name + "}")].rstrip("/").split("/")[-1]
        if before in ("customers", "users"):
            return "The customer: `cust_…`, `ext:<externalId>` or `stripe:cus_…`."
        return {
            "invoices": "The invoice's id or number.", "meters": "The meter's code or id.", "plans": "The plan's key.",
            "features": "The feature's key.", "coupons": "The coupon's code.", "quotas": "The feature's key.", "refused-addresses": "The address.",
            "events": "The event's idempotency key.",
        }.get(before, "The id.")

    def body(self, source):
        schema = self.notation.reference(source["body"])
        content = {"application/json": {"schema": schema}}
        for media, other in source.get("otherBodies", {}).items():
            content[media] = {"schema": self.notation.resolved(other)}
        required = "schema" in self.notation.schemas[source["body"]] or any(
            not key.endswith("?") for key in self.notation.fields(source["body"])
        )
        return {"required": required, "content": content}

    def responses(self, method, path, source, idempotency, is_open):
        responses = {}
        for status, name in source.get("answers", {}).items():
            self.answer(responses, status, "application/json", self.notation.reference(name), idempotency, is_open)
        if "list" in source or "whole" in source:
            plural, name = source.get("list") or source["whole"]
            schema = {
                "type": "object",
                "properties": {
                    plural: {"type": "array", "items": self.notation.reference(name)},
                    "hasMore": {"type": "boolean"},
                    "nextCursor": {"type": ["string", "null"]},
                },
                "required": [plural, "hasMore", "nextCursor"],
            }
            self.answer(responses, source.get("wholeStatus", "200"), "application/json", schema, idempotency, is_open)
        if "export" in source:
            for media in ("application/x-ndjson", "text/csv"):
                self.answer(responses, "200", media, {"type": "string"}, idempotency, is_open)
            about = f"One {source['export']} a line, or a row of comma-separated values."
            responses["200"]["description"] = about
            responses["200"]["headers"]["X-Weir-As-Of"] = {
                "description": "The moment whose state this is.", "schema": {"type": "string", "format": "date-time"},
            }
            responses["200"]["x-line"] = self.notation.reference(source["export"])
        for status, contents in source.get("streams", {}).items():
            for media, schema in contents.items():
                self.answer(responses, status, media, schema, idempotency, is_open)
        for status in self.refused(method, path, source, idempotency, is_open):
            name = self.base["refusals"][status]["name"]
            responses[status] = {"$ref": f"#/components/responses/{name}"}
        return dict(sorted(responses.items()))

    def answer(self, responses, status, media, schema, idempotency, is_open):
        headers = ["X-Request-Id"]
        if not is_open:
            headers += ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"]
        if idempotency == "keeps":
            headers.append("Idempotency-Replayed")
        words = {"200": "Done.", "201": "Made.", "202": "Accepted.", "303": "Leads on.", "404": "It is not there."}
        response = responses.setdefault(
            status,
            {"description": words[status],
             "headers": {name: {"$ref": f"#/components/headers/{name}"} for name in headers}, "content": {}},
        )
        response["content"][media] = {"schema": schema}

    @staticmethod
    def refused(method, path, source, idempotency, is_open):
        stated = {str(status) for status in source.get("refused", [])}
        if is_open:
            return sorted(stated)
        stated |= {"400", "401", "403", "429", "500", "503"}
        if "{" in path:
            stated.add("404")
        if method != "GET":
            stated.add("413")
        if idempotency == "keeps":
            stated.add("409")
        return sorted(stated)

    def refusal(self, status, refusal):
        error = {"code": refusal["code"], "message": "…"}
        if "reason" in refusal:
            error["details"] = {"reason": refusal["reason"]}
        error["requestId"] = "req_…"
        headers = ["X-Request-Id"] + (["Retry-After"] if status in ("429", "503") else [])
        return {
            "description": refusal["about"],
            "headers": {name: {"$ref": f"#/components/headers/{name}"} for name in headers},
            "content": {"application/json": {"schema": self.notation.reference("Error"), "example": {"error": error}}},
        }

    def add_examples(self, operation, operation_id):
        """What was recorded for the operation: as a story that can be sent again, and where readers look for it."""
        own = [dict(example, order=order) for order, example in enumerate(self.answers) if example["operation"] == operation_id]
        if not own:
            return
        operation["x-examples"] = own
        for example in own:
            name = f"{example['order']:03d}"
            shown = {"summary": example["summary"]}
            if "body" in example["request"]:
                content = operation["requestBody"]["content"]
                media = example["request"].get("contentType", "application/json")
                content[media].setdefault("examples", {})[name] = {**shown, "value": example["request"]["body"]}
            response = operation["responses"][str(example["status"])]
            if "$ref" not in response and example["contentType"] in response["content"]:
                target = response["content"][example["contentType"]]
                target.setdefault("examples", {})[name] = {**shown, "value": example["answer"]}


def closed(document):
    """The document with every object schema closed: what an answer has beyond it is a difference."""
    opened = {name for name, source in load_all("schemas-*.yaml").items() if source.get("open")}
    document = json.loads(json.dumps(document))

    def close(schema):
        if isinstance(schema, list):
            for element in schema:
                close(element)
        elif isinstance(schema, dict):
            if schema.get("type") == "object" and "properties" in schema:
                schema.setdefault("additionalProperties", False)
            for member in schema.values():
                close(member)

    for name, schema in document["components"]["schemas"].items():
        if name not in opened:
            close(schema)
    for path in document["paths"].values():
        for operation in path.values():
            for response in operation["responses"].values():
                for content in response.get("content", {}).values():
                    close(content["schema"])
    return document


def unused(document):
    """Schemas that nothing refers to."""
    text = json.dumps(document)
    return [name for name in document["components"]["schemas"] if f'"#/components/schemas/{name}"' not in text]


def written(document):
    """The names of schemas that bodies of requests are made of."""
    schemas = document["components"]["schemas"]
    names, new = set(), set(references([
        operation.get("requestBody") for path in document["paths"].values() for operation in path.values()
        if isinstance(operation, dict)
    ]))
    while new:
        names |= new
        new = {name for known in new for name in references(schemas[known])} - names
    return names


def references(value):
    """The names of the schemas that a value refers to."""
    if isinstance(value, dict):
        if "$ref" in value:
            yield value["$ref"].rsplit("/", 1)[1]
        value = list(value.values())
    if isinstance(value, list):
        for member in value:
            yield from references(member)
