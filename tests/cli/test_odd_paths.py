"""Every command with every odd path: a sentence and a status of input or of the world, never a traceback or a hang."""

import io
import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from compassdesk import cli
from compassdesk.services import written
from compassdesk.system import folders

pwd = pytest.importorskip("pwd")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="pipes, sockets and bytes in names are of these systems")

BYTE = os.fsdecode(b"\xff")
COMMANDS: dict[str, tuple[str, Callable[[str, Path, Path], tuple[object, ...]]]] = {
    "check a client": (".compass", lambda odd, _good, _free: ("check", odd)),
    "check a plan": (".plan.json", lambda odd, _good, _free: ("check", odd, "--now", "2027-03-01T08:00")),
    "import": (".csv", lambda odd, _good, free: ("import", odd, "--into", free)),
    "import into": (".compass", lambda odd, _good, _free: ("import", "sheet.csv", "--into", odd)),
    "import with a mapping": (".json", lambda odd, _g, _f: ("import", "sheet.csv", "--dry-run", "--mapping", odd)),
    "export from": (".compass", lambda odd, _good, free: ("export", odd, f"{free}.csv")),
    "export to": (".csv", lambda odd, good, _free: ("export", good, odd)),
    "export to by force": (".csv", lambda odd, good, _free: ("export", good, odd, "--format", "csv", "--force")),
    "new": (".compass", lambda odd, _good, _free: ("new", odd, "--name", "A")),
    "backup": (".compass", lambda odd, _good, _free: ("backup", odd, "--to", "copies")),
    "backup to": ("", lambda odd, good, _free: ("backup", good, "--to", odd)),
    "restore": (".compass", lambda odd, _good, _free: ("restore", odd)),
    "doctor": (".compass", lambda odd, _good, _free: ("doctor", odd)),
    "protect": (".compass", lambda odd, _good, _free: ("protect", odd, "--passphrase-file", "words.txt")),
    "unprotect": (".compass", lambda odd, _good, _free: ("unprotect", odd, "--passphrase-file", "words.txt")),
    "the window": (".compass", lambda odd, _good, _free: (odd,)),
}


def odd_paths(folder: Path, ending: str, there: Path) -> Iterator[str]:
    """Paths of all kinds below an empty folder; where a file is to be there it is a copy of `there`."""
    folder.mkdir()
    for name in (f"a\nb{ending}", f"y{BYTE}{ending}", "x" * (250 - len(ending)) + ending):
        shutil.copy(there, folder / name)
        yield str(folder / name)
    os.mkfifo(folder / f"pipe{ending}")
    address = socket.socket(socket.AF_UNIX)
    before = Path.cwd()
    os.chdir(folder)
    address.bind("socket")  # addresses are short
    address.close()
    os.chdir(before)
    (folder / f"dangling{ending}").symlink_to(folder / "nowhere" / "x")
    (folder / f"circle{ending}").symlink_to(folder / f"circle{ending}")
    (folder / f"device{ending}").symlink_to("/dev/full")
    (folder / f"empty{ending}").touch()
    (folder / f"folder{ending}").mkdir()
    for kind in ("pipe", "dangling", "circle", "device", "empty", "folder", f"missing{BYTE}", "x" * 255, "x" * 300):
        yield str(folder / f"{kind}{ending}")
    yield from (str(folder / "socket"), str(folder / ("x/" * 3000)), str(there / f"below{ending}"), "/", ".", "")
    yield from ("/dev/null", "/dev/full", "/dev/zero")


def heard(*arguments: object) -> tuple[int, bytes, bytes]:
    """The status of a call and what it says on both outputs, in bytes: what it says may be no text."""
    outputs = [io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2)]
    with redirect_stdout(outputs[0]), redirect_stderr(outputs[1]):
        status = cli.main([str(argument) for argument in arguments], lambda _arguments: 0)
    for output in outputs:
        output.flush()
    return status, outputs[0].buffer.getvalue(), outputs[1].buffer.getvalue()


@pytest.mark.in_turns(6, 2)
@pytest.mark.parametrize("command", COMMANDS)
def test_no_path_brings_a_command_down(run, tmp_path, example, sheet, command):
    ending, make = COMMANDS[command]
    good = tmp_path / "good.compass"
    assert run("import", example, "--into", good).status == 0
    shutil.copy(sheet, tmp_path / "sheet.csv")
    (tmp_path / "words.txt").write_text("a horse, a bridge and a lamp", "utf-8")
    there = {".plan.json": example, ".csv": sheet}.get(ending, good)
    devices = {name: Path(name).stat().st_rdev for name in ("/dev/null", "/dev/full", "/dev/zero")}
    for number, odd in enumerate(odd_paths(tmp_path / "odd", ending, there)):
        if odd == "/" and command == "backup to":
            continue  # who may write there would find a backup in it ever after
        status, _, told = heard(*make(odd, good, tmp_path / f"free{number}.compass"))
        assert status in {0, 1, 2, 3}, (odd, status, told)
        assert status in {0, 1} or told.startswith((b"compassdesk: ", b"usage: ")), (odd, status, told)
    assert devices == {name: Path(name).stat().st_rdev for name in devices}
    assert good.exists()


def called(*arguments: object, home: Path, **options: object) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "COMPASSDESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "compassdesk", *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, timeout=60, check=False, **options)


def test_a_name_that_is_no_text_comes_out_as_the_bytes_it_is(run, tmp_path, example, sheet):
    client = tmp_path / f"team{BYTE}.compass"
    made = called("new", client, "--name", "A", home=tmp_path)
    assert (made.returncode, made.stdout) == (0, os.fsencode(client) + b"\n")
    status, _, told = heard("new", client, "--name", "A", "--lang", "en")
    assert status == 2
    assert os.fsencode(client) in told
    status, copied, _ = heard("backup", client, "--to", tmp_path / "copies")
    assert status == 0
    assert Path(os.fsdecode(copied.rstrip(b"\n"))).exists()
    table = tmp_path / f"march{BYTE}.csv"
    shutil.copy(sheet, table)
    for options in ((), ("--format", "json")):
        assert heard("import", table, "--into", client, *options)[0] == 0
    (one,) = json.loads(heard("import", table, "--dry-run", "--format", "json")[1].decode("utf-8"))
    assert one["source"] == "march\\udcff.csv"


@pytest.mark.in_turns(2)
@pytest.mark.parametrize("options", [(), ("--weeks", "60", "--format", "json")], ids=["text", "JSON"])
@pytest.mark.parametrize("reader", ["true", "head -c 1", "head -n 1"])
def test_a_check_keeps_its_status_whoever_reads_it(tmp_path, shouting, reader, options):
    words = " ".join((sys.executable, "-m", "compassdesk", "check", str(shouting), "--week", "2027-W11", *options))
    script = f"{{ {words} --now 2027-02-26T12:00; echo $? >&3; }} 3>{tmp_path}/status | {reader}"
    environment = {**os.environ, "COMPASSDESK_HOME": str(tmp_path)}
    shell = subprocess.run(["/bin/sh", "-c", script], env=environment, capture_output=True, timeout=60, check=False)
    assert shell.stderr == b""
    assert (tmp_path / "status").read_text() == "1\n"


def test_help_that_is_not_read_to_its_end_is_no_trouble(tmp_path):
    script = f"{{ {sys.executable} -m compassdesk --help; echo $? >&3; }} 3>{tmp_path}/status | true"
    shell = subprocess.run(["/bin/sh", "-c", script], capture_output=True, timeout=60, check=False)
    assert ((tmp_path / "status").read_text(), shell.stderr) == ("0\n", b"")


@pytest.fixture
def homeless(run, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A user whom the system gives no home folder, such as a service."""

    def nobody(_number: int) -> None:
        raise KeyError

    for name in ("HOME", "COMPASSDESK_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_DOCUMENTS_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", nobody)
    folders._standard.cache_clear()  # noqa: SLF001 - asked once in the life of a program
    yield
    folders._standard.cache_clear()  # noqa: SLF001 - asked once in the life of a program


def test_without_a_home_folder_one_still_works(run, homeless, tmp_path):
    assert run("new", "a.compass", "--name", "A").status == 0
    assert run("check", "a.compass").status == 0
    assert run("backup", "a.compass", "--to", "copies").status == 0
    answer = run("backup", "a.compass")
    assert answer.status == 3
    assert "no home folder" in answer.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.compass", "copies"]


def test_a_bug_behind_a_commit_is_not_told_as_if_nothing_had_been_done(run, example, tmp_path, monkeypatch):
    from compassdesk.commands import imports

    monkeypatch.setattr(written, "_files", set())
    client = tmp_path / "d.compass"

    def broken(*_arguments):
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(imports, "_new_plan", broken)
        assert "nothing was changed" in run("import", example, "--into", client).err
    monkeypatch.setattr(imports, "show", broken)
    answer = run("import", example, "--into", client)
    assert answer.status == 70
    assert "nothing was changed" not in answer.err
    assert "stays written" in answer.err
    assert client.exists()
