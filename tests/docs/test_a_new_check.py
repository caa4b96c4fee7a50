"""docs/a-new-check.md, followed to the letter in a copy of the source: two files, and the whole app knows the check."""

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from builders import plan, post
from compassdesk.exchange.plan import plan_json
from copied_source import BESIDE_THE_SOURCE, copied_source

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "a-new-check.md").read_text(encoding="utf-8")
ASKED = """
import io, json, runpy, sys
from contextlib import redirect_stdout
from PySide6.QtWidgets import QApplication

page, client, *calls = json.loads(sys.argv[1])
runpy.run_path(page, run_name="__main__")
app = QApplication([])
from compassdesk import cli
from compassdesk.app import build
from compassdesk.ui.pages.settings_checks import CheckSettings

answers = []
for words in calls:
    with redirect_stdout(io.StringIO()) as said:
        status = cli.main(words, None)
    answers.append([status, said.getvalue()])
desktop = build([client])
form = CheckSettings(desktop.desk.session).opened("CD-90")
row = [form.header.text(), {name: row.field.placeholderText() for name, row in form.numbers.items()}]
print(json.dumps([row, *answers]))
"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with the files of the page."""
    root = tmp_path_factory.mktemp("copy")
    for folder in ("src", "packaging", "docs", "translations", "resources"):
        copied_source(ROOT / folder, root / folder)
    written = re.findall(r"^`(src/\S+\.py)`\n\n```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert len(written) == 2, "the rule and the words"
    for name, content in written:
        assert not (root / name).exists()
        (root / name).write_text(content, encoding="utf-8")
    say_in_dutch(root)
    return root


def say_in_dutch(root: Path) -> None:
    """What `dev.py texts` and a translator do, and the compiling at the next start."""
    path = root / "translations" / "compassdesk_nl.ts"
    tree = ET.parse(path)  # noqa: S314 - our own file
    contexts = {context.findtext("name"): context for context in tree.getroot().iter("context")}
    block = re.search(r"^```text\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert block is not None
    for line in block[1].splitlines():
        context, english, dutch = line.split(" | ")
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = english
        ET.SubElement(message, "translation").text = dutch
    tree.write(path, encoding="utf-8")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    target = root / "resources" / "translations" / "compassdesk_nl.qm"
    subprocess.run([tool, "-silent", path, "-qm", target], check=True)


def plan_file(folder: Path, name: str = "bare.plan.json", **more: object) -> Path:
    """A plan with three posts without a text; `more` is laid over the file."""
    posts = [post("send", f"2027-03-0{day}T10:00", id=f"p{day}", speaker="marc", channels=("li",)) for day in (2, 3, 4)]
    document = json.loads(plan_json.write(plan(*posts)))
    path = folder / name
    path.write_text(json.dumps({**document, **more}), encoding="utf-8")
    return path


WHEN = ("--week", "2027-W09", "--now", "2027-02-26T12:00")


WAIVER = {"id": "w", "check": "CD-90", "until": "2027-03-31", "reason": "Texts come later"}
OWN = {"CD-90": {"most": 3.0}}
PLANS = {
    "bare": {},
    "raised": {"check_settings": {"CD-90": {"most": 3}}},
    "off": {"check_settings": {"CD-90": {"enabled": False}}},
    "waived": {"waivers": [WAIVER]},
    "own": {"check_settings": OWN},
}


@pytest.fixture(scope="module")
def answers(copy: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a Python of its own says that has the copy for its source, asked all at once: its start is the dearest."""
    folder = tmp_path_factory.mktemp("asked")
    paths = {name: str(plan_file(folder, f"{name}.plan.json", **more)) for name, more in PLANS.items()}
    client, out = str(folder / "own.compass"), folder / "out.plan.json"
    calls = {
        **{language: ("check", paths["bare"], *WHEN, "--lang", language) for language in ("en", "nl")},
        **{name: ("check", path, *WHEN, "--format", "json") for name, path in paths.items()},
        "new": ("new", client, "--name", "Bare"),
        "import": ("import", paths["own"], "--into", client),
        "export": ("export", client, str(out)),
    }
    asked = [str(copy / "packaging" / "check_docs.py"), client, *calls.values()]
    environment = {
        **os.environ,
        **BESIDE_THE_SOURCE,
        "PYTHONPATH": os.pathsep.join(str(copy / name) for name in ("src", "packaging")),
        "QT_QPA_PLATFORM": "offscreen",
        "COMPASSDESK_HOME": str(folder / "home"),
    }
    command = [sys.executable, "-c", ASKED, json.dumps(asked)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    row, *said = json.loads(done.stdout)
    assert [status for status, _ in said] == [1] * 7 + [0] * 3, said
    told = {name: text for name, (_, text) in zip(calls, said, strict=True)}
    return {**told, "row": row, "export": json.loads(out.read_text(encoding="utf-8"))}


def test_the_command_line_speaks_of_it_in_both_languages(answers: dict[str, Any]) -> None:
    assert "Warning  CD-90  Posts without text" in answers["en"]
    assert "3 posts this week have no text; up to 2 is fine. Write them." in answers["en"]
    assert "→ Make 3 posts ideas again" in answers["en"]
    assert "→ Write the texts…" in answers["en"]
    assert "CD-90  Berichten zonder tekst" in answers["nl"]
    assert "→ Van 3 berichten weer ideeën maken" in answers["nl"]


def test_json_settings_waivers_and_the_plan_file_know_it(answers: dict[str, Any]) -> None:
    (finding,), raised, off, (waived,) = (
        [row for row in json.loads(answers[name])["findings"] if row["check"] == "CD-90"]
        for name in ("bare", "raised", "off", "waived")
    )
    assert (finding["severity"], finding["values"]) == ("warning", {"n": 3, "limit": 2})
    assert (raised, off) == ([], [])
    assert waived["waived"]


def test_a_client_file_keeps_its_settings_and_the_settings_page_has_its_row(answers: dict[str, Any]) -> None:
    assert answers["export"]["check_settings"] == OWN
    header, fields = answers["row"]
    assert "Posts without text" in header
    assert fields["most"] == "2"


@pytest.mark.usefixtures("answers")
def test_the_page_about_the_checks_describes_it_and_nothing_else_was_touched(copy: Path) -> None:
    new = {path.relative_to(copy) for path in (copy / "src").rglob("*.py")}
    old = {path.relative_to(ROOT) for path in (ROOT / "src").rglob("*.py")}
    assert len(new - old) == 2
    assert all((copy / name).read_bytes() == (ROOT / name).read_bytes() for name in old)
    page = (copy / "docs" / "checks.md").read_text(encoding="utf-8")
    assert "| Posts without text at most | `most` | 2; Freelance, light: 1 |" in page
