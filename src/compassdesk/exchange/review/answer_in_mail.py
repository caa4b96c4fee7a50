"""The answer to a review in a mail that was saved as a file: in its text as it was written, or attached to it."""

import re
from collections.abc import Callable
from email import policy
from email.message import Message
from email.parser import BytesParser

from compassdesk.exchange.ideas.mail_read import LARGEST, STUMBLES, parts_of

_HEADER = re.compile(rb"\A[A-Za-z][A-Za-z0-9-]*:[ \t]")
_SENDER = re.compile(rb"^From:", re.MULTILINE | re.IGNORECASE)
_HEAD = 50_000
"""Bytes in which the sender of a mail is named."""


def found_in_mail(source: bytes, is_wanted: Callable[[bytes], bool]) -> bytes | None:
    """The first part of a mail that is wanted, as it was before it was sent; None where there is none, or no mail."""
    if len(source) > LARGEST or not _HEADER.match(source) or not _SENDER.search(source[:_HEAD]):
        return None
    try:
        contents = map(_content, parts_of(BytesParser(policy=policy.compat32).parsebytes(source)))
        return next((content for content in contents if is_wanted(content)), None)
    except STUMBLES:
        return None


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""
