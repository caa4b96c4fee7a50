"""Places that need a file first: one that comes in, a backup, a protected client, one that earlier rules judged."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from staged_app import MOMENT, opened, settle, window

if TYPE_CHECKING:
    from compassdesk.app import Desktop


SAMPLES = Path(__file__).resolve().parent.parent / "tests" / "data" / "spreadsheets"


def importing(file: str) -> Callable[[Desktop], QWidget]:
    def show(made: Desktop) -> QWidget:
        dialog = opened(made, lambda: made.files.import_all((SAMPLES / file,)))
        view = dialog.shown.tabs.currentWidget()  # type: ignore[attr-defined]  # an import dialog
        view.setCurrentIndex(view.model().index(1, 0))
        return dialog

    return show


def mending(made: Desktop) -> QWidget:
    """The rows of an import that cannot be read as they stand."""
    dialog = importing("redactiekalender-excel-nl.csv")(made)
    dialog.shown.tabs.setCurrentWidget(dialog.shown.mending)  # type: ignore[attr-defined]  # an import dialog
    return dialog


def posts_coming_back(made: Desktop) -> QWidget:
    """What a scheduling tool published, with a row of which only the user can tell which post it is."""
    from msgspec.structs import replace

    from compassdesk.domain.handed_to import handed_over
    from compassdesk.domain.patch import Patch

    desk = made.desk
    dated = (item for item in desk.session.plan.items if item.kind == "post" and item.body and item.starts_at)
    posts = [item for item in dated if not item.placements][:3]
    posts = [
        handed_over(item, [(key, "0" * 8) for key in item.channels], "buffer", desk.session.now()) for item in posts
    ]
    desk.session.change("Hand over", Patch(items=tuple(replace(item, status="scheduled") for item in posts)))
    names = {channel.id: channel.name for channel in desk.session.plan.channels}
    rows = ["Date;Network;Text;Permalink;Likes"]
    for days, item in zip((0, 0, 4), posts, strict=True):
        said = item.body.replace('"', '""')
        rows.append(f'{item.starts_at + timedelta(days=days):%Y-%m-%d %H:%M};{names[item.channels[0]]};"{said}";;12')
    table = Path(tempfile.mkdtemp()) / "export.csv"
    table.write_text("\n".join(rows))
    dialog = opened(made, lambda: made.files.import_all((table,)))
    dialog.shown.tabs.setCurrentWidget(dialog.shown.posts or dialog.shown.tabs.widget(0))  # type: ignore[attr-defined]
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
    return window(made)


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
    return window(made)


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
    return window(made)
