"""A copy of a client goes to a colleague from the command line, and what they made of it comes back."""

import pytest
from msgspec.structs import replace

from builders import plan, post
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.services import copy_sources, plans
from compassdesk.services.inside import write
from compassdesk.services.opening import create_client, open_client

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


def edit(path, key: str, **values: object) -> None:
    file = open_client(path)
    (row,) = file.read(plans.items_by_id, [key])
    file.perform("Edit", write, Patch(items=(replace(row, **values),)))
    file.close()


def said(path, key: str):
    file = open_client(path, read_only=True)
    try:
        return file.read(plans.items_by_id, [key])[0]
    finally:
        file.close()


@pytest.fixture
def two(run, there, tmp_path):
    """The client, and the copy that a colleague made of it and went on with."""
    share, other = tmp_path / "copy.compass-share", tmp_path / "sanne.compass"
    assert run("share", there, share).status == 0
    answer = run("merge", share, "--into", other)
    assert answer.status == 0
    assert "sanne.compass" in answer.err
    edit(there, "p", title="Pump, ours")
    edit(other, "p", title="Pump, hers", labels=("summer",))
    edit(other, "q", body="New")
    assert run("share", other, share, "--force", "--by", "Sanne").status == 0
    return there, share


def test_what_both_changed_waits_and_is_told_and_the_rest_comes(run, two):
    there, share = two
    dry = run("merge", share, "--into", there, "--dry-run")
    assert said(there, "p").labels == ()
    answer = run("merge", share, "--into", there)
    assert (answer.status, answer.err) == (0, "")
    assert said(there, "p").labels == ("summer",)
    assert said(there, "q").body == "New"
    for told in (dry.out, answer.out):
        assert "Pump, ours" in told
        assert "Pump, hers" in told
        assert "1 choice waits" in told
        assert "Later: Sanne: text" in told
        assert "Pump, hers: labels" in told, "what comes of a row beside the question"
    assert "Nothing was written" in dry.out
    assert "Sanne" in answer.out
    assert "all of it is here" in run("merge", share, "--into", there).out


@pytest.mark.parametrize(("side", "title"), [("here", "Pump, ours"), ("there", "Pump, hers")])
def test_one_side_is_preferred(run, two, side, title):
    there, share = two
    answer = run("merge", share, "--into", there, "--prefer", side, "--format", "json")
    assert answer.document["waiting"] == []
    assert said(there, "p").title == title


def test_the_report_accounts_for_every_row(run, two, tmp_path):
    there, share = two
    found = run("merge", share, "--into", there, "--format", "json").document
    counts = {name: found[name] for name in ("taken", "changed", "unchanged", "skipped", "refused")}
    assert counts == {"taken": 0, "changed": 2, "unchanged": 5, "skipped": 0, "refused": 0}
    assert found["records"] == sum(counts.values())
    assert (found["items"], found["removed"], found["by"], found["made"]) == (2, 0, "Sanne", False)
    assert {one["id"]: one["fields"] for one in found["details"]} == {"p": ["labels", "title"], "q": ["body"]}
    (waiting,) = found["waiting"]
    assert (waiting["list"], waiting["id"], waiting["field"]) == ("items", "p", "title")
    assert (waiting["here"], waiting["there"], waiting["shown"]) == ("Pump, ours", "Pump, hers", "Pump, hers")
    assert "Pump, ours" in waiting["message"]
    made = run("merge", share, "--into", tmp_path / "new.compass", "--format", "json").document
    assert (made["made"], made["records"], made["taken"], made["items"]) == (True, 7, 7, 2)
    assert set(made) == set(found)


def test_a_trial_makes_no_client(run, two, tmp_path):
    answer = run("merge", two[1], "--into", tmp_path / "new.compass", "--dry-run")
    assert answer.status == 0
    assert not (tmp_path / "new.compass").exists()


def test_a_copy_of_the_file_itself_is_merged_as_well(run, there, tmp_path):
    copy = tmp_path / "delta (conflicted copy).compass"
    copy.write_bytes(there.read_bytes())
    edit(copy, "p", title="Elsewhere")
    assert run("merge", copy, "--into", there).status == 0
    assert said(there, "p").title == "Elsewhere"


def test_a_sealed_share_is_opened_with_the_first_line_of_a_file(run, there, secret, tmp_path):
    share, new = tmp_path / "copy.compass-share", tmp_path / "new.compass"
    run("share", there, share, "--share-passphrase-file", secret)
    closed = run("merge", share, "--into", new)
    assert (closed.status, "--share-passphrase-file" in closed.err) == (2, True)
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("eik", "utf-8")
    assert run("merge", share, "--into", new, "--share-passphrase-file", wrong).status == 2
    assert not new.exists()
    assert run("merge", share, "--into", new, "--share-passphrase-file", secret).status == 0
    assert said(new, "p").title == "Pump"


@pytest.mark.parametrize(
    ("content", "status"), [(None, 2), (b"", 2), (b"id;title", 2), (b"PK\x03\x04", 2), (b"age-encryption.org/v1\nx", 2)]
)
def test_what_brings_no_copy_ends_in_a_sentence(run, there, tmp_path, content, status):
    share, before = tmp_path / "copy.compass-share", there.read_bytes()
    if content is not None:
        share.write_bytes(content)
    secret = tmp_path / "words.txt"
    secret.write_text("x", "utf-8")
    answer = run("merge", share, "--into", there, "--share-passphrase-file", secret)
    assert answer.status == status
    assert answer.err
    assert there.read_bytes() == before
    assert run("merge", share).status == 2


def test_a_copy_of_another_client_is_refused(run, there, tmp_path):
    other, share = tmp_path / "other.compass", tmp_path / "copy.compass-share"
    assert run("new", other, "--name", "Other").status == 0
    assert run("share", other, share).status == 0
    before = there.read_bytes()
    answer = run("merge", share, "--into", there)
    assert (answer.status, "Other" in answer.err) == (2, True)
    assert there.read_bytes() == before
