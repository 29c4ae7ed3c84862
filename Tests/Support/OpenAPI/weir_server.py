"""A server of its own for a test, with keys that are known."""
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
LIVE_KEY = "wr_live_" + "a" * 43
TEST_KEY = "wr_test_" + "b" * 43


def executable():
    """The command `weir`: the one that WEIR_TEST_EXECUTABLE names, else the one that was built."""
    named = os.environ.get("WEIR_TEST_EXECUTABLE")
    return named or str(ROOT / ".build/debug/weir")


class Server:
    """Runs `weir serve` on a free port; `with Server() as server:`."""

    def __init__(self, **settings):
        self.folder = tempfile.mkdtemp(prefix="weir-")
        self.settings = settings
        self.process = None
        self.url = None
        self.port = "0"

    def start(self):
        address = pathlib.Path(self.folder, "address")
        address.unlink(missing_ok=True)
        environment = {name: value for name, value in os.environ.items() if not name.startswith("WEIR_")}
        environment.update(
            WEIR_DATA=self.folder + "/data", WEIR_PORT=self.port, WEIR_ADDRESS_FILE=str(address), WEIR_LOG_LEVEL="error",
            WEIR_BOOTSTRAP_LIVE_KEY=LIVE_KEY, WEIR_BOOTSTRAP_TEST_KEY=TEST_KEY, **self.settings,
        )
        log = open(self.folder + "/log", "ab")
        self.process = subprocess.Popen([executable(), "serve"], env=environment, stdout=log, stderr=log)
        log.close()
        for _ in range(3000):
            if address.exists() and address.read_text():
                self.url = address.read_text().strip()
                self.port = self.url.rsplit(":", 1)[1].rstrip("/")
                return self
            if self.process.poll() is not None:
                break
            time.sleep(0.01)
        raise RuntimeError("weir does not start: " + self.log())

    def log(self):
        return pathlib.Path(self.folder, "log").read_text(errors="replace")

    def kill(self):
        """As if the power were cut: nothing is finished."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=60)
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()
