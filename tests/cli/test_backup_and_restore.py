"""Making backups, listing them and going back to one, from the command line."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from compassdesk.storage import unlocked
from unlocking import forget_keys


@pytest.fixture
def target(imported):
    return imported


def titles(run, path, *options):
    exported = path.with_suffix(".plan.json")
    assert run("export", path, exported, *options).status == 0
    found = {item["title"] for item in json.loads(exported.read_text("utf-8"))["items"]}
    exported.unlink()
    return found


def test_a_backup_lies_with_the_others_of_its_client(run, target, tmp_path):
    answer = run("backup", target)
    assert answer.status == 0
    assert answer.out.startswith(str(tmp_path / "home" / "data" / "backups"))
    listing = run("restore", target, "--format", "json").document
    (one,) = listing["backups"]
    assert (listing["file"], one["path"], one["reason"], one["number"]) == (str(target), answer.out.strip(), "hand", 1)
    assert datetime.fromisoformat(one["made_at"]) <= datetime.now(UTC)
    assert one["items"] > 0
    assert "by hand" in run("restore", target).out
    assert "met de hand" in run("restore", target, "--lang", "nl").out


def test_going_back_from_the_command_line(run, target, shouting):
    before = titles(run, target)
    run("backup", target)
    run("import", shouting, "--into", target)
    after = titles(run, target)
    answer = run("restore", target, "--from", "1")
    assert answer.status == 0, answer.err
    assert "newer items removed" in answer.err
    assert titles(run, target) == before
    kept = run("restore", target, "--format", "json").document["backups"]
    assert [one["reason"] for one in kept] == ["hand", "restore"]
    assert answer.out.strip() == kept[-1]["path"]
    assert run("restore", target, "--from", "2").status == 0
    assert titles(run, target) == after != before


def test_a_new_file_from_a_backup_when_the_client_file_is_damaged_or_gone(run, target, tmp_path):
    before = titles(run, target)
    run("backup", target)
    target.write_bytes(b"damaged" * 999)
    assert run("restore", target, "--to", tmp_path / "one.compass").status == 0
    target.unlink()
    assert str(target) in run("restore").out
    assert run("restore", target, "--from", "1", "--to", tmp_path / "two.compass").status == 0
    assert titles(run, tmp_path / "one.compass") == titles(run, tmp_path / "two.compass") == before
    again = run("restore", target, "--to", tmp_path / "two.compass")
    assert (again.status, titles(run, tmp_path / "two.compass")) == (2, before)


def test_a_protected_backup_opens_with_its_passphrase(run, target, tmp_path):
    pytest.importorskip("sqlcipher3")
    (tmp_path / "secret").write_text("correct horse battery staple\n")
    before = titles(run, target)
    assert run("protect", target, "--passphrase-file", tmp_path / "secret").status == 0
    unlocked.forget(target)
    assert run("backup", target, "--passphrase-file", tmp_path / "secret").status == 0
    (backup,) = run("restore", target, "--format", "json", "--passphrase-file", tmp_path / "secret").document["backups"]
    target.unlink()
    unlocked.forget(target)
    unlocked.forget(Path(backup["path"]))
    new = tmp_path / "new.compass"
    assert run("restore", target, "--to", new).status == 2
    answer = run("restore", target, "--to", new, "--passphrase-file", tmp_path / "secret")
    assert answer.status == 0, answer.err
    assert titles(run, new, "--passphrase-file", tmp_path / "secret") == before


def test_a_backup_with_an_earlier_passphrase_can_be_gone_back_to(run, target, tmp_path):
    pytest.importorskip("sqlcipher3")
    before = titles(run, target)
    secret, later = tmp_path / "secret", tmp_path / "later"
    secret.write_text("correct horse battery\n")
    later.write_text("another one altogether\n")
    assert run("protect", target, "--passphrase-file", secret).status == 0
    assert run("backup", target, "--passphrase-file", secret).status == 0
    assert run("protect", target, "--passphrase-file", secret, "--new-passphrase-file", later).status == 0
    forget_keys()
    for name, words in (
        ("one", ("--passphrase-file", secret)),  # that of the file is forgotten, and a new file needs it not
        ("two", ("--passphrase-file", later, "--backup-passphrase-file", secret)),
    ):
        new = tmp_path / f"{name}.compass"
        answer = run("restore", target, "--from", "1", "--to", new, *words)
        assert answer.status == 0, answer.err
        forget_keys()
        assert titles(run, new, "--passphrase-file", secret) == before
        forget_keys()
    forget_keys()
    refused = run("restore", target, "--from", "1", "--passphrase-file", later)
    assert refused.status == 2
    answer = run("restore", target, "--from", "1", "--passphrase-file", later, "--backup-passphrase-file", secret)
    assert answer.status == 0, answer.err
    forget_keys()
    assert titles(run, target, "--passphrase-file", later) == before


def test_a_disk_without_room_for_a_restored_copy_is_named_and_not_the_backup(run, target, small_disk):
    run("backup", target)
    (small_disk / "fill").write_bytes(b"x" * 580_000)
    new = small_disk / "new.compass"
    answer = run("restore", target, "--to", new)
    assert answer.status == 3
    assert f"nothing was written to {new}." in answer.err
    assert [entry.name for entry in small_disk.iterdir()] == ["fill"]


def test_a_removed_file_finds_its_backups_though_a_copy_made_the_last(run, target, tmp_path):
    before = titles(run, target)
    (kept,) = run("backup", target).out.splitlines()
    copy = tmp_path / "copy.compass"
    assert run("restore", target, "--to", copy).status == 0
    run("import", many(tmp_path, 3), "--into", copy)
    (other,) = run("backup", copy).out.splitlines()
    target.unlink()
    found = run("restore", target, "--format", "json").document
    assert [one["path"] for one in found["backups"]] == [kept]
    assert [(one["file"], one["backups"][0]["path"]) for one in found["other_copies"]] == [(str(copy), other)]
    told = run("restore", target).out
    assert f"Of {copy}, another copy of this client" in told
    assert other in told
    assert run("restore", target, "--to", tmp_path / "again.compass").status == 0
    assert titles(run, tmp_path / "again.compass") == before
    assert {one["file"] for one in run("restore", "--format", "json").document["clients"]} == {str(target), str(copy)}


def test_a_backup_of_another_copy_can_be_gone_back_to_by_its_path(run, target, tmp_path):
    before = titles(run, target)
    kept = run("backup", target).out.strip()
    copy = tmp_path / "copy.compass"
    assert run("restore", target, "--to", copy).status == 0
    run("import", many(tmp_path, 3), "--into", copy)
    assert run("restore", copy, "--from", "1").status == 2
    assert run("restore", copy, "--from", kept).status == 0
    assert titles(run, copy) == before
    paused = [run("restore", path, "--format", "json").document["paused"] for path in (target, copy)]
    assert paused == [False, True]


def test_that_backups_pause_is_said_and_content_lets_them_go_on(run, target):
    run("backup", target)
    told = run("restore", target, "--from", "1").err
    assert f"pause until you say that it is right: “compassdesk restore --content {target}”" in told
    assert "pauzeren tot" in run("restore", target, "--lang", "nl").err
    assert run("restore", target, "--content", "--from", "1").status == 2
    assert run("restore", target, "--format", "json").document["paused"] is True
    answer = run("restore", target, "--content")
    assert (answer.status, answer.out) == (0, f"Backups of {target} go on.\n")
    assert run("restore", target, "--format", "json").document["paused"] is False
    assert "pause" not in run("restore", target).err


def put_backups_into(tmp_path, folder, *former):
    config = tmp_path / "home" / "config"
    config.mkdir(parents=True, exist_ok=True)
    content = {"backups_folder": str(folder), "former_backups_folders": [str(one) for one in former]}
    (config / "preferences.json").write_text(json.dumps(content), "utf-8")


def test_backups_in_the_folder_chosen_before_are_listed_restored_and_protected(run, target, tmp_path):
    before = titles(run, target)
    first, second = tmp_path / "first", tmp_path / "second"
    put_backups_into(tmp_path, first)
    kept = Path(run("backup", target).out.strip())
    put_backups_into(tmp_path, second, first)
    assert [one["path"] for one in run("restore", target, "--format", "json").document["backups"]] == [str(kept)]
    assert run("restore", target, "--to", tmp_path / "new.compass").status == 0
    assert titles(run, tmp_path / "new.compass") == before
    first.rename(tmp_path / "unplugged")
    answer = run("restore", target)
    assert answer.status == 0
    assert f"The backups in {first} cannot be reached" in answer.err
    (tmp_path / "unplugged").rename(first)
    pytest.importorskip("sqlcipher3")
    (tmp_path / "secret").write_text("correct horse battery staple\n")
    answer = run("protect", target, "--passphrase-file", tmp_path / "secret", "--old-backups", "remove")
    assert answer.status == 0
    assert "1 older backup removed" in answer.err
    assert "Copies of the client that were saved elsewhere" in answer.err
    assert not kept.exists()


def test_of_two_backups_with_one_number_the_path_is_asked(run, target, tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    put_backups_into(tmp_path, first)
    one = run("backup", target).out.strip()
    first.rename(tmp_path / "unplugged")
    put_backups_into(tmp_path, second, first)
    other = run("backup", target).out.strip()
    (tmp_path / "unplugged").rename(first)
    answer = run("restore", target, "--from", "1")
    assert answer.status == 2
    assert one in answer.err
    assert other in answer.err
    assert run("restore", target, "--from", one).status == 0


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("restore", "--content"), 2),
        (("restore", "nowhere.compass"), 2),
        (("restore", "d.compass", "--from", "7"), 2),
        (("restore", "d.compass", "--to", "n.compass"), 2),
        (("restore", "--to", "n.compass"), 2),
        (("restore", "d.compass", "--from", "bad.compass"), 2),
        (("restore", "d.compass", "--from", "torn.compass"), 3),
    ],
)
def test_what_cannot_be_restored_ends_with_its_status_and_a_sentence(run, target, tmp_path, arguments, status):
    (tmp_path / "bad.compass").write_bytes(b"no client file at all, but long enough to look at it")
    whole = target.read_bytes()
    (tmp_path / "torn.compass").write_bytes(whole[: len(whole) // 2])
    answer = run(*arguments)
    assert (answer.status, answer.out) == (status, "")
    assert answer.err.startswith("compassdesk: ")
    assert not (tmp_path / "n.compass").exists()


def test_a_file_that_somebody_has_open_is_left_alone(run, target):
    from compassdesk.services.opening import open_client
    from compassdesk.storage.lock import Lock

    run("backup", target)
    lock = Lock(target)
    try:
        assert run("restore", target, "--from", "1").status == 3
        assert run("backup", target).status == 0
    finally:
        lock.release()
    open_client(target).close()


def many(tmp_path, count):
    path = tmp_path / f"{count}.csv"
    rows = "".join(f"2027-03-{1 + number % 28:02d};09:00;LinkedIn;Post {number}\n" for number in range(count))
    path.write_text(f"Datum;Tijd;Kanaal;Titel\n{rows}", "utf-8")
    return path


def test_a_large_import_is_preceded_by_a_backup(run, target, tmp_path):
    before = titles(run, target)
    assert run("import", many(tmp_path, 100), "--into", target).status == 0
    assert run("restore", target, "--format", "json").document["backups"] == []
    assert run("import", many(tmp_path, 240), "--into", target).status == 0
    (one,) = run("restore", target, "--format", "json").document["backups"]
    assert (one["reason"], one["items"]) == ("import", len(before) + 100)
    assert "before an import of" in run("restore", target).out


def test_a_backup_that_cannot_be_made_is_told_and_does_not_stop_an_import(run, target, tmp_path):
    (tmp_path / "home").mkdir(exist_ok=True)
    (tmp_path / "home" / "data").write_text("in the way")
    answer = run("import", many(tmp_path, 240), "--into", target)
    assert answer.status == 0
    assert "data" in answer.err
    assert len(titles(run, target)) > 240
