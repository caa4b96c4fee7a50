"""Places of what goes to others: an answer, an item that somebody said something of, a part that is shared."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from staged_app import first, opened, settle, window

if TYPE_CHECKING:
    from compassdesk.app import Desktop


def taking_an_answer(made: Desktop) -> QWidget:
    """An answer of one agreement and one remark, one of whose posts changed since."""
    from msgspec.structs import replace

    from compassdesk.domain.patch import Patch
    from compassdesk.services import plans, reviewing
    from compassdesk.ui.dialogs.take_answer import TakeAnswerDialog, take_answer

    desk = made.desk
    plan = desk.session.file.read(plans.whole)
    now = desk.session.now()
    posts = [item for item in plan.items if reviewing.can_be_reviewed(item, now) and item.starts_at is not None][:5]
    review = reviewing.asked("staged", plan, posts, now, by="Noor Brink", approves=True)
    desk.session.perform("Ask", reviewing.keep, review)
    changed = next(item for item in posts if item.id != first(made))
    words = f"{changed.body} Tot ziens op het stadhuis."
    desk.session.change("Edit", Patch(items=(replace(changed, body=words),)))
    remarks = {changed.id: "Kan de link korter? En noem graag ook het telefoonnummer."}
    said = {
        key: {"said": "remark" if key in remarks else "agree", "remark": remarks.get(key, ""), "as": one.told}
        for key, one in review.items.items()
    }
    told = {"review": review.id, "client": plan.client.name, "by": "Jan de Wit", "at": "2027-03-09T08:10"}
    content = json.dumps({**told, "items": said})
    whole = {"format": "compassdesk-answer", "version": 1, "content": content}
    answer = json.dumps({**whole, "sum": f"{zlib.crc32(content.encode()):08x}"}).encode()
    dialog = opened(made, lambda: take_answer(made.window, desk.session, desk.sight, answer))
    settle()
    assert isinstance(dialog, TakeAnswerDialog)
    return dialog


def editor_opinions(made: Desktop) -> QWidget:
    """The post of the sample on which somebody without the app remarked."""
    made.desk.sight.open_item("w+1-53")
    settle()
    return window(made)


def sharing_a_part(made: Desktop) -> QWidget:
    """A week to share with a colleague, without names, which opens with a passphrase only."""
    from compassdesk.ui.dialogs.share_copy import ShareCopyDialog, share_copy

    desk = made.desk
    dialog = opened(made, lambda: share_copy(made.window, desk.session, desk.sight))
    assert isinstance(dialog, ShareCopyDialog)
    dialog.by.setText("Noor Brink")
    dialog.period.choice.set_value("week")
    dialog.names.click()
    dialog.sealed.click()
    dialog.period.choice.left.emit()
    settle()
    return dialog
