"""The plural texts of the .ts files, which Qt's extractor does not see in Python's `translate` calls.

lupdate knows a plural in `self.tr("%n item(s)", "", n)`. In `translate("Context", "%n item(s)", "", n)` it takes it for
an ordinary text, or misses it when the number is more than a name. So these calls are read from the source here.
"""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path

Word = tuple[str, str]
"""Context and source text."""


_MARKS = frozenset(("translate", "QT_TRANSLATE_NOOP"))


def plural_words(sources: Iterable[Path]) -> set[Word]:
    """The plural texts of all `translate` calls with literal arguments, and of tables that are translated later."""
    return {
        word
        for path in sources
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and (word := _word(node)) and "%n" in word[1]
    }


def _word(call: ast.Call) -> Word | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    literals = [part.value for part in call.args[:2] if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    return (literals[0], literals[1]) if name in _MARKS and len(literals) == 2 else None


def translated(path: Path) -> dict[Word, list[str]]:
    """The finished plural forms a .ts file holds."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") != "unfinished":
                forms = [form.text or "" for form in translation.iter("numerusform")]
                if any(forms):
                    found[context.findtext("name", ""), message.findtext("source", "")] = forms
    return found


def add_plurals(path: Path, words: Iterable[Word], known: Mapping[Word, list[str]], *, is_english: bool) -> None:
    """Make the words plural messages of the file, with the forms known before; English gets its own from "(s)"."""
    tree = ET.parse(path)
    root = tree.getroot()
    contexts = {context.findtext("name", ""): context for context in root.iter("context")}
    found = {
        (name, message.findtext("source", ""))
        for name, context in contexts.items()
        for message in context.iter("message")
        if message.get("numerus")
    }
    for word in sorted({*words, *found} if is_english else set(words)):
        context = contexts.get(word[0])
        if context is None:
            context = contexts[word[0]] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = word[0]
        message = next((row for row in context.iter("message") if row.findtext("source") == word[1]), None)
        if message is None:
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = word[1]
        message.set("numerus", "yes")
        for old in message.findall("translation"):
            message.remove(old)
        own = [word[1].replace("(s)", ""), word[1].replace("(s)", "s")] if is_english else None
        forms = known.get(word) or own
        translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        for form in forms or ["", ""]:
            ET.SubElement(translation, "numerusform").text = form
    # One order, whatever lupdate kept or forgot, so that a second run changes nothing.
    for context in contexts.values():
        context[:] = sorted(context, key=lambda part: (part.tag != "name", part.findtext("source", "")))
    root[:] = sorted(root, key=lambda part: part.findtext("name", ""))
    ET.indent(root, space="    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
