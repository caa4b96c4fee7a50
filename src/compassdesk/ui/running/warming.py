"""What is loaded behind the first paint, by a worker, before it is first wanted."""


def warm_up() -> None:
    """Load what writing and typing need, and start the log, behind the first paint."""
    from compassdesk.services.workspace import ClientFile
    from compassdesk.system.log import start_log

    ClientFile.warm_up()
    start_log()
    # Whoever types a day or a time: to compile their patterns takes longer than a page of fields.
    # Whoever moves something asks the others.
    from compassdesk.domain import campaign_moving, reading_days, reading_times, too_close  # noqa: F401
    from compassdesk.services import items  # noqa: F401
    from compassdesk.system.networks import network_facts

    network_facts()  # what the texts and pictures of an item are counted by
