"""Places of a merge: the sample client and the copy in which a colleague went on."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from staged_app import settle, window

if TYPE_CHECKING:
    from compassdesk.app import Desktop
    from compassdesk.services.workspace import ClientFile
    from compassdesk.ui.merge.merge_page import MergePage

_WORDS = {
    "nl": (
        "{text} Lees het verslag op waterhoven.example.",
        "{text} Wat vindt u?",
        "Weekendtips voor het hele gezin",
    ),
    "en": ("{text} Read the report at waterhoven.example.", "{text} What do you think?", "Weekend tips for everybody"),
}


def _edit(file: ClientFile, key: str, **values: Any) -> None:
    from msgspec.structs import replace

    from compassdesk.domain.patch import Patch
    from compassdesk.services import plans
    from compassdesk.services.inside import write

    (row,) = file.read(plans.items_by_id, [key])
    file.perform("Edit", write, Patch(items=(replace(row, **values),)))


def _remove(file: ClientFile, key: str) -> None:
    from compassdesk.domain.patch import Patch
    from compassdesk.services.inside import write

    file.perform("Remove", write, Patch(removed=(("items", key),)))


def _gone_on(made: Desktop) -> Path:
    """The file of a colleague, who went on in a copy of the open client, as its user did here."""
    from datetime import timedelta

    from msgspec.structs import replace

    from compassdesk.domain.patch import Patch
    from compassdesk.domain.what_travels import Travels
    from compassdesk.services import plans, sharing
    from compassdesk.services.inside import write
    from compassdesk.services.opening import open_client
    from compassdesk.texts.language import spoken

    session = made.desk.session
    here = session.file
    assert here is not None
    copy = here.path.with_name("Sanne.compass")
    shutil.copy(here.path, copy)
    plan, week = here.read(plans.whole), made.desk.sight.week
    posts = [one for one in plan.items if one.kind == "post" and one.starts_at and one.body]
    coming = sorted(posts, key=lambda one: (one.starts_at < week.start, one.starts_at))
    text, gone, moved, spoken_for, titled, linked, *_ = coming
    mine, theirs, title = _WORDS[spoken()]
    speakers = [one.id for one in plan.spokespersons if one.is_person]
    with_other = next(one for one in speakers if one != text.spokesperson)
    hour, week_later = timedelta(hours=1), timedelta(weeks=1, hours=1.5)
    _edit(here, text.id, body=mine.format(text=text.body), starts_at=text.starts_at + hour, spokesperson=with_other)
    _edit(here, gone.id, title=title)
    _edit(here, titled.id, title=titled.title + "!")
    _edit(here, linked.id, status="draft")
    there = open_client(copy)
    _edit(there, text.id, body=theirs.format(text=text.body), starts_at=text.starts_at + week_later, labels=("jeugd",))
    _edit(there, moved.id, starts_at=moved.starts_at + hour)
    _edit(there, spoken_for.id, spokesperson=next(one for one in speakers if one != spoken_for.spokesperson))
    _edit(there, titled.id, channels=titled.channels[:1])
    _edit(there, linked.id, status="in_review")
    _remove(there, gone.id)
    client = there.read(plans.client_of)
    new = replace(moved, id="new", title=title, body=title, placements=(), series=None)
    there.perform(
        "More", write, Patch(client=replace(client, core_values=(*client.core_values, "dichtbij")), items=(new,))
    )
    share = here.path.with_name("waterhoven-sanne.compass-share")
    with there.reader() as reading:
        sharing.write(reading, share, Travels(), made.desk.session.now(), by="Sanne", over=True)
    there.close()
    return share


def merging(made: Desktop) -> QWidget:
    """A merge that was looked at, of which nothing is chosen yet."""
    made.window.merging.take(_gone_on(made))
    settle()
    return window(made)


def _page(made: Desktop) -> MergePage:
    return made.window.stack.currentWidget()  # type: ignore[return-value]  # the page of the merge


def merging_chosen(made: Desktop) -> QWidget:
    """The same with some of it chosen, at the row that a colleague removed."""
    shown = merging(made)
    page = _page(made)
    page.row.choose(0)
    page.row.choose(1)
    page.list.go_to(page.state.asked()[1])
    settle()
    return shown


def merge_waits(made: Desktop) -> QWidget:
    """What waits in the plan after a merge whose choices were left for later."""
    merging(made)
    _page(made).rest_button.click()
    settle()
    made.window.merging.show_waiting()
    settle()
    return window(made)


def merge_waits_below(made: Desktop) -> QWidget:
    """The calendar with the line at its foot, and the editor of an item of which something waits."""
    merging(made)
    page = _page(made)
    (_, key), *_ = page.state.asked()
    page.rest_button.click()
    settle()
    made.desk.sight.open_item(key)
    settle()
    return window(made)


def merge_locked(made: Desktop) -> QWidget:
    """A file that is no copy of this client."""
    other = _gone_on(made).with_name("De Linde.compass")
    from compassdesk.domain.plan import Client
    from compassdesk.services.opening import create_client

    create_client(other, Client(name="Tuincentrum De Linde")).close()
    made.window.merging.take(other)
    settle()
    return window(made)
