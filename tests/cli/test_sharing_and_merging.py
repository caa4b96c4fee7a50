"""A copy of a client goes to a colleague from the command line, and what they made of it comes back."""

import pytest

from builders import plan, post
from compassdesk.domain.patch import as_patch
from compassdesk.services import copy_sources
from compassdesk.services.opening import create_client

WORDS = "onder de linde"


@pytest.fixture
def there(tmp_path):
    path = tmp_path / "delta.compass"
    made = plan(
        post("send", "2027-03-09T09:00", id="p", channels=("li",), speaker="marc", title="Pump", private_note="Hush"),
        post("send", "2027-04-09T09:00", id="q", channels=("li",), speaker="lisa", title="Later"),
    )
    create_client(path, made.client, as_patch(made)).close()
    return path


@pytest.fixture
def secret(tmp_path):
    path = tmp_path / "words.txt"
    path.write_text(f"{WORDS}\nnot this", "utf-8")
    return path


def test_a_copy_goes_out_and_says_what_it_holds(run, there, tmp_path):
    answer = run("share", there, tmp_path / "copy", "--by", "Noor")
    path = tmp_path / "copy.compass-share"
    assert (answer.status, answer.err) == (0, "")
    assert "2 items" in answer.out
    assert path.name in answer.out
    with copy_sources.opened(path) as other:
        assert (other.copy.by, len(other.copy.plan.items)) == ("Noor", 2)
    assert run("share", there, path).status == 2
    assert run("share", there, path, "--force").status == 0


def test_a_part_goes_out_without_what_is_nobodys_business(run, there, tmp_path):
    path = tmp_path / "copy.compass-share"
    asked = ("--from", "2027-03-01", "--to", "2027-03-31", "--without-names", "--without-private-notes")
    answer = run("share", there, path, *asked, "--format", "json")
    assert answer.document == {
        "file": str(path), "size": path.stat().st_size, "items": 1, "attachments": 0, "missing": 0, "sealed": False,
    }  # fmt: skip
    with copy_sources.opened(path) as other:
        said = repr(other.copy.plan)
    assert "Pump" in said
    assert not any(word in said for word in ("Later", "Hush", "Marc"))


def test_a_copy_is_sealed_with_the_first_line_of_a_file(run, there, secret, tmp_path):
    path = tmp_path / "copy.compass-share"
    assert run("share", there, path, "--share-passphrase-file", secret).status == 0
    with copy_sources.opened(path, WORDS) as other:
        assert len(other.copy.plan.items) == 2
    secret.write_text("\n", "utf-8")
    assert run("share", there, path, "--force", "--share-passphrase-file", secret).status == 2


@pytest.mark.parametrize(
    "asked",
    [
        ("share", "CLIENT", "SHARE", "--from", "2027-03-02", "--to", "2027-03-01"),
        ("share", "CLIENT", "SHARE", "--from", "soon"),
        ("share", "CLIENT", "CLIENT", "--force"),
        ("share", "plan.json", "SHARE"),
        ("share", "CLIENT", "SHARE", "--seal"),
    ],
)
def test_what_cannot_be_is_wrong_input_and_makes_nothing(run, there, tmp_path, asked):
    before = there.read_bytes()
    target = tmp_path / "copy.compass-share"
    names = {"CLIENT": there, "SHARE": target, "plan.json": tmp_path / "a.plan.json"}
    answer = run(*(names.get(word, word) for word in asked))
    assert answer.status == 2, answer.err
    assert answer.err
    assert not target.exists()
    assert there.read_bytes() == before
