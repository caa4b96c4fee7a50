"""A sample client and every place of the app, set up by name: what `screens` renders and `widget` opens alone."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from compassdesk.app import Desktop

SAMPLES = Path(__file__).resolve().parent.parent / "tests" / "data" / "spreadsheets"
MOMENT = datetime(2027, 3, 9, 8, 30, tzinfo=UTC)
"""Tuesday of week 10 in 2027: the week that shouts in the sample."""


def clock() -> datetime:
    return MOMENT


def desktop(language: str, appearance: str) -> Desktop:
    """The app in a language and an appearance, with the sample client open, in a home of its own."""
    os.environ["COMPASSDESK_HOME"] = tempfile.mkdtemp(prefix="compassdesk-stage-")
    from compassdesk.app import build
    from compassdesk.system.preferences import Preferences, save

    save(Preferences(language=language, appearance=appearance, first_day=1))
    made = build([], clock=clock)
    made.files.open_sample()
    made.desk.sight.show(MOMENT.date(), "month")
    made.window.resize(1440, 900)
    made.window.show()
    made.window.columns.build()
    settle()
    return made


def settle(rounds: int = 6) -> None:
    """Let workers finish, results arrive and animations end."""
    for _ in range(rounds):
        QThreadPool.globalInstance().waitForDone()
        loop = QEventLoop()
        QTimer.singleShot(60, loop.quit)
        loop.exec()
    QCoreApplication.processEvents()


def crowd(made: Desktop) -> None:
    """Forty items on one day, long Dutch words, right-to-left text, emoji: what a layout must survive."""
    from compassdesk.domain.patch import Patch
    from compassdesk.domain.plan import Item

    desk = made.desk
    titles = (
        "Arbeidsongeschiktheidsverzekeringsmaatschappij vraagt bewoners",
        "Meervoudigepersoonlijkheidsstoornis",
        "مرحبا بكم في المدينة الجديدة",
        "שלום לכולם",
        "🎉👨‍👩‍👧‍👦 Feest in het park 🇳🇱",
        "<b>Geen opmaak</b> & geen <img src=x>",
        "Kort",
    )
    petals = ("send", "activate", "listen", "respond")
    speakers = [person.id for person in desk.session.plan.spokespersons]
    channels = [channel.id for channel in desk.session.plan.channels]
    rows = []
    for number in range(40):
        petal = petals[number % 4]
        slot = petal in {"listen", "respond"}
        start = datetime(2027, 3, 10, 7) + timedelta(minutes=20 * number)
        status = ("idea", "draft", "in_review", "approved", "scheduled", "published", "on_hold", "cancelled")[
            number % 8
        ]
        rows.append(
            Item(
                id="", kind="slot" if slot else "post", petal=petal, title=titles[number % len(titles)], status=status,
                starts_at=start, minutes=30, spokesperson=speakers[number % len(speakers)], all_channels=slot,
                channels=() if slot else (channels[number % len(channels)],), petal_confirmed=number % 5 != 0,
            )
        )  # fmt: skip
    desk.session.change("Crowd", Patch(items=tuple(rows)))
    settle()


def first(made: Desktop, petal: str = "send") -> str:
    """An item of the shouting week, to open or select."""
    week = made.desk.sight.week
    return next(
        item.id for item in made.desk.session.plan.items
        if item.petal == petal and item.starts_at is not None and week.start <= item.starts_at < week.end
    )  # fmt: skip


def _window(made: Desktop) -> QWidget:
    return made.window


def month(made: Desktop) -> QWidget:
    return _window(made)


def week(made: Desktop) -> QWidget:
    made.desk.sight.show(MOMENT.date(), "week")
    return _window(made)


def agenda(made: Desktop) -> QWidget:
    made.desk.sight.show(MOMENT.date(), "agenda")
    return _window(made)


def board(made: Desktop) -> QWidget:
    made.desk.sight.show(MOMENT.date(), "board")
    return _window(made)


def editor(made: Desktop) -> QWidget:
    made.desk.sight.open_item(first(made))
    return _window(made)


def slot_editor(made: Desktop) -> QWidget:
    made.desk.sight.open_item(first(made, "respond"))
    return _window(made)


def bulk_editor(made: Desktop) -> QWidget:
    made.desk.sight.select([item.id for item in made.desk.session.plan.items[:6]])
    return _window(made)


def small_window(made: Desktop) -> QWidget:
    made.window.resize(1024, 640)
    return _window(made)


def empty(made: Desktop) -> QWidget:
    made.desk.sight.show(MOMENT.date().replace(year=2031))
    return _window(made)


def full(made: Desktop) -> QWidget:
    crowd(made)
    return _window(made)


def full_week(made: Desktop) -> QWidget:
    crowd(made)
    made.desk.sight.show(MOMENT.date(), "week")
    return _window(made)


def page(name: str) -> Callable[[Desktop], QWidget]:
    def show(made: Desktop) -> QWidget:
        made.window.stack.show_page(name)
        return _window(made)

    return show


def tab(code: str) -> Callable[[Desktop], QWidget]:
    """One tab of the people page, on its first row."""

    def show(made: Desktop) -> QWidget:
        made.window.stack.show_page("people")
        made.window.stack.currentWidget().reveal(code, "")
        return _window(made)

    return show


def tasks(made: Desktop) -> QWidget:
    """Work of the team itself, done, overdue and to come."""
    from msgspec.structs import replace

    from compassdesk.domain.patch import Patch

    first, second, *_ = made.desk.session.plan.organise_tasks
    late, done = replace(first, due=MOMENT.date() - timedelta(2)), replace(second, id="", done=True)
    made.desk.session.change("Tasks", Patch(organise_tasks=(late, done)))
    return tab("task")(made)


def part(name: str) -> Callable[[Desktop], QWidget]:
    """One part of the settings page."""

    def show(made: Desktop) -> QWidget:
        made.window.stack.show_page("settings")
        made.window.stack.currentWidget().show_part(name)
        return _window(made)

    return show


def opened(made: Desktop, do: Callable[[], object]) -> QWidget:
    """The dialog or popup that `do` opens. Dialogs do not wait for their answer here: nobody would give it."""
    before = set(QApplication.topLevelWidgets())
    usual = QDialog.exec, QDialog.deleteLater
    QDialog.exec = lambda dialog: dialog.show() or 0  # type: ignore[method-assign,assignment]  # for this one call
    QDialog.deleteLater = lambda _dialog: None  # type: ignore[method-assign,assignment]  # for this one call
    try:
        do()
    finally:
        QDialog.exec, QDialog.deleteLater = usual  # type: ignore[method-assign]  # as they were
    settle()
    fresh = [one for one in QApplication.topLevelWidgets() if one not in before and one.isVisible()]
    return fresh[-1] if fresh else _window(made)


def action(name: str) -> Callable[[Desktop], QWidget]:
    """The dialog or popup that an action opens."""

    def show(made: Desktop) -> QWidget:
        made.desk.sight.select([first(made)])
        return opened(made, made.window.actions_by_name[name].trigger)

    return show


def importing(file: str) -> Callable[[Desktop], QWidget]:
    def show(made: Desktop) -> QWidget:
        return opened(made, lambda: made.files.import_all((SAMPLES / file,)))

    return show


def mending(made: Desktop) -> QWidget:
    """The rows of an import that cannot be read as they stand."""
    dialog = importing("redactiekalender-excel-nl.csv")(made)
    dialog.shown.tabs.setCurrentWidget(dialog.shown.mending)  # type: ignore[attr-defined]  # an import dialog
    return dialog


def calendar_of_others(made: Desktop) -> QWidget:
    """A calendar that says of no event what it is."""
    roster = Path(tempfile.mkdtemp()) / "roster.ics"
    events = "".join(
        f"BEGIN:VEVENT\nUID:{day}\nSUMMARY:Webcare {name}\nDTSTART:202703{day:02}T093000\nEND:VEVENT\n"
        for day, name in ((9, "Noor"), (10, "Samir"), (11, "Noor"))
    )
    roster.write_text(f"BEGIN:VCALENDAR\nX-WR-CALNAME:Webcare-rooster\n{events}END:VCALENDAR\n")
    return opened(made, lambda: made.files.import_all((roster,)))


def guessed_petals(made: Desktop) -> QWidget:
    """The petals that an import guessed, at the first of them."""
    from compassdesk.formats.importing import preview as looked_at
    from compassdesk.services import imports, plans

    desk = made.desk
    preview = looked_at(SAMPLES / "redactiekalender-excel-nl.csv", desk.session.file.read(plans.whole))
    desk.session.perform("Import", imports.take, preview)
    return opened(made, made.window.actions_by_name["confirm-petals"].trigger)


def work_since_a_backup(made: Desktop) -> str:
    """A backup, and then a text typed, a post moved and one deleted; gives the item whose text was typed."""
    from msgspec.structs import replace

    from compassdesk.domain.patch import Patch
    from compassdesk.services import backups

    desk = made.desk
    sends = [item for item in desk.session.plan.items if item.petal == "send" and item.starts_at is not None][:3]
    backups.back_up(desk.session.file, "import", MOMENT, rows=240)
    typed, moved, gone = sends
    patch = Patch(
        items=(
            replace(typed, title=f"{typed.title}!", body=f"{typed.body} 🎉"),
            replace(moved, starts_at=moved.starts_at + timedelta(days=2)),
        ),
        removed=(("items", gone.id),),
    )
    desk.session.change("Work", patch)
    return str(typed.id)


def go_back(made: Desktop) -> QWidget:
    work_since_a_backup(made)
    return opened(made, made.window.actions_by_name["go-back"].trigger)


def earlier_texts(made: Desktop) -> QWidget:
    made.desk.sight.select([work_since_a_backup(made)])
    return opened(made, made.window.actions_by_name["earlier-texts"].trigger)


def went_back(made: Desktop) -> QWidget:
    """After going back: the strip that says that backups pause."""
    from compassdesk.services import backups

    work_since_a_backup(made)
    backups.pause(made.desk.session.file, backups.listed(made.desk.session.file)[-1])
    made.desk.session.show_backups(backups.standing(made.desk.session.file))
    return _window(made)


def limits_changed(made: Desktop) -> QWidget:
    """Another profile, chosen and not applied yet: what it would change."""
    part("limits")(made)
    made.window.stack.currentWidget().show_part("limits")
    limits = made.window.stack.currentWidget().findChild(QWidget, "limitSettings")
    limits.profile.set_value("b2b")
    limits.profile.left.emit()
    return _window(made)


def locked(made: Desktop) -> QWidget:
    """The sample client, protected and locked."""
    from compassdesk.services import protection

    path = made.desk.session.file.path
    made.files.put_away()
    protection.protect(path, "stage")
    made.files.open(path)
    settle()
    made.locking().lock()
    settle()
    return _window(made)


def read_anew(made: Desktop) -> QWidget:
    """A client that earlier rules judged: the strip that says which weeks read differently, with its list."""
    from compassdesk.domain.checks.life import Life
    from compassdesk.domain.week import Week
    from compassdesk.storage import finding_lives
    from compassdesk.ui.shell.read_anew_strip import ReadAnewStrip

    file, week, today = made.desk.session.file, Week.of(MOMENT), MOMENT.date()
    said = (("CD-01", "serious"), ("CD-07", "warning"), ("CD-12", "warning"))
    lives = [
        Life(week.plus(-back), check, None, None, severity, today, today, 1, "open")
        for back in range(3)
        for check, severity in said
    ]
    if file is not None:
        file.remember(finding_lives.begin_anew, lives)
        file.remember(lambda connection: connection.execute("DELETE FROM judged_by"))
    made.desk.judging.judge_anew()
    settle()
    strip = made.window.findChild(ReadAnewStrip)
    if strip is not None:
        strip.open_list()
    return _window(made)


PLACES: dict[str, Callable[[Desktop], QWidget]] = {
    "month": month,
    "week": week,
    "agenda": agenda,
    "board": board,
    "editor": editor,
    "slot-editor": slot_editor,
    "bulk-editor": bulk_editor,
    "small-window": small_window,
    "empty": empty,
    "full-month": full,
    "full-week": full_week,
    "welcome": page("welcome"),
    "compass": page("compass"),
    "people": page("people"),
    "people-channels": tab("channel"),
    "people-campaigns": tab("campaign"),
    "people-audiences": tab("audiences"),
    "people-tasks": tasks,
    "clients": page("clients"),
    "settings": page("settings"),
    "settings-backups": part("backups"),
    "settings-folder": part("folder"),
    "settings-client": part("client"),
    "settings-limits": part("limits"),
    "settings-limits-changed": limits_changed,
    "settings-hours": part("hours"),
    "settings-checks": part("checks"),
    "settings-waivers": part("waivers"),
    "quick-add": action("quick-add"),
    "new-client": action("new-client"),
    "protect": action("protect"),
    "locked": locked,
    "export": action("export"),
    "print": action("print"),
    "go-back": go_back,
    "went-back": went_back,
    "read-anew": read_anew,
    "earlier-texts": earlier_texts,
    "find": action("find"),
    "palette": action("palette"),
    "go-to-date": action("go-to-date"),
    "move-to": action("move-item"),
    "guessed-petals": guessed_petals,
    "shortcuts": action("shortcuts"),
    "about": action("about"),
    "import-dutch": importing("redactiekalender-excel-nl.csv"),
    "import-mending": mending,
    "import-calendar": calendar_of_others,
    "import-english": importing("content-calendar-sheets-en.csv"),
}
