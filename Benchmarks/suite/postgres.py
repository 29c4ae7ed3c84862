"""A PostgreSQL of our own, set up for the most durable ingest per second that it can give."""

import glob
import json
import os
import pwd
import re
import shutil
import signal
import time
from pathlib import Path

from . import processes

SETTINGS = {
    "listen_addresses": "",
    "shared_buffers": "2GB",
    "max_wal_size": "8GB",
    "checkpoint_timeout": "30min",
    "fsync": "on",
    "synchronous_commit": "on",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_connections": "300",
    # Nothing may run beside the measurement, of its own or of the others.
    "autovacuum": "off",
    "jit": "off",
}


def find_program(name):
    """A program of the newest PostgreSQL that is installed; None without one."""
    paths = sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{name}"), key=lambda path: float(path.split("/")[4]))
    return paths[-1] if paths else shutil.which(name)


class Postgres:
    """The server; `why_not` says why there is none."""

    def __init__(self, scratch: Path, programs, small=False):
        self.folder = scratch / "postgres"
        self.programs = programs
        self.small = small
        self.process = None
        self.why_not = self._why_not()
        self.seeds = 0

    def _why_not(self):
        if not find_program("initdb"):
            return "PostgreSQL is not installed"
        if not self.programs.path("pg_ingest"):
            return "the program for PostgreSQL could not be compiled (libpq-dev)"
        if os.getuid() == 0 and not self._user():
            return "there is no user postgres to run it as"
        return None

    @staticmethod
    def _user():
        """Whom to run as: PostgreSQL refuses to be root."""
        try:
            return pwd.getpwnam("postgres")
        except KeyError:
            return None

    def _identity(self):
        return {"user": "postgres", "group": "postgres", "extra_groups": []} if os.getuid() == 0 else {}

    @property
    def version(self):
        """What it calls itself."""
        return processes.run([find_program("postgres"), "--version"]).strip()

    @property
    def conninfo(self):
        """How clients reach it: by a Unix socket."""
        user = "postgres" if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name
        return f"host={self.folder} dbname=postgres user={user}"

    def start(self):
        """Makes the database and starts it."""
        self.folder.mkdir()
        if os.getuid() == 0:
            os.chown(self.folder, self._user().pw_uid, self._user().pw_gid)
        data = self.folder / "data"
        options = {"cwd": self.folder, **self._identity()}
        processes.run(
            [find_program("initdb"), "--pgdata", data, "--no-sync", "--encoding=UTF8", "--locale=C"], **options
        )
        settings = SETTINGS | {"unix_socket_directories": str(self.folder)}
        if self.small:
            settings |= {"shared_buffers": "128MB", "max_wal_size": "1GB"}
        arguments = [find_program("postgres"), "-D", str(data)]
        for name, value in settings.items():
            arguments += ["-c", f"{name}={value}"]
        log = open(self.folder / "log", "wb")
        self.process = processes.start(arguments, stdout=log, stderr=log, env=processes.clean_environment(), **options)
        end = time.monotonic() + 60
        while True:
            try:
                return self.sql((Path(__file__).parent.parent / "peers" / "pg_schema.sql").read_text())
            except processes.CommandError:
                if time.monotonic() > end or self.process.poll() is not None:
                    raise
                time.sleep(0.1)

    def sql(self, text):
        """Runs statements and gives what they print."""
        return processes.run(
            [find_program("psql"), "-X", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", self.conninfo, "-c", text]
        ).strip()

    def sql_in(self, database, text):
        """Runs statements in another database."""
        conninfo = self.conninfo.replace("dbname=postgres", f"dbname={database}")
        return processes.run(
            [find_program("psql"), "-X", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", conninfo, "-c", text]
        ).strip()

    def pgbench(self, script, connections, seconds):
        """Runs a script of pgbench's on so many connections, and gives its runs a second."""
        path = self.folder / "script.sql"
        path.write_text(script)
        output = processes.run(
            [
                find_program("pgbench"),
                "--no-vacuum",
                "--protocol=prepared",
                f"--client={connections}",
                "--jobs=2",
                f"--time={seconds}",
                f"--file={path}",
                self.conninfo,
            ],
            cwd=self.folder,
        )
        return float(re.search(r"tps = ([0-9.]+)", output).group(1))

    def ingest(self, form, batch, customers, seconds=None, events=None, connections=4):
        """Ingests for so many seconds, or so many events; see peers/pg_ingest.c."""
        self.seeds += 1
        kind, amount = ("seconds", seconds) if seconds else ("events", events)
        arguments = [
            self.programs.path("pg_ingest"),
            self.conninfo,
            form,
            connections,
            batch,
            customers,
            self.seeds,
            kind,
            amount,
        ]
        return json.loads(processes.run([str(argument) for argument in arguments]).splitlines()[-1])

    def stored_events(self):
        """What is stored, and what the totals say was counted."""
        return (
            int(self.sql("SELECT count(*) FROM events")),
            int(self.sql("SELECT coalesce(sum(value), 0) FROM totals WHERE meter = 1")),
        )

    def stop(self):
        """Ends the server without waiting for clients."""
        if self.process:
            processes.stop(self.process, signal.SIGINT)
            self.process = None
