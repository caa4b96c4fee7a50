"""Reads tests/realism/weeks/*.txt, weeks as organisations plan them; weeks/README.md tells how they are written."""

import re
import shlex
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from msgspec import Struct

from compassdesk.domain.vocabulary import PROFILES, STAGES
from compassdesk.domain.week import Week

WEEKS = Path(__file__).parent / "weeks"
LABELS = ("healthy", "in between", "unhealthy")
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
POSTS = {"send": "send", "activate": "activate", "respond-post": "respond", "listen-post": "listen"}
SLOTS = {"listen": "listen", "respond": "respond", "writing": "send"}
PLATFORMS = {
    "newsletter": "newsletter", "blog": "blog", "website": "website", "forum": "forum", "event": "event_offline",
    "podcast": "other", "print": "other", "press": "other", "whatsapp": "mobile", "telegram": "mobile",
}  # fmt: skip
BASES = {"owner": "self", "employee": "contract", "executive": "contract", "agency_on_behalf": "contract"}
NO_PERSON = ("role_account", "fictional_persona")
LISTS = frozenset(("objectives", "partner_disciplines", "channels", "core_values"))
BLOCK = re.compile(r"W\d\d(?:-W\d\d)?(?:,W\d\d(?:-W\d\d)?)*")
REMARK = re.compile(r"  +# .*")
NUMBER = re.compile(r"-?\d+")


class LabelledWeek(Struct, frozen=True):
    """A judged week with its story and its label, and the plan it stands in as a plan file would have it."""

    name: str
    title: str
    kind: str
    label: str
    expects: tuple[str, ...]
    because: str
    story: str
    week: Week
    now: datetime
    document: dict[str, Any]


def labelled_weeks() -> list[LabelledWeek]:
    return [read(path) for path in sorted(WEEKS.glob("*.txt"))]


def read(path: Path) -> LabelledWeek:
    """One file; ValueError names what cannot be read."""
    head, story, *rest = re.split(r"\n\s*\n", REMARK.sub("", path.read_text(encoding="utf-8").strip()))
    said = {key: value.strip() for key, _, value in (line.partition(":") for line in head.splitlines())}
    if said["label"] not in LABELS:
        raise ValueError(f"{path.name}: label {said['label']}")
    week = Week.parse(said["week"])
    reading = _Reading(week, _moment(said["now"]), said.get("past") == "unconfirmed", said.get("ahead", "scheduled"))
    for line in "\n".join(rest).splitlines():
        try:
            reading.take(line)
        except (ValueError, KeyError, IndexError) as trouble:
            raise ValueError(f"{path.name}: {line.strip()}: {trouble}") from trouble
    reading.document["client"]["name"] = said["title"]
    return LabelledWeek(
        path.stem, said["title"], said["kind"], said["label"], tuple(said.get("expects", "").split()),
        said.get("because", ""), " ".join(story.split()), week, reading.now, reading.document,
    )  # fmt: skip


class _Reading:
    """The plan file in the making: one line after the other is taken into it."""

    def __init__(self, judged: Week, now: datetime, unconfirmed: bool, ahead: str) -> None:
        self.now = now
        self.document: dict[str, Any] = {
            "format": "compassdesk-plan", "version": 1, "client": {}, "channels": [], "spokespersons": [],
            "audiences": [], "campaigns": [], "items": [], "insights": [], "check_settings": {}, "waivers": [],
        }  # fmt: skip
        self._judged, self._unconfirmed, self._ahead = judged, unconfirmed, ahead
        self._weeks: list[Week] = []
        self._ids: Counter[str] = Counter()

    def take(self, line: str) -> None:
        if not line.startswith(" ") and BLOCK.fullmatch(line.strip()):
            self._weeks = list(self._spelled_weeks(line.strip()))
        elif line.startswith(" "):
            self._take_items(shlex.split(line))
        elif line.strip():
            self._take_setup(*shlex.split(line))

    def _take_setup(self, what: str, *said: str) -> None:
        document, words = self.document, list(said)
        row: dict[str, Any]
        match what:
            case "client":
                document["client"] |= {
                    "timezone": "Europe/Amsterdam", "country": "NL", "profile": _one_of(words[0], PROFILES),
                    "stage": _one_of(words[1], STAGES), **_fields(words[2:]),
                }  # fmt: skip
            case "channel":
                name, words = _name(words, 2)
                platform = PLATFORMS.get(words[1], "social_network")
                row = {"id": words[0], "name": name, "network": words[1], "platform_type": platform}
                document["channels"].append(row | _fields(words[2:]))
            case "person":
                name, words = _name(words, 2)
                is_person = words[1] not in NO_PERSON
                basis = BASES.get(words[1], "consent" if is_person else "none")
                row = {"id": words[0], "name": name, "kind": words[1], "is_person": is_person, "legal_basis": basis}
                document["spokespersons"].append(row | _fields(words[2:]))
            case "audience":
                row = {"id": words[0], "name": words[0], "channels": words[1].split(",")}
                document["audiences"].append(row | _fields(words[2:]))
            case "campaign":
                name, words = _name(words, 3)
                starts, ends = words[2].split("..")
                row = {"id": words[0], "name": name, "kind": words[1], "starts": starts, "ends": ends}
                document["campaigns"].append(row | _fields(words[3:]))
            case "insight":
                document["insights"].append({"id": words[0], "text": words[1], **_fields(words[2:])})
            case "setting":
                fields = {"enabled": False} if words[1] == "off" else _fields(words[1:])
                document["check_settings"][words[0]] = fields
            case "waiver":
                document["waivers"].append(
                    {"check": words[0], "until": words[1], "reason": words[2], **_fields(words[3:])}
                )
            case _:
                raise ValueError("what is this?")

    def _take_items(self, words: Sequence[str]) -> None:
        if words[0] == "without":
            for week in self._weeks:
                self._leave_out(week, words[1], words[2])
            return
        days, at, what, channels, person, titles, *rest = words
        fields = _fields(rest)
        moments = [
            datetime.combine(week.monday + timedelta(days=DAYS.index(day)), time.fromisoformat(at))
            for week in self._weeks
            for day in _days(days)
        ]
        people, names = person.split("/"), [title.strip() for title in titles.split("|")]
        for number, moment in enumerate(moments):
            item = self._item(what, channels, moment)
            item["title"] = names[number % len(names)]
            speaker = people[number % len(people)]
            self.document["items"].append(item | ({} if speaker == "-" else {"spokesperson": speaker}) | fields)

    def _item(self, what: str, channels: str, moment: datetime) -> dict[str, Any]:
        word, _, minutes = what.partition(":")
        is_past = moment < self.now
        item: dict[str, Any] = {"starts_at": moment.isoformat(timespec="minutes")}
        item["channels"] = "all" if channels == "all" else channels.split(",")
        if minutes:
            item |= {"kind": "slot", "petal": SLOTS[word], "minutes": int(minutes), "status": "scheduled"}
            if moment + timedelta(minutes=int(minutes)) <= self.now and not self._unconfirmed:
                item["kept"] = "yes"
        else:
            word, _, form = word.partition("/")
            item |= {"kind": "post", "petal": POSTS[word], "status": "published" if is_past else self._ahead}
            if form:
                item["format"] = form
        name = f"w{Week.of(moment).number:02}-{DAYS[moment.weekday()].lower()}-{moment:%H%M}"
        self._ids[name] += 1
        item["id"] = name if self._ids[name] == 1 else f"{name}-{self._ids[name]}"
        return item

    def _leave_out(self, week: Week, days: str, at: str) -> None:
        moments = {f"{week.monday + timedelta(days=DAYS.index(day))}T{at}" for day in _days(days)}
        kept = [item for item in self.document["items"] if item["starts_at"] not in moments]
        if len(kept) == len(self.document["items"]):
            raise ValueError(f"nothing then in {week}")
        self.document["items"] = kept

    def _spelled_weeks(self, spelling: str) -> Iterator[Week]:
        for part in spelling.split(","):
            first, _, last = part.partition("-")
            for number in range(int(first[1:]), int((last or first)[1:]) + 1):
                yield Week(self._judged.year, number)


def _moment(spelling: str) -> datetime:
    week, day, at = spelling.split()
    return datetime.combine(Week.parse(week).monday + timedelta(days=DAYS.index(day)), time.fromisoformat(at))


def _days(spelling: str) -> Iterator[str]:
    """ "Mon,Wed" and "Mon-Fri" and both mixed, and "daily"."""
    for part in ("Mon-Sun" if spelling == "daily" else spelling).split(","):
        first, _, last = part.partition("-")
        yield from DAYS[DAYS.index(first) : DAYS.index(last or first) + 1]


def _name(words: Sequence[str], place: int) -> tuple[str, list[str]]:
    """The name at a place when there is one, else the id; and the other words."""
    if len(words) > place and "=" not in words[place] and words[place] != "one-way":
        return words[place], [*words[:place], *words[place + 1 :]]
    return words[0], list(words)


def _fields(words: Iterable[str]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for word in words:
        if word == "one-way":
            fields["two_way"] = False
            continue
        key, mark, value = word.partition("=")
        if not mark:
            raise ValueError(f"{word} is no field")
        match key:
            case "hours":
                hours = fields.setdefault("service_hours", {})
                for part in value.split(";"):
                    days, times = part.split(":", 1)
                    hours |= {day.lower(): times.split("-") for day in _days(days)}
            case "closed":
                fields["closed_days"] = [day.isoformat() for period in value.split(",") for day in _dates(period)]
            case "away":
                fields["absences"] = [
                    dict(zip(("from", "to"), period.split(".."), strict=True)) for period in value.split(",")
                ]
            case _ if key in LISTS:
                fields[key] = value.split(",")
            case _:
                fields[key] = _value(value)
    return fields


def _dates(period: str) -> Iterator[date]:
    first, _, last = period.partition("..")
    day, end = date.fromisoformat(first), date.fromisoformat(last or first)
    while day <= end:
        yield day
        day += timedelta(days=1)


def _value(spelling: str) -> Any:
    if spelling in {"yes", "no"}:
        return spelling  # a word of the plan file (kept), never a truth
    if spelling in {"true", "false"}:
        return spelling == "true"
    return int(spelling) if NUMBER.fullmatch(spelling) else spelling


def _one_of(word: str, words: Sequence[str]) -> str:
    if word not in words:
        raise ValueError(f"{word} is none of {', '.join(words)}")
    return word
