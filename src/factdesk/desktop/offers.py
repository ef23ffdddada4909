"""What the command palette offers: actions, settings, saved views, articles, claims, sources and incidents."""

from __future__ import annotations

from dataclasses import fields
from functools import partial
from typing import TYPE_CHECKING

from factdesk.desktop.action_table import TABLE
from factdesk.desktop.actions import label
from factdesk.desktop.dialogs.command_palette import CommandPalette, Offer
from factdesk.desktop.dialogs.shortcuts import key_text
from factdesk.desktop.incidents.part import Incidents
from factdesk.desktop.list_views import ListViews
from factdesk.desktop.saved_searches import SavedSearches
from factdesk.desktop.words import translate
from factdesk.domain.claim import Claim
from factdesk.domain.incident import Incident
from factdesk.domain.source import Source
from factdesk.settings import Settings

if TYPE_CHECKING:
    from factdesk.desktop.main_window import MainWindow

CLAIMS_OFFERED = 2_000
_SETTING, _VIEW, _ARTICLE, _SOURCE, _CLAIM = 1_000, 5_000, 10_000, 1_000_000, 2_000_000
_INCIDENT = 3_000_000


def open_palette(window: MainWindow) -> CommandPalette:
    """Show the palette with what is at hand; sources and claims are added as they are read."""
    articles = [
        Offer(_ARTICLE + n, article.title, translate("Palette", "article"), partial(window.reading.show, article.id))
        for n, article in enumerate(window.lists.articles)
    ]
    palette = CommandPalette(window, [*_actions(window), *_settings(window), *_views(window), *articles])

    def add_sources(sources: list[Source]) -> None:
        word, edit = translate("Palette", "source"), window.commands.edit_source
        palette.add([Offer(_SOURCE + n, s.name, word, partial(edit, s)) for n, s in enumerate(sources)])

    def add_claims(claims: list[Claim]) -> None:
        word, show = translate("Palette", "claim"), window.commands.show_claim
        palette.add([
            Offer(_CLAIM + n, claim.statement or claim.quote, word, partial(show, claim))
            for n, claim in enumerate(claims)
        ])  # fmt: skip

    def add_incidents(incidents: list[Incident]) -> None:
        word = translate("Palette", "incident")
        part = next(part for part in window.parts if isinstance(part, Incidents))
        palette.add([Offer(_INCIDENT + n, i.title, word, partial(part.show, i.id)) for n, i in enumerate(incidents)])

    window.desk.ask(palette, lambda ws: list(ws.sources.list()), add_sources)
    newest = slice(CLAIMS_OFFERED)
    window.desk.ask(palette, lambda ws: ws.incidents.rows(ws.incidents.ids(order="-added")[newest]), add_incidents)
    window.desk.ask(palette, lambda ws: ws.claims.rows(ws.claims.ids(order="-added")[:CLAIMS_OFFERED]), add_claims)
    palette.open()
    return palette


def _actions(window: MainWindow) -> list[Offer]:
    offers = []
    for number, entry in enumerate(TABLE):
        action = window.actions_of[entry.id]
        if action.isEnabled() and entry.id != "palette":
            offers.append(Offer(number, label(entry), translate("Palette", "action"), action.trigger, key_text(entry)))
    return offers


def _settings(window: MainWindow) -> list[Offer]:
    names = [translate("Settings", item.metadata["label"]) for item in fields(Settings)]
    word, show = translate("Palette", "setting"), window.commands.open_settings
    return [Offer(_SETTING + n, name, word, show) for n, name in enumerate(names)]


def _views(window: MainWindow) -> list[Offer]:
    """Return the saved searches and the saved views of lists."""
    offers = []
    for part in window.parts:
        if isinstance(part, (SavedSearches, ListViews)):
            is_search = isinstance(part, SavedSearches)
            word = translate("Palette", "saved search") if is_search else translate("Palette", "saved view")
            offers += [Offer(_VIEW + view.id, view.name, word, partial(part.open, view)) for view in part.views]
    return offers
