"""An answer to a review: the small file that its page saves, or the text that it gives for a mail.

Both hold the same: a JSON object with the answer as a text and the CRC-32 of it, by which one that was cut or changed
is known. No secret lies in a page that anybody may open, so this keeps mishaps apart, not forgers.
"""

import binascii
import json
import re
import zlib
from base64 import b64decode
from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.errors import InputError
from compassdesk.domain.record_values import key_in, mapped_in, moment_in, text_in
from compassdesk.domain.reviews import ReviewAnswer, Verdicted, verdict
from compassdesk.exchange.decoded_text import decoded
from compassdesk.exchange.review.answer_in_mail import found_in_mail

FORMAT, VERSION = "compassdesk-answer", 1
MOST_BYTES, MOST_ITEMS, MOST_NAME = 16_000_000, 20_000, 120
_BLOCK = re.compile(
    r"-----BEGIN COMPASSDESK ANSWER-----((?:(?!-----BEGIN COMPASSDESK).)*?)-----END COMPASSDESK ANSWER-----", re.DOTALL
)
"""Above it stand titles and remarks, in which anything may be said."""
_BEGINS, _HEAD = b"-----BEGIN COMPASSDESK ANSWER-----", 200
"""What tells one: the first line of its block, or the name of the format, within so many bytes."""
_NO_LETTER = re.compile(r"[^A-Za-z0-9+/=]")
"""What mail programs put between the letters: blanks, breaks, marks of a quotation."""


class AnswerFile(Struct, frozen=True):
    """An answer, the id of the review that it is to, and the client's name as the page said it."""

    review: str
    client: str
    answer: ReviewAnswer


def read_answer(source: bytes) -> AnswerFile:
    """An answer from a file, from a text in which it stands, also quoted, or from a mail that was saved.

    InputErrors: "too-large", those of `decoded`, "answer-none" where there is none, "answer-newer" for a later version,
    "answer-damaged" where it is not what was saved.
    """
    source = found_in_mail(source, _looks_like_one) or source
    if len(source) > MOST_BYTES:
        raise InputError("too-large", most=MOST_BYTES)
    said = _object(decoded(source)[0])
    version = said.get("version")
    if type(version) is int and version > VERSION:
        raise InputError("answer-newer", version=version, known=VERSION)
    content = said.get("content")
    if not isinstance(content, str) or said.get("sum") != f"{zlib.crc32(content.encode(errors='replace')):08x}":
        raise InputError("answer-damaged")
    return _answer(_loaded(content, "answer-damaged"))


def is_answer(source: bytes) -> bool:
    """Whether a file, a text or a mail with one looks like an answer, whole or not."""
    return _looks_like_one(source) or found_in_mail(source, _looks_like_one) is not None


def _looks_like_one(source: bytes) -> bool:
    return _BEGINS in source or FORMAT.encode() in source[:_HEAD]


def _object(text: str) -> Mapping[str, Any]:
    found = _BLOCK.search(text)
    if found is not None:
        try:
            text = b64decode(_NO_LETTER.sub("", found[1]), validate=True).decode()
        except (binascii.Error, UnicodeDecodeError) as trouble:
            raise InputError("answer-damaged") from trouble
    said = _loaded(text, "answer-damaged" if found is not None else "answer-none")
    if said.get("format") != FORMAT:
        raise InputError("answer-none")
    return said


def _loaded(text: str, code: str) -> Mapping[str, Any]:
    try:
        said = json.loads(text)
    except (ValueError, RecursionError) as trouble:
        raise InputError(code) from trouble
    if not isinstance(said, Mapping):
        raise InputError(code)
    return said


def _answer(said: Mapping[str, Any]) -> AnswerFile:
    review = key_in(said.get("review"))
    items = list(mapped_in(said.get("items")).items())
    if review is None or len(items) > MOST_ITEMS:
        raise InputError("answer-damaged")
    verdicts = {key: _whole(found) for key, one in items if (found := verdict(one)) is not None}
    by = " ".join(_typed(text_in(said.get("by")) or "").split())[:MOST_NAME]
    return AnswerFile(review, text_in(said.get("client")) or "", ReviewAnswer(by, moment_in(said.get("at")), verdicts))


def _whole(one: Verdicted) -> Verdicted:
    return replace(one, remark=_typed(one.remark) if one.said == "remark" else "")


def _typed(text: str) -> str:
    """What somebody typed; half a character, which no file can hold, is a question mark."""
    return text.encode(errors="replace").decode()
