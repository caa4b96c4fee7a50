"""A table that the user downloaded at the tool, to be filled: a text table or a workbook."""

from collections.abc import Sequence
from typing import Protocol

from compassdesk.domain.errors import InputError
from compassdesk.exchange.schedulers.tool_profile import ToolColumn, ToolProfile
from compassdesk.exchange.schedulers.tool_table import read_tool_table


class ToolTemplate(Protocol):
    """What both have: the profile's columns in their places, and rows of the tool's that stand in it."""

    @property
    def columns(self) -> tuple[ToolColumn, ...]: ...

    @property
    def besides(self) -> int:
        """How many rows stand below the headings."""

    @property
    def suffix(self) -> str:
        """With what the names of its files end."""

    def filled(self, lines: Sequence[Sequence[str]], *, first: bool) -> bytes:
        """It with these rows, behind those that stand in it, which only the `first` of several files has."""


def read_template(source: bytes, profile: ToolProfile) -> ToolTemplate:
    """What the bytes of a file are: InputErrors of `read_tool_table` and `read_tool_workbook`, "template-locked"."""
    from compassdesk.exchange.tables.locked_workbook import is_locked

    if is_locked(source):
        raise InputError("template-locked")
    if source.startswith(b"PK"):
        from compassdesk.exchange.schedulers.tool_workbook import read_tool_workbook

        return read_tool_workbook(source, profile)
    return read_tool_table(source, profile)
