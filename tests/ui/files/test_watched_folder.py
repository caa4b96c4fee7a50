"""The watched folder: what comes into it is told and offered, read only when wished, and told once."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from compassdesk.system import preferences as stored
from compassdesk.system.preferences import Change, Preferences
from compassdesk.ui.files import watched_folder
from compassdesk.ui.files.new_files_strip import NewFilesStrip
from compassdesk.ui.files.watched_folder import WatchedFolder, marks_in
from compassdesk.ui.pages.settings_folder import FolderSettings
from compassdesk.ui.running import tasks
from running_app import App, made_file
from waterhoven import labels_with_markup, nameless


class Kept:
    """Preferences as the app keeps them."""

    def __init__(self, folder: Path | None) -> None:
        self.now = Preferences(watched_folder=str(folder or ""))

    def __call__(self) -> Preferences:
        return self.now

    def remember(self, change: Change) -> None:
        self.now = change(self.now)

    def apply(self, **values: object) -> None:
        self.now = replace(self.now, **values)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Exports"
    made.mkdir()
    return made


@pytest.fixture
def kept(folder: Path) -> Kept:
    return Kept(folder)


@pytest.fixture
def watched(kept: Kept, qapp):
    made = WatchedFolder(kept, kept.remember)
    yield made
    kept.apply(watched_folder="")
    made.follow()
    tasks.wait_for_all()
    made.deleteLater()


def put(folder: Path, name: str, content: str = "x", at: int = 1_000_000_000) -> Path:
    path = folder / name
    path.write_text(content)
    os.utime(path, (at, at))
    return path


def look(watched: WatchedFolder) -> list[str]:
    watched.follow()
    watched.look()
    tasks.wait_for_all()
    QApplication.processEvents()
    return [path.name for path in watched.new]


def test_only_what_can_be_imported_is_told_the_latest_last(watched: WatchedFolder, folder: Path) -> None:
    put(folder, "late.csv", at=1_000_000_002)
    for name in ("early.ics", "letter.docx", "photo.png", ".hidden.csv", "~$open.xlsx", "client.compass"):
        put(folder, name)
    (folder / "folder.csv").mkdir()
    assert look(watched) == ["early.ics", "late.csv"]


def test_the_folder_is_looked_at_once_at_a_time(watched: WatchedFolder, folder: Path, monkeypatch) -> None:
    looks: list[Path] = []
    monkeypatch.setattr(watched_folder, "marks_in", lambda seen: looks.append(seen) or {})
    watched.follow()
    watched.look()
    watched.look()
    tasks.wait_for_all()
    assert looks == [folder]
    QApplication.processEvents()
    assert look(watched) == []
    assert looks == [folder] * 2


def test_a_file_among_very_many_is_seen(folder: Path) -> None:
    for number in range(5_500):
        (folder / f"{number}.jpg").touch()
    (folder / "plan.csv").touch()
    assert list(marks_in(folder) or ()) == ["plan.csv"]


def test_what_was_dealt_with_is_told_again_only_when_it_changed(watched: WatchedFolder, folder: Path, kept) -> None:
    put(folder, "week.csv")
    look(watched)
    watched.dealt_with(watched.offered())
    assert watched.new == ()
    assert look(watched) == []
    put(folder, "week.csv", "changed", at=1_000_000_009)
    put(folder, "other.csv")
    assert look(watched) == ["other.csv", "week.csv"]
    assert set(kept().files_dealt_with) == {"week.csv"}


def test_the_system_tells_of_a_new_file(watched: WatchedFolder, folder: Path, qtbot) -> None:
    look(watched)
    with qtbot.waitSignal(watched.changed, timeout=20_000):
        put(folder, "week.csv")
    assert [path.name for path in watched.new] == ["week.csv"]


def test_a_folder_that_went_offers_nothing_and_comes_back(watched: WatchedFolder, folder: Path) -> None:
    put(folder, "week.csv")
    assert look(watched) == ["week.csv"]
    away = folder.rename(folder.with_name("away"))
    assert look(watched) == []
    away.rename(folder)
    assert look(watched) == ["week.csv"]


def test_the_strip_names_the_files_as_text_and_offers_them(watched: WatchedFolder, folder: Path, qtbot) -> None:
    source = folder / "<b>week.csv"
    answers, asked = [(), (source,)], []
    strip = NewFilesStrip(watched, lambda paths: (asked.append(paths), answers.pop(0))[1])
    qtbot.addWidget(strip)
    assert strip.isHidden()
    put(folder, source.name)
    look(watched)
    assert not strip.isHidden()
    assert strip.words.text() == "New in “Exports”: <b>week.csv."
    assert labels_with_markup(strip) == []
    assert nameless(strip) == []
    strip.import_button.click()
    assert not strip.isHidden(), "it was left: the file is still offered"
    strip.import_button.click()
    assert asked == [(source,), (source,)]
    assert strip.isHidden()


def test_only_what_was_shown_is_dealt_with(watched: WatchedFolder, folder: Path, qtbot) -> None:
    first, second = put(folder, "first.csv"), put(folder, "second.csv", at=1_000_000_001)

    def import_first(_paths: object) -> tuple[Path, ...]:
        put(folder, "came.csv", at=1_000_000_002)
        put(folder, "first.csv", "changed meanwhile", at=1_000_000_003)
        look(watched)
        return (first,)

    strip = NewFilesStrip(watched, import_first)
    qtbot.addWidget(strip)
    look(watched)
    strip.import_button.click()
    assert look(watched) == ["second.csv", "came.csv", "first.csv"], "changed while it was shown: told again"
    strip.pass_over.click()
    put(folder, "second.csv", at=1_000_000_001)
    assert look(watched) == []
    assert second.exists()


def test_files_can_be_passed_over(watched: WatchedFolder, folder: Path, qtbot) -> None:
    strip = NewFilesStrip(watched, lambda _paths: ())
    qtbot.addWidget(strip)
    put(folder, "week.csv")
    look(watched)
    strip.pass_over.click()
    assert strip.isHidden()
    assert look(watched) == []


def test_the_folder_is_chosen_in_the_settings(kept: Kept, folder: Path, qtbot) -> None:
    part = FolderSettings(kept, kept.apply)
    qtbot.addWidget(part)
    assert part.folder.value() == str(folder)
    part.none.click()
    assert kept().watched_folder == ""
    assert part.folder.value() == "None"
    part.take(str(folder / "gone"))
    qtbot.waitUntil(lambda: hint_of(part) == "It is not there now.", timeout=20_000)
    part.take(str(folder))
    part.take(str(folder / "gone"))
    part.take(str(folder))
    tasks.wait_for_all(20_000)
    QApplication.processEvents()
    assert hint_of(part) == "", "only the folder that is shown is told of"
    assert nameless(part) == []


def test_the_window_tells_and_goes_on_telling_in_another_language(
    app: App, tmp_path: Path, folder: Path, qtbot
) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    put(folder, "week.csv")
    running.apply(watched_folder=str(folder))

    def shown() -> list[str]:
        return [one.words.text() for one in running.window.findChildren(NewFilesStrip) if one.isVisible()]

    qtbot.waitUntil(lambda: shown() == ["New in “Exports”: week.csv."], timeout=20_000)
    running.apply(language="nl")
    qtbot.waitUntil(lambda: shown() == ["Nieuw in “Exports”: week.csv."], timeout=20_000)
    running.apply(watched_folder="")
    assert shown() == []


def hint_of(part: FolderSettings) -> str:
    return part.folder_row.hint.text()


def test_names_that_are_no_text_and_folders_that_cannot_be_are_no_trouble(tmp_path: Path, folder: Path, qtbot) -> None:
    odd = os.fsdecode(os.fsencode(str(folder)) + b"/r\xff.csv")
    with open(odd, "wb") as file:  # noqa: PTH123 - a name that is no text
        file.write(b"x")
    assert list(marks_in(folder)) == [os.path.basename(odd)]  # noqa: PTH119
    stored.save(replace(Preferences(), watched_folder=str(folder), files_dealt_with=marks_in(folder)))
    assert stored.load().files_dealt_with == marks_in(folder)
    for name in (f"{folder}/none", f"{folder}/\0", "/" + "x" * 5000):
        assert marks_in(Path(name)) is None
        part = FolderSettings(lambda name=name: Preferences(watched_folder=name), lambda **_: None)
        qtbot.addWidget(part)
        qtbot.waitUntil(lambda part=part: hint_of(part) == "It is not there now.", timeout=20_000)
