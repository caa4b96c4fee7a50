"""Starts CompassDesk: with a command the command line, else the window."""

import sys


def main() -> int:
    """The entry point of the installed scripts."""
    from compassdesk import cli

    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
