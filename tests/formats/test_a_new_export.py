"""The recipe "a new export" (CONTRIBUTING.md), carried out on a copy of the package: one file, and it is everywhere."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import compassdesk
from compassdesk.system.resources import resource_path
from copied_source import BESIDE_THE_SOURCE, copied_source

PACKAGE = Path(compassdesk.__file__).parent
TESTS = Path(__file__).parent.parent
TRIAL = '''\
"""A web page with a line for each item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compassdesk.formats.declaration import Format, Written
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.services.exports import Extract


def _write(out: Extract) -> Written:
    from html import escape

    lines = "".join(f"<li>{escape(item.title)}</li>" for item in out.plan.items)
    return Written(f"<ul>{lines}</ul>".encode(), len(out.plan.items))


FORMAT = Format(
    key="xhtml",
    suffixes=(".xhtml",),
    name=QT_TRANSLATE_NOOP("Formats", "Web page (XHTML)"),
    hint=QT_TRANSLATE_NOOP("Formats", "opens in any browser"),
    place=3,
    write=_write,
    takes=frozenset(("period",)),
)
'''
ASKED = """
import contextlib, io, json, sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

app = QApplication([])
import compassdesk
from compassdesk import cli
from compassdesk.ui.dialogs import file_kinds
from compassdesk.ui.dialogs.export_dialog import ExportDialog
from waterhoven import waterhoven

def said(*arguments):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = cli.main([*arguments, "--lang", "en"], None)
    return status, out.getvalue() + err.getvalue()

folder = Path(sys.argv[1])
with waterhoven(folder / "client.compass") as desk:
    dialog = ExportDialog(None, desk.session, desk.sight)
    dialog.show()
    dialog.kinds["xhtml"].click()
    answers = {
        "package": compassdesk.__file__,
        "offered": dialog.kinds["xhtml"].text(),
        "hint": dialog.kinds["xhtml"].accessibleDescription(),
        "proposed": dialog.target().name,
        "asks": [dialog.period.isVisible(), dialog.names.isVisible(), dialog.filtered.isVisible()],
        "filter": file_kinds.to_save(dialog.kind()),
    }
plan = sys.argv[2]
answers["help"] = said("export", "--help")
answers["exported"] = said("export", plan, str(folder / "out.xhtml"), "--from", "2027-03-01", "--to", "2027-03-01")
answers["by name"] = said("export", plan, str(folder / "named"), "--format", "xhtml")
answers["there"] = said("export", plan, str(folder / "out.xhtml"))
answers["unknown"] = said("export", plan, str(folder / "out.docx"))
print(json.dumps(answers))
"""


@pytest.fixture
def answers(tmp_path: Path) -> dict:
    """What the app says with one more file in it, laid out as an installed package is."""
    copy = tmp_path / "site" / "compassdesk"
    copied_source(PACKAGE, copy)
    shutil.copytree(resource_path(""), copy / "resources")
    (copy / "formats" / "declared" / "web_page.py").write_text(TRIAL, "utf-8")
    plan = TESTS / "data" / "plans" / "delta-pompen-example.plan.json"
    done = subprocess.run(
        [sys.executable, "-c", ASKED, str(tmp_path), str(plan)],
        env={
            "PYTHONPATH": f"{copy.parent}:{TESTS}",
            "COMPASSDESK_HOME": str(tmp_path / "home"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONDONTWRITEBYTECODE": "1",
            **BESIDE_THE_SOURCE,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["package"] == str(copy / "__init__.py")
    return told


def test_one_file_makes_a_new_export(answers: dict, tmp_path: Path) -> None:
    assert (answers["offered"], answers["hint"]) == ("Web page (XHTML)", "opens in any browser")
    assert answers["proposed"].endswith(".xhtml")
    assert answers["asks"] == [True, False, False], "it takes a period, but neither names nor a filter"
    assert answers["filter"] == "Web page (XHTML) (*.xhtml)"
    status, words = answers["help"]
    assert (status, "|xhtml|" in words) == (0, True)
    assert answers["exported"] == [0, "compassdesk: 2 items written to out.xhtml\n"]
    assert (tmp_path / "out.xhtml").read_text("utf-8") == "<ul><li>New pump</li><li>Answer comments</li></ul>"
    assert answers["by name"] == [0, "compassdesk: 2 items written to named.xhtml\n"]
    status, words = answers["there"]
    assert (status, "With --force it is replaced" in words) == (2, True)
    status, words = answers["unknown"]
    assert (status, " xhtml" in words.split("Known are:")[1]) == (2, True)
