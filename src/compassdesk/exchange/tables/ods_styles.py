"""How cells of an ODS look: the words of XlsxWriter as those of OpenDocument."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

DATA_STYLES = (
    # the date of the reader's own locale, as Excel has it too
    '<number:date-style style:name="day" number:automatic-order="true" number:format-source="language">'
    '<number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/>'
    '<number:text>-</number:text><number:year number:style="long"/></number:date-style>'
    '<number:time-style style:name="clock"><number:hours number:style="long"/><number:text>:</number:text>'
    '<number:minutes number:style="long"/></number:time-style>'
    '<number:number-style style:name="whole"><number:number number:decimal-places="0" '
    'number:min-integer-digits="1"/></number:number-style>'
    '<number:percentage-style style:name="share"><number:number number:decimal-places="0" '
    'number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>'
    '<number:text-style style:name="text"><number:text-content/></number:text-style>'
)
_SHOWN_AS = {"@": "text", 14: "day", "hh:mm": "clock", "0": "whole", "0%": "share"}
"""The forms of numbers that our sheets use, by what XlsxWriter calls them."""
_LINE = "0.75pt solid "


class Form(Struct, frozen=True):
    """How cells look; `name` is that of the style."""

    name: str
    looks: Mapping[str, Any]

    @property
    def is_share(self) -> bool:
        """Whether a number is a percentage."""
        return self.looks.get("num_format") == "0%"


def cell_style(form: Form) -> str:
    """The style of cells that look so."""
    looks = form.looks
    cell = _spelled(
        {
            "fo:wrap-option": "wrap" if looks.get("text_wrap") else None,
            "style:vertical-align": looks.get("valign"),
            "fo:background-color": looks.get("bg_color"),
            "fo:border": _LINE + looks.get("border_color", "#000000") if looks.get("border") else None,
            "fo:border-bottom": _LINE + "#000000" if looks.get("bottom") else None,
            "style:text-align-source": "fix" if looks.get("align") == "left" else None,
        }
    )
    shown = _SHOWN_AS.get(looks.get("num_format", ""))
    data = f' style:data-style-name="{shown}"' if shown else ""
    return (
        f'<style:style style:name="{form.name}" style:family="table-cell" style:parent-style-name="Default"{data}>'
        f"<style:table-cell-properties{cell}/>"
        + ('<style:paragraph-properties fo:text-align="start"/>' if looks.get("align") == "left" else "")
        + f"{_letters(form)}</style:style>"
    )


def text_style(form: Form) -> str:
    """The style of words within a cell that look so."""
    return f'<style:style style:name="t{form.name}" style:family="text">{_letters(form)}</style:style>'


def _letters(form: Form) -> str:
    looks = form.looks
    size = looks.get("font_size")
    spelled = _spelled(
        {
            "fo:font-weight": "bold" if looks.get("bold") else None,
            "fo:font-size": f"{size}pt" if size else None,
            "fo:color": looks.get("font_color"),
        }
    )
    return f"<style:text-properties{spelled}/>"


def _spelled(values: Mapping[str, str | None]) -> str:
    return "".join(f' {name}="{value}"' for name, value in values.items() if value is not None)
