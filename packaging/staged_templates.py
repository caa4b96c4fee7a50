"""Templates as they are planned: a giveaway in the sample, and the first week of a client that has nothing yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from staged_app import opened, settle

if TYPE_CHECKING:
    from compassdesk.app import Desktop


def plan_giveaway(made: Desktop) -> QWidget:
    """What a giveaway would plan in the sample."""
    from compassdesk.ui.dialogs.plan_template import plan_template

    desk = made.desk
    shown = opened(made, lambda: plan_template(made.window, desk.session, desk.sight, key="shipped:giveaway"))
    settle()
    return shown


def plan_in_empty(made: Desktop) -> QWidget:
    """What is offered to who has nothing planned at all."""
    from compassdesk.services.opening import create_client
    from compassdesk.ui.dialogs.first_rows import first_patch, new_client_row

    path = made.files.folder() / "Buurthuis De Brug.compass"
    client = new_client_row("Buurthuis De Brug", "nonprofit", "nonprofit", "Europe/Amsterdam", "NL")
    channels = dict.fromkeys(("facebook", "instagram", "newsletter"), "")
    create_client(path, client, first_patch(channels, "Anja de Wit")).close()
    made.files.open(path)
    settle()
    shown = opened(made, made.window.actions_by_name["plan-template"].trigger)
    settle()
    return shown
