"""``factdesk`` on the command line, ``factdesk-desktop`` for the window alone."""

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    if getattr(sys, "frozen", False):  # a packed program starts its other processes through itself
        from multiprocessing import freeze_support

        freeze_support()
    from factdesk.cli.app import run

    sys.exit(run(sys.argv[1:]))


def desktop() -> None:
    """Open the window on the usual workspace."""
    from factdesk.cli.app import run

    sys.exit(run(["open", *sys.argv[1:]]))


if __name__ == "__main__":
    main()
