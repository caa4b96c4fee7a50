"""The pictures show what their names say: a place that opens a file is not the empty place before it."""

from pathlib import Path

import pytest
import stage

from compassdesk.ui.dialogs.import_dialog import ImportDialog
from compassdesk.ui.shell.read_anew_strip import ReadAnewList, ReadAnewStrip
from running_app import App, made_file


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("place", ["import-dutch", "import-english"])
def test_the_picture_of_an_import_shows_the_file(app: App, tmp_path: Path, place: str) -> None:
    dialog = stage.PLACES[place](app.start(made_file(tmp_path / "a.compass")))
    assert isinstance(dialog, ImportDialog)
    assert dialog.preview is not None
    assert dialog.preview.written_items
    dialog.close()
    dialog.deleteLater()


def test_the_picture_of_weeks_read_anew_shows_them(app: App, tmp_path: Path) -> None:
    window = stage.PLACES["read-anew"](app.start(made_file(tmp_path / "a.compass")))
    strip = window.findChild(ReadAnewStrip)
    assert strip.isVisible()
    assert len(window.findChild(ReadAnewList).lines.rows) == len(strip.weeks) == 3
