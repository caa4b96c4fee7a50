"""What the events of a calendar are, as the user said for that calendar of that client.

It is kept on this computer like the columns of tables (`mappings`), one small file for each calendar, so that a
calendar that comes in every week is asked about once.
"""

from pathlib import Path

import msgspec

from compassdesk.domain.plan import Plan
from compassdesk.exchange.import_preview import CalendarUse
from compassdesk.services.kept_choices import keep, let_go, place_of
from compassdesk.system.folders import config_folder


def remembered(plan: Plan, name: str) -> CalendarUse | None:
    """What was said of the calendar of that name for the plan's client; None when nothing was that can still be read.

    A channel that is not there any more is not made again.
    """
    try:
        use = msgspec.json.decode(_path(plan, name).read_bytes(), type=CalendarUse)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    if use.channel and use.channel not in {channel.id for channel in plan.channels}:
        use = msgspec.structs.replace(use, channel="")
    return use if use.channel or use.petal else None


def remember(plan: Plan, use: CalendarUse) -> None:
    """Keep what was said in the place of what was kept, nothing when nothing is said any more; names a channel by id.

    The errors of `write_whole`, or a WorldError of `world_error`.
    """
    path = _path(plan, use.name)
    if use.channel or use.petal:
        keep(path, msgspec.json.encode(use))
    else:
        let_go(path)


def _path(plan: Plan, name: str) -> Path:
    return place_of(config_folder() / "calendars", "calendar", [plan.client.name, name])
