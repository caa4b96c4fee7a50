"""The lists of days of the year that people plan for, read from data (`resources/data/year_days.toml`)."""

import tomllib
from collections.abc import Mapping
from functools import cache

from compassdesk.domain.year_days import YEAR_LISTS, ListedDay
from compassdesk.system.resources import resource_path


@cache
def year_day_lists() -> Mapping[str, tuple[ListedDay, ...]]:
    """The days of each list."""
    said = tomllib.loads(resource_path("data/year_days.toml").read_text(encoding="utf-8"))
    return {name: tuple(_listed(row) for row in said[name]["days"]) for name in YEAR_LISTS}


def _listed(row: Mapping[str, str]) -> ListedDay:
    return ListedDay(row["rule"], {language: name for language, name in row.items() if language != "rule"})
