"""An idea that begins where the compass is empty."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.compass.ring_counts import Reading, Segment
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.vocabulary import ASLEEP
from compassdesk.texts.compass.rings_words import segment_name
from compassdesk.ui.calendar.commands import fresh_item, open_written
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

translate = QCoreApplication.translate


def begin_idea(session: Session, sight: Sight, segment: Segment, reading: Reading) -> None:
    """Make an idea that uses a part, reads in this direction, and is opened to get its name; one step."""
    if session.file is None:
        return
    session.settle()
    title = translate("Rings", "New idea: {part}").replace("{part}", segment_name(segment))
    item = replace(
        fresh_item(session, sight, None),
        status="idea",
        title=title,
        petal="send" if reading == "inside_out" else "respond",
    )
    step = translate("Rings", "Add idea: {part}").replace("{part}", segment_name(segment))
    written = commit(session, step, Patch(items=(_using(item, segment, session.plan),)))
    if written is not None:
        open_written(sight, written)


def _using(item: Item, segment: Segment, plan: Plan) -> Item:
    """The item with the part; a platform is a channel of its kind, where there is one that is not asleep."""
    if segment.ring != "platforms":
        return replace(item, **{segment.ring: (segment.value,)})
    fitting = [row.id for row in plan.channels if row.platform_type == segment.value and row.status not in ASLEEP]
    return replace(item, channels=tuple(fitting[:1]))
