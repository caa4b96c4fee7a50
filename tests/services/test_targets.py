"""A client file is never replaced: open or not, by whatever name it is reached."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from builders import client
from compassdesk.domain.errors import InputError
from compassdesk.services import targets
from compassdesk.services.opening import create_client
from compassdesk.services.plans import client_of
from compassdesk.services.workspace import ClientFile


def same(path: Path) -> Path:
    return path


def by_symlink(path: Path) -> Path:
    link = path.with_name("link.csv")
    link.symlink_to(path.name)
    return link


def by_hard_link(path: Path) -> Path:
    link = path.with_name("hard.csv")
    os.link(path, link)
    return link


def by_another_spelling(path: Path) -> Path:
    return path.parent / ".." / path.parent.name / "." / path.name


def renamed(path: Path) -> Path:
    return path.rename(path.with_name("renamed.csv"))


def its_lock(path: Path) -> Path:
    return path.with_name(f"{path.name}.lock")


def its_journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


WAYS = (same, by_symlink, by_hard_link, by_another_spelling, its_lock, its_journal)


@pytest.mark.parametrize("replace", [True, False])
@pytest.mark.parametrize("way", WAYS)
def test_an_open_client_file_is_never_replaced(opened: ClientFile, way: Callable[[Path], Path], replace: bool) -> None:
    with pytest.raises(InputError) as caught:
        targets.write(way(opened.path), b"export", replace=replace)
    assert caught.value.code == "target-is-client"
    assert opened.read(client_of).name
    assert opened.moved() is None


@pytest.mark.parametrize("way", [*WAYS, renamed])
def test_a_closed_client_file_is_never_replaced(tmp_path: Path, way: Callable[[Path], Path]) -> None:
    path = tmp_path / "delta.compass"
    create_client(path, client()).close()
    target = way(path)
    with pytest.raises(InputError) as caught:
        targets.write(target, b"export", replace=True)
    assert caught.value.code == "target-is-client"


def test_a_damaged_client_file_is_known_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "delta.compass"
    path.write_bytes(b"nothing is left of it")
    with pytest.raises(InputError) as caught:
        targets.write(path, b"export", replace=True)
    assert caught.value.code == "target-is-client"
    assert path.read_bytes() == b"nothing is left of it"


def test_any_other_file_is_replaced_when_it_is_to_be(tmp_path: Path) -> None:
    for name in ("a.csv", "a.lock", "no-wal"):
        target = tmp_path / name
        targets.write(target, b"first")
        with pytest.raises(InputError) as caught:
            targets.write(target, b"second")
        assert caught.value.code == "target-exists"
        targets.write(target, b"second", replace=True)
        assert target.read_bytes() == b"second"
