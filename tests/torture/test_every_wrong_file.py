"""Whatever lies where a client file should be, in every way of opening: a sentence, and it is not changed."""

import hashlib
import json
import os
import random
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from compassdesk import cli
from torture import wrong_files

HERE = Path(__file__).parent
WAYS: dict[str, Callable[[Path], list[str]]] = {
    "check": lambda path: ["check", str(path)],
    "check as JSON": lambda path: ["check", str(path), "--format", "json"],
    "export": lambda path: ["export", str(path), str(path.parent / "out.ics")],
    "import into it": lambda path: ["import", str(path.parent / "in.csv"), "--into", str(path)],
    "import from it": lambda path: ["import", str(path), "--into", str(path.parent / "healthy.compass")],
    "backup": lambda path: ["backup", str(path), "--to", str(path.parent / "safe")],
    "doctor": lambda path: ["doctor", str(path), "--dry-run"],
}
MAY_BECOME_NEW = {"gone", "a link to nothing"}
pytestmark = pytest.mark.timeout(600)


def _fingerprint(path: Path) -> str:
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return "nothing"
    return hashlib.sha256(path.read_bytes()).hexdigest() if stat.S_ISREG(mode) else str(stat.S_IFMT(mode))


@pytest.mark.usefixtures("qapp")  # a command would make one without windows, and Qt allows one
def test_every_way_of_opening_every_wrong_file_ends_in_a_sentence(
    tmp_path: Path,
    thorough: bool,
    figure: Callable[[str, str], None],
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COMPASSDESK_HOME", str(tmp_path / "home"))
    kinds = list(wrong_files.KINDS)
    laid = wrong_files.laid(tmp_path, kinds)
    (tmp_path / "in.csv").write_text("date;title\n2027-03-01;Post\n")
    wrong, ways = [], list(WAYS)[: None if thorough else 3]
    for kind, path in laid.items():
        before = _fingerprint(path)
        for way in ways:
            (tmp_path / "out.ics").unlink(missing_ok=True)
            status = cli.main([*WAYS[way](path), "--lang", "en"], lambda _words: 70)
            out, err = capfd.readouterr()
            if status not in {0, 1, 2, 3} or not (err or out) or "Traceback" in err + out:
                wrong.append((kind, way, status, err or out))
            if way != "import into it" and _fingerprint(path) != before:
                wrong.append((kind, way, "changed", ""))
            before = _fingerprint(path)
    assert wrong == []
    figure("wrong files", f"{len(kinds)} kinds, {len(ways)} commands")


def test_the_window_opens_every_wrong_file_with_a_sentence(
    tmp_path: Path, thorough: bool, figure: Callable[[str, str], None]
) -> None:
    """Daily some of them, day by day others; the window opens them as the commands do."""
    kinds = list(wrong_files.KINDS)
    laid = wrong_files.laid(tmp_path, kinds if thorough else random.sample(kinds, 5))
    done = subprocess.run(
        [sys.executable, str(HERE / "opener.py"), *map(str, laid.values())],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "COMPASSDESK_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
        timeout=400,
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(told) == len(laid), f"it ended at {list(laid)[len(told)]} with {done.returncode}: {done.stderr[-2000:]}"
    by_path = {str(path): kind for kind, path in laid.items()}
    assert [(by_path[path], what) for path, what in told if what] == []
    assert done.returncode == 0, done.stderr
    figure("wrong files in the window", f"{len(laid)} kinds")
