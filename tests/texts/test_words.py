"""Every value a plan may hold has a word of its own."""

import typing
from typing import Literal

from msgspec.structs import fields

from compassdesk.domain import vocabulary
from compassdesk.domain.plan import Item
from compassdesk.texts import words
from examples import each

CLOSED = {name: typing.get_args(kind) for name, kind in vars(vocabulary).items() if typing.get_origin(kind) is Literal}


def test_every_value_of_a_closed_list_has_a_word() -> None:
    each(CLOSED, assert_values_have_words)


def assert_values_have_words(name: str) -> None:
    (table,) = {id(table): table for _, table in words.TABLES.values() if set(CLOSED[name]) <= table.keys()}.values()
    spelled = [str(table[value]) for value in CLOSED[name]]
    assert all(spelled)
    assert "_" not in "".join(spelled)
    assert len(set(spelled)) == len(spelled), "two values share a word"


def test_words_of_a_kind_differ() -> None:
    each(words.TABLES, assert_words_differ)


def assert_words_differ(kind: str) -> None:
    _, table = words.TABLES[kind]
    assert len(set(table.values())) == len(table)


def test_every_field_of_an_item_has_a_name() -> None:
    for entry in fields(Item):
        if entry.name not in {"id", "extra"}:
            assert words.field(entry.name) != entry.name


def test_own_words_stand_for_themselves() -> None:
    assert words.label("player", "Wijkraad <b>Noord</b>") == "Wijkraad <b>Noord</b>"
    assert words.defaults("player")[0] == "traditional_media"
