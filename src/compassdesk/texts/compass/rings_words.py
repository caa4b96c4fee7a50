"""What the social compass comes to, in sentences (domain.md A01 to A09)."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.compass.ring_counts import RINGS, CompassUse, Reading, Ring, Segment
from compassdesk.texts import numbers, words

translate = QCoreApplication.translate

KINDS: Mapping[Ring, str] = {
    "players": "player", "platforms": "platform_type", "routes": "route", "emotions": "emotion",
}  # fmt: skip
"""By what its values are called in `words`."""


def segment_name(segment: Segment) -> str:
    """What a part of a ring is called; the client's own word is its own name."""
    return words.label(KINDS[segment.ring], segment.value)


def ring_name(ring: Ring) -> str:
    """What a ring is called."""
    return {
        "players": translate("Rings", "Players"),
        "platforms": translate("Rings", "Platforms"),
        "routes": translate("Rings", "Routes"),
        "emotions": translate("Rings", "Emotions"),
    }[ring]


def ring_place(ring: Ring) -> str:
    """Where a ring lies."""
    return {
        "players": translate("Rings", "around the brand"),
        "platforms": translate("Rings", "second ring"),
        "routes": translate("Rings", "third ring"),
        "emotions": translate("Rings", "outermost ring"),
    }[ring]


def ring_meaning(ring: Ring) -> str:
    """What a ring asks."""
    return {
        "players": translate("Rings", "for and with whom"),
        "platforms": translate("Rings", "where it stands"),
        "routes": translate("Rings", "how it travels on"),
        "emotions": translate("Rings", "the feeling the brand wants to give"),
    }[ring]


def reading_name(reading: Reading) -> str:
    """A direction of reading."""
    return translate("Rings", "Inside out") if reading == "inside_out" else translate("Rings", "Outside in")


def reading_meaning(reading: Reading) -> str:
    """What reads so (A03)."""
    if reading == "inside_out":
        return translate("Rings", "Inside out: what the brand sends and asks.")
    return translate("Rings", "Outside in: what begins with listening, answering or an insight.")


def reading_share(use: CompassUse, reading: Reading) -> str:
    """The share of a direction, or nothing where nothing is counted."""
    return numbers.percent(Fraction(len(use.readings[reading]), use.total)) if use.total else ""


def period(weeks: int) -> str:
    """How long a time is looked at, within a sentence."""
    return {1: translate("Rings", "one week"), 4: translate("Rings", "four weeks")}.get(
        weeks, translate("Rings", "twelve weeks")
    )


def segment_words(segment: Segment, reading: Reading) -> str:
    """A part with its number, and what it has in the other direction where this one has none."""
    here = segment.items(reading)
    counted = translate("Rings", "%n item(s)", "", len(here))
    said = f"{segment_name(segment)}: {counted}"
    if here or segment.unused:
        return said
    other: Reading = "outside_in" if reading == "inside_out" else "inside_out"
    return f"{said} ({reading_name(other)}: {numbers.number(len(segment.items(other)))})"


def unused_line(use: CompassUse) -> str:
    """What no item uses, however it reads, by the rings from the brand outwards; nothing where all is used (A04)."""
    names = [_within(segment_name(segment)) for ring in RINGS for segment in use.never(ring)]
    if not names:
        return ""
    said = translate("Rings", "Dotted is not used in {period}: {parts}.")
    return said.replace("{period}", period(use.weeks)).replace("{parts}", ", ".join(names))


def sentence(use: CompassUse) -> str:
    """What the compass comes to: whom it speaks to most and whom never."""
    if not use.total:
        return translate(
            "Rings", "Nothing is planned in these weeks yet, so there is nothing to read from the compass."
        )
    most = _most_used(use, "players")
    if most is None:
        return translate("Rings", "No item says yet for whom it is; choose players under Compass in an item.")
    never = use.never("players")
    said = (
        translate("Rings", "{most} are addressed most, in {n} of {total} items; {never} never.")
        if never
        else translate("Rings", "{most} are addressed most, in {n} of {total} items; every player at least once.")
    )
    count = len(most.inside) + len(most.outside)
    said = said.replace("{most}", segment_name(most)).replace("{n}", numbers.number(count))
    said = said.replace("{total}", numbers.number(use.total))
    said = said.replace("{never}", joined(_within(segment_name(one)) for one in never))
    return said[:1].upper() + said[1:]


def more(use: CompassUse) -> str:
    """How it reads, below the sentence."""
    if not use.total:
        return ""
    said = translate("Rings", "{share} reads from the inside out: what the brand sends and asks.")
    return said.replace("{share}", reading_share(use, "inside_out"))


def spoken(use: CompassUse, reading: Reading, brand: str) -> str:
    """The rings in words for who cannot see them."""
    parts = [brand] if brand else []
    share = reading_share(use, reading)
    parts.append(f"{reading_name(reading)} {share}".strip())
    for ring in RINGS:
        said = ", ".join(f"{segment_name(one)} {numbers.number(len(one.items(reading)))}" for one in use.rings[ring])
        parts.append(f"{ring_name(ring)}: {said}")
    return sentences((*parts, unused_line(use)))


def sentences(parts: Iterable[str]) -> str:
    """What is said, one sentence after the other, each with one full stop."""
    return " ".join(part if part.endswith((".", "?", "!", "…")) else f"{part}." for part in parts if part)


def joined(names: Iterable[str]) -> str:
    """Words in a row, with "and" before the last."""
    known = tuple(names)
    if len(known) < 2:
        return "".join(known)
    *first, last = known
    return translate("Rings", "{some} and {last}").replace("{some}", ", ".join(first)).replace("{last}", last)


def _most_used(use: CompassUse, ring: Ring) -> Segment | None:
    used = [segment for segment in use.rings[ring] if not segment.unused]
    return max(used, key=lambda one: len(one.inside) + len(one.outside), default=None)


def _within(name: str) -> str:
    """A name as it stands within a sentence: with a small letter, but for one that is written otherwise (SEO)."""
    return name if name[1:2].isupper() or name[:1].isdigit() else name[:1].lower() + name[1:]
