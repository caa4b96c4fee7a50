"""A review from the command line: a page goes out, and what comes back is taken in, or refused with a reason."""

import json
import re
import shutil
import zlib
from contextlib import suppress

import pytest

from builders import channel, client, plan, post
from compassdesk.domain.patch import as_patch
from compassdesk.services import plans
from compassdesk.services.opening import create_client, open_client

NOW = ("--now", "2027-03-01T08:00")


@pytest.fixture
def there(tmp_path):
    path = tmp_path / "delta.compass"
    made = plan(
        post("send", "2027-03-09T09:00", id="p", channels=("li",), speaker="marc", body="Hello", title="Pump"),
        client=client(),
        channels=(channel("li"),),
    )
    create_client(path, made.client, as_patch(made)).close()
    return path


def answer(page, said: str = "agree", **other: object) -> str:
    """What the page would save."""
    document = page.read_text("utf-8")
    known = dict(re.findall(r'data-(review|client|item|as)="([^"]*)"', document))
    items = {known["item"]: {"said": said, "remark": "Shorter" if said == "remark" else "", "as": known["as"]}}
    content = json.dumps(
        {
            "review": known["review"],
            "client": known["client"],
            "by": "Jan",
            "at": "2027-03-02T10:00",
            "items": items,
            **other,
        }
    )
    checked = f"{zlib.crc32(content.encode()):08x}"
    return json.dumps({"format": "compassdesk-answer", "version": 1, "content": content, "sum": checked})


def status(path) -> str:
    file = open_client(path, read_only=True)
    try:
        return file.read(plans.whole).items[0].status
    finally:
        file.close()


def test_a_page_goes_out_and_its_answer_comes_home(run, there, tmp_path):
    page, saved = tmp_path / "page.html", tmp_path / "answer.json"
    asked = run("review", there, tmp_path / "page", "--by", "Noor", "--until", "2027-03-05", "--approves", *NOW)
    assert (asked.status, page.exists()) == (0, True)
    assert f"page.html ({round(page.stat().st_size / 1000)} kB)" in asked.err
    saved.write_text(answer(page))
    trial = run("review", "--answer", saved, "--into", there, "--dry-run", *NOW)
    assert (trial.out, status(there)) == ("Jan: 1 agreement, 0 remarks.\n", "draft")
    taken = run("review", "--answer", saved, "--into", there, "--format", "json", *NOW)
    assert (taken.document["agreed"], taken.document["approved"], taken.document["new"]) == (["p"], ["p"], True)
    assert status(there) == "approved"
    again = run("review", "--answer", saved, "--into", there, *NOW)
    assert again.out == "This answer was taken in before; nothing changed.\n"


def test_what_is_open_is_asked_again_for_the_same_reader(run, there, tmp_path):
    first, again, saved = (tmp_path / name for name in ("first.html", "again.html", "answer.json"))
    none = run("review", there, again, "--again", *NOW)
    assert (none.status, "has no such review" in none.err) == (2, True)
    run("review", there, first, "--for", "Jan", *NOW)
    assert "Jan" not in first.read_text("utf-8"), "who is asked stands in the file alone"
    (asked,) = kept(there)
    assert run("review", there, again, "--again", asked.id, *NOW).status == 0
    (second,) = (one for one in kept(there) if one.id != asked.id)
    assert (second.content["follows"], second.content["whom"]) == (asked.id, "Jan")
    saved.write_text(answer(again))
    run("review", "--answer", saved, "--into", there, *NOW)
    done = run("review", there, tmp_path / "third", "--again", second.id, *NOW)
    assert (done.status, "none is to be read" in done.err) == (2, True)


def test_a_remark_is_told_with_its_post(run, there, tmp_path):
    page, saved = tmp_path / "page.html", tmp_path / "answer.json"
    run("review", there, page, *NOW)
    saved.write_text(answer(page, "remark"))
    taken = run("review", "--answer", saved, "--into", there, *NOW)
    assert taken.out == "Jan: 0 agreements, 1 remark.\nPump: Shorter\n"
    assert status(there) == "draft"


def test_what_cannot_be_taken_in_says_why(run, there, tmp_path):
    page, saved = tmp_path / "page.html", tmp_path / "answer.json"
    run("review", there, page, *NOW)
    for words, told in (
        ("no answer", "There is no answer to a review in it."),
        (answer(page)[:-9] + '9999"}', "The answer is not as it was saved"),
        (answer(page, review="other"), "has no review that this is an answer to"),
        (
            answer(page, review="other", client="Waterhoven"),
            "This is an answer to “Waterhoven”, and here is “Delta Pompen B.V.”",
        ),
    ):
        saved.write_text(words)
        refused = run("review", "--answer", saved, "--into", there, *NOW)
        assert (refused.status, told in refused.err) == (2, True), refused.err


def test_nothing_is_replaced_and_nothing_asked_about_nothing(run, there, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("mine")
    assert run("review", there, page, *NOW).status == 2
    assert page.read_text() == "mine"
    late = run("review", there, tmp_path / "other", "--now", "2027-04-01T09:00")
    assert (late.status, (tmp_path / "other.html").exists()) == (2, False)
    assert run("review").status == 2


def test_a_page_that_cannot_be_written_leaves_no_review_and_is_written_only_when_its_review_is_kept(
    run, there, tmp_path, small_disk
):
    assert run("review", there, tmp_path / "nowhere" / "page", *NOW).status != 0
    assert kept(there) == ()
    client_file = small_disk / "delta.compass"
    shutil.copy(there, client_file)
    with (small_disk / "fill").open("wb", buffering=0) as fill, suppress(OSError):
        while fill.write(b"x" * 4096):
            pass
    assert run("review", client_file, tmp_path / "page", *NOW).status != 0
    assert not (tmp_path / "page.html").exists()


def kept(path):
    file = open_client(path, read_only=True)
    try:
        return file.read(plans.whole).reviews
    finally:
        file.close()
