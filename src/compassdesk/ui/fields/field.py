"""What every input of every form is, so that a form can fill it, read it and say what is wrong with it."""

from collections.abc import Iterable
from typing import Any, Protocol, TypeGuard, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget


class Field(Protocol):
    """A widget that holds one value. Only the user can cause its signals: neither filling nor showing it does."""

    @property
    def left(self) -> SignalInstance:
        """The user is done with it for now: left it, or chose something."""

    def value(self) -> Any:
        """The value; where `problem()` is not empty, what it was before or None."""

    def set_value(self, value: Any, /) -> None:
        """Show a value."""

    def problem(self) -> str:
        """Why what stands in it is no value, as a sentence; empty when it is one."""

    def setAccessibleName(self, name: str, /) -> None: ...

    def setAccessibleDescription(self, description: str, /) -> None: ...


class TellingField(Protocol):
    """A field that says what it made of what was typed, where that is not plain from it."""

    @property
    def told(self) -> SignalInstance:
        """The sentence; empty when there is none any more."""


class TypedField(Field, Protocol):
    """A field one types in."""

    @property
    def typed(self) -> SignalInstance:
        """The user changed a letter."""

    def typed_text(self) -> str:
        """What stands in it by now, whether or not it makes a value."""


@runtime_checkable
class ChoosingField(Field, Protocol):
    """A field in which one chooses from a list."""

    def set_options(self, options: Iterable[tuple[Any, str]], /) -> None:
        """Offer these values, each with its words, in place of those offered before."""


def is_typed(field: Field) -> TypeGuard[TypedField]:
    """Whether it is a field one types in; Python's own question, for each member of the protocol, would take long."""
    return hasattr(type(field), "typed_text")


def is_telling(field: Field) -> TypeGuard[TellingField]:
    """Whether it is a field that says what it made of what was typed."""
    return hasattr(type(field), "told")


def offer(field: Field, options: Iterable[tuple[Any, str]]) -> None:
    """Let one choose from these in a field that is made for it."""
    if not isinstance(field, ChoosingField):
        raise TypeError(f"nothing can be chosen in {field!r}")
    field.set_options(options)


def widget_of(field: Field) -> QWidget:
    """The field as the widget it is, which its type cannot say besides."""
    if not isinstance(field, QWidget):
        raise TypeError(f"{field!r} is no widget")
    return field
