"""A week as a mail in a real Chromium: it loads and runs nothing, and is no wider than a telephone."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

import browsing
from builders import channel, person, plan, post
from compassdesk.domain.plan import Placement
from compassdesk.formats import known
from compassdesk.formats.exporting import made
from compassdesk.services.exports import Choices, of_plan

pytestmark = [
    pytest.mark.slow,
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(not browsing.is_there(), reason="needs a Chromium"),
]
HOSTILE = "<script>document.title='run'</script><img src='http://127.0.0.1:9/x'>\"'><style>*{color:red}</style>"
LONG = "https://example.org/" + "a-very-long-path/" * 60 + "Supercalifragilistic" * 40
RTL = "مرحبا بالعالم، هذا نص طويل من اليمين إلى اليسار. " * 20


@pytest.fixture(params=[390, 1280])
def browser(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[browsing.Browser]:
    opened = browsing.Browser(tmp_path, request.param, 844)
    yield opened
    opened.close()


def test_whatever_a_plan_says_it_is_text_within_the_window(browser: browsing.Browser, tmp_path: Path) -> None:
    items = [
        replace(
            post("send", f"2027-03-0{day}T09:00", id=f"p{day}", title=words, body=words, channels=("li", "x")),
            placements=(Placement("x", f"{words} there"),),
            private_note=words,
        )
        for day, words in enumerate((HOSTILE, LONG, RTL), 1)
    ]
    whole = plan(*items, channels=(channel("li", name=HOSTILE), channel("x")), spokespersons=(person("noor"),))
    choices = Choices(moment=datetime(2027, 2, 26, 12, tzinfo=UTC), with_notes=True)
    page = tmp_path / "week.html"
    page.write_bytes(made(known.named("html"), of_plan(whole), choices).content)
    browser.open(page)
    assert browser.ask("document.title") != "run"
    assert browser.ask("document.scripts.length + document.images.length + document.styleSheets.length") == 0
    assert browser.ask("document.body.innerText.split(\"document.title='run'\").length - 1") >= 4
    assert browser.ask("document.documentElement.scrollWidth <= window.innerWidth")
    assert browser.ask("[...document.querySelectorAll('td')].every(one => one.scrollWidth <= one.clientWidth + 1)")
    assert browser.network == [page.as_uri()], "nothing besides the page itself"
    assert browser.complaints == []
