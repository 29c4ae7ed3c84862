#!/usr/bin/env python3
"""Makes the OpenAPI document from its source in Docs/openapi.

openapi.py build    write Docs/openapi.json, the copy that the server holds, and the types of the SDKs
openapi.py check    fail when they are not what the source says
openapi.py record   send the examples to a server of its own and keep what it answers
"""
import json
import sys

import openapi_types
from openapi_document import ROOT, Builder, unused, written

DOCUMENT = ROOT / "Docs/openapi.json"
SWIFT = ROOT / "Sources/WeirHTTP/OpenAPI/OpenAPIText.swift"
TYPESCRIPT = ROOT / "Clients/javascript/src/schema.ts"
PYTHON = ROOT / "Clients/python/src/weir_client/schema.py"
CLIENT = ROOT / "Sources/WeirClient/SDK/Schema.swift"


def swift(document):
    """The Swift file that holds the document: compact, in lines that a screen shows."""
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    if '"""#' in text:
        raise SystemExit("The document has the end of a literal in it")
    width = 110
    lines = [text[start : start + width] for start in range(0, len(text), width)]
    body = "\\#\n".join(lines)
    return (
        "// Made by `make openapi` from Docs/openapi; not to be edited.\n// swift-format-ignore-file\n\n"
        "/// The OpenAPI document as it is served.\n"
        "enum OpenAPIText {\n    static let bytes = Array(json.utf8)\n\n"
        f'    private static let json = #"""\n{body}\n"""#\n}}\n'
    )


def outputs():
    document = Builder().document()
    left = unused(document)
    if left:
        raise SystemExit(f"These schemas are not used: {', '.join(left)}")
    schemas = document["components"]["schemas"]
    return {
        DOCUMENT: json.dumps(document, ensure_ascii=False, indent=1) + "\n",
        SWIFT: swift(document),
        TYPESCRIPT: openapi_types.TypeScript().file(schemas),
        PYTHON: openapi_types.Python().file(schemas),
        CLIENT: openapi_types.Swift(written(document)).file(schemas),
    }


def main():
    command = sys.argv[1] if len(sys.argv) == 2 else ""
    if command == "build":
        for path, text in outputs().items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    elif command == "check":
        old = [str(path.relative_to(ROOT)) for path, text in outputs().items() if not path.exists() or path.read_text(encoding="utf-8") != text]
        if old:
            raise SystemExit(f"Not what Docs/openapi says: {', '.join(old)}. Run 'make openapi'.")
    elif command == "record":
        sys.path.insert(0, str(ROOT / "Tests/Support/OpenAPI"))
        from story import record

        record()
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
