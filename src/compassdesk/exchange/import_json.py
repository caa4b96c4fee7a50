"""The JSON of `compassdesk import --format json` (docs/formats.md 3): per source, every record accounted for."""

from collections.abc import Callable, Mapping
from typing import Any

from compassdesk.exchange.check_json import json_value
from compassdesk.exchange.import_preview import ImportedRow, ImportPreview, ImportRemark, LeftOut, PostChoice

Sentence = Callable[[str, Mapping[str, Any]], str]


def import_object(preview: ImportPreview, sentence: Sentence) -> dict[str, Any]:
    """What was (or would be) taken from one source. `sentence` makes the words of a code and its values."""
    details = [_remark(preview, row, remark, sentence) for row in preview.rows
               for remark in row.remarks]  # fmt: skip
    details += [_left_out(preview, row, sentence) for row in preview.left_out]
    details.sort(key=lambda detail: detail["record"])
    return {
        "source": preview.source,
        "kind": preview.kind,
        "records": preview.records,
        **{result: preview.count(result) for result in ("taken", "changed", "unchanged", "skipped", "refused")},
        "items": len(preview.written_items),
        "tasks": len(preview.written_tasks),
        "removed": preview.removed,
        "kept_by_user": preview.kept_by_user,
        "deleted_here": preview.deleted_here,
        "guessed_petals": preview.guessed_petals,
        "layout": preview.layout,
        "colours": preview.colours,
        "lines": preview.lines,
        "zones": list(preview.zones),
        "details": details,
        "columns": [
            {"heading": use.heading, "field": use.field, "recognised": use.recognised, "filled": use.filled}
            for use in preview.columns
        ],
        "new_channels": [channel.name for channel in preview.new_channels],
        "new_people": [person.name for person in preview.new_people],
        "notes": [{"code": note.code, "message": sentence(note.code, note.values)} for note in preview.remarks],
    }


def at(preview: ImportPreview, row: ImportedRow | LeftOut) -> str:
    """Where a record stands: "line 57", in a calendar "cell B7", in a workbook "March, line 57", a plan "items[3]"."""
    if preview.kind == "plan":
        return f"items[{row.line - 1}]"
    place = f"cell {row.cell}" if row.cell else f"line {row.line}"
    return f"{row.sheet}, {place}" if row.sheet else place


def _remark(preview: ImportPreview, row: ImportedRow, remark: ImportRemark, sentence: Sentence) -> dict[str, Any]:
    return {
        "record": row.record,
        "at": at(preview, row),
        "result": row.result,
        "code": remark.code,
        "values": json_value(remark.values),
        "message": sentence(remark.code, remark.values),
    }


def _left_out(preview: ImportPreview, row: LeftOut, sentence: Sentence) -> dict[str, Any]:
    return {
        "record": row.record,
        "at": at(preview, row),
        "result": row.result,
        "code": row.code,
        "values": json_value(row.values),
        "message": sentence(row.code, row.values),
        "text": row.text,
        **({"row": row.fingerprint, "choices": [_choice(one) for one in row.choices]} if row.choices else {}),
    }


def _choice(one: PostChoice) -> dict[str, Any]:
    if not one.item:
        return {"post": one.key}
    return {
        "post": one.key,
        "item": one.item,
        "title": one.title,
        "channels": list(one.channels),
        "at": json_value(one.at),
    }
