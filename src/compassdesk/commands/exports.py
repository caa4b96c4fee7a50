"""`compassdesk export`: a client file or a plan file goes out in one of the formats."""

from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from compassdesk.commands.plans import from_client_file, parse_day, whole_plan
from compassdesk.commands.speaking import STANDARD, draws, show_bytes, speak, tell
from compassdesk.domain.errors import InputError
from compassdesk.domain.languages import Language
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.vocabulary import ITEM_KINDS, PETALS, STATUSES
from compassdesk.exchange.file_names import is_plan_file

if TYPE_CHECKING:
    from compassdesk.domain.attachments import Attachment
    from compassdesk.formats.declaration import Format, Written
    from compassdesk.services.exports import Choices

_OPTIONS = {
    "first": "--from",
    "last": "--to",
    "chosen": "--filter",
    "with_names": "--with-names",
    "with_initials": "--with-initials",
    "layout": "--layout",
    "with_notes": "--with-notes",
    "with_year_days": "--with-year-days",
    "with_pictures": "--with-pictures",
    "with_cover": "--with-cover",
}
"""How the choices are spelled."""
_KEYS = ("petal", "status", "kind", "channel", "spokesperson", "campaign", "label")


def run(options: Namespace) -> int:
    """Exit status 0; the number of items goes to standard error."""
    from compassdesk.commands import scheduler_files
    from compassdesk.exchange.file_names import with_ending
    from compassdesk.formats import known
    from compassdesk.formats.exporting import unheeded
    from compassdesk.services import protection, targets
    from compassdesk.services.attachment_files import write_beside
    from compassdesk.texts.import_report import exported, not_heeded
    from compassdesk.texts.protection import line

    if (tool := scheduler_files.tool_of(options)) is not None:
        return scheduler_files.run(options, tool, _chosen)
    target, source = Path(options.target), Path(options.plan)
    to_output = options.target == STANDARD
    kind = known.wanted(target, options.format)
    language = speak(options.lang, draws=draws(options))
    if kind is None and to_output and not options.format:
        raise InputError("format-needed", known=", ".join(known.keys()))
    if kind is None:
        raise known.not_written(target, options.format)
    if not to_output:
        targets.check(target, replace=True)  # a folder or a device is meant as it is spelled
        target = target if target.suffix else with_ending(target, *kind.suffixes)
        targets.check(target, replace=options.force)  # before the plan is read, which may take long
    if given := scheduler_files.left_out(options):
        tell(not_heeded([kind.key], given))
    choices = _choices(options, language)
    plan = whole_plan(source)
    choices = replace(choices, chosen=_chosen(options.filter, plan))
    if left := unheeded(kind, choices):
        tell(not_heeded([kind.key], [_OPTIONS[name] for name in left]))
    written = _made(kind, plan, choices, source)
    if to_output:
        show_bytes(written.content)
    else:
        targets.write(target, written.content, replace=options.force)
        if written.attachments:
            with _contents(source, written.attachments) as content:
                write_beside(target, written.attachments, content)
    tell(exported(written.items, target.name))
    if protection.is_protected(source):
        tell(line("readable", path=target.name))
    return 0


def _made(kind: "Format", plan: Plan, choices: "Choices", source: Path) -> "Written":
    """What a file of the kind holds; what is attached is opened only where it is looked at."""
    from compassdesk.domain.attachments import attachment
    from compassdesk.formats.exporting import heeded, made
    from compassdesk.services import exports, plans

    given, whole = heeded(kind, choices), exports.of_plan(plan)
    if not is_plan_file(source):
        whole = replace(whole, changes=lambda: from_client_file(source, plans.item_changes))
    if not given.with_pictures and given.layout != "posts":
        return made(kind, whole, choices)
    with _contents(source, map(attachment, plan.attachments)) as content:
        return made(kind, replace(whole, content=content), choices)


@contextmanager
def _contents(source: Path, named: "Iterable[Attachment]") -> Iterator[Callable[[str], bytes | None]]:
    """Gives what is attached by its hash; it lies in the client file, or in a folder beside the plan file."""
    from compassdesk.services import attachment_files, attachments
    from compassdesk.services.opening import open_client

    if is_plan_file(source):
        there = attachment_files.lying_beside(source, named)
        yield lambda key: attachment_files.content_in(there[key], key) if key in there else None
        return
    file = open_client(source, read_only=True)
    try:
        yield lambda key: file.read(attachments.content, key)
    finally:
        file.close()


def _choices(options: Namespace, language: Language) -> "Choices":
    from compassdesk.services.exports import Choices
    from compassdesk.system import preferences
    from compassdesk.texts import numbers

    return Choices(
        first=parse_day(options.first) if options.first else None,
        last=parse_day(options.last) if options.last else None,
        with_names=options.with_names,
        with_initials=options.with_initials,
        with_notes=options.with_notes,
        with_year_days=options.with_year_days,
        with_pictures=options.with_pictures,
        with_cover=options.with_cover,
        layout=options.layout or "",
        language=language,
        first_weekday=preferences.load().first_day or numbers.locale().firstDayOfWeek().value,
    )


def _chosen(filters: list[str], plan: Plan) -> Callable[[Item], bool] | None:
    """`--filter petal=send,activate`: words of one filter are alternatives, several filters must all hold.

    InputError("no-such-filter") for an unknown key, "filter-value" for a word that the key cannot have.
    """
    tests = [_test(spelled, plan) for spelled in filters]
    return (lambda item: all(test(item) for test in tests)) if tests else None


def _test(spelled: str, plan: Plan) -> Callable[[Item], bool]:
    key, equals, words = spelled.partition("=")
    wanted = {word.strip() for word in words.split(",") if word.strip()}
    if key not in _KEYS or not equals or not wanted:
        raise InputError("no-such-filter", filter=spelled, known=", ".join(_KEYS))
    if key in {"petal", "status", "kind"}:
        allowed = {"petal": PETALS, "status": STATUSES, "kind": ITEM_KINDS}[key]
        if unknown := sorted(wanted - set(allowed)):
            raise InputError("filter-value", key=key, value=unknown[0], known=", ".join(allowed))
        return lambda item: getattr(item, key) in wanted
    if key == "label":
        return lambda item: bool(wanted & set(item.labels))
    ids = _ids(key, wanted, plan)
    if key == "channel":
        return lambda item: item.all_channels or bool(ids & set(item.channels))
    return lambda item: getattr(item, key) in ids


def _ids(key: str, wanted: set[str], plan: Plan) -> set[str]:
    """The ids of rows named by id or by name."""
    rows = {"channel": plan.channels, "spokesperson": plan.spokespersons, "campaign": plan.campaigns}[key]
    names = {word.casefold() for word in wanted}
    ids = {row.id for row in rows if row.id in wanted or row.name.casefold() in names}  # type: ignore[attr-defined]  # all three have a name
    known = ids | {row.name.casefold() for row in rows}  # type: ignore[attr-defined]  # as above
    if missing := sorted(word for word in wanted if word not in known and word.casefold() not in known):
        raise InputError("filter-value", key=key, value=missing[0], known=", ".join(row.name for row in rows))  # type: ignore[attr-defined]  # as above
    return ids
