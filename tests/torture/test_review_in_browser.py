"""The page of a review in a real Chromium, at a desk and on a telephone: works, keeps, saves, prints, loads nothing."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

import browsing
from browsing import Browser
from builders import day, plan, post, slot
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.reviews import Verdicted
from compassdesk.exchange.review.answer_read import read_answer
from compassdesk.rendering.review.review_page import page_bytes
from compassdesk.rendering.review.shown_posts import page_of
from compassdesk.services import patches, plans, reviewing
from compassdesk.services.opening import create_client
from pages_of_pdf import page_count

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not browsing.is_there(), reason="there is no Chromium here")]
NOW = datetime(2027, 3, 1, 9)
HOSTILE = "</script><img src=x onerror=document.title='gone'>"
Show = Callable[[int], Browser]


@pytest.fixture
def made(tmp_path: Path):
    """Three posts and a moment to answer; gives the client's file, its review and the page."""
    posts = [
        post("send", f"2027-03-{9 + at:02}T09:00", id=f"p{at}", title=title, body=f"Text of {title}", channels=("li",),
             speaker="marc")
        for at, title in enumerate(("First", HOSTILE, "Third"))
    ]  # fmt: skip
    whole = plan(*posts, slot("respond", "2027-03-09T10:00"))
    file = create_client(tmp_path / "delta.compass", whole.client, as_patch(whole))
    review = reviewing.asked("r1", whole, whole.items, NOW, by="Noor", until=day("2027-03-05"))
    file.perform("Ask", reviewing.keep, review)
    page = tmp_path / "page.html"
    page.write_bytes(page_bytes(page_of(whole, review, whole.items, lambda _key: None, names=True, language="en")))
    yield file, review, page
    file.close()


@pytest.fixture
def show(made, tmp_path: Path) -> Iterator[Show]:
    opened: list[Browser] = []

    def open_at(width: int) -> Browser:
        folder = tmp_path / f"browser-{len(opened)}"
        folder.mkdir()
        opened.append(Browser(folder, width, 860))
        opened[-1].open(made[2])
        return opened[-1]

    yield open_at
    for one in opened:
        one.close()


def saved(browser: Browser) -> Path:
    """The answer that the page's button puts among the downloads."""
    browser.click(".save" if browser.ask("innerWidth") > 720 else ".bottom .save")
    browser.until("document.querySelector('#said').textContent.startsWith('Saved')")
    for _ in range(200):
        found = [path for path in browser.downloads.iterdir() if path.suffix == ".json"]
        if found:
            return found[0]
        browser.ask("new Promise((done) => setTimeout(done, 50))")
    raise AssertionError("nothing was saved")


@pytest.mark.parametrize("width", [1280, 390])
def test_a_reader_agrees_remarks_and_saves(made, show: Show, width: int) -> None:
    file, review, _ = made
    browser = show(width)
    assert browser.ask("document.title") == "Delta Pompen B.V.: Would you read along?", "hostile words did nothing"
    assert browser.ask("document.documentElement.scrollWidth <= innerWidth"), "nothing sticks out at the side"
    browser.click("#p0 .agree")
    browser.click("#p1 .remark")
    browser.type("Shorter\nplease 🙂")
    browser.click("#p1 .send-remark")
    assert browser.ask("document.querySelector('progress').value") == 2
    assert browser.ask("document.querySelector('#p1 .verdict').innerText.trim()") == "Remark"
    assert browser.ask("document.querySelector('#p1 .verdict').getBoundingClientRect().height") < 30, "in one line"
    assert browser.ask("document.documentElement.scrollWidth <= innerWidth"), "also beside a title that is long"
    browser.ask("document.querySelector('#by').focus()")
    browser.type("Jan de Wit")
    told = read_answer(saved(browser).read_bytes())
    assert (told.review, told.client, told.answer.by) == ("r1", "Delta Pompen B.V.", "Jan de Wit")
    assert told.answer.items == {
        "p0": Verdicted("agree", told=review.items["p0"].told),
        "p1": Verdicted("remark", "Shorter\nplease 🙂", review.items["p1"].told),
    }
    taken = file.perform("Answer", reviewing.take, told, NOW)
    assert (taken.agreed, taken.remarked, taken.changed) == (("p0",), ("p1",), ())
    assert browser.complaints == []
    assert [address for address in browser.network if not address.startswith(("file:", "data:", "blob:"))] == []
    assert len(file.read(plans.whole).reviews) == 1


def test_it_is_done_by_keyboard_alone(show: Show) -> None:
    browser = show(1280)
    browser.ask("document.querySelector('#p0 .agree').focus()")
    browser.key("Enter")
    assert browser.ask("document.activeElement.closest('article').id") == "p1", "on to the next that is open"
    assert browser.ask("document.querySelector('nav a[aria-current]').hash") == "#p1", "and told in the list"
    assert browser.ask("[...document.querySelectorAll('nav .state .words')].map((one) => one.textContent)") == [
        "Agreed",
        "open",
        "open",
    ], "in words for who does not see the signs"
    browser.key("Tab")
    browser.key("Tab")
    browser.key("Enter")
    assert browser.ask("document.activeElement.tagName") == "TEXTAREA"
    browser.type("No")
    browser.key("Enter", ctrl=True)
    assert browser.ask("[...document.querySelectorAll('article')].map((one) => one.dataset.said)") == [
        "agree",
        "remark",
        "",
    ]
    browser.ask("document.querySelector('.save').focus()")
    browser.key("Enter")
    assert browser.ask("document.activeElement.id") == "by", "who are you?"


def test_a_reader_who_skips_comes_back_to_it_and_then_to_what_is_left_to_do(show: Show) -> None:
    browser = show(1280)
    browser.key("Tab")
    assert browser.ask("document.activeElement.className") == "skip", "not past all of the list by hand"
    for post_id, then in (("p1", "p2"), ("p2", "p0")):
        browser.ask(f"document.querySelector('nav a[href=\"#{post_id}\"]').click()")
        browser.ask(f"document.querySelector('#{post_id} .agree').focus()")
        browser.key("Enter")
        assert browser.ask("document.activeElement.closest('article').id") == then
    browser.ask("document.querySelector('#p0 .agree').focus()")
    browser.key("Enter")
    assert browser.ask("document.activeElement.id") == "by"


def test_an_agreement_is_taken_back_by_its_button(show: Show) -> None:
    browser = show(1280)
    browser.click("#p0 .agree")
    browser.click("#p0 .line")
    browser.click("#p0 .agree")
    assert browser.ask("document.querySelector('#p0').dataset.said") == ""
    assert browser.ask("document.querySelector('progress').value") == 0


@pytest.mark.parametrize("width", [1280, 390])
def test_a_post_that_changed_shows_what_differs(made, show: Show, width: int) -> None:
    file, first, page = made
    whole = file.read(plans.whole)
    (other,) = (
        replace(item, body=f"{item.body} {HOSTILE} مرحبا {'w' * 300}") for item in whole.items if item.id == "p0"
    )
    file.perform("Edit", patches.apply, Patch(items=(other,)))
    whole = file.read(plans.whole)
    second = reviewing.asked("r2", whole, whole.items, NOW, by="Noor", follows=first.id)
    page.write_bytes(page_bytes(page_of(whole, second, whole.items, lambda _: None, names=True, language="en")))
    browser = show(width)
    assert browser.ask("document.title") == "Delta Pompen B.V.: Would you read along?"
    came = browser.ask("document.querySelector('#p0 ins').textContent")
    assert (HOSTILE in came, "مرحبا" in came) == (True, True)
    assert browser.ask("document.querySelectorAll('ins, del').length") == 1, "the others are as they were"
    assert browser.ask("document.documentElement.scrollWidth <= innerWidth")
    assert browser.complaints == []


def test_what_was_said_is_there_again_and_the_text_for_a_mail_says_it_too(made, show: Show) -> None:
    browser = show(1280)
    browser.click("#p0 .agree")
    browser.ask("document.querySelector('#by').focus()")
    browser.type("Jan")
    browser.open(made[2])
    assert browser.ask("document.querySelector('#p0').dataset.said") == "agree"
    browser.click("#text")
    told = browser.ask("document.querySelector('#answer').value")
    assert "First: Agreed" in told
    assert read_answer(told.encode()).answer.items["p0"].said == "agree"


def test_on_paper_every_post_is_open_with_room_to_answer(show: Show) -> None:
    browser = show(1280)
    browser.print_media()
    words = browser.ask("document.body.innerText")
    assert all(f"Text of {title}" in words for title in ("First", "Third"))
    assert words.count("☐") == 6
    assert "Save my answer" not in words
    assert page_count(browser.paper()) >= 1


def test_a_page_that_was_tampered_with_runs_nothing(made, show: Show, tmp_path: Path) -> None:
    other = tmp_path / "other.html"
    shutil.copy(made[2], other)
    other.write_text(
        other.read_text("utf-8").replace("<main>", "<main><script>document.title='gone'</script>"), "utf-8"
    )
    browser = show(1280)
    browser.open(other)
    assert browser.ask("document.title") != "gone"
    assert any("Content Security Policy" in said for said in browser.complaints)


def test_two_thousand_posts_are_answered_in_a_text_for_a_mail_too(made, show: Show) -> None:
    posts = [post("send", "2027-03-09T09:00", id=f"p{at}", channels=("li",), body="Hello") for at in range(2_000)]
    whole = plan(*posts)
    review = reviewing.asked("r2", whole, whole.items, NOW, by="Noor")
    made[2].write_bytes(page_bytes(page_of(whole, review, whole.items, lambda _key: None, names=True, language="en")))
    browser = show(1280)
    said = "said[one.dataset.item] = {said: 'agree', remark: '', as: one.dataset.as}"
    browser.ask(
        f"{{ const said = {{}}; for (const one of document.querySelectorAll('article')) {said};"
        " localStorage.setItem('compassdesk-review-r2', JSON.stringify({by: 'Jan', items: said})); }"
    )
    browser.open(made[2])
    browser.click("#text")
    told = browser.ask("document.querySelector('#answer').value")
    assert len(read_answer(told.encode()).answer.items) == 2_000
    assert browser.complaints == []
