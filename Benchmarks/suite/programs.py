"""The C programs of this folder, compiled into the scratch folder, and the server's own executable."""

import shutil
from pathlib import Path

from . import processes

HERE = Path(__file__).parent.parent
PACKAGE = HERE.parent

SOURCES = {
    "openloop": ["load/openloop.c", "load/connection.c", "load/template.c"],
    # What fills in the requests that wrk sends.
    "requests.so": ["load/template.c", "-shared", "-fPIC"],
    "sink": ["peers/sink.c"],
    "fsync_probe": ["peers/fsync_probe.c"],
    "pg_ingest": ["peers/pg_ingest.c", "peers/pg_batch.c", "-lpq", "-lpthread", "-lm"],
}


class Programs:
    """Compiles all; the one for PostgreSQL may fail, because its header may be missing."""

    def __init__(self, scratch: Path):
        self.folder = scratch / "programs"
        self.folder.mkdir()
        for name, sources in SOURCES.items():
            try:
                self._compile(name, sources)
            except processes.CommandError:
                if name != "pg_ingest":
                    raise

    def _compile(self, name, sources):
        include = processes.run(["pg_config", "--includedir"]).strip() if shutil.which("pg_config") else ""
        flags = ["-O2", "-Wall", "-Wextra", "-Werror"] + ([f"-I{include}"] if include else [])
        files = [source if source.startswith("-") else str(HERE / source) for source in sources]
        processes.run(["cc", *flags, "-o", str(self.folder / name), *files])

    def path(self, name):
        """The program; None when it could not be compiled."""
        path = self.folder / name
        return str(path) if path.exists() else None


def build_server(given):
    """The release executable: one that was given, or built now."""
    if given:
        path = Path(given).resolve()
        if not path.is_file():
            raise FileNotFoundError(f"WEIR_BENCH_BINARY names {given}, which is not there")
        return path
    print("Building Weir for release", flush=True)
    processes.run(["Scripts/build-release.sh"], cwd=PACKAGE)
    return PACKAGE / ".build" / "release" / "weir"
