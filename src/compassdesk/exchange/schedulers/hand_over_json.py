"""The JSON of `compassdesk export --format TOOL --report json` (docs/formats.md 3): every row accounted for."""

from collections.abc import Mapping
from typing import Any

from compassdesk.exchange.check_json import json_value
from compassdesk.exchange.schedulers.dry_run import PostProblem
from compassdesk.exchange.schedulers.tool_files import HandOver

SKIPPED = frozenset(("not-meant", "out-already"))
"""Nobody meant these to go out by the tool; others that stay out are refused."""


def result_of(problem: PostProblem) -> str:
    """What becomes of a row that has something to be said of it, in the words of an import."""
    if not problem.stops:
        return "taken"
    if problem.code == "handed-already":
        return "unchanged"
    return "skipped" if problem.code in SKIPPED else "refused"


def hand_over_object(over: HandOver, sentences: Mapping[int, str], *, recorded: bool) -> dict[str, Any]:
    """What a tool gets (or would get). `sentences` gives the words of each problem by its place."""
    results = [result_of(one) for one in over.problems if one.stops]
    return {
        "tool": over.profile.key,
        "records": len(over.posts) + len(results),
        "taken": len(over.posts),
        **{result: results.count(result) for result in ("unchanged", "skipped", "refused")},
        "recorded": recorded,
        "files": [{"name": file.name, "rows": len(file.posts)} for file in over.files],
        "media": [{"name": one.name, "attachment": one.attachment.id} for one in over.media],
        "details": [
            {
                "item": one.post.item.id,
                "title": one.post.item.title,
                "channels": [channel.id for channel in one.post.channels],
                "result": result_of(one),
                "code": one.code,
                "values": json_value(one.values),
                "message": sentences[at],
            }
            for at, one in enumerate(over.problems)
        ],
    }
