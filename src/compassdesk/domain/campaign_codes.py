"""Campaign codes on a link, by which statistics of a website tell where a visit came from.

A client's scheme leads from a parameter ("utm_source") to a pattern ("{network}"). What a link says already stays as it
is, letter by letter: so a second time changes nothing.
"""

import re
import unicodedata
from collections.abc import Mapping
from urllib.parse import quote, unquote_plus, urlsplit

from compassdesk.domain.plan import Channel, Item, Plan

USUAL: Mapping[str, str] = {"utm_source": "{network}", "utm_medium": "social", "utm_campaign": "{campaign}"}
"""What most statistics expect; offered to a client without a scheme of its own."""
FIELDS = ("network", "channel", "campaign", "title", "date", "week", "client")
IN_DUTCH: Mapping[str, str] = {
    "netwerk": "network",
    "kanaal": "channel",
    "campagne": "campaign",
    "titel": "title",
    "datum": "date",
    "klant": "client",
}
"""Who writes in Dutch writes the fields in Dutch too; a scheme keeps them in English, whatever they were typed in."""
_FIELD = re.compile(r"\{(\w+)\}")
_LINE = re.compile(r"\s*([\w.~-]+)\s*=\s*(.*?)\s*")


def read_scheme(text: str) -> dict[str, str]:
    """A scheme as it is typed, `parameter = pattern` on each line; ValueError with the line that is none."""
    scheme: dict[str, str] = {}
    for line in filter(str.strip, text.splitlines()):
        found = _LINE.fullmatch(line)
        pattern = _FIELD.sub(_in_english, found[2]) if found is not None else ""
        if found is None or any(field not in FIELDS for field in _FIELD.findall(pattern)):
            raise ValueError(line.strip())
        scheme[found[1]] = pattern
    return scheme


def _in_english(found: re.Match[str]) -> str:
    return f"{{{IN_DUTCH.get(found[1], found[1])}}}"


def spelled_scheme(scheme: Mapping[str, str]) -> str:
    """A scheme as it is typed."""
    return "\n".join(f"{name} = {pattern}" for name, pattern in scheme.items())


def values_for(plan: Plan, item: Item, channel: Channel) -> dict[str, str]:
    """What the fields of a pattern say for an item on a channel, in small letters and with hyphens for blanks."""
    campaign = next((one.name for one in plan.campaigns if one.id == item.campaign), "")
    start = item.starts_at
    week = start.isocalendar() if start is not None else None
    said = {
        "network": channel.network,
        "channel": channel.name,
        "campaign": campaign,
        "title": item.title,
        "date": start.date().isoformat() if start is not None else "",
        "week": f"{week.year}-w{week.week:02}" if week is not None else "",
        "client": plan.client.name,
    }
    return {name: slug(value) for name, value in said.items()}


def slug(text: str) -> str:
    """A name as it stands in a code: "Dorpsplein: denk mee!" is dorpsplein-denk-mee."""
    bare = "".join(sign for sign in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(sign))
    return re.sub(r"[\W_]+", "-", bare).strip("-")


def with_codes(link: str, scheme: Mapping[str, str], values: Mapping[str, str]) -> str:
    """The link with the codes of a scheme that it lacks; a code that says nothing is left out.

    A link that is no address of the web comes back as it is.
    """
    try:
        parts = urlsplit(link if "://" in link else f"https://{link}")
    except ValueError:  # brackets that are no address
        return link
    if parts.scheme.lower() not in {"http", "https"} or not parts.netloc or "@" in parts.netloc:
        return link
    here = {unquote_plus(one.partition("=")[0]).casefold() for one in parts.query.split("&") if one}
    told = ((name, _FIELD.sub(lambda found: values.get(found[1], ""), pattern)) for name, pattern in scheme.items())
    fresh = [f"{quote(name)}={quote(value)}" for name, value in told if value and name.casefold() not in here]
    if not fresh:
        return link
    before, mark, fragment = link.partition("#")
    path, question, query = before.partition("?")
    if not question and path.count("/") < (3 if "://" in path else 1):
        path += "/"
    joined = "&".join((*([query.removesuffix("&")] if query else []), *fresh))
    return f"{path}?{joined}{mark}{fragment}"


def coded(text: str, spans: tuple[tuple[int, int], ...], scheme: Mapping[str, str], values: Mapping[str, str]) -> str:
    """A text of which each of these links has its codes."""
    for start, end in reversed(spans):
        text = text[:start] + with_codes(text[start:end], scheme, values) + text[end:]
    return text
