"""A client file that another process has open."""

import subprocess
import sys
from collections.abc import Iterator

import pytest

from compassdesk.services.workspace import ClientFile

OWNER = """
import sys
from pathlib import Path
from compassdesk.services.opening import open_client
file = open_client(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def owned(opened: ClientFile) -> Iterator["subprocess.Popen[str]"]:
    """A process of its own that has the file open for writing."""
    opened.close()
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER, str(opened.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with owner:
        assert owner.stdout is not None
        assert owner.stdout.readline() == "open\n"
        yield owner
        owner.kill()
