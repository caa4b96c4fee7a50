"""A plan as a mail: what it says is there, nothing of it is loaded or run, and every mail program can lay it out."""

import re
from datetime import UTC, date, datetime
from html.parser import HTMLParser

import pytest
from msgspec.structs import replace

from builders import channel, client, person, plan, post, slot
from compassdesk.domain.plan import Item, Placement
from compassdesk.formats import known
from compassdesk.formats.exporting import made
from compassdesk.services.exports import Choices, of_plan

pytestmark = pytest.mark.usefixtures("qapp")
STAMP = datetime(2027, 2, 26, 12, 0, tzinfo=UTC)
TAGS = {"html", "head", "meta", "title", "body", "table", "tr", "td", "h1", "h2", "h3", "p", "div"}
ATTRIBUTES = {
    "lang", "charset", "http-equiv", "content", "name", "bgcolor", "style", "role", "width", "height", "cellpadding",
    "cellspacing", "border", "dir", "valign", "aria-hidden",
}  # fmt: skip
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'><svg/onload=alert(1)>",
    "</td></tr></table><style>*{background:url(http://evil.example/x)}</style>",
    "javascript:alert(1) &lt;b&gt; &amp;amp; &#60;",
    "<!--[if mso]><v:rect fill='http://evil.example'/><![endif]-->",
    "\u202eexe.txt\u202c {number} %1 %n",
    "a\x00b\x07c\ud800",
]


class Page(HTMLParser):
    """Its tags, and its words by the elements they stand in."""

    def __init__(self, content: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.comments: list[str] = []
        self.source = content.decode("utf-8")
        self.feed(self.source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.words.append(data.replace("\xa0", " "))

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)


def page(*items: Item, layout: str = "", words: str = "", key: str = "html", **choice: object) -> Page:
    named = {"name": words} if words else {}
    made_of = plan(
        *items,
        client=client(**named),
        channels=(channel("li", **named), channel("x", **named)),
        spokespersons=(person("marc", name=words or "Marc Bos", signature=words), person("lisa")),
    )
    choices = Choices(layout=layout, moment=STAMP, **choice)
    return Page(made(known.named(key), of_plan(made_of), choices).content)


@pytest.mark.parametrize("words", HOSTILE)
def test_whatever_a_plan_says_is_only_ever_text(words: str) -> None:
    item = post("send", "2027-03-01T09:00", id="a", title=words, body=words, channels=("li", "x"), speaker="marc")
    item = replace(item, placements=(Placement("x", f"{words} there"),), private_note=words, link=words)
    found = page(item, words=words, with_names=True, with_notes=True)
    assert {tag for tag, _ in found.tags} <= TAGS
    assert {name for _, attributes in found.tags for name in attributes} <= ATTRIBUTES
    assert found.comments == []
    assert not re.search(r"url\(|@import|expression|javascript:", str([one.get("style") for _, one in found.tags]))
    kept = re.sub("[\x00\x07\ud800]", " ", words)
    assert found.words.count(kept) >= 3, "its title, its text and its note, to the letter"


def test_nothing_is_loaded_and_the_policy_says_so() -> None:
    found = page(post("send", "2027-03-01T09:00"))
    policy = next(one["content"] for tag, one in found.tags if one.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'")
    assert not {"src", "href", "background"} & {name for _, attributes in found.tags for name in attributes}
    assert {tag for tag, _ in found.tags}.isdisjoint({"style", "link", "script", "img"})


def test_it_says_of_a_week_what_the_text_says() -> None:
    items = (
        post(
            "send", "2027-03-01T09:00", id="a", title="New pump", body="Look at it.", channels=("li",), speaker="marc"
        ),
        slot("respond", "2027-03-02T13:00", 45, id="b", title="Answers"),
        post("activate", None, id="c", title="Some day", status="idea"),
    )
    words = " ".join(page(*items).words)
    for said in ("Week 9: 1–7 March", "Monday 1 March", "09:00", "New pump", "Look at it.", "13:00–13:45", "Some day",
                 "Without a date", "Send 31%"):  # fmt: skip
        assert said in words
    assert "Look at it." not in " ".join(page(*items, layout="titles").words)
    text = made(known.named("list"), of_plan(plan(*items)), Choices(moment=STAMP)).content.decode()
    for line in text.splitlines():
        for part in line.strip("-=# ").split(" · "):
            assert part in words.replace(" - ", " ") or part.split(" ", 1)[-1] in words


def test_lines_and_blanks_stay_as_they_were_written() -> None:
    found = page(post("send", "2027-03-01T09:00", body="One  two\n\n   three\nمرحبا", channels=("li",)))
    at = found.words.index("One  two")
    assert found.words[at : at + 3] == ["One  two", "   three", "مرحبا"]
    assert '<div dir="auto">&nbsp;</div>' in found.source, "an empty line is a line"


def test_names_and_notes_are_there_only_when_asked_for() -> None:
    item = replace(post("send", "2027-03-01T09:00", speaker="marc"), private_note="psst")
    assert "Marc Bos" not in page(item).source + page(item, with_notes=True).source
    assert "Marc Bos" in page(item, with_names=True).source
    assert "psst" not in page(item, with_names=True).source
    for key in ("html", "md", "list"):
        assert "psst" in page(item, with_notes=True, key=key).source
        assert "psst" not in page(item, key=key).source


@pytest.mark.parametrize("key", ["html", "md", "list"])
def test_a_week_without_any_item_says_so(key: str) -> None:
    found = page(first=date(2027, 3, 1), last=date(2027, 3, 7), key=key)
    assert "Nothing is planned in these days." in found.source


def test_three_hundred_items_are_all_there_and_no_mail_program_cuts_the_page() -> None:
    items = [post("send", f"2027-03-{1 + n % 28:02}T{n % 24:02}:00", id=f"i{n}", title=f"no. {n}") for n in range(300)]
    found = page(*items)
    assert {f"no. {n}" for n in range(300)} <= set(found.words)
    assert [tag for tag, _ in found.tags].count("td") == 2 * 300 + 1 + len(re.findall('height="10"', found.source))
