"""Who is chosen for places within one group; what a tie leaves open is handed back (评选)."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from fractions import Fraction

import attrs

from npcmodel.exact.quotas import settled
from npcmodel.exact.ranking import Cut, cut, tiers
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.schemes.cohorts.rules import BottomPlaces, SharePlaces, TopPlaces

__all__ = ["Contest", "Selection", "left_out", "names_said", "outcome_line", "selected"]

Names = tuple[Hashable, ...]


@attrs.frozen
class Contest(Result):
    """Equals, and what they compete for; who has it is not decided here (并列待定).

    Attributes:
        tied: the equals.
        places: the titles or grades there are for them, each with how many.
        reserved: how many of them must go to those of the equals who have a least share.
    """

    tied: Names
    places: Mapping[str, int]
    reserved: int = 0

    def explain(self, lang: Lang = "zh") -> str:
        """Return who is tied, and for what."""
        if language(lang) == "zh":
            places = "、".join(f"{title}{number}个" for title, number in self.places.items())
            line = f"并列：{names_said(self.tied, lang)}，争{places}"
            return line + (f"，其中按最低比例至少{self.reserved}个" if self.reserved else "")
        places = ", ".join(f"{title}: {number}" for title, number in self.places.items())
        line = f"tied: {names_said(self.tied, lang)}, for {places}"
        least = f", at least {self.reserved} of them by the least share"
        return line + (least if self.reserved else "")


@attrs.frozen(kw_only=True)
class Selection(Result):
    """Who is chosen or listed (入选名单).

    Attributes:
        rule: the rule of the document.
        group: the group; None where all are ranked together.
        places: how many places there are.
        chosen: those chosen for certain, best first (at the bottom: worst first).
        contests: equals whom the document does not decide on.
        ineligible: those who take no part.
        reserved: the least number of places for some.
        favoured: those of the chosen for whom it is.
    """

    rule: TopPlaces | SharePlaces | BottomPlaces
    group: str | None
    places: int
    chosen: Names
    contests: tuple[Contest, ...] = ()
    ineligible: Names = ()
    reserved: int = 0
    favoured: Names = ()

    @property
    def tied(self) -> Names:
        """Those whom the document does not decide on."""
        return tuple(subject for one in self.contests for subject in one.tied)

    @property
    def contested(self) -> int:
        """How many places they compete for."""
        return sum(number for one in self.contests for number in one.places.values())

    @property
    def left_empty(self) -> int:
        """How many places nobody has: too few take part, or equals were left out."""
        return max(0, self.places - len(self.chosen) - self.contested)

    @property
    def below_minimum(self) -> int:
        """By how many the least number is missed even if every tie goes their way."""
        most = sum(one.reserved for one in self.contests)
        return max(0, self.reserved - len(self.favoured) - most)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the places, who has them, who is tied, who takes no part, what is empty."""
        zh, bottom = language(lang) == "zh", self.rule.kind == "bottom"
        who = names_said(self.chosen, lang) or ("无" if zh else "nobody")
        least = self.rule.kind != "bottom" and self.rule.minimum is not None
        if zh:
            reserved = f"（其中按最低比例至少{self.reserved}个）" if least else ""
            lines = [f"名额{self.places}个{reserved}", f"{'列入' if bottom else '入选'}：{who}"]
        else:
            reserved = f" (at least {self.reserved} of them by the least share)" if least else ""
            head = f"places: {self.places}{reserved}"
            lines = [head, f"{'listed' if bottom else 'chosen'}: {who}"]
        lines += [one.explain(lang) for one in self.contests]
        if self.left_empty:
            lines.append(f"空缺{self.left_empty}个" if zh else f"left empty: {self.left_empty}")
        if self.below_minimum:
            short = self.below_minimum
            lines.append(f"按最低比例尚缺{short}个" if zh else f"short of the least share: {short}")
        return outcome_line(
            self.rule.title, self.group, [*lines, *left_out(self.ineligible, lang)], lang
        )


def names_said(names: Iterable[Hashable], lang: Lang) -> str:
    """Return names as a list to read."""
    return ("、" if lang == "zh" else ", ").join(map(str, names))


def left_out(names: Names, lang: Lang) -> list[str]:
    """Return who takes no part, where there is anybody."""
    if not names:
        return []
    return [("不参评：" if lang == "zh" else "takes no part: ") + names_said(names, lang)]


def outcome_line(title: str, group: str | None, parts: Sequence[str], lang: Lang) -> str:
    """Return what a rule gives in a group as one line."""
    if lang == "zh":
        return f"{title}{f'（{group}）' if group else ''}：" + "；".join(parts)
    return f"{title}{f' ({group})' if group else ''}: " + "; ".join(parts)


def selected(
    rule: TopPlaces | SharePlaces | BottomPlaces,
    group: str | None,
    fit: Mapping[Hashable, Fraction],
    ineligible: Names = (),
    *,
    favoured: Collection[Hashable] = (),
) -> Selection:
    """Return who is chosen in a group (评选).

    Args:
        rule: the rule of the document.
        group: the group; None where all are ranked together.
        fit: the points of those who take part.
        ineligible: those who take no part.
        favoured: those for whom the rule has a least share.
    """
    number = len(fit)
    if isinstance(rule, SharePlaces):
        places = rule.quota(number + len(ineligible) if rule.of == "all" else number)
    else:
        places = rule.places
    scores = {one: -points for one, points in fit.items()} if rule.kind == "bottom" else dict(fit)
    minimum = None if isinstance(rule, BottomPlaces) else rule.minimum
    reserved = 0 if minimum is None else minimum.number(places)
    # The tie rule comes first: where it leaves enough of them chosen, nothing else decides.
    ordinary = settled(cut(scores, places), rule.tie_rule)
    won = sum(one in favoured for one in ordinary.chosen)
    theirs = sum(one in favoured for one in ordinary.tied)
    least = max(0, ordinary.contested - (len(ordinary.tied) - theirs))
    needs = max(0, reserved - won)
    if minimum is None or needs <= least or needs < min(ordinary.contested, theirs):
        cuts = [ordinary]
    else:
        # The least share decides: the best of those who have it, and the best of the others.
        held = {one: points for one, points in scores.items() if one in favoured}
        rest = {one: points for one, points in scores.items() if one not in favoured}
        first = settled(cut(held, reserved), rule.tie_rule)
        needs = first.contested
        taken = min(reserved, len(first.chosen) + needs)
        kept = taken if minimum.unfilled == "opened" else reserved
        cuts = [first, settled(cut(rest, places - kept), rule.tie_rule)]
    contests = [
        Contest(one.tied, Pairs({rule.title: one.contested}), 0 if place else needs)
        for place, one in enumerate(cuts)
        if one.contested
    ]
    chosen = _in_order(scores, cuts)
    return Selection(
        rule=rule,
        group=group,
        places=places,
        chosen=chosen,
        contests=tuple(contests),
        ineligible=ineligible,
        reserved=reserved,
        favoured=tuple(one for one in chosen if one in favoured),
    )


def _in_order(scores: Mapping[Hashable, Fraction], cuts: Iterable[Cut[Hashable]]) -> Names:
    """Those chosen, best first; equals in the order given."""
    found = {one for part in cuts for one in part.chosen}
    return tuple(one for tier in tiers(scores) for one in tier if one in found)
