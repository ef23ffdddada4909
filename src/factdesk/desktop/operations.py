"""What the workspace calls its operations, in the language of the window, for the Edit menu and the history."""

import re

from factdesk.desktop.words import QT_TRANSLATE_NOOP, translate

OPERATIONS = (
    QT_TRANSLATE_NOOP("Operations", "add article"),
    QT_TRANSLATE_NOOP("Operations", "edit article details"),
    QT_TRANSLATE_NOOP("Operations", "remove article"),
    QT_TRANSLATE_NOOP("Operations", "mark as no part of the article"),
    QT_TRANSLATE_NOOP("Operations", "strike out"),
    QT_TRANSLATE_NOOP("Operations", "restore struck-out text"),
    QT_TRANSLATE_NOOP("Operations", "carry claim over"),
    QT_TRANSLATE_NOOP("Operations", "carry claims over to the corrected text"),
    QT_TRANSLATE_NOOP("Operations", "propose claims"),
    QT_TRANSLATE_NOOP("Operations", "accept proposal"),
    QT_TRANSLATE_NOOP("Operations", "accept %1 proposals"),
    QT_TRANSLATE_NOOP("Operations", "refuse proposal"),
    QT_TRANSLATE_NOOP("Operations", "refuse proposals"),
    QT_TRANSLATE_NOOP("Operations", "add claim"),
    QT_TRANSLATE_NOOP("Operations", "edit claim"),
    QT_TRANSLATE_NOOP("Operations", "remove claim"),
    QT_TRANSLATE_NOOP("Operations", "remove claims"),
    QT_TRANSLATE_NOOP("Operations", "split claim"),
    QT_TRANSLATE_NOOP("Operations", "merge claims"),
    QT_TRANSLATE_NOOP("Operations", "import claims"),
    QT_TRANSLATE_NOOP("Operations", "rate claim"),
    QT_TRANSLATE_NOOP("Operations", "add evidence"),
    QT_TRANSLATE_NOOP("Operations", "edit evidence"),
    QT_TRANSLATE_NOOP("Operations", "remove evidence"),
    QT_TRANSLATE_NOOP("Operations", "open evidence %1"),
    QT_TRANSLATE_NOOP("Operations", "move workspace"),
    QT_TRANSLATE_NOOP("Operations", "mark ratings to be read again"),
    QT_TRANSLATE_NOOP("Operations", "read rating again"),
    QT_TRANSLATE_NOOP("Operations", "keep failed capture"),
    QT_TRANSLATE_NOOP("Operations", "drop failed capture"),
    QT_TRANSLATE_NOOP("Operations", "capture succeeded"),
    QT_TRANSLATE_NOOP("Operations", "link evidence"),
    QT_TRANSLATE_NOOP("Operations", "edit evidence link"),
    QT_TRANSLATE_NOOP("Operations", "remove evidence link"),
    QT_TRANSLATE_NOOP("Operations", "add source"),
    QT_TRANSLATE_NOOP("Operations", "edit source"),
    QT_TRANSLATE_NOOP("Operations", "merge sources"),
    QT_TRANSLATE_NOOP("Operations", "set the kind of %1 claims"),
    QT_TRANSLATE_NOOP("Operations", "rate %1 claims"),
    QT_TRANSLATE_NOOP("Operations", "set the claimant of %1 claims"),
    QT_TRANSLATE_NOOP("Operations", "flag %1 claims"),
    QT_TRANSLATE_NOOP("Operations", "add a note to %1 claims"),
    QT_TRANSLATE_NOOP("Operations", "link evidence to %1 claims"),
    QT_TRANSLATE_NOOP("Operations", "edit details of %1 articles"),
    QT_TRANSLATE_NOOP("Operations", "remove %1 articles"),
    QT_TRANSLATE_NOOP("Operations", "edit %1 pieces of evidence"),
    QT_TRANSLATE_NOOP("Operations", "remove %1 pieces of evidence"),
    QT_TRANSLATE_NOOP("Operations", "edit %1 sources"),
    QT_TRANSLATE_NOOP("Operations", "add translation"),
    QT_TRANSLATE_NOOP("Operations", "edit translation"),
    QT_TRANSLATE_NOOP("Operations", "remove translation"),
    QT_TRANSLATE_NOOP("Operations", "decide on figures"),
    QT_TRANSLATE_NOOP("Operations", "take in another desk's record"),
    QT_TRANSLATE_NOOP("Operations", "keep an editor's comments"),
    QT_TRANSLATE_NOOP("Operations", "stamp with a trusted time"),
    QT_TRANSLATE_NOOP("Operations", "complete time stamp"),
    QT_TRANSLATE_NOOP("Operations", "add incident"),
    QT_TRANSLATE_NOOP("Operations", "edit incident"),
    QT_TRANSLATE_NOOP("Operations", "remove incident"),
    QT_TRANSLATE_NOOP("Operations", "merge incidents"),
    QT_TRANSLATE_NOOP("Operations", "grade incident"),
    QT_TRANSLATE_NOOP("Operations", "attach to incident"),
    QT_TRANSLATE_NOOP("Operations", "detach from incident"),
    QT_TRANSLATE_NOOP("Operations", "add victim"),
    QT_TRANSLATE_NOOP("Operations", "edit victim"),
    QT_TRANSLATE_NOOP("Operations", "remove victim"),
    QT_TRANSLATE_NOOP("Operations", "add party"),
    QT_TRANSLATE_NOOP("Operations", "edit party"),
    QT_TRANSLATE_NOOP("Operations", "remove party"),
    QT_TRANSLATE_NOOP("Operations", "save view"),
    QT_TRANSLATE_NOOP("Operations", "remove view"),
    QT_TRANSLATE_NOOP("Operations", "relate claims"),
    QT_TRANSLATE_NOOP("Operations", "remove relation of claims"),
    QT_TRANSLATE_NOOP("Operations", "reuse rating"),
    QT_TRANSLATE_NOOP("Operations", "show names of incident %1"),
    QT_TRANSLATE_NOOP("Operations", "change reading of vague words"),
    QT_TRANSLATE_NOOP("Operations", "put back reading of vague words"),
    QT_TRANSLATE_NOOP("Operations", "let somebody see names"),
    QT_TRANSLATE_NOOP("Operations", "keep names from somebody"),
)
_NUMBER = re.compile(r"\d+")


def operation_name(label: str) -> str:
    """Return an operation's label in the language of the window; one that is not known stays as it is.

    What stands after a colon is a name and is never changed.
    """
    what, colon, name = label.partition(": ")
    number = _NUMBER.search(what)
    if number is None:
        return translate("Operations", what) + colon + name
    return translate("Operations", _NUMBER.sub("%1", what)).replace("%1", number[0]) + colon + name
