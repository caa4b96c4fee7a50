"""The lists of days of the year that people plan for, and of school holidays, read from data (`resources/data`)."""

import json
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from compassdesk.domain.school_holidays import ALL_SCHOOL_LISTS, SCHOOL_KINDS, SchoolHoliday, SchoolLists, SchoolSource
from compassdesk.domain.year_days import YEAR_LISTS, ListedDay
from compassdesk.system.resources import resource_path

_SCHOOL_FILES = ("data/school_holidays.json", "data/school_holidays_uk.json")
"""A file for each source: each keeps the licence that it came under, so nothing is moved from one to another."""


@cache
def year_day_lists() -> Mapping[str, tuple[ListedDay, ...]]:
    """The days of each list."""
    said = tomllib.loads(resource_path("data/year_days.toml").read_text(encoding="utf-8"))
    return {name: tuple(_listed(row) for row in said[name]["days"]) for name in YEAR_LISTS}


def _listed(row: Mapping[str, str]) -> ListedDay:
    return ListedDay(row["rule"], {language: name for language, name in row.items() if language != "rule"})


@cache
def school_lists() -> SchoolLists:
    """The school holidays of each list, in the order of their days (`school_holidays*.json`)."""
    said = {name: kinds for file in _school_files() for name, kinds in file["lists"].items()}
    return {
        name: tuple(
            sorted((_school_day(name, kind, row) for kind in said[name] for row in said[name][kind]), key=_first)
        )
        for name in ALL_SCHOOL_LISTS
    }


@cache
def school_sources() -> tuple[SchoolSource, ...]:
    """Where the lists of school holidays are from: each list has one source."""
    return tuple(
        SchoolSource(file["source"]["short"], date.fromisoformat(file["source"]["as_of"]), tuple(file["lists"]))
        for file in _school_files()
    )


@cache
def _school_files() -> tuple[Mapping[str, Any], ...]:
    return tuple(json.loads(resource_path(name).read_text(encoding="utf-8")) for name in _SCHOOL_FILES)


def _school_day(name: str, kind: str, row: str) -> SchoolHoliday:
    first, last = map(date.fromisoformat, row.split("/"))
    return SchoolHoliday(name, SCHOOL_KINDS[SCHOOL_KINDS.index(kind)], first, last)


def _first(day: SchoolHoliday) -> date:
    return day.first
