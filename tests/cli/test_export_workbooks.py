"""Workbooks from the command line, with and without small pictures of what is attached."""

import zipfile
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from builders import client, plan, post
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import Record
from compassdesk.services import attachments
from compassdesk.services.opening import create_client
from media_files import image_bytes

CONTENT = image_bytes("jpeg", 300, 200)
HASH = sha256(CONTENT).hexdigest()


@pytest.fixture
def attached(tmp_path: Path) -> Path:
    """A client file with a post and its picture."""
    path = tmp_path / "c.compass"
    row = Record("a", {"item": "i1", "name": "a.jpg", "alt": "A pump", "sha256": HASH, "kind": "jpeg"})
    whole = plan(post("send", "2027-03-02T09:00", id="i1", title="New pump"))
    with closing(create_client(path, client(), as_patch(whole))) as made:
        made.perform("Attach", attachments.add, Patch(attachments=(row,)), {HASH: CONTENT})
    return path


def pictures(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        return [name for name in archive.namelist() if name.startswith(("xl/media/", "Pictures/"))]


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_pictures_come_out_of_the_client_file_and_from_beside_a_plan_file(run, attached, tmp_path, kind) -> None:
    assert run("export", attached, tmp_path / "plain").status == 2, "a format is wanted"
    assert run("export", attached, tmp_path / f"plain.{kind}").status == 0
    assert pictures(tmp_path / f"plain.{kind}") == []
    answer = run("export", attached, tmp_path / f"seen.{kind}", "--with-pictures", "--layout", "weeks")
    assert (answer.status, answer.err) == (0, f"compassdesk: 1 item written to seen.{kind}\n")
    assert len(pictures(tmp_path / f"seen.{kind}")) == 1
    assert run("export", attached, tmp_path / "whole.plan.json").status == 0
    assert run("export", tmp_path / "whole.plan.json", tmp_path / f"beside.{kind}", "--with-pictures").status == 0
    assert len(pictures(tmp_path / f"beside.{kind}")) == 1
    answer = run("import", tmp_path / f"seen.{kind}", "--into", attached, "--dry-run")
    assert answer.status == 0
    assert "unchanged" in answer.out


def test_a_format_without_room_for_pictures_says_so(run, attached, tmp_path) -> None:
    answer = run("export", attached, tmp_path / "a.csv", "--with-pictures")
    assert answer.status == 0
    assert "Not taken into account for csv: --with-pictures" in answer.err
