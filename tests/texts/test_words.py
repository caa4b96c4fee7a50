"""Every value a plan may hold has a word of its own."""

import pytest
from msgspec.structs import fields

from compassdesk.domain import vocabulary
from compassdesk.domain.plan import Item
from compassdesk.texts import words

KINDS = {
    "petal": vocabulary.PETALS,
    "kind": vocabulary.ITEM_KINDS,
    "status": vocabulary.STATUSES,
    "sector": vocabulary.SECTORS,
    "stage": vocabulary.STAGES,
    "profile": vocabulary.PROFILES,
    "objective": vocabulary.OBJECTIVES,
    "network": vocabulary.NETWORKS,
    "platform_type": vocabulary.PLATFORM_TYPES,
    "channel_status": vocabulary.CHANNEL_STATUSES,
    "spokesperson_kind": vocabulary.SPOKESPERSON_KINDS,
    "account_type": vocabulary.ACCOUNT_TYPES,
    "legal_basis": vocabulary.LEGAL_BASES,
    "campaign_kind": vocabulary.CAMPAIGN_KINDS,
    "discipline": vocabulary.DISCIPLINES,
    "invitation": vocabulary.INVITATIONS,
    "media_type": vocabulary.MEDIA_TYPES,
    "value_kind": vocabulary.VALUE_KINDS,
    "evidence": vocabulary.EVIDENCES,
    "c_tag": vocabulary.CONTENT_CS,
    "profile_focus": vocabulary.PROFILE_FOCUSES,
    "benefit": vocabulary.BENEFITS,
    "format": vocabulary.ITEM_FORMATS,
    "role_account_reason": vocabulary.ROLE_ACCOUNT_REASONS,
    "weekday": vocabulary.WEEKDAYS,
    "severity": vocabulary.SEVERITIES,
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_value_has_a_word(kind: str) -> None:
    spelled = [words.label(kind, value) for value in KINDS[kind]]
    assert all(spelled)
    assert "_" not in "".join(spelled)
    assert len(set(spelled)) == len(spelled), "two values share a word"


@pytest.mark.parametrize("kind", words.TABLES)
def test_words_of_a_kind_differ(kind: str) -> None:
    _, table = words.TABLES[kind]
    assert len(set(table.values())) == len(table)


def test_every_field_of_an_item_has_a_name() -> None:
    for entry in fields(Item):
        if entry.name not in {"id", "extra"}:
            assert words.field(entry.name) != entry.name


def test_own_words_stand_for_themselves() -> None:
    assert words.label("player", "Wijkraad <b>Noord</b>") == "Wijkraad <b>Noord</b>"
    assert words.defaults("player")[0] == "traditional_media"
