"""The command ``learning``: what the desk's decisions taught: precision of the rules, and the model of its own."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factdesk.cli.output import Json, counted, opened, say, shown_progress
from factdesk.domain.errors import FactDeskError
from factdesk.domain.precision import RulePrecision

if TYPE_CHECKING:
    from factdesk.workspace.learning import LearningState


def register(app: typer.Typer) -> None:
    """Add the command of this module."""
    app.command("learning")(learning)


def learning(
    features: Annotated[int, typer.Option(help="How many of the model’s strongest features to list.")] = 0,
    train: Annotated[bool, typer.Option("--train", help="Train now, if enough articles are corrected.")] = False,
    forget: Annotated[bool, typer.Option("--forget", help="Delete the model; it can be trained again.")] = False,
    json: Json = False,
) -> None:
    """Say what the desk’s decisions taught: how often each rule was right, and how good the desk’s own model is."""
    with opened() as workspace:
        if forget:
            workspace.learning.forget()
        trained = None
        if train:
            lessons = [lesson for lesson in workspace.learning.lessons() if lesson.language == "en"]
            fewest = workspace.learning.state().fewest
            if len(lessons) < fewest:
                raise FactDeskError(
                    f"{len(lessons)} of {fewest} articles are corrected: accept or refuse more proposals."
                )
            with shown_progress("learning") as progress:
                trained = workspace.learning.train(lessons, progress)
        state = workspace.learning.state(features)
        rules = workspace.learning.precisions()
    answer: dict[str, Any] = {
        "wanted": state.wanted, "corrected": state.corrected, "needed": state.fewest, "model": state.figures or None,
        "strongest": [dict(zip(("feature", "answer", "weight"), one, strict=True)) for one in state.strongest],
        "rules": [{**asdict(one), "precision": round(one.mean, 3)} for one in rules.values()],
    }  # fmt: skip
    if trained is not None:
        answer["trained"] = asdict(trained)
    say(answer, json, "\n".join(_lines(state, rules)))


def _lines(state: "LearningState", rules: dict[str, RulePrecision]) -> list[str]:
    switch = "" if state.wanted else " (switched off in the settings)"
    lines = [f"{counted(state.corrected, 'article')} corrected; a model of your own needs {state.fewest}{switch}"]
    if state.figures:
        kept = state.figures
        lines.append(
            f"model from {kept['articles']} articles: agrees {kept['with_model']:.3f} with your corrections on articles"
            f" kept aside, rules alone {kept['rules_alone']:.3f}"
        )
    lines += [f"{weight:+8.3f}  {feature}  → {answer}" for feature, answer, weight in state.strongest]
    for one in sorted(rules.values(), key=lambda rule: -rule.decisions):
        lines.append(
            f"{one.mean:8.2f}  {one.rule} ({one.accepted} accepted, {one.changed} changed, {one.refused} refused)"
        )
    return lines
