"""``factdesk`` on the command line, ``factdesk-desktop`` for the window alone."""

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    from factdesk.cli.app import run

    sys.exit(run(sys.argv[1:]))


def desktop() -> None:
    """Open the window on the usual workspace."""
    from factdesk.cli.app import run

    sys.exit(run(["open", *sys.argv[1:]]))


if __name__ == "__main__":
    main()
