"""Random changes of a crowded plan, as fixes, drags and edits make them."""

from datetime import timedelta
from random import Random
from typing import Any

from msgspec.structs import replace

from builders import channel, person
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.vocabulary import PETALS
from plain.dense_plans import CHANNELS, any_item


def change(rnd: Random, made: Plan) -> Patch:
    """One to three items are added, removed or changed; now and then a channel, a person or the client is."""
    new = tuple(any_item(rnd, f"new{rnd.randrange(10**9)}", 28) for _ in range(rnd.choice((0, 0, 1, 3))))
    touched = rnd.sample(made.items, min(len(made.items), rnd.randint(1, 3)))
    gone = tuple(("items", item.id) for item in touched if rnd.random() < 0.2)
    kept = tuple(changed(rnd, item) for item in touched if ("items", item.id) not in gone)
    rows: dict[str, Any] = {}
    match rnd.randint(0, 11):
        case 0:
            rows["channels"] = (channel("x", "x", response_norm_hours=rnd.choice((1, 48, 0))),)
        case 1:
            rows["spokespersons"] = (person("lisa", kind=rnd.choice(("employee", "role_account")), is_person=True),)
        case 2:
            rows["client"] = replace(made.client, count_drafts=not made.client.count_drafts)
    return Patch(items=(*kept, *new), removed=gone, **rows)


def changed(rnd: Random, item: Item) -> Item:
    """The item at another time, of another length, elsewhere, by somebody else, or as something else."""
    match rnd.randint(0, 6):
        case 0 | 1:
            step = timedelta(days=rnd.randint(-9, 9), minutes=15 * rnd.randint(-20, 20))
            return replace(item, starts_at=None if item.starts_at is None else item.starts_at + step)
        case 2:
            return replace(item, petal=rnd.choice(PETALS), minutes=rnd.choice((14, 30, 480, 5000)))
        case 3:
            return replace(item, channels=tuple(rnd.sample(CHANNELS, rnd.randint(1, 2))), all_channels=False)
        case 4:
            return replace(item, spokesperson=rnd.choice(("marc", "lisa", "brand", None)))
        case 5:
            return replace(item, status=rnd.choice(("draft", "scheduled", "published", "on_hold", "cancelled")))
        case _:
            return replace(item, campaign=rnd.choice((None, "prize", "fire", "bare")), kept=rnd.choice(("yes", "no")))
