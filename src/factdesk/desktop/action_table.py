"""Every action of the window in one table: it feeds the menus, the command palette and the shortcuts page.

``scope`` says where a key works: ``window`` everywhere, ``reader`` only while the reader has the focus, so that single
letters never get in the way of typing.
"""

from dataclasses import dataclass

from factdesk.desktop.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Entry:
    """One action. ``group`` separates it from its neighbours in the menu; ``other_keys`` work too but are not shown."""

    id: str
    text: str
    menu: str
    keys: str = ""
    icon: str = ""
    scope: str = "window"
    group: int = 0
    checkable: bool = False
    other_keys: str = ""


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("claim", QT_TRANSLATE_NOOP("Actions", "&Claim")),
    ("evidence", QT_TRANSLATE_NOOP("Actions", "E&vidence")),
    ("incident", QT_TRANSLATE_NOOP("Actions", "&Incident")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

# fmt: off
TABLE = (
    Entry("add_files", QT_TRANSLATE_NOOP("Actions", "Add article from &file…"), "file", "Ctrl+O", "add-file"),
    Entry("add_paste", QT_TRANSLATE_NOOP("Actions", "Add article from &clipboard"),
          "file", "Ctrl+Shift+V", "paste", other_keys="Ctrl+V"),
    Entry("add_page", QT_TRANSLATE_NOOP("Actions", "Add article from &web address…"), "file", "Ctrl+L", "web"),
    Entry("try_sample", QT_TRANSLATE_NOOP("Actions", "Add the &sample article"), "file", "", "sample"),
    Entry("article_details", QT_TRANSLATE_NOOP("Actions", "Article &details…"), "file", "Ctrl+I", "info", group=1),
    Entry("revise_file", QT_TRANSLATE_NOOP("Actions", "Add a &corrected text…"), "file", "", "edit", group=1),
    Entry("revise_paste", QT_TRANSLATE_NOOP("Actions", "Add a corrected text from clipboard"),
          "file", icon="paste", group=1),
    Entry("remove_article", QT_TRANSLATE_NOOP("Actions", "&Remove article"),
          "file", "Ctrl+Shift+Delete", "remove", group=1),
    Entry("export_word", QT_TRANSLATE_NOOP("Actions", "Write Word &report…"), "file", "Ctrl+E", "word", group=2),
    Entry("open_workspace", QT_TRANSLATE_NOOP("Actions", "Open another w&orkspace…"),
          "file", "Ctrl+Shift+O", "folder", group=3),
    Entry("verify", QT_TRANSLATE_NOOP("Actions", "&Verify files and history"), "file", "", "verified", group=3),
    Entry("reindex", QT_TRANSLATE_NOOP("Actions", "Rebuild the search &index"), "file", "", "index", group=3),
    Entry("settings", QT_TRANSLATE_NOOP("Actions", "&Settings…"), "file", "Ctrl+,", "settings", group=4),
    Entry("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "file", "Ctrl+Q", "exit", group=4),
    Entry("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "edit", "Ctrl+Z", "undo"),
    Entry("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "edit", "Ctrl+Shift+Z", "redo"),
    Entry("copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), "edit", "Ctrl+C", "copy", "reader", 1),
    Entry("find", QT_TRANSLATE_NOOP("Actions", "&Find in the workspace"), "edit", "Ctrl+F", "find", group=2),
    Entry("palette", QT_TRANSLATE_NOOP("Actions", "Command &palette"), "edit", "Ctrl+K", "command", group=2),
    Entry("mark_junk", QT_TRANSLATE_NOOP("Actions", "Grey out as &junk / restore"), "edit", "G", "ban", "reader", 3),
    Entry("translate", QT_TRANSLATE_NOOP("Actions", "&Translate the passage…"), "edit", "T", "language", "reader", 3),
    Entry("accept", QT_TRANSLATE_NOOP("Actions", "&Accept proposal"), "claim", "A", "accept", "reader"),
    Entry("edit_claim", QT_TRANSLATE_NOOP("Actions", "&Edit claim"), "claim", "E", "edit", "reader"),
    Entry("refuse", QT_TRANSLATE_NOOP("Actions", "Refuse proposal"), "claim", "X", "close", "reader"),
    Entry("skip", QT_TRANSLATE_NOOP("Actions", "&Skip to the next proposal"), "claim", "S", "skip", "reader"),
    Entry("back", QT_TRANSLATE_NOOP("Actions", "&Back to the last proposal"), "claim", "B", "back", "reader"),
    Entry("accept_kind", QT_TRANSLATE_NOOP("Actions", "Accept all of this &kind"),
          "claim", "Shift+A", "queue", "reader", 1),
    Entry("accept_above", QT_TRANSLATE_NOOP("Actions", "Accept all above the &confidence set"),
          "claim", "Ctrl+Shift+A", "queue", group=1),
    Entry("propose", QT_TRANSLATE_NOOP("Actions", "&Propose claims in this article"),
          "claim", "Ctrl+P", "propose", group=1),
    Entry("new_claim", QT_TRANSLATE_NOOP("Actions", "&New claim from the selection"),
          "claim", "N", "mark", "reader", 2),
    Entry("add_span", QT_TRANSLATE_NOOP("Actions", "Add the selection to this claim"),
          "claim", "Shift+N", "add", "reader", 2),
    Entry("drop_span", QT_TRANSLATE_NOOP("Actions", "Take the stretch at the caret out of this claim"),
          "claim", "D", "refuse", "reader", 2),
    Entry("split_claim", QT_TRANSLATE_NOOP("Actions", "Split claim at the caret"), "claim", "/", "split", "reader", 2),
    Entry("merge_claim", QT_TRANSLATE_NOOP("Actions", "&Merge with the next claim"),
          "claim", "M", "merge", "reader", 2),
    Entry("remove_claim", QT_TRANSLATE_NOOP("Actions", "Remove claim"), "claim", "Delete", "remove", "reader", 2),
    Entry("next_seen", QT_TRANSLATE_NOOP("Actions", "Next claim that was chec&ked before"),
          "claim", "Shift+J", "history", "reader", 3),
    Entry("rate", QT_TRANSLATE_NOOP("Actions", "&Rate claim"), "claim", "R", "rating", "reader", 3),
    Entry("next_claim", QT_TRANSLATE_NOOP("Actions", "Next claim"), "claim", "J", "down", "reader", 4),
    Entry("previous_claim", QT_TRANSLATE_NOOP("Actions", "Previous claim"), "claim", "K", "up", "reader", 4),
    Entry("end_later", QT_TRANSLATE_NOOP("Actions", "Move the end one word on"), "claim", "Alt+Right", "", "reader", 5),
    Entry("end_earlier", QT_TRANSLATE_NOOP("Actions", "Move the end one word back"),
          "claim", "Alt+Left", "", "reader", 5),
    Entry("start_later", QT_TRANSLATE_NOOP("Actions", "Move the start one word on"),
          "claim", "Alt+Shift+Right", "", "reader", 5),
    Entry("start_earlier", QT_TRANSLATE_NOOP("Actions", "Move the start one word back"),
          "claim", "Alt+Shift+Left", "", "reader", 5),
    Entry("evidence_file", QT_TRANSLATE_NOOP("Actions", "Add evidence from &file…"),
          "evidence", "Ctrl+Shift+E", "evidence"),
    Entry("evidence_page", QT_TRANSLATE_NOOP("Actions", "Add evidence from &web address…"),
          "evidence", "Ctrl+Shift+L", "web"),
    Entry("link_evidence", QT_TRANSLATE_NOOP("Actions", "&Link evidence to this claim…"),
          "evidence", "L", "passage", "reader", 1),
    Entry("new_incident", QT_TRANSLATE_NOOP("Actions", "&New incident"), "incident", "Ctrl+Shift+I", "incident"),
    Entry("attach_claim", QT_TRANSLATE_NOOP("Actions", "&Attach claim to an incident…"),
          "incident", "I", "incident", "reader", 1),
    Entry("attach_article", QT_TRANSLATE_NOOP("Actions", "Attach all accepted claims of the a&rticle…"),
          "incident", "Shift+I", "article", "reader", 1),
    Entry("attach_evidence", QT_TRANSLATE_NOOP("Actions", "Attach &evidence to the incident…"),
          "incident", "", "evidence", group=1),
    Entry("merge_incident", QT_TRANSLATE_NOOP("Actions", "&Merge another incident into this one…"),
          "incident", "", "merge", group=2),
    Entry("remove_incident", QT_TRANSLATE_NOOP("Actions", "Remove incident"), "incident", "", "remove", group=2),
    Entry("coding_tables", QT_TRANSLATE_NOOP("Actions", "Reading of &vague words…"),
          "incident", "", "number", group=4),
    Entry("export_incidents", QT_TRANSLATE_NOOP("Actions", "&Write the incidents of the list…"),
          "incident", "", "export", group=3),
    Entry("evidence_details", QT_TRANSLATE_NOOP("Actions", "What is &known of this evidence…"), "evidence", "", "info",
          group=2),
    Entry("remove_evidence", QT_TRANSLATE_NOOP("Actions", "&Remove this evidence…"), "evidence", "", "remove", group=2),
    Entry("archive_find", QT_TRANSLATE_NOOP("Actions", "Look this page up in the Wayback Machine…"),
          "evidence", "", "find", group=3),
    Entry("archive_save", QT_TRANSLATE_NOOP("Actions", "Have the Wayback Machine &save this page…"),
          "evidence", "", "save", group=3),
    Entry("stamp", QT_TRANSLATE_NOOP("Actions", "Stamp &now with a trusted time…"), "evidence", "", "time", group=3),
    Entry("show_upkeep", QT_TRANSLATE_NOOP("Actions", "What is to be looked at again"),
          "evidence", "Ctrl+Shift+U", "verified", group=4),
    Entry("show_home", QT_TRANSLATE_NOOP("Actions", "&Start page"), "view", "Ctrl+1", "home"),
    Entry("show_articles", QT_TRANSLATE_NOOP("Actions", "&Articles"), "view", "Ctrl+2", "article"),
    Entry("show_claims", QT_TRANSLATE_NOOP("Actions", "&Claims"), "view", "Ctrl+3", "claim"),
    Entry("show_evidence", QT_TRANSLATE_NOOP("Actions", "&Evidence"), "view", "Ctrl+4", "evidence"),
    Entry("show_figures", QT_TRANSLATE_NOOP("Actions", "Fi&gures"), "view", "Ctrl+8", "number"),
    Entry("show_incidents", QT_TRANSLATE_NOOP("Actions", "Inci&dents"), "view", "Ctrl+9", "incident"),
    Entry("show_sources", QT_TRANSLATE_NOOP("Actions", "S&ources"), "view", "Ctrl+5", "source"),
    Entry("show_find", QT_TRANSLATE_NOOP("Actions", "Search"), "view", "Ctrl+6", "find"),
    Entry("show_history", QT_TRANSLATE_NOOP("Actions", "&History"), "view", "Ctrl+7", "history"),
    Entry("focus_reader", QT_TRANSLATE_NOOP("Actions", "Go to the &text"), "view", "Esc", "", group=1),
    Entry("toggle_list", QT_TRANSLATE_NOOP("Actions", "Show the &list"),
          "view", "F9", "list-pane", group=1, checkable=True),
    Entry("toggle_inspector", QT_TRANSLATE_NOOP("Actions", "Show the &inspector"),
          "view", "F10", "inspector", group=1, checkable=True),
    Entry("list_table", QT_TRANSLATE_NOOP("Actions", "The list as a &table"),
          "view", "F8", "table", group=5, checkable=True),
    Entry("list_filter", QT_TRANSLATE_NOOP("Actions", "Filter the list by &words"),
          "view", "Ctrl+Shift+F", "filter", group=5),
    Entry("add_filter", QT_TRANSLATE_NOOP("Actions", "Add a f&ilter to the list"),
          "view", "Ctrl+Alt+F", "filter", group=5),
    Entry("saved_views", QT_TRANSLATE_NOOP("Actions", "Saved &views of the list"),
          "view", "Ctrl+Shift+S", "bookmark", group=5),
    Entry("select_all", QT_TRANSLATE_NOOP("Actions", "Choose &all rows of the list"),
          "view", "Ctrl+Alt+A", "", group=5),
    Entry("change_chosen", QT_TRANSLATE_NOOP("Actions", "&Change all that are chosen in the list"),
          "view", "Ctrl+Shift+C", "edit", group=5),
    Entry("larger", QT_TRANSLATE_NOOP("Actions", "&Larger text"), "view", "Ctrl++", "zoom-in", group=2),
    Entry("smaller", QT_TRANSLATE_NOOP("Actions", "S&maller text"), "view", "Ctrl+-", "zoom-out", group=2),
    Entry("turn_direction", QT_TRANSLATE_NOOP("Actions", "Turn the reading &direction"),
          "view", "Ctrl+Shift+D", "language", group=2),
    Entry("theme_light", QT_TRANSLATE_NOOP("Actions", "Light theme"), "view", "", "light", group=3),
    Entry("theme_dark", QT_TRANSLATE_NOOP("Actions", "Dark theme"), "view", "", "dark", group=3),
    Entry("theme_contrast", QT_TRANSLATE_NOOP("Actions", "High-contrast theme"), "view", "", "theme", group=3),
    Entry("language_en", QT_TRANSLATE_NOOP("Actions", "English"), "view", "", "language", group=4),
    Entry("language_ar", QT_TRANSLATE_NOOP("Actions", "العربية"), "view", "", "language", group=4),
    Entry("shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "help", "F1", "keyboard"),
    Entry("open_log", QT_TRANSLATE_NOOP("Actions", "Open the &log"), "help", "", "open-out"),
    Entry("about", QT_TRANSLATE_NOOP("Actions", "&About FactDesk"), "help", "", "info", group=1),
)
# fmt: on
