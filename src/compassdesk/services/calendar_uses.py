"""What the events of a calendar are, as the user said for that calendar of that client.

It is kept on this computer like the columns of tables (`mappings`), one small file for each calendar, so that a
calendar that comes in every week is asked about once. It goes by the client's own identity, which all copies of its
file have and which stays when it is renamed; what was said when it went by the client's name still holds, until
something else is said.
"""

from pathlib import Path

import msgspec

from compassdesk.domain.plan import Plan
from compassdesk.exchange.import_preview import CalendarUse
from compassdesk.services.kept_choices import keep, let_go, place_of
from compassdesk.system.folders import config_folder


def remembered(plan: Plan, name: str, client: str = "") -> CalendarUse | None:
    """What was said of the calendar of that name for a client; None when nothing was that can still be read.

    `client` is its identity, "" of one without a file. A channel that is not there any more is not made again.
    """
    own, by_name = _of_client(client, name), _by_name(plan, name)
    try:
        kept = (own if client and own.exists() else by_name).read_bytes()
        use = msgspec.json.decode(kept, type=CalendarUse)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    if use.channel and use.channel not in {channel.id for channel in plan.channels}:
        use = msgspec.structs.replace(use, channel="")
    return use if use.channel or use.petal else None


def remember(plan: Plan, use: CalendarUse, client: str = "") -> None:
    """Keep what was said in the place of what was kept, nothing when nothing is said any more; names a channel by id.

    The errors of `write_whole`, or a WorldError of `world_error`.
    """
    by_name = _by_name(plan, use.name)
    path = _of_client(client, use.name) if client else by_name
    if use.channel or use.petal or (client and by_name.exists()):  # which another client of this name may go by
        keep(path, msgspec.json.encode(use))
    else:
        let_go(path)


def _of_client(client: str, name: str) -> Path:
    return place_of(_folder(), "calendar", ["client", client, name])


def _by_name(plan: Plan, name: str) -> Path:
    return place_of(_folder(), "calendar", [plan.client.name, name])


def _folder() -> Path:
    return config_folder() / "calendars"
