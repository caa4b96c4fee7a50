"""`compassdesk export --layout posts`: pictures come from the client file, or from the folder beside a plan file."""

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
from pages_of_pdf import page_count

CONTENT = image_bytes("jpeg")
HASH = sha256(CONTENT).hexdigest()
ROW = Record("a", {"item": "i1", "name": "pump.jpg", "alt": "A pump", "sha256": HASH, "kind": "jpeg"})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    item = post("send", "2027-03-02T09:00", id="i1", title="Pump")
    with closing(create_client(tmp_path / "c.compass", client(), as_patch(plan(item)))) as made:
        made.perform("Attach", attachments.add, Patch(attachments=(ROW,)), {HASH: CONTENT})
    return tmp_path / "c.compass"


def pages(run, source: Path, target: Path) -> bytes:
    answer = run("export", source, target, "--layout", "posts", "--with-cover")
    assert (answer.status, answer.out) == (0, "")
    return target.read_bytes()


def test_a_client_file_gives_them(run, file: Path, tmp_path: Path) -> None:
    made = pages(run, file, tmp_path / "posts.pdf")
    assert page_count(made) == 2
    assert b"/Subtype /Image" in made


def test_a_plan_file_gives_those_beside_it(run, file: Path, tmp_path: Path) -> None:
    assert run("export", file, tmp_path / "team.plan.json").status == 0
    assert b"/Subtype /Image" in pages(run, tmp_path / "team.plan.json", tmp_path / "posts.pdf")
    for lies in (tmp_path / "team.plan.files").iterdir():
        lies.unlink()
    bare = pages(run, tmp_path / "team.plan.json", tmp_path / "bare.pdf")
    assert b"/Subtype /Image" not in bare
    assert page_count(bare) == 2
