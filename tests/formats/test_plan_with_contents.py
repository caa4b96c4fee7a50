"""A plan file travels with the contents of its attachments in a folder beside it, and comes back whole."""

from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from builders import client, plan, post
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import Record
from compassdesk.formats import known
from compassdesk.formats.exporting import export
from compassdesk.formats.importing import preview
from compassdesk.services import attachments, exports, imports, plans
from compassdesk.services.exports import Choices
from compassdesk.services.opening import create_client
from compassdesk.services.workspace import ClientFile
from media_files import image_bytes

CONTENT = image_bytes("jpeg")
HASH = sha256(CONTENT).hexdigest()
ROW = Record("a", {"item": "i1", "name": "pump.jpg", "alt": "A pump", "sha256": HASH, "kind": "jpeg"})


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ClientFile]:
    with closing(create_client(tmp_path / "c.compass", client(), as_patch(plan(post("send", None, id="i1"))))) as made:
        made.perform("Attach", attachments.add, Patch(attachments=(ROW,)), {HASH: CONTENT})
        yield made


@pytest.fixture
def exported(file: ClientFile, tmp_path: Path) -> Path:
    target = tmp_path / "out" / "team.plan.json"
    target.parent.mkdir()
    export(known.named("plan"), exports.of_file(file), Choices(), target)
    return target


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[ClientFile]:
    with closing(create_client(tmp_path / "fresh.compass", client())) as made:
        yield made


def brought(fresh: ClientFile, source: Path) -> list[str]:
    found = preview(source, fresh.read(plans.whole))
    fresh.perform("Import", imports.take, found)
    return [remark.code for remark in found.remarks]


def test_contents_lie_in_a_folder_beside_the_plan(exported):
    (lies,) = (exported.parent / "team.plan.files").iterdir()
    assert (lies.name, lies.read_bytes()) == (f"{HASH}.jpg", CONTENT)


def test_they_come_back_with_the_plan(exported, fresh):
    assert "contents-missing" not in brought(fresh, exported)
    assert fresh.read(plans.whole).attachments == (ROW,)
    assert fresh.read(attachments.content, HASH) == CONTENT


@pytest.mark.parametrize("instead", [None, b"another content"])
def test_one_that_is_missing_or_another_is_no_mistake(exported, fresh, instead):
    (lies,) = (exported.parent / "team.plan.files").iterdir()
    lies.unlink()
    if instead is not None:
        lies.write_bytes(instead)
    told = brought(fresh, exported)
    assert ("contents-missing" in told) == (instead is None)
    assert fresh.read(plans.whole).attachments == (ROW,)
    assert fresh.read(attachments.missing) == frozenset((HASH,))


def test_a_second_export_leaves_what_is_there(file, exported):
    (lies,) = (exported.parent / "team.plan.files").iterdir()
    before = lies.stat().st_mtime_ns
    export(known.named("plan"), exports.of_file(file), Choices(), exported, replaces=True)
    assert lies.stat().st_mtime_ns == before


def test_a_name_in_a_plan_leads_nowhere_else(fresh, tmp_path, exported):
    wicked = exported.read_text(encoding="utf-8").replace(HASH, "../../c")
    exported.write_text(wicked, encoding="utf-8")
    assert "contents-missing" in brought(fresh, exported)


def test_what_a_template_names_travels_too(file, tmp_path, fresh):
    content = image_bytes("png")
    hung = {"name": "cup.png", "sha256": sha256(content).hexdigest(), "kind": "png"}
    part = {"title": "Tip", "kind": "post", "petal": "send", "attachments": [hung]}
    template = Patch(templates=(Record("t", {"name": "Tip", "parts": [part]}),))
    file.perform("Keep", attachments.add, template, {hung["sha256"]: content})
    target = tmp_path / "with.plan.json"
    export(known.named("plan"), exports.of_file(file), Choices(), target)
    assert "contents-missing" not in brought(fresh, target)
    assert fresh.read(attachments.content, hung["sha256"]) == content
