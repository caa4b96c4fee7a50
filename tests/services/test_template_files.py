"""A template leaves its client as a plan file, without names of it, and comes in elsewhere as any plan file does."""

from pathlib import Path

import pytest

from builders import client
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Plan, Record
from compassdesk.domain.templates import template_in, templates_of
from compassdesk.exchange.plan import plan_json
from compassdesk.exchange.plan.plan_merge import preview_plan
from compassdesk.services import template_files
from compassdesk.services.imports import read_plan_file, this_moment
from compassdesk.services.shipped_templates import is_shipped, shipped_templates

PART = {
    "title": "Tip", "kind": "post", "petal": "send", "channels": ["c1"], "speaker": "s1",
    "private_note": "Ask Nadia first", "attachments": [{"name": "nadia.jpg", "sha256": "ab" * 32}],
}  # fmt: skip
MINE = Record(
    "t1",
    {
        "name": "By Nadia's team",
        "kind": "item",
        "mood": "kept",
        "channels": [{"key": "c1", "id": "li", "network": "linkedin", "name": "LinkedIn"}],
        "speakers": [{"key": "s1", "id": "nadia-kaya", "role_title": "Editor"}],
        "parts": [PART],
        "tasks": [{"title": "Take a picture", "owner": "Nadia"}],
        "rhythm": {"days": 60, "of": "item-nadia"},
    },
)


def test_it_comes_into_another_client_by_its_roles_alone(tmp_path: Path) -> None:
    target = tmp_path / f"tip{template_files.ENDING}"
    template_files.write(target, template_in(MINE), MINE)
    assert template_files.left_behind(template_in(MINE)) == 1
    assert "nadia" not in target.read_text().replace(MINE.content["name"], "").casefold()
    brought = read_plan_file(target)
    here = Plan(client(name="Another"))
    preview = preview_plan(brought, target.name, here, this_moment(here.client))
    after = applied(here, preview.patch)
    assert after.client == here.client
    (template,) = templates_of(after)
    assert (template.tasks[0].title, after.templates[0].content["rhythm"]) == ("Take a picture", {"days": 60})
    assert (template.name, template.parts[0].item.title) == ("By Nadia's team", "Tip")
    assert (template.speakers[0].role_title, template.speakers[0].id) == ("Editor", "")
    assert after.templates[0].content["mood"] == "kept"


def test_a_ready_made_one_is_ones_own_once_it_came_from_a_file(tmp_path: Path) -> None:
    for shipped in shipped_templates("nl"):
        target = tmp_path / f"{shipped.template.kind}-{shipped.template.name}{template_files.ENDING}"
        template_files.write(target, shipped.template, None)
        (template,) = templates_of(plan_json.read(target.read_bytes()))
        assert not is_shipped(template)
        assert (template.name, template.parts) == (shipped.template.name, shipped.template.parts)


def test_a_file_that_is_there_is_not_replaced_unasked(tmp_path: Path) -> None:
    target = tmp_path / f"tip{template_files.ENDING}"
    target.write_text("mine")
    with pytest.raises(InputError, match="target-exists"):
        template_files.write(target, template_in(MINE), MINE)
    assert target.read_text() == "mine"
    template_files.write(target, template_in(MINE), MINE, replace=True)
    assert templates_of(plan_json.read(target.read_bytes()))
