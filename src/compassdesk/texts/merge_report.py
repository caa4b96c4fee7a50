"""What the command line says of a merge, in words and as JSON (docs/formats.md 3): every row accounted for."""

import json
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.copies import Copy
from compassdesk.domain.joining.conflicts import LIST as CONFLICTS
from compassdesk.domain.joining.joining import Joined, MergeChoice
from compassdesk.domain.joining.row_differences import SeenCopies, row_seen
from compassdesk.domain.patch import LISTS
from compassdesk.texts import merge_words
from compassdesk.texts.names import listed
from compassdesk.texts.row_values import SaidRows

translate = QCoreApplication.translate
_MOST_TOLD = 20
"""Rows that come of themselves and are named one by one; what waits is told whole."""


def step() -> str:
    """What the step of undo is called."""
    return translate("Merge", "Merge a copy")


def told(seen: SeenCopies, after: Joined, *, dry_run: bool) -> str:
    """What came, row by row, and each choice that waits with the values of both sides. `after` has what was chosen."""
    words, by = SaidRows(seen), seen.there.by
    lines = [merge_words.merged(after, by)]
    if dry_run and not after.is_nothing:
        lines = [translate("MergeReport", "Nothing was written. This is what would come:")]
    waiting = {(one.list, one.id) for one in after.choices}
    came = [(one.list, one.id) for one in after.came]
    for owner in came[:_MOST_TOLD]:
        row = row_seen(seen, owner)
        if owner in waiting:  # what comes beside the question
            others = tuple(one for one in row.fields if one.choice is None and one.there is not None)
            fields = listed([words.field(owner, one.field).lower() for one in others])
            lines += [f"- {words.title(owner)}: {fields}"] if fields else []
        else:
            lines.append(f"- {words.title(owner)}: {merge_words.how_it_comes(seen, owner, row, words, by)}")
    if (more := len(came) - _MOST_TOLD) > 0:
        lines.append(translate("MergeReport", "and %n more", "", more))
    if after.choices:
        lines.append(translate("MergeReport", "%n choice(s) wait(s) in the plan:", "", len(after.choices)))
    lines += [f"- {_asked(one, words, by)}" for one in after.choices]
    return "\n".join(lines)


def _asked(choice: MergeChoice, words: SaidRows, by: str) -> str:
    owner = choice.list, choice.id
    title = words.title(owner)
    if choice.field == "":
        return merge_words.removal_banner(choice, title, by, waits=False)
    text = translate("MergeReport", "{title}, {field}: here “{here}”, there “{there}”; “{shown}” stands until then.")
    values = {
        side: words.value(owner, choice.field, getattr(choice, side).value) for side in ("here", "there", "shown")
    }
    for name, value in {"field": words.field(owner, choice.field), **values, "title": title}.items():
        text = text.replace(f"{{{name}}}", " ".join(value.split()))
    return text


def made_object(source: str, copy: Copy) -> dict[str, Any]:
    """The same counts of a client that is made of a copy."""
    records, items = _records(copy), len(copy.plan.items)
    return _counted(source, copy, records=records, taken=records, items=items, made=True)


def merge_object(source: str, seen: SeenCopies, after: Joined) -> dict[str, Any]:
    """What was (or would be) taken from a copy; `after` has what was chosen."""
    words = SaidRows(seen)
    came = {(one.list, one.id): one for one in after.came}
    results = {"new": "taken", "back": "taken", "changed": "changed", "removed": "removed"}
    details = [
        {
            "list": list_name,
            "id": key,
            "title": words.title((list_name, key)),
            "result": results[one.how],
            "fields": list(one.fields),
        }
        for (list_name, key), one in came.items()
    ]
    details += [
        {"list": name, "id": key, "title": words.title((name, key)), "result": "skipped", "fields": []}
        for name, key in after.left_out
    ]
    ways = [one.how for owner, one in came.items() if owner in seen.rows_there]
    return {
        **_counted(
            source,
            seen.there,
            records=len(seen.rows_there),
            taken=ways.count("new") + ways.count("back"),
            changed=ways.count("changed"),
            skipped=sum(owner in seen.rows_there for owner in after.left_out),
            items=sum(name == "items" and one.how != "removed" for (name, _), one in came.items()),
            removed=sum(one.how == "removed" for one in came.values()),
            only_here=len(seen.joined.only_here),
            settled=after.settled,
        ),
        "details": details,
        "waiting": list(_waiting(seen, after, words)),
    }


def _counted(source: str, copy: Copy, *, made: bool = False, records: int, **counts: int) -> dict[str, Any]:
    names = ("taken", "changed", "unchanged", "skipped", "refused")
    counts["unchanged"] = records - sum(counts.get(name, 0) for name in names)
    return {
        "source": source,
        "by": copy.by,
        "made": made,
        "records": records,
        **{name: counts.get(name, 0) for name in (*names, "items", "removed", "only_here", "settled")},
        "details": [],
        "waiting": [],
    }


def _waiting(seen: SeenCopies, after: Joined, words: SaidRows) -> Iterator[dict[str, Any]]:
    for one in after.choices:
        yield {
            "list": one.list,
            "id": one.id,
            "title": words.title((one.list, one.id)),
            "field": one.field,
            **{side: json.loads(getattr(one, side).value) for side in ("here", "there", "shown")},
            "message": _asked(one, words, seen.there.by),
        }


def _records(copy: Copy) -> int:
    """The rows of all lists, and the client."""
    return 1 + sum(len(getattr(copy.plan, name)) for name in LISTS if name != CONFLICTS)
