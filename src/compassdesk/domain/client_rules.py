"""What a client's own row must be, whoever writes it: without a name or a time zone nothing about it can be judged."""

from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Client
from compassdesk.domain.wallclock import zone_named


def check_client(client: Client) -> None:
    """InputError: "name-needed", "no-such-zone" (zone), "target-out-of-range" (outside 0 to 100 percent)."""
    if not client.name.strip():
        raise InputError("name-needed")
    zone_named(client.timezone)
    if client.target_one_way is not None and not 0 <= client.target_one_way <= 100:
        raise InputError("target-out-of-range", percent=client.target_one_way)
