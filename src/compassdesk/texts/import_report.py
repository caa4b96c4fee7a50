"""The report of an import: the summary of a source, where its records stand, and what a step of it is called."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.plan import Client
from compassdesk.exchange.import_preview import ColumnUse, ImportedRow, ImportPreview, ImportRemark, LeftOut
from compassdesk.texts import import_posts, numbers
from compassdesk.texts.import_sentences import field_name, remark
from compassdesk.texts.names import listed

translate = QCoreApplication.translate
_RESULTS = ("taken", "changed", "unchanged", "skipped", "refused")


def place(row: ImportedRow | LeftOut) -> str:
    """Where a record stands."""
    if row.cell:
        line = translate("ImportReport", "cell {cell}").format(cell=row.cell)
    else:
        line = translate("ImportReport", "line {line}").format(line=row.line)
    return f"{row.sheet}, {line}" if row.sheet else line


def field(use: ColumnUse) -> str:
    """What a column became, in a word or two."""
    return field_name(use.field)


def step_label(previews: Sequence[ImportPreview]) -> str:
    """The name of the undo step."""
    if len(previews) > 1:
        return translate("ImportReport", "Import %n file(s)", "", len(previews))
    return translate("ImportReport", "Import {source}").replace("{source}", previews[0].source)


def exported(count: int, name: str) -> str:
    """How many items an export holds."""
    return translate("ImportReport", "%n item(s) written to {name}", "", count).format(name=name)


def copied(count: int, *, as_page: bool = False) -> str:
    """How many items were put on the clipboard, as a text or as a page for a mail."""
    if as_page:
        return translate("ImportReport", "%n item(s) copied, to paste into a mail.", "", count)
    return translate("ImportReport", "%n item(s) copied as text.", "", count)


def made_client(client: Client, path: str, *, dry_run: bool) -> str:
    """That an import makes a client file, since there is none at its target."""
    if dry_run:
        text = translate(
            "ImportReport", "There is no {path}; a new client, “{name}”, would be made, in the time zone {zone}."
        )
    else:
        text = translate(
            "ImportReport", "There was no {path}; a new client, “{name}”, was made, in the time zone {zone}."
        )
    return text.format(name=client.name, path=path, zone=client.timezone)


def zone_taken(zone: str) -> str:
    """In which time zone a client was made of which nobody said one."""
    return translate("ImportReport", "Its time zone is {zone}, as on this computer.").format(zone=zone)


def not_heeded(formats: list[str], options: list[str]) -> str:
    """Which options, as they are spelled, files of these formats do not go by."""
    text = translate("ImportReport", "Not taken into account for {formats}: {options}")
    return text.format(formats=", ".join(formats), options=", ".join(options))


def deleted(preview: ImportPreview) -> str:
    """How many items and tasks stay away because they were deleted here."""
    tasks = preview.deleted_tasks
    items = preview.deleted_here - tasks
    parts = [translate("ImportReport", "%n item(s)", "", items)] if items else []
    parts += [translate("ImportReport", "%n task(s)", "", tasks)] if tasks else []
    return listed(parts)


def can_be_brought_back() -> str:
    """How what was deleted here is taken all the same."""
    return translate("ImportReport", "With --bring-back what was deleted here is taken as well.")


def summary(preview: ImportPreview, *, dry_run: bool) -> str:
    """The report of one source: the counts, what the columns became, what is new, and every remark with its place."""
    lines = [_counts(preview, dry_run=dry_run)]
    if preview.columns and preview.layout != "grid":  # nobody wrote the columns that a calendar is made into
        lines.append(translate("ImportReport", "Columns:"))
        lines += [f"  {use.heading} → {field(use)}" for use in preview.columns]
    new = [channel.name for channel in preview.new_channels]
    if new:
        lines.append(translate("ImportReport", "New channels: {names}").format(names=", ".join(new)))
    people = [f"{person.name}{'' if person.is_person else ' *'}" for person in preview.new_people]
    if people:
        lines.append(
            translate("ImportReport", "New spokespersons (* is an account, no person): {names}").format(
                names=", ".join(people)
            )
        )
    if preview.written_tasks:
        tasks = len(preview.written_tasks)
        lines.append(translate("ImportReport", "%n row(s) became an organise task, which counts nowhere", "", tasks))
    if preview.removed:
        lines.append(translate("ImportReport", "%n item(s) that the source no longer has removed", "", preview.removed))
    if preview.kept_by_user:
        text = translate("ImportReport", "%n item(s) keep what was changed here since", "", preview.kept_by_user)
        lines.append(text)
    if preview.deleted_here:
        text = translate("ImportReport", "Deleted here, so it stays away: {what}")
        lines.append(text.format(what=deleted(preview)))
    lines += [remark(told) for told in preview.remarks]
    entries: list[tuple[int, str, ImportRemark, str, list[str]]]
    entries = [(row.record, place(row), told, "", []) for row in preview.rows for told in row.remarks]
    entries += [
        (row.record, place(row), ImportRemark(row.code, row.values), row.text, import_posts.options(row))
        for row in preview.left_out
    ]
    for _, where, told, text, options in sorted(entries, key=lambda entry: entry[0]):
        left = translate("ImportReport", "not taken") + ": " if text else ""
        lines.append(f"  {where}: {left}{remark(told)}" + (f" ({text})" if text else ""))
        lines += [f"    {option}" for option in options]
    return "\n".join(lines)


def _counts(preview: ImportPreview, *, dry_run: bool) -> str:
    head = translate("ImportReport", "{source}: %n record(s)", "", preview.records)
    if dry_run:
        head += translate("ImportReport", " (a trial, nothing was written)")
    counts = translate(
        "ImportReport",
        "{taken} new, {changed} changed, {unchanged} unchanged, {skipped} skipped, {refused} refused",
    ).format(**{result: numbers.number(preview.count(result)) for result in _RESULTS})
    items = len(preview.written_items)
    written = (
        translate("ImportReport", "%n item(s) would be written", "", items)
        if dry_run
        else translate("ImportReport", "%n item(s) written", "", items)
    )
    guessed = translate("ImportReport", "{guessed} with a guessed petal").format(
        guessed=numbers.number(preview.guessed_petals)
    )
    return f"{head.replace('{source}', preview.source)}: {counts}; {written}, {guessed}"
