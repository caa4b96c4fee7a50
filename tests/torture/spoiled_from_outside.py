"""Reads what tools and readers outside send, spoiled, one after another, saying before each what it is.

Run by `test_spoiled_from_outside.py`: templates of scheduling tools, answers to a review, profiles that a user added,
and exports of tools that come back.
"""

import json
import random
import sys
import zlib
from base64 import b64encode
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[1] / "exchange" / "schedulers"))
from coming_back import SPROUT, TEXT, WORDS, given_over, pump, table

from builders import moment, plan
from compassdesk.domain.patch import applied
from compassdesk.exchange.review.answer_read import is_answer, read_answer
from compassdesk.exchange.schedulers.dry_run import HandOverWish
from compassdesk.exchange.schedulers.tool_profile import profile
from compassdesk.exchange.schedulers.tool_template import read_template
from compassdesk.exchange.tables.spreadsheet_read import read_spreadsheet
from compassdesk.services.handing_over import look
from compassdesk.system.resources import resource_path
from torture.spoiling import inside, read_each, spoiled
from workbooks import xlsx

NOW = moment("2027-03-01T08:00")
ASKED = HandOverWish(now=NOW, zone="Europe/Amsterdam")
PROFILES = {path.stem: path.read_text(encoding="utf-8") for path in resource_path("data/schedulers").glob("*.toml")}
TOOL = profile(PROFILES["gohighlevel"], "gohighlevel")
HEAD = ["postAtSpecificTime (YYYY-MM-DD HH:mm:ss)", "Notes", "content", "link", "videoUrls"]
BOOK = xlsx([HEAD, ["2027-01-01 09:00:00", "a", "An example", "", ""], ["", "", "", "", ""]])
CSV = table(tuple(HEAD), ("2027-01-01 09:00:00", "a", "An example", "", ""))
SAID = json.dumps({
    "review": "r1", "client": "Delta", "by": "Jan", "at": "2027-03-10T09:30",
    "items": {f"p{at}": {"said": "remark", "remark": "Korter 🙂", "as": "0a"} for at in range(8)},
})  # fmt: skip
ANSWER = json.dumps(
    {"format": "compassdesk-answer", "version": 1, "content": SAID, "sum": f"{zlib.crc32(SAID.encode()):08x}"}
).encode()
MAIL = (
    b"Dag,\r\n\r\n> -----BEGIN COMPASSDESK ANSWER-----\r\n> %s\r\n> -----END COMPASSDESK ANSWER-----\r\n"
    % b64encode(ANSWER)
)
EXPORT = table(
    SPROUT,
    (
        "2027-03-02 09:03",
        "LinkedIn",
        "Post",
        "Photo",
        TEXT,
        "https://www.linkedin.com/1",
        "1,204",
        "90",
        "31",
        "4",
        "2",
    ),
    ("2027-03-02 09:03", "X", "", "", TEXT[:50] + "…", "", "", "", "3", "", ""),
    ("2027-03-09 09:00", "Delta", "", "", "Van een ander", "", "", "", "", "", ""),
)
PLAN = plan(given_over(pump("one", "2027-03-02T09:00", "li", "x")), pump("two", "2027-03-09T09:00"))
HOSTILE = (
    b"times = 1000000000", b'form = "%"', b'form = "%Y%m%d%H%M%S" ', b"[" * 3000, b"{" * 3000, b'"\\u0000"', b"1e999",
    b"most_rows = -1", b"most_rows = 9223372036854775808", b"[[columns]]", b'heading = ""', b"9" * 5000,
    b"\xef\xbb\xbf", b'""', b"holds = 'moment'", b"checked_on = 0001-01-01", b"\xe2\x80\xa8",
)  # fmt: skip


def pierced(content: bytes, chance: random.Random) -> bytes:
    """The bytes with something that means much to a reader put between two lines, or instead of a piece."""
    for _ in range(chance.randint(1, 3)):
        begin = chance.randrange(len(content) + 1)
        end = min(begin + chance.choice((0, 0, 1, 20)), len(content))
        content = content[:begin] + chance.choice(HOSTILE) + content[end:]
    return content


VALUES = (
    "0", "-1", "1", "99999999999999999999", "1.5", "true", '""', '" "', "'x'", '"%Y-%m-%d %H:%M"', '"%Y"', '"%%"',
    '"%\\n"', '"../../x"', '"a/b"', '"nothing"', '"text"', '"moment"', '"is_on"', '"image"', '"alt_texts"', '"x"',
    '"linkedin"', "[]", '["linkedin"]', '["mars"]', "{}", "2026-01-01", '"\\t"', '";"', '"{n}"', f'"{"y" * 3000}"',
    "nan", "inf", '"%H%n"', "[[1]]",
)  # fmt: skip
"""What a line of a profile may say instead."""
SAYINGS: tuple[object, ...] = (
    None, True, 0, -1, 1e300, 10**30, "", " ", "\x00", "\ud800", "a" * 2000, "2027-13-45T99:99", "2027-03-10T09:30Z",
    [], {}, [[]], {"said": "agree"}, {"said": "remark"}, {"said": 7}, {"": {"said": "agree"}}, "agree", "remark",
)  # fmt: skip
"""What an answer may say instead."""


def said_otherwise(text: str, chance: random.Random) -> str:
    """A profile of which some lines have another value, are gone, or come twice."""
    lines = text.split("\n")
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(lines))
        key, is_said, _value = lines[at].partition(" = ")
        other = f"{key} = {chance.choice(VALUES)}" if is_said else lines[at]
        lines[at : at + 1] = chance.choice(([other], [other], [other], [], [lines[at], other]))
    return "\n".join(lines)


def answered_otherwise(chance: random.Random) -> bytes:
    """An answer of which something inside is another thing, with a sum that fits."""
    said = json.loads(SAID)
    for _ in range(chance.randint(1, 3)):
        items = said.get("items")
        within = [said, items, *items.values()] if isinstance(items, dict) else [said]
        inner = chance.choice(within)
        if isinstance(inner, dict):
            inner[chance.choice([*inner, "new", ""])] = deepcopy(chance.choice(SAYINGS))
    content = json.dumps(said)
    whole: dict[str, object] = {"format": "compassdesk-answer", "version": 1, "content": content}
    whole["sum"] = f"{zlib.crc32(content.encode()):08x}"
    if chance.random() < 0.2:
        whole[chance.choice(list(whole))] = chance.choice(SAYINGS)
    return json.dumps(whole).encode()


def templates(chance: random.Random) -> None:
    source = chance.choice((BOOK, BOOK, CSV))
    way = chance.choice((inside, inside, spoiled)) if source is BOOK else chance.choice((spoiled, pierced))
    found = read_template(way(source, chance), TOOL)
    files = look(PLAN, TOOL, ASKED, template=found).files
    for file in files:
        read_template(file.content, TOOL)  # what was filled can be filled again


def answers(chance: random.Random) -> None:
    content = chance.choice((spoiled, pierced))(chance.choice((ANSWER, MAIL, SAID.encode())), chance)
    if chance.random() < 0.6:
        content = answered_otherwise(chance)
    elif content.startswith(SAID[:1].encode()) and chance.random() < 0.5:  # with a sum that fits what was spoiled
        inner = chance.choice((spoiled, pierced))(SAID.encode(), chance).decode(errors="replace")
        summed = f"{zlib.crc32(inner.encode()):08x}"
        content = json.dumps({"format": "compassdesk-answer", "version": 1, "content": inner, "sum": summed}).encode()
    is_answer(content)
    found = read_answer(content)
    assert len(found.answer.by) <= 120
    for said in (found.answer.by, *(one.remark for one in found.answer.items.values())):
        said.encode()


def profiles(chance: random.Random) -> None:
    text = chance.choice(list(PROFILES.values()))
    if chance.random() < 0.3:
        text = chance.choice((spoiled, pierced))(text.encode(), chance).decode(errors="replace")
    else:
        text = said_otherwise(text, chance)
    found = profile(text, "mine")
    for file in look(PLAN, found, ASKED).files:
        assert file.content.count(b"\n") < 100_000
        assert "/" not in file.name


def exports(chance: random.Random) -> None:
    way = chance.choice((spoiled, pierced))
    found = read_spreadsheet(way(EXPORT, chance), "export.csv", PLAN, now=NOW, headings=WORDS)
    assert found.records == sum(map(found.count, ("taken", "changed", "unchanged", "skipped", "refused")))
    there = applied(PLAN, found.patch)
    assert {item.id for item in there.items} >= {"one", "two"}
    assert len(there.items) <= 2 + found.count("taken")


READERS: dict[str, Callable[[random.Random], None]] = {
    "templates": templates, "answers": answers, "profiles": profiles, "exports": exports,
}  # fmt: skip


if __name__ == "__main__":
    reader, seed, rounds = sys.argv[1:]
    read_each(READERS[reader], f"{reader} {seed}", int(rounds))
