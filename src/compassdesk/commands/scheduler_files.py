"""`compassdesk export CLIENTFILE FOLDER --format TOOL`: files for a scheduling tool, and why posts stay out."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from compassdesk.commands.plans import from_client_file, parse_day, wall_clock, whole_plan
from compassdesk.commands.speaking import STANDARD, show, show_json, speak, tell
from compassdesk.domain.attachments import Attachment
from compassdesk.domain.errors import InputError
from compassdesk.domain.publishing import is_address
from compassdesk.exchange.file_names import is_plan_file
from compassdesk.exchange.schedulers.dry_run import HandOverWish
from compassdesk.exchange.schedulers.tool_files import HandOver
from compassdesk.exchange.schedulers.tool_profile import ToolProfile
from compassdesk.exchange.schedulers.tool_template import ToolTemplate, read_template
from compassdesk.services.scheduler_profiles import scheduler_profiles
from compassdesk.texts import scheduler_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from compassdesk.domain.plan import Item, Plan


def tool_of(options: Namespace) -> ToolProfile | None:
    """The tool that `--format` names; None for any other format, also where a user's own tool is called like one."""
    from compassdesk.formats import known

    named, formats = (options.format or "").casefold(), known.keys()
    return None if named in formats else scheduler_profiles().get(named)


def run(
    options: Namespace, profile: ToolProfile, chosen: "Callable[[list[str], Plan], Callable[[Item], bool] | None]"
) -> int:
    """Exit status 0, whether posts stay out or not: each is told. Nothing is written with `--dry-run`.

    `chosen` makes a test of what `--filter` says. InputError("record-needs-client") where a plan file cannot keep what
    was handed over, and those of `look`, `read_template` and `write_files`.
    """
    from msgspec.structs import replace

    from compassdesk.services import protection
    from compassdesk.services.exports import in_period
    from compassdesk.services.handing_over import look, write_files
    from compassdesk.texts.protection import line

    speak(options.lang)
    source, folder = Path(options.plan), Path(options.target)
    if options.target == STANDARD:
        raise InputError("folder-needed", path=STANDARD)
    if options.record and is_plan_file(source):
        raise InputError("record-needs-client", path=str(source))
    if options.media_address and not is_address(options.media_address):
        raise InputError("no-address", value=options.media_address)
    plan = whole_plan(source)
    now = wall_clock(plan.client, options.now, datetime.now(UTC))
    passes = chosen(options.filter, plan)
    first, last = (parse_day(spelled) if spelled else None for spelled in (options.first, options.last))
    first = min(now.date(), last or now.date()) if first is None else first  # what is over goes nowhere
    items = [item for item in in_period(plan.items, first, last) if passes is None or passes(item)]
    template = _template(options, profile)
    asked = _asked(options, now, plan.client.timezone)
    over = look(replace(plan, items=tuple(items)), profile, asked, template)
    recorded = False
    if not options.dry_run and over.files:
        keeps = plan.client.keeps_image_details
        for name in write_files(folder, over, _contents(source, keeps=keeps), replaces=options.force):
            tell(scheduler_words.not_copied(name))
        recorded = options.record and _put_on_record(source, over, now)
    _report(options, over, template, recorded=recorded)
    if not options.dry_run and over.files and protection.is_protected(source):
        tell(line("readable", path=folder.name))
    return 0


def left_out(options: Namespace) -> list[str]:
    """The options of this module that were given, for a format that does not go by them."""
    names = ("dry_run", "now", "zone", "template", "media_address", "join_lines", "again", "record")
    given = [f"--{name.replace('_', '-')}" for name in names if getattr(options, name)]
    return given + (["--report"] if options.report != "text" else [])


def _asked(options: Namespace, now: datetime, zone: str) -> HandOverWish:
    return HandOverWish(
        now=now,
        zone=zone,
        tool_zone=options.zone or "",
        media_address=options.media_address or "",
        line_breaks=not options.join_lines,
        again=options.again,
    )


def _template(options: Namespace, profile: ToolProfile) -> ToolTemplate | None:
    from compassdesk.services.imports import content

    return read_template(content(Path(options.template)), profile) if options.template else None


def _contents(source: Path, *, keeps: bool) -> "Callable[[Attachment], bytes]":
    """What is attached, as it leaves the client's file; a plan file has its contents beside it."""
    from compassdesk.services import attachment_files, attachments

    if not is_plan_file(source):
        return lambda one: from_client_file(
            source, lambda connection: attachments.going_out(connection, one, keeps_details=keeps)
        )

    def beside(one: Attachment) -> bytes:
        path = attachment_files.lying_beside(source, (one,)).get(one.sha256)
        found = attachment_files.content_in(path, one.sha256) if path is not None else None
        if found is None:
            raise InputError("media-missing", name=one.name)
        return attachments.as_it_leaves(found, one, keeps_details=keeps)

    return beside


def _put_on_record(source: Path, over: HandOver, now: datetime) -> bool:
    from compassdesk.services.handing_over import put_on_record
    from compassdesk.services.opening import open_client

    file = open_client(source)
    try:
        file.perform(scheduler_words.step_label(over.profile), put_on_record, over.posts, over.profile.key, now)
    finally:
        file.close()
    return True


def _report(options: Namespace, over: HandOver, template: ToolTemplate | None, *, recorded: bool) -> None:
    tools = scheduler_profiles()
    if options.report == "json":
        from compassdesk.exchange.schedulers.hand_over_json import hand_over_object

        sentences = {at: scheduler_words.reason(one, over.profile, tools) for at, one in enumerate(over.problems)}
        show_json(hand_over_object(over, sentences, recorded=recorded))
        return
    lines = [scheduler_words.line(one, over.profile, tools) for one in over.problems]
    files = [f"{file.name}: {len(file.posts)}" for file in over.files]
    show("\n".join([scheduler_words.summary(over, dry_run=options.dry_run), *files, *lines]))
    for told in (
        scheduler_words.unsure(over.profile),
        scheduler_words.times_told(over.profile, over.posts[0].at) if over.posts and over.posts[0].at else "",
        scheduler_words.rows_besides(template.besides) if template is not None and template.besides else "",
        scheduler_words.as_text_only(over),
        scheduler_words.recorded(len({post.item.id for post in over.posts})) if recorded else "",
    ):
        if told:
            tell(told)
