#!/usr/bin/env python3
"""Says what the executable is made of.

sbom.py sbom [--version V] [--output FILE]   a bill of materials, CycloneDX 1.6 in JSON
sbom.py licences                             the licences of everything that is in it, for the package

Both are made from Package.resolved, that is from what was built, and from the packages as they lie in .build/checkouts.
The same state of these makes the same text: there is neither a time nor chance in it.
"""
import argparse
import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import sys
import uuid

ROOT = pathlib.Path(__file__).resolve().parent.parent
CHECKOUTS = ROOT / ".build/checkouts"
# The toolchain, whose runtime and Foundation are linked into the executable.
TOOLCHAIN = "swift"
# What a file of a licence begins with, and its name at SPDX.
KNOWN = [("Apache License", "Apache-2.0"), ("The MIT License", "MIT"), ("MIT License", "MIT"), ("BSD 3-Clause", "BSD-3-Clause")]
MIT = "Permission is hereby granted, free of charge"
APACHE = re.compile(r"[ \t]*Apache License\s+Version 2\.0, January 2004.*?END OF TERMS AND CONDITIONS\s*", re.DOTALL)
# Libraries of the system that the executable is linked against; the package names the versions that it was built with.
SYSTEM = {
    "cairo": "cairo", "pango": "pangocairo", "curl": "libcurl", "sqlite": "sqlite3", "zlib": "zlib", "zstd": "libzstd",
    "libpq": "libpq",
}


def pins():
    path = ROOT / "Package.resolved"
    if not path.exists():
        raise SystemExit("There is no Package.resolved; 'swift package resolve' makes it.")
    return sorted(json.loads(path.read_text(encoding="utf-8"))["pins"], key=lambda pin: pin["identity"])


def checkout(pin):
    name = pin["location"].rstrip("/").removesuffix(".git").rsplit("/", 1)[-1]
    return CHECKOUTS / name


def texts(pin):
    """The files that say under which terms a package is had: licence first, then notices."""
    folder = checkout(pin)
    if not folder.is_dir():
        raise SystemExit(f"{folder.relative_to(ROOT)} is not there; 'swift package resolve' fetches it.")
    return [path for word in ("LICENSE", "NOTICE") for path in sorted(folder.glob(f"{word}*")) if path.is_file()]


def licence(pin):
    for path in texts(pin):
        if not path.name.startswith("LICENSE"):
            continue
        text = path.read_text(encoding="utf-8")
        for beginning, name in KNOWN:
            if beginning in text[:400]:
                return name
        if MIT in text:
            return "MIT"
    raise SystemExit(f"{pin['identity']}: its licence is not known; look at it and add it to Scripts/sbom.py.")


def location(pin):
    return pin["location"].removesuffix(".git")


def component(pin):
    host, owner, name = re.match(r"https://([^/]+)/([^/]+)/([^/]+)$", location(pin)).groups()
    state = pin["state"]
    version = state.get("version") or state["revision"]
    return {
        "type": "library",
        "bom-ref": f"pkg:swift/{host}/{owner}/{name}@{version}",
        "name": name,
        "group": f"{host}/{owner}",
        "version": version,
        "licenses": [{"license": {"id": licence(pin)}}],
        "purl": f"pkg:swift/{host}/{owner}/{name}@{version}",
        "externalReferences": [{"type": "vcs", "url": f"{location(pin)}#{state['revision']}"}],
    }


def system_components():
    found = []
    for name, module in SYSTEM.items():
        asked = subprocess.run(["pkg-config", "--modversion", module], capture_output=True, text=True)
        if asked.returncode != 0:
            raise SystemExit(f"pkg-config does not know {module}; 'Scripts/install-packages.sh build' installs it.")
        version = asked.stdout.strip()
        purl = f"pkg:generic/{name}@{version}"
        found.append({"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl})
    return found


def runtime():
    said = subprocess.run([TOOLCHAIN, "--version"], capture_output=True, text=True, check=True).stdout
    version = re.search(r"Swift version ([0-9.]+)", said).group(1)
    purl = f"pkg:generic/swift@{version}"
    return {
        "type": "library", "bom-ref": purl, "name": "swift", "version": version,
        "licenses": [{"license": {"id": "Apache-2.0"}}], "purl": purl,
    }


def runtime_licence():
    program = pathlib.Path(shutil.which(TOOLCHAIN) or "").resolve()
    path = program.parent.parent / "share/swift/LICENSE.txt"
    if not path.is_file():
        raise SystemExit(f"{path} is not there: the toolchain's licence belongs into the package.")
    return path.read_text(encoding="utf-8")


def own_version():
    text = (ROOT / "Sources/weir/Output/BuildVersion.swift").read_text(encoding="utf-8")
    return re.search(r'number = "([^"]+)"', text).group(1)


def sbom(version):
    components = [component(pin) for pin in pins()] + [runtime()] + system_components()
    own = f"pkg:generic/weir@{version}"
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "bom-ref": own, "name": "weir", "version": version}},
        "components": components,
        "dependencies": [{"ref": own, "dependsOn": [component["bom-ref"] for component in components]}],
    }
    # The number of a bill follows from what it says.
    digest = hashlib.sha256(json.dumps(document, sort_keys=True).encode()).digest()
    document["serialNumber"] = f"urn:uuid:{uuid.UUID(bytes=digest[:16], version=4)}"
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def without_common_text(text):
    """The Apache licence lies on every Debian machine; what a package adds to it stays."""
    return APACHE.sub("Apache License, Version 2.0: see /usr/share/common-licenses/Apache-2.0\n", text).strip() + "\n"


def licences():
    parts = ["Weir is made of its own sources and of the packages below, each under its own terms.\n"]
    for pin in pins():
        parts.append(f"{'=' * 72}\n{pin['identity']} {pin['state'].get('version', '')} ({location(pin)})\n{'=' * 72}\n")
        parts += [without_common_text(path.read_text(encoding="utf-8")) for path in texts(pin)]
    parts += [f"{'=' * 72}\nThe runtime and Foundation of Swift (https://www.swift.org)\n{'=' * 72}\n", without_common_text(runtime_licence())]
    return "\n".join(parts)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    bill = commands.add_parser("sbom")
    bill.add_argument("--version", default=own_version())
    bill.add_argument("--output")
    commands.add_parser("licences")
    asked = parser.parse_args()
    text = sbom(asked.version) if asked.command == "sbom" else licences()
    if asked.command == "sbom" and asked.output:
        pathlib.Path(asked.output).write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
