"""How much is remarked about plain language while a text is written."""

from typing import Literal

HintLevel = Literal["usual", "b1", "off"]
"""Remarks on links and hashtags are told in any case. "b1" also tells sentences that are long for language level B1."""
