"""`compassdesk review`: a page for somebody without the app, and the answer that comes back."""

import sys
from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from compassdesk.commands.plans import parse_day, wall_clock, whole_plan
from compassdesk.commands.speaking import STANDARD, show, show_json, speak, tell
from compassdesk.domain.errors import InputError
from compassdesk.exchange.file_names import is_plan_file
from compassdesk.exchange.review.answer_read import MOST_BYTES, AnswerFile, read_answer

if TYPE_CHECKING:
    from compassdesk.services.committed_changes import Change
    from compassdesk.services.reviewing import TakenAnswer


def run(options: Namespace) -> int:
    """Exit status 0. InputErrors "review-incomplete" where neither a page nor an answer is meant."""
    if options.answer is not None:
        return _take(options)
    if options.plan is None or options.target is None:
        raise InputError("review-incomplete")
    return _ask(options)


def _ask(options: Namespace) -> int:
    from compassdesk.exchange.file_names import with_ending
    from compassdesk.rendering.review.review_page import page_bytes
    from compassdesk.rendering.review.shown_posts import page_of
    from compassdesk.services import attachments, plans, protection, reviewing, targets
    from compassdesk.services.exports import in_period
    from compassdesk.services.opening import open_client
    from compassdesk.texts import review_words
    from compassdesk.texts.backups import size
    from compassdesk.texts.protection import line

    language = speak(options.lang, draws=True)
    source = Path(options.plan)
    if is_plan_file(source):
        raise InputError("review-needs-client", path=str(source))
    target = with_ending(Path(options.target), ".html", ".htm")
    targets.check(target, replace=options.force)
    first, last, until = (
        parse_day(spelled) if spelled else None for spelled in (options.first, options.last, options.until)
    )
    file = open_client(source)
    try:
        plan = file.read(plans.whole)
        now = wall_clock(plan.client, options.now, datetime.now(UTC))
        items = in_period(plan.items, first or now.date(), last)
        before = reviewing.earlier(plan, options.again, now) if options.again is not None else None
        made = reviewing.asked(
            uuid4().hex,
            plan,
            items if before is None else [item for item in items if item.id in before.again],
            now,
            by=options.by.strip(),
            whom=options.whom.strip() or (before.made.whom if before is not None else ""),
            until=until,
            approves=options.approves,
            follows=before.made.id if before is not None else "",
        )

        def content(sha256: str) -> bytes | None:
            return file.read(attachments.content, sha256)

        document = page_bytes(page_of(plan, made, items, content, names=not options.without_names, language=language))
        # Kept first: of a page that nobody knows no answer could be taken in.
        steps = list["Change"]()
        file.subscribe(steps.append)
        file.perform(review_words.step_of_asking(len(made.items)), reviewing.keep, made)
        try:
            targets.write(target, document, replace=options.force)
        except BaseException:
            file.replay(steps[0].step, "undo")
            raise
    finally:
        file.close()
    tell(review_words.asked(len(made.items), f"{target.name} ({size(len(document))})"))
    if protection.is_protected(source):
        tell(line("readable", path=target.name))
    return 0


def _take(options: Namespace) -> int:
    from compassdesk.services import reviewing
    from compassdesk.services.opening import open_client
    from compassdesk.texts import review_words

    speak(options.lang)
    if options.into is None:
        raise InputError("into-missing")
    answer = read_answer(_source(options.answer))
    into = Path(options.into)
    plan = whole_plan(into)
    if options.dry_run:
        told = reviewing.look(plan, answer, plan.items).told
    else:
        file = open_client(into)
        try:
            now = wall_clock(plan.client, options.now, datetime.now(UTC))
            told = file.perform(review_words.step_of_answer(answer.answer.by), reviewing.take, answer, now)
        finally:
            file.close()
    titles = {item.id: item.title for item in plan.items}
    _tell(options, answer, told, titles)
    return 0


def _tell(options: Namespace, answer: AnswerFile, told: "TakenAnswer", titles: dict[str, str]) -> None:
    from compassdesk.texts import review_words

    if options.format == "json":
        remarks = {key: one.remark for key, one in answer.answer.items.items() if one.said == "remark"}
        show_json(
            {
                "review": answer.review,
                "by": told.by,
                "new": told.is_new,
                "agreed": list(told.agreed),
                "remarks": [{"item": key, "remark": remarks[key]} for key in told.remarked],
                "changed": list(told.changed),
                "approved": list(told.approved),
                "stopped": list(told.stopped),
            }
        )
        return
    lines = [review_words.taken(told)]
    lines += [f"{titles.get(key, key)}: {answer.answer.items[key].remark}" for key in told.remarked if told.is_new]
    show("\n".join(lines))


def _source(spelled: str) -> bytes:
    from compassdesk.services.imports import content

    if spelled == STANDARD:
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    return content(Path(spelled))
