"""A user's own scheduling tools: files in the config folder, which come before ours and stop nothing."""

from argparse import Namespace
from pathlib import Path

import pytest

from compassdesk.commands import scheduler_files
from compassdesk.domain.errors import InputError
from compassdesk.exchange.schedulers.tool_profile import profile
from compassdesk.services.scheduler_profiles import scheduler_profiles

OWN = """name = "Own"
checked_on = 2026-11-01
source = "https://example.org"
[[columns]]
heading = "Text"
holds = "text"
[[columns]]
heading = "When"
holds = "moment"
form = "%Y"
"""


def test_a_tool_is_found_however_its_file_is_spelled(tmp_path: Path) -> None:
    (tmp_path / "Buffer.toml").write_text(OWN)
    found = scheduler_profiles(tmp_path)
    assert (found["buffer"].name, found["buffer"].key) == ("Own", "buffer")


def test_a_broken_file_leaves_the_others_and_ours(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(OWN)
    (tmp_path / "buffer.toml").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "deep.toml").write_text("a=" + "[" * 100_000)
    (tmp_path / "folder.toml").mkdir()
    found = scheduler_profiles(tmp_path)
    assert (found["buffer"].name, found["own"].name) == ("Buffer", "Own")
    assert not {"deep", "folder"} & found.keys()


def test_a_tool_called_like_a_format_takes_nothing_from_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "csv.toml").write_text(OWN)
    (tmp_path / "own.toml").write_text(OWN)
    monkeypatch.setattr(scheduler_files, "scheduler_profiles", lambda: scheduler_profiles(tmp_path))
    assert scheduler_files.tool_of(Namespace(format="csv")) is None
    assert scheduler_files.tool_of(Namespace(format="OWN")) is not None


@pytest.mark.parametrize("form", ["%Q", "", "%", "%Y\\u0000%m", "%Y\\n%m"])
def test_a_form_in_which_no_time_can_be_written_says_so(form: str) -> None:
    with pytest.raises(InputError, match="form of 'When'"):
        profile(OWN.replace("%Y", form), "own")
