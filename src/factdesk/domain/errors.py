"""What can go wrong in a way the person can mend; each is shown as written, and says what to do next.

FactDeskError
├── BadInput          a file, page, range or word that cannot be taken as it is
│   ├── NotText       bytes that are no text in any known encoding
│   └── TooLarge      more than the desk takes at once
├── NotFound          no such article, claim, evidence …
├── Refused           a rule of the desk forbids it (a rating without a reason)
├── WorkspaceError    the workspace folder cannot be used
│   ├── NewerWorkspace   made by a newer FactDesk
│   ├── ReadOnlyWorkspace
│   ├── DiskFull
│   └── InUse         another window has it open
├── QueryError        a search that cannot be read
└── CaptureFailed     a page that could not be captured

Anything else that is raised is a bug of ours: logged with its traceback and shown as one.
"""


class FactDeskError(Exception):
    """A problem the person can mend; its text is one line that says what to do."""


class BadInput(FactDeskError):
    """Input that cannot be taken as it is."""


class NotText(BadInput):
    """Bytes that are no text in any encoding the desk knows."""


class TooLarge(BadInput):
    """More than the desk takes at once."""


class NotFound(FactDeskError):
    """Nothing has that number or name."""


class Refused(FactDeskError):
    """A rule of the desk forbids the change."""


class WorkspaceError(FactDeskError):
    """The workspace folder cannot be used."""


class NewerWorkspace(WorkspaceError):
    """The workspace was made by a newer FactDesk."""


class ReadOnlyWorkspace(WorkspaceError):
    """The workspace folder cannot be written."""


class DiskFull(WorkspaceError):
    """There is no room left to write."""


class InUse(WorkspaceError):
    """Another window has the workspace open."""


class QueryError(FactDeskError):
    """A search that cannot be read."""


class CaptureFailed(FactDeskError):
    """A page or file that could not be captured."""
