"""A plan as a text: weeks, days, items and their texts; in Markdown the user's signs stay signs."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import channel, person, plan, post, slot
from compassdesk.domain.plan import Placement
from compassdesk.exchange.import_preview import Said
from compassdesk.exchange.tables.headings import Headings
from compassdesk.formats import known
from compassdesk.formats.declaration import Incoming
from compassdesk.formats.exporting import made
from compassdesk.services import exports
from compassdesk.services.exports import Choices
from compassdesk.system.heading_words import heading_words

CHOICES = Choices(moment=datetime(2027, 3, 1, 9, tzinfo=UTC))


def written(whole, key: str = "list", **said: object) -> str:
    return made(known.named(key), exports.of_plan(whole), replace(CHOICES, **said)).content.decode()


def week():
    said = {"title": "New *pump*", "body": "It hums.\nCome & look"}
    item = post("send", "2027-03-02T09:00", id="p", channels=("li", "x"), speaker="marc", **said)
    return plan(
        replace(item, placements=(Placement("x", text="# Short"),)),
        slot("respond", "2027-03-02T13:00", 30, id="s", title="Answer", speaker="marc"),
        post("send", None, id="idea", title="1. One day", status="idea"),
        spokespersons=(person("marc", name="Marc Vos", signature="^MV"), person("lisa")),
    )


def test_it_reads_from_the_week_down_to_what_each_channel_says() -> None:
    text = written(week())
    assert text.splitlines()[:5] == [
        "Delta Pompen B.V.",
        "=" * 17,
        "",
        "Week 9: 1–7 March",
        "-" * 17,
    ]
    day = "Tuesday 2 March\n- 09:00 New *pump* · LI and X · Send · ^MV · draft\n"
    assert f"{day}  LI:\n  It hums.\n  Come & look\n  X:\n  # Short\n" in text
    assert "- 13:00–13:30 Answer · everywhere · Respond · ^MV · draft\n" in text
    assert text.endswith("- 1. One day · Send · idea\n")
    assert "^MV" not in written(week(), with_names=True)
    assert "It hums" not in written(week(), layout="titles")


def test_markdown_keeps_what_somebody_wrote_from_becoming_markup() -> None:
    text = written(week(), "md")
    assert text.startswith("# Delta Pompen B.V.\n\n## Week 9: 1–7 March\n")
    assert r"- 09:00 New \*pump\* · LI and X" in text
    assert r"  \# Short" in text
    assert r"- 1\. One day" in text


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_no_title_breaks_out_of_its_line(words: str) -> None:
    whole = plan(post("send", "2027-03-02T09:00", id="p", title=words, channels=("li",), speaker="marc"))
    for key in ("list", "md"):
        lines = written(whole, key, layout="titles").split("\n")
        assert sum(line.startswith("- ") for line in lines) == 1
        assert not [line for line in lines if "<" in line.replace("\\<", "")] or key == "list"


def test_private_notes_and_people_outside_the_choice_stay_at_home() -> None:
    whole = week()
    secret = replace(whole, items=tuple(replace(item, private_note="nobody's business") for item in whole.items))
    assert "business" not in written(secret)
    assert written(secret, with_notes=True).count("nobody's business") == len(whole.items)
    assert "Marc Vos" not in written(secret)


@pytest.mark.parametrize("key", ["list", "md"])
def test_what_went_out_comes_in_as_the_same_days(key: str) -> None:
    text = written(week(), key, layout="titles")
    kind = known.named(key)
    assert kind.read is not None
    found = kind.read(
        Incoming(text.encode(), f"a.{key}", Said(), headings=Headings(heading_words())), plan(channels=(channel("li"),))
    )
    assert found.records
