"""The bytes of a text whose lines are made one by one."""

from collections.abc import Iterable
from io import BytesIO
from itertools import islice

from compassdesk.domain.giving_up import go_on
from compassdesk.domain.letting_go import TOGETHER


def encoded(lines: Iterable[str]) -> bytes:
    """The lines in UTF-8 with a break between them, some at a time: joined in one call, many hold all threads up."""
    file, left, before = BytesIO(), iter(lines), b""
    while some := tuple(islice(left, TOGETHER)):
        go_on()
        file.write(before + "\n".join(some).encode("utf-8", errors="replace"))
        before = b"\n"
    return file.getvalue()  # what was written itself, and no copy of it
