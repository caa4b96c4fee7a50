"""Whether a link is well formed; whether it leads anywhere is not looked up."""

import re
from typing import Literal

from compassdesk.domain.web_addresses import linked_spans

LinkFlaw = Literal["blank-in-link", "no-scheme", "not-secure"]
_BLANK = re.compile(r"(?i)\bhttps?:(?://)? +(?=[\w-]+(?:\.[\w-]+)+)|\bhttps?:/(?=[^/\s])|\bhttps? ?;//")

_STARTS_WELL = re.compile(r"(?i)https?://[^/]")
_STARTS_BADLY = re.compile(r"(?i)^https?[;:]/{0,3}(?=[^/])")


def flaw_of(link: str) -> tuple[LinkFlaw, str] | None:
    """What is wrong with a link that was typed into a field, and the link without it; None for a good or empty one."""
    typed = link.strip()
    if not typed:
        return None
    if any(letter.isspace() for letter in typed):
        return "blank-in-link", mended_start("".join(typed.split()))
    if typed.casefold().startswith("http://"):
        return "not-secure", f"https://{typed[7:]}"
    if mended_start(typed) != typed:
        return "blank-in-link", mended_start(typed)
    if "://" not in typed and not typed.startswith(("mailto:", "tel:")):
        return "no-scheme", f"https://{typed}"
    return None


def flaw_in(text: str) -> tuple[LinkFlaw, str] | None:
    """The first flaw of a link within a text, and the text without it."""
    if _BLANK.search(text) is not None:
        return "blank-in-link", _BLANK.sub("https://", text)
    for start, end in linked_spans(text):
        if text[start:end].casefold().startswith("http://"):
            return "not-secure", f"{text[:start]}https://{text[start + 7 :]}"
    return None


def mended_start(link: str) -> str:
    """A link whose beginning is spelled as it should be: "https:/a.nl" and "https;//a.nl" are https://a.nl."""
    return link if _STARTS_WELL.match(link) else _STARTS_BADLY.sub("https://", link)
