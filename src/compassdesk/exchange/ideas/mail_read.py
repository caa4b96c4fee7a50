"""A mail (RFC 5322, `.eml`) becomes an idea: its subject the title, its text and sender the private note.

The text of a mail is what somebody told us, not what we shall say: it goes into no post by itself.
"""

import re
from collections.abc import Sequence
from contextlib import suppress
from email import policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from html.parser import HTMLParser

from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Plan
from compassdesk.domain.usual import as_title
from compassdesk.exchange.ideas.idea_rows import ReadIdea, preview_of
from compassdesk.exchange.identity import fingerprints
from compassdesk.exchange.import_preview import ImportPreview, ImportRemark
from compassdesk.exchange.petals.word_lists import PetalWords

LARGEST = 50_000_000
"""Bytes of a mail with all that is attached to it."""
LONGEST_HEADER, LONGEST_HTML = 5_000, 100_000
"""Characters that are looked at: what is longer only costs time."""
MOST_PARTS = 500
LONGEST_TEXT = 20_000
"""Characters of its text that are kept: what stands below is older mail that was quoted."""
STUMBLES = (LookupError, ValueError, AttributeError, TypeError, AssertionError, RecursionError, MessageError)
"""What Python's reader of mails raises at headers it does not foresee."""
_CONTENT = re.compile(rb"^content-[a-z-]+\s*:", re.IGNORECASE | re.MULTILINE)
_FORWARDED = re.compile(r"^(?:\s*(?:re|fw|fwd|antw|doorst|aw|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)


def read_mail(source: bytes, name: str, plan: Plan, petals: PetalWords | None = None) -> ImportPreview:
    """What an import of a mail into `plan` would do.

    Raises InputError "empty-file", "too-large" and "not-a-mail" (neither a subject nor a sender).
    """
    if not source.strip():
        raise InputError("empty-file")
    if len(source) > LARGEST:
        raise InputError("too-large", most=LARGEST)
    try:
        return _read(source, name, plan, petals)
    except STUMBLES:  # over what the mail says it is: then it is plain text
        head, blank, rest = source.replace(b"\r\n", b"\n").partition(b"\n\n")
        return _read(_CONTENT.sub(b"X-Said: ", head) + blank + rest, name, plan, petals)


def _read(source: bytes, name: str, plan: Plan, petals: PetalWords | None) -> ImportPreview:
    mail = BytesParser(policy=policy.compat32).parsebytes(source)
    subject, sender = _header(mail, "Subject"), _header(mail, "From")
    if not subject and not sender:
        raise InputError("not-a-mail")
    parts = parts_of(mail)
    text = _text(parts)
    said = _FORWARDED.sub("", subject)
    remarks = []
    if not said:
        said = text.strip().split("\n", 1)[0] or sender
        remarks.append(ImportRemark("title-from-text"))
    if files := [_decoded(file) for part in parts if (file := part.get_filename())]:
        remarks.append(ImportRemark("attachments-left", {"files": ", ".join(files)}))
    if len(text) > LONGEST_TEXT:
        text = text[:LONGEST_TEXT].rstrip() + "…"
        remarks.append(ImportRemark("text-cut", {"most": LONGEST_TEXT}))
    head = [f"{word}: {value}" for word, value in (("From", sender), ("Date", _header(mail, "Date"))) if value]
    title = as_title(said)
    if title != " ".join(said.split()):  # cut
        head.insert(0, subject)
    note = "\n\n".join(part for part in ("\n".join(head), text) if part)
    (key,) = fingerprints([_header(mail, "Message-ID") or f"{subject}\x1f{note}"])
    idea = ReadIdea(f"mail:{key}", 1, title, note, tuple(remarks))
    return preview_of((idea,), (), plan, petals or PetalWords({}), source=name, kind="eml")


def _header(mail: Message, name: str) -> str:
    return _decoded(str(mail.get(name, "")))


def _decoded(spelled: str) -> str:
    """A header in plain letters, of its beginning: what is longer is no subject and no sender."""
    spelled = spelled[:LONGEST_HEADER]
    with suppress(*STUMBLES):  # over a character set that nobody knows, or half an encoded word
        spelled = str(make_header(decode_header(spelled)))
    return " ".join(_clean(spelled).split())


def parts_of(mail: Message) -> list[Message]:
    """The parts that hold something, in their order; no more than anybody sends."""
    found: list[Message] = []
    waiting = [mail]
    while waiting and len(found) < MOST_PARTS:
        part = waiting.pop()
        inner = part.get_payload() if part.is_multipart() else None
        if isinstance(inner, list):
            waiting += reversed([one for one in inner if isinstance(one, Message)])
        else:
            found.append(part)
    return found


def _text(parts: Sequence[Message]) -> str:
    """The words of a mail, plain where there are plain ones."""
    for kind in ("text/plain", "text/html"):
        for part in parts:
            said = part.get_content_type()
            if (said == kind or (said.startswith("multipart/") and kind == "text/plain")) and not part.get_filename():
                text = _clean(_payload(part))
                return _tidied(_words_of(text[:LONGEST_HTML]) if kind == "text/html" else text)
    return ""


def _payload(part: Message) -> str:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    try:
        return content.decode(part.get_content_charset("utf-8"))
    except STUMBLES:
        return content.decode("latin-1")


def _words_of(html: str) -> str:
    words = _Words()
    words.feed(html.replace("<!", "< !") if html.count("<!") > MOST_PARTS else html)  # each costs a search to the end
    words.close()
    return words.text()


def _tidied(text: str) -> str:
    lines = (line.strip() if not line.strip() else line.rstrip() for line in text.replace("\r\n", "\n").split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _clean(text: str) -> str:
    """Without halves of characters, which no file can hold, and without control characters but line ends and tabs."""
    whole = text.encode(errors="replace").decode()
    return "".join(sign for sign in whole if sign in "\n\t" or sign == "\r" or sign.isprintable() or sign.isspace())


class _Words(HTMLParser):
    """The words of an HTML text, a line for each block; nothing is fetched and nothing is run."""

    _BLOCKS = frozenset(("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table"))
    _UNSEEN = frozenset(("script", "style", "head", "title", "template"))

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in self._UNSEEN:
            self._unseen += 1
        elif tag in self._BLOCKS:
            self._parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in self._BLOCKS and tag != "br":
            self._parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._parts.append(re.sub(r"\s+", " ", data))

    def text(self) -> str:
        return "\n".join(line.strip() for line in "".join(self._parts).split("\n"))
