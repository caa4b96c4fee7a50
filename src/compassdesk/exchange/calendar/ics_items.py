"""What one component of a calendar file says, as an item without an id; when it is stands in `ics_occurrences.py`."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.bounds import within_days
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.usual import USUAL_TIME, as_title
from compassdesk.domain.vocabulary import ITEM_KINDS, PETALS, STATUSES, TWO_WAY_PETALS, ItemKind, Status
from compassdesk.domain.wallclock import is_skipped, settled, zone_named
from compassdesk.exchange.calendar.ics_lines import Component
from compassdesk.exchange.calendar.ics_occurrences import Occurrence, local_of
from compassdesk.exchange.calendar.ics_values import text_of, unescaped, words_of
from compassdesk.exchange.calendar.ics_write import STATUSES as WRITTEN
from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.import_preview import CalendarUse, ImportRemark
from compassdesk.exchange.network_names import network_of
from compassdesk.exchange.newcomers import Newcomers
from compassdesk.exchange.petals.guessing import PetalGuess, guess_petal
from compassdesk.exchange.petals.row_words import PlannedRow, language_of_all
from compassdesk.exchange.petals.telling import petal_remarks
from compassdesk.exchange.petals.word_lists import PetalWords
from compassdesk.exchange.tables.cell_posts import channels_before, names_channels
from compassdesk.exchange.tables.guesses import split_channels
from compassdesk.exchange.tables.rows_to_items import kept_by_now

_EVENTS_THAT_TELL = 300
_STATUS: dict[str, Status] = {"CONFIRMED": "approved", "CANCELLED": "cancelled", "TENTATIVE": "draft"}
_LINKS = (
    "ATTACH",
    "CONFERENCE",
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
)


class Refused(Exception):
    """A component that makes no item: a code of `texts/import_sentences.py` with its values."""

    def __init__(self, code: str, result: str = "refused", **values: Any) -> None:
        super().__init__(code)
        self.code, self.result, self.values = code, result, values


class ItemMaker:
    """Makes the items of one file; channels it names that the plan has not are new."""

    def __init__(
        self, plan: Plan, now: datetime | None, petals: PetalWords, language: str | None, use: CalendarUse
    ) -> None:
        self._petals, self._language, self._use = petals, language, use
        self.zone, self.now = plan.client.timezone, now
        self.newcomers = Newcomers(plan, (plan.client.name,))
        self._known = {folded(channel.name) for channel in plan.channels}
        self._channel_ids = {channel.id for channel in plan.channels}

    def base(self, part: Component, remarks: list[ImportRemark]) -> Item:
        """All that a component says besides when it is."""
        title = " ".join(text_of(part, "SUMMARY").split())
        body = text_of(part, "DESCRIPTION")
        places, labels = self._places(words_of(part, "CATEGORIES"), title, text_of(part, "LOCATION"))
        guess = guess_petal(PlannedRow(title, body, tuple(labels)), self._petals, self._language)
        if self._use.petal and not guess.certain and guess.kind != "task" and self._may_be(part):
            guess = PetalGuess(self._use.petal, "slot" if self._use.petal in TWO_WAY_PETALS else "post", "named")
        petal, kind = text_of(part, "X-COMPASSDESK-PETAL"), text_of(part, "X-COMPASSDESK-KIND")
        certain = petal in PETALS or guess.certain
        idea = part.name != "VEVENT"
        guessed_kind: ItemKind = "slot" if guess.kind == "slot" and not idea else "post"
        if not certain:
            remarks += petal_remarks(guess, guessed_kind)
        speaker = self.newcomers.known_person_in(title)
        if speaker is not None:
            remarks.append(ImportRemark("speaker-from-title", {"name": speaker.name}))
        return Item(
            id="",
            kind=kind if kind in ITEM_KINDS else guessed_kind,
            petal=petal if petal in PETALS else guess.petal,
            petal_confirmed=certain,
            title=title or (as_title(body.split("\n", 1)[0]) or "–"),
            body=body,
            status="idea" if idea else status_of(part),
            channels=places,
            spokesperson=speaker.id if speaker is not None else None,
            labels=tuple(label for label in labels if not (guess.certain and folded(label) in guess.because)),
            link=text_of(part, "URL"),
            private_note=_private_note(part),
        )

    def at(self, base: Item, occurrence: Occurrence, remarks: list[ImportRemark]) -> Item:
        """The item on one of its days, with its length also where it is a post, which has none by itself.

        Raises Refused for a day no plan may speak of.
        """
        try:
            start, end = local_of(occurrence.starts, self.zone), local_of(occurrence.ends, self.zone)
        except (ValueError, OverflowError):
            raise Refused("no-such-day", value=str(occurrence.starts)) from None
        timed = isinstance(occurrence.starts, datetime)
        if not timed:
            start = datetime.combine(start, USUAL_TIME)
            remarks.append(ImportRemark("no-time", {"filled": USUAL_TIME.strftime("%H:%M")}))
        if not within_days(start):
            raise Refused("far-day", value=str(occurrence.starts))
        if is_skipped(start, self.zone):
            moved = settled(start, self.zone)
            remarks.append(ImportRemark("time-moved", {"from": start, "to": moved}))
            start = moved
        item = replace(base, starts_at=start, minutes=self._minutes(occurrence, start, end) if timed else 30)
        last = last_day(occurrence, start, end)
        if last is not None:
            remarks.append(ImportRemark("lasts-until", {"last": last}))
            item = replace(item, last_day=last)
        return kept_by_now(item, self.now, [])

    def _places(self, categories: Sequence[str], title: str, location: str) -> tuple[tuple[str, ...], list[str]]:
        """The categories that are channels by their name or network, and the others.

        Where none is, the channels before the title ("IG: Monday tip"), or those that are all there is to the place.
        """
        places: list[str] = []
        labels: list[str] = []
        for category in categories:
            if folded(category) in self._known or network_of(category)[0] != "other":
                places.append(self.newcomers.channel(category)[0])
            else:
                labels.append(category)
        if not places:
            said = channels_before(title)[0] or (location if names_channels(location) else "")
            places += [self.newcomers.channel(name)[0] for name in split_channels(said)]
        if self._use.channel and not places:
            places.append(self._of_calendar())
        return tuple(dict.fromkeys(places)), labels

    def _may_be(self, part: Component) -> bool:
        """Whether an event may be what its calendar is: one of whole days is no moment to listen or answer, such as
        somebody's day off in a roster.
        """
        starts = part.first("DTSTART")
        return self._use.petal not in TWO_WAY_PETALS or starts is None or "T" in starts.value

    def _of_calendar(self) -> str:
        """The channel of the whole calendar, by its id or its name."""
        named = self._use.channel
        return named if named in self._channel_ids else self.newcomers.channel(named)[0]

    def _minutes(self, occurrence: Occurrence, start: datetime, end: datetime) -> int:
        """How long it lasts, whatever the clock on the wall shows; half an hour when it does not say."""
        begins, ends = occurrence.starts, occurrence.ends
        if begins == ends:
            return 30
        if isinstance(begins, datetime) and isinstance(ends, datetime) and begins.tzinfo and ends.tzinfo:
            minutes = (ends.astimezone(UTC) - begins.astimezone(UTC)) // timedelta(minutes=1)
        else:
            clock = zone_named(self.zone)
            minutes = clock.minutes(clock.settled(end)) - clock.minutes(clock.settled(start))
        return min(max(minutes, 5), 1440)


def language_of_events(parts: Iterable[Component], petals: PetalWords) -> str | None:
    """The language most events of a calendar are in, by the first few hundred."""
    told = islice(parts, _EVENTS_THAT_TELL)
    return language_of_all(
        (PlannedRow(text_of(part, "SUMMARY"), text_of(part, "DESCRIPTION")) for part in told), petals
    )


def last_day(occurrence: Occurrence, start: datetime, end: datetime) -> date | None:
    """The last day of an event of several days; None for one that ends on its day, or the night behind it."""
    if not isinstance(occurrence.starts, datetime):
        last = (end - timedelta(days=1)).date()
    elif end - start < timedelta(hours=24):
        return None
    else:
        last = (end - timedelta(minutes=1)).date()
    return last if last > start.date() else None


def status_of(part: Component) -> Status:
    """Our own word where it agrees with STATUS, which any other program may have changed."""
    said = "CANCELLED" if part.method == "CANCEL" else text_of(part, "STATUS").upper()
    exact = text_of(part, "X-COMPASSDESK-STATUS")
    if exact in STATUSES and said in {"", WRITTEN[exact]}:
        return exact
    return _STATUS.get(said, "draft")


def _private_note(part: Component) -> str:
    """Where it is, what hangs on it and where people meet online: what has no field of its own."""
    links = [
        text for line in part.all(*_LINKS) if (text := unescaped(line.value).strip()).startswith(("http", "file:"))
    ]
    return "\n".join(dict.fromkeys(filter(None, [text_of(part, "LOCATION"), *(link[:2000] for link in links)])))
