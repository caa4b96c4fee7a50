"""The command line inside this process, with a home of its own."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct

from compassdesk import cli

DATA = Path(__file__).parent.parent / "data"


class Answer(Struct, frozen=True):
    """What a call gave back."""

    status: int
    out: str
    err: str
    opened: list[list[str]]
    """The arguments of every window that was asked for."""

    @property
    def document(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Answer]


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: object) -> None:
    """A command makes an application without windows where there is none, and Qt allows one: widgets need theirs."""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Run:
    """Call the command line with English words; paths may be given as they are."""
    monkeypatch.setenv("COMPASSDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.chdir(tmp_path)

    opened: list[list[str]] = []

    def call(*arguments: object) -> Answer:
        spelled = [str(argument) for argument in arguments]
        language = ["--lang", "en"] if spelled and spelled[0] in cli.COMMANDS and "--lang" not in spelled else []
        status = cli.main([*spelled, *language], lambda arguments: opened.append(list(arguments)) or 0)
        captured = capsys.readouterr()
        return Answer(status, captured.out, captured.err, opened)

    return call


@pytest.fixture
def example() -> Path:
    return DATA / "plans" / "delta-pompen-example.plan.json"


@pytest.fixture
def imported(run: Run, example: Path, tmp_path: Path) -> Path:
    """A client file with the rows of the example: imported once in a run, and copied."""
    path = tmp_path / "d.compass"
    if not _imported:
        assert run("import", example, "--into", path).status == 0
        _imported.append(path.read_bytes())
    path.touch(0o600)
    path.write_bytes(_imported[0])
    return path


_imported: list[bytes] = []


@pytest.fixture
def sheet() -> Path:
    return DATA / "spreadsheets" / "redactiekalender-excel-nl.csv"


@pytest.fixture
def shouting(tmp_path: Path) -> Path:
    """A plan with five sends in one week and nothing else."""
    document = {
        "format": "compassdesk-plan",
        "version": 1,
        "client": {"name": "Loud B.V.", "timezone": "Europe/Amsterdam"},
        "channels": [{"id": "li", "name": "LinkedIn", "network": "linkedin"}],
        "spokespersons": [{"id": "marc", "name": "Marc Vos", "legal_basis": "contract"}],
        "items": [
            {
                "id": f"i{day}", "kind": "post", "petal": "send", "status": "draft", "title": f"Pump {day}",
                "starts_at": f"2027-03-{14 + day:02d}T09:00", "minutes": 20, "channels": ["li"], "spokesperson": "marc",
            }
            for day in range(1, 6)
        ],
    }  # fmt: skip
    path = tmp_path / "loud.plan.json"
    path.write_text(json.dumps(document), "utf-8")
    return path
