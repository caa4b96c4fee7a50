"""docs/a-new-check.md, followed to the letter in a copy of the source: two files, and the whole app knows the check."""

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from builders import plan, post
from compassdesk.exchange.plan import plan_json
from copied_source import BESIDE_THE_SOURCE, copied_source

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "a-new-check.md").read_text(encoding="utf-8")
SETTINGS_ROW = """
import sys
from PySide6.QtWidgets import QApplication
from compassdesk.app import build
from compassdesk.ui.pages.settings_checks import CheckSettings
desktop = build([sys.argv[1]])
form = CheckSettings(desktop.desk.session).opened("CD-90")
print(form.header.text(), {name: row.field.placeholderText() for name, row in form.numbers.items()})
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


def ran(copy: Path, home: Path, *words: object, status: int = 0) -> str:
    """The answer of a Python of its own that has the copy for its source."""
    environment = {
        **os.environ,
        **BESIDE_THE_SOURCE,
        "PYTHONPATH": str(copy / "src"),
        "QT_QPA_PLATFORM": "offscreen",
        "COMPASSDESK_HOME": str(home),
    }
    done = subprocess.run(
        [sys.executable, *map(str, words)],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


def plan_file(folder: Path, name: str = "bare.plan.json", **more: object) -> Path:
    """A plan with three posts without a text; `more` is laid over the file."""
    posts = [post("send", f"2027-03-0{day}T10:00", id=f"p{day}", speaker="marc", channels=("li",)) for day in (2, 3, 4)]
    document = json.loads(plan_json.write(plan(*posts)))
    path = folder / name
    path.write_text(json.dumps({**document, **more}), encoding="utf-8")
    return path


CALLS = """
import io, json, sys
from contextlib import redirect_stdout
from compassdesk import cli
answers = []
for words in json.loads(sys.argv[1]):
    with redirect_stdout(io.StringIO()) as said:
        status = cli.main(words, None)
    answers.append([status, said.getvalue()])
print(json.dumps(answers))
"""


def called(copy: Path, home: Path, *calls: tuple[object, ...], status: int = 0) -> list[str]:
    """What the command line of the copy answers to each of the calls."""
    answers = json.loads(ran(copy, home, "-c", CALLS, json.dumps([[str(word) for word in call] for call in calls])))
    assert [ended for ended, _ in answers] == [status] * len(calls), answers
    return [said for _, said in answers]


WHEN = ("--week", "2027-W09", "--now", "2027-02-26T12:00")


def test_the_command_line_speaks_of_it_in_both_languages(copy: Path, tmp_path: Path) -> None:
    path = plan_file(tmp_path)
    languages = [("check", path, *WHEN, "--lang", language) for language in ("en", "nl")]
    english, dutch = called(copy, tmp_path, *languages, status=1)
    assert "Warning  CD-90  Posts without text" in english
    assert "3 posts this week have no text; up to 2 is fine. Write them." in english
    assert "→ Make 3 posts ideas again" in english
    assert "→ Write the texts…" in english
    assert "CD-90  Berichten zonder tekst" in dutch
    assert "→ Van 3 berichten weer ideeën maken" in dutch


def test_json_settings_waivers_and_the_plan_file_know_it(copy: Path, tmp_path: Path) -> None:
    waiver = {"id": "w", "check": "CD-90", "until": "2027-03-31", "reason": "Texts come later"}
    plans = (
        {},
        {"check_settings": {"CD-90": {"most": 3}}},
        {"check_settings": {"CD-90": {"enabled": False}}},
        {"waivers": [waiver]},
    )
    paths = [plan_file(tmp_path, f"{number}.plan.json", **more) for number, more in enumerate(plans)]
    answers = called(copy, tmp_path, *(("check", path, *WHEN, "--format", "json") for path in paths), status=1)
    (finding,), raised, off, (waived,) = (
        [row for row in json.loads(answer)["findings"] if row["check"] == "CD-90"] for answer in answers
    )
    assert (finding["severity"], finding["values"]) == ("warning", {"n": 3, "limit": 2})
    assert (raised, off) == ([], [])
    assert waived["waived"]


def test_a_client_file_keeps_its_settings_and_the_settings_page_has_its_row(copy: Path, tmp_path: Path) -> None:
    own = {"CD-90": {"most": 3.0}}
    source, file, target = (
        plan_file(tmp_path, check_settings=own),
        tmp_path / "bare.compass",
        tmp_path / "out.plan.json",
    )
    called(
        copy, tmp_path, ("new", file, "--name", "Bare"), ("import", source, "--into", file), ("export", file, target)
    )
    assert json.loads(target.read_text(encoding="utf-8"))["check_settings"] == own
    row = ran(copy, tmp_path, "-c", SETTINGS_ROW, file)
    assert "Posts without text" in row
    assert "{'most': '2'}" in row


def test_the_page_about_the_checks_describes_it_and_nothing_else_was_touched(copy: Path, tmp_path: Path) -> None:
    new = {path.relative_to(copy) for path in (copy / "src").rglob("*.py")}
    old = {path.relative_to(ROOT) for path in (ROOT / "src").rglob("*.py")}
    assert len(new - old) == 2
    assert all((copy / name).read_bytes() == (ROOT / name).read_bytes() for name in old)
    ran(copy, tmp_path, copy / "packaging" / "check_docs.py")
    page = (copy / "docs" / "checks.md").read_text(encoding="utf-8")
    assert "| Posts without text at most | `most` | 2; Freelance, light: 0 |" in page
