"""What the last test left is what the next one finds, until something that several tests share is made or ended.

A plugin of its own: pytest asks a conftest of a folder about nothing that is made for the whole session.
"""

from typing import Any

import pytest

from left_behind import Traces

FOUND = pytest.StashKey[Traces]()


def pytest_fixture_setup(fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest) -> None:
    _look_anew_behind(fixturedef, request)


def pytest_fixture_post_finalizer(fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest) -> None:
    _look_anew_behind(fixturedef, request)


def _look_anew_behind(fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest) -> None:
    if fixturedef.scope != "function" and FOUND in request.config.stash:
        del request.config.stash[FOUND]
