"""What a chip says of an item: time, channel marks, initials and title, worked out once and never while painting."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.attachments import by_item
from compassdesk.domain.calendar_grid import ColourBy
from compassdesk.domain.plan import Channel, Item, Plan, Spokesperson
from compassdesk.domain.publishing import is_partly_out
from compassdesk.domain.short_names import channel_mark, initials_of
from compassdesk.domain.vocabulary import ItemKind, Petal, Status
from compassdesk.domain.wallclock import ends_at
from compassdesk.rendering.look.icons import NETWORK_ICONS
from compassdesk.rendering.look.theme import Shade
from compassdesk.texts import numbers
from compassdesk.texts.item_titles import with_last_day
from compassdesk.ui.calendar.canvas.shades import shade_of, shades

translate = QCoreApplication.translate

MOST_KNOWN = 5_000
MOST_INITIALS = 3
"""Letters; a chip has no room for more of those that somebody chose."""


class Mark(NamedTuple):
    """What stands for a channel: the sign of its network, or letters where it has none."""

    icon: str
    letters: str


class ChipFacts(Struct, frozen=True):
    """Ready words for one chip. `unsure` marks a petal that an import guessed."""

    id: str
    kind: ItemKind
    petal: Petal
    status: Status
    starts_at: datetime | None
    minutes: int
    time: str
    hour: str
    """The time without its minutes, for a compact chip."""
    marks: tuple[Mark, ...]
    """The channels, each network once."""
    initials: str
    title: str
    unsure: bool
    right_to_left: bool
    partly: bool = False
    """Whether it is out on some of its channels only."""
    series: bool = False
    """Whether it is one of a repeat."""
    pictured: bool = False
    """Whether something is attached."""
    shade: Shade | None = None
    """What it is coloured by instead of its petal."""
    span: str = ""
    """From when to when, for slots; like `time` for posts."""


class FactBook:
    """Facts by item, remembered for as long as the very same row is shown."""

    def __init__(self) -> None:
        self._plan_rows: tuple[object, ...] = ()
        self._shades: Mapping[str, Shade] = {}
        self._colour_by: ColourBy = "petal"
        self._zone = "UTC"
        self._attachments: tuple[object, ...] = ()
        self._pictured: frozenset[str] = frozenset()
        self._channels: Mapping[str, Channel] = {}
        self._marks: Mapping[str, Mark] = {}
        self._people: Mapping[str, Spokesperson] = {}
        self._known: dict[str, tuple[Item, ChipFacts]] = {}

    def use(self, plan: Plan, colour_by: ColourBy = "petal") -> bool:
        """Look names up in this plan from now on; whether they are others than before, and all facts with them."""
        if plan.attachments is not self._attachments:
            self._attachments, self._pictured = plan.attachments, frozenset(by_item(plan.attachments))
        rows = plan.channels, plan.spokespersons, plan.campaigns, plan.client.timezone, colour_by, self._pictured
        if self._plan_rows == rows:
            return False
        self._plan_rows, self._colour_by, self._zone = rows, colour_by, plan.client.timezone
        self._shades = shades(plan, colour_by)
        self._channels = {row.id: row for row in plan.channels}
        self._marks = {row.id: _mark(row) for row in plan.channels}
        self._people = {row.id: row for row in plan.spokespersons}
        self._known.clear()
        return True

    def of(self, item: Item) -> ChipFacts:
        """The facts of an item."""
        held = self._known.get(item.id)
        if held is not None and held[0] is item:
            return held[1]
        facts = self._made(item)
        self._known[item.id] = (item, facts)
        return facts

    def all_of(self, items: Iterable[Item]) -> dict[str, ChipFacts]:
        """The facts of several items, by id."""
        if len(self._known) > MOST_KNOWN:
            self._known.clear()
        return {item.id: self.of(item) for item in items}

    def _made(self, item: Item) -> ChipFacts:
        title = with_last_day(" ".join(item.title.split()) or translate("Chip", "Untitled"), item)
        speaker = self._people.get(item.spokesperson or "")
        time = numbers.brief_clock(item.starts_at) if item.starts_at else ""
        end = ""
        if item.kind == "slot" and item.starts_at is not None and item.minutes:
            end = numbers.brief_clock(ends_at(item.starts_at, item.minutes, self._zone))
        marks = (Mark("", translate("Chip", "all")),) if item.all_channels else tuple(self._each_mark(item.channels))
        return ChipFacts(
            id=item.id, kind=item.kind, petal=item.petal, status=item.status, starts_at=item.starts_at,
            minutes=item.minutes or 0, time=time, span=f"{time}–{end}" if end else time,
            hour=numbers.hour(item.starts_at) if item.starts_at else "", marks=marks,
            initials=initials_of(speaker)[:MOST_INITIALS] if speaker else "", title=title,
            unsure=not item.petal_confirmed, right_to_left=_is_right_to_left(title),
            partly=is_partly_out(item), series=item.series is not None, pictured=item.id in self._pictured,
            shade=shade_of(item, self._shades, self._colour_by),
        )  # fmt: skip

    def _each_mark(self, channels: Iterable[str]) -> Iterable[Mark]:
        return dict.fromkeys(self._marks[key] for key in channels if key in self._marks)

    def sentence(self, item: Item) -> str:
        """The item in one line for a screen reader: day, time, petal, title, channels, speaker, status."""
        from compassdesk.texts import words

        speaker = self._people.get(item.spokesperson or "")
        names = [self._channels[key].name for key in item.channels if key in self._channels]
        parts = [
            f"{spoken_day(item.starts_at.date())} {numbers.clock(item.starts_at)}" if item.starts_at else "",
            words.label("petal", item.petal),
            translate("Chip", "petal not confirmed") if not item.petal_confirmed else "",
            self.of(item).title,
            translate("Chip", "all channels") if item.all_channels else ", ".join(names),
            speaker.name if speaker else "",
            words.label("status", item.status),
            translate("Chip", "out on some channels only") if is_partly_out(item) else "",
            translate("Chip", "one of a series") if item.series else "",
            translate("Chip", "with attachments") if item.id in self._pictured else "",
        ]
        return ", ".join(part for part in parts if part)


def empty_place_words(said: str) -> str:
    """The sentence of what a weekly place could become, for one that stands empty."""
    return translate("Canvas", "Empty weekly place: {words}").replace("{words}", said)


def _mark(channel: Channel) -> Mark:
    return Mark(NETWORK_ICONS.get(channel.network, ""), channel_mark(channel))


def spoken_day(day: date) -> str:
    """A day as it is read aloud: "Mon 8 March", "ma 8 maart"."""
    return f"{numbers.weekday(day.isoweekday())} {numbers.day_range(day, day)}"


def _is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left (Hebrew, Arabic and their kin)."""
    import unicodedata

    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False
