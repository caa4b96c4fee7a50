"""The command line on a terminal of its own, at which somebody types."""

import os
import pty
import subprocess
import sys
from pathlib import Path


def at_a_terminal(arguments: list[str], typed: list[str], home: Path) -> tuple[int, str]:
    """Run the command line on a terminal of its own; each text is typed when the next prompt stands there."""
    environment = {**os.environ, "COMPASSDESK_HOME": str(home), "PYTHONIOENCODING": "utf-8"}
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "compassdesk", *arguments],
        stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True,
    )  # fmt: skip
    os.close(slave)
    said = b""
    while True:
        try:
            part = os.read(master, 4096)
        except OSError:
            break
        said += part
        if typed and said.count(b":") and said.rstrip(b" ").endswith(b":"):
            os.write(master, typed.pop(0).encode() + b"\n")
    os.close(master)
    return process.wait(), said.decode()
