"""Contents of attachments: in the same transaction as their records, given up whole, kept while undo may want them."""

from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from builders import client, plan, post
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import Record
from compassdesk.services import attachments, plans
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.workspace import ClientFile

CONTENT = bytes(range(256)) * 300
HASH = sha256(CONTENT).hexdigest()
PATCH = Patch(attachments=(Record("a", {"item": "i1", "name": "pump.jpg", "sha256": HASH}),))


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ClientFile]:
    with closing(create_client(tmp_path / "c.compass", client(), as_patch(plan(post("send", None, id="i1"))))) as made:
        yield made


def content(file: ClientFile) -> bytes | None:
    return file.read(attachments.content, HASH)


def test_a_content_comes_back_to_the_letter(file):
    file.perform("Attach", attachments.add, PATCH, {HASH: CONTENT})
    assert content(file) == CONTENT
    with file.reader() as connection:
        assert attachments.content(connection, HASH) == CONTENT
        assert attachments.content(connection, "another") is None


def test_the_same_content_lies_there_once(file):
    file.perform("Attach", attachments.add, PATCH, {HASH: CONTENT})
    again = Patch(attachments=(Record("b", {"item": "i1", "name": "again.jpg", "sha256": HASH}),))
    file.perform("Attach", attachments.add, again, {HASH: CONTENT})
    assert content(file) == CONTENT
    assert file.read(attachments.unnamed) == {}


def test_a_record_that_is_refused_leaves_no_content(file):
    wrong = Patch(attachments=(Record("a", {"item": "gone", "sha256": HASH}),))
    with pytest.raises(InputError):
        file.perform("Attach", attachments.add, wrong, {HASH: CONTENT})
    assert content(file) is None


def test_giving_up_half_way_leaves_nothing(file):
    heard = []

    def told(count: int) -> None:
        heard.append(count)
        if len(heard) > 3:
            raise InputError("given-up")

    with pytest.raises(InputError):
        file.perform_aside("Attach", attachments.add, PATCH, {HASH: CONTENT}, told=told)
    assert content(file) is None
    assert file.read(plans.whole).attachments == ()
    assert attachments.rows_of({HASH: CONTENT}) > 3


def test_a_content_outlives_its_record_until_it_is_collected(file):
    added = []
    file.subscribe(added.append)
    file.perform("Attach", attachments.add, PATCH, {HASH: CONTENT})
    file.replay(added[0].step, "undo")
    assert file.read(attachments.unnamed) == {HASH: len(CONTENT)}
    assert content(file) == CONTENT
    file.perform("Collect", attachments.collect)
    assert content(file) is None


def test_what_is_named_is_not_collected(file):
    file.perform("Attach", attachments.add, PATCH, {HASH: CONTENT})
    file.perform("Collect", attachments.collect)
    assert content(file) == CONTENT


def test_with_an_item_go_its_attachments_and_both_come_back(file):
    file.perform("Attach", attachments.add, PATCH, {HASH: CONTENT})
    from compassdesk.services import patches

    removed = []
    file.subscribe(removed.append)
    file.perform("Remove", patches.apply, Patch(removed=(("items", "i1"),)))
    assert file.read(plans.whole).attachments == ()
    file.replay(removed[0].step, "undo")
    assert file.read(plans.whole).attachments == PATCH.attachments
    assert content(file) == CONTENT


def test_a_copy_has_the_contents_too(file, tmp_path):
    file.perform("Attach", attachments.add, PATCH, {HASH: CONTENT})
    with closing(open_client(file.snapshot(tmp_path / "copy.compass"))) as copy:
        assert content(copy) == CONTENT


def test_what_a_template_names_is_not_collected_and_is_missed_where_it_is_not(file):
    part = {"title": "Tip", "petal": "send", "kind": "post", "attachments": [{"name": "pump.jpg", "sha256": HASH}, 7]}
    kept = Patch(templates=(Record("t", {"name": "Tip", "parts": [part, "no part"]}), Record("u", {"parts": 3})))
    file.perform("Save", attachments.add, kept, {})
    assert file.read(attachments.missing) == {HASH}
    file.perform("Bring", attachments.add, Patch(), {HASH: CONTENT})
    file.perform("Collect", attachments.collect)
    assert content(file) == CONTENT
    assert file.read(attachments.missing) == frozenset()
