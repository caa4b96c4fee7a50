"""Ids made of a name are those that files have already."""

from uuid import NAMESPACE_URL, UUID, uuid5

import pytest

from compassdesk.domain.named_ids import id_of_name

SPACE = UUID("6a0c3f0e-3c2b-5f0a-9d6b-2b9d1f8f2f11")


@pytest.mark.parametrize("space", [SPACE, NAMESPACE_URL])
def test_they_are_those_of_version_five(space: UUID) -> None:
    names = ["", "s1/2027-03-01", "é/\U0001f33b", *(f"s{number}/2027-01-01/{number}" for number in range(200))]
    assert [id_of_name(space, name) for name in names] == [str(uuid5(space, name)) for name in names]
