"""Panels drawn from pools of experts: who may not sit on one, and who was drawn (专家评查组)."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import count, day, each, instance, member, optional, text
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language, term
from npcmodel.oversight.lots import KindDraw, draw_by_kind
from npcmodel.pairs import Pairs

__all__ = ["Expert", "Panel", "PanelBar", "PanelRule", "Relation", "ReviewSubject", "panel"]


@enum.unique
class PanelBar(enum.Enum):
    """Why somebody may not sit on a panel (不得参加评查的情形)."""

    NOT_IN_TERM = "不在聘期内"
    OWN_PLACE = "本地人员"
    OWN_UNIT = "本单位人员"
    TOOK_PART = "参与过所评查的事项"
    RELATIVE = "当事人员的亲属"
    CONCERNED = "本人是当事人员"

    __hash__ = object.__hash__


_RELATED = (PanelBar.TOOK_PART, PanelBar.RELATIVE)


def _texts(field: str, values: object) -> tuple[str, ...]:
    found = each(field, values, str)  # type: ignore[arg-type]  # each refuses what is no sequence
    for one in found:
        text(field, one)
    if len(set(found)) != len(found):
        raise FactsError(field, found, "each once")
    return found


@attrs.frozen
class Expert:
    """Somebody in a pool of experts or advisers (专家、顾问).

    Attributes:
        name: who.
        origin: from which kind of persons (高校法学教授、律师、退休法官), in the words of the pool.
        fields: the fields the expert is asked in (监察和司法、教育、国土空间规划).
        units: the units the expert works for or worked for.
        place: the county or place the expert belongs to; None where it is not known.
        since: the first day as an expert; None where the pool sets none.
        until: the last day; None where the pool sets none.

    Raises:
        FactsError: a text that says nothing, no field, or a last day before the first.
    """

    name: str
    origin: str
    fields: tuple[str, ...]
    units: tuple[str, ...] = ()
    place: str | None = None
    since: date | None = None
    until: date | None = None

    def __attrs_post_init__(self) -> None:
        text("name", self.name)
        text("origin", self.origin)
        object.__setattr__(self, "fields", _texts("fields", self.fields))
        if not self.fields:
            raise FactsError("fields", self.fields, "a field or more")
        object.__setattr__(self, "units", _texts("units", self.units))
        optional(text, "place", self.place)
        since, until = optional(day, "since", self.since), optional(day, "until", self.until)
        if since is not None and until is not None and until < since:
            raise FactsError("until", until, f"{since}, the first day, or later")

    def serves(self, on: date) -> bool:
        """Whether the day lies in the expert's term."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


@attrs.frozen
class ReviewSubject:
    """What a panel looks into: a case, a school's work, a plan (评查对象).

    Attributes:
        name: which.
        units: the units whose work it is.
        place: the county or place whose work it is; None where none is named.
        persons: the persons concerned (承办人、当事人).

    Raises:
        FactsError: a text that says nothing, or one named twice.
    """

    name: str
    units: tuple[str, ...] = ()
    place: str | None = None
    persons: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        text("name", self.name)
        object.__setattr__(self, "units", _texts("units", self.units))
        optional(text, "place", self.place)
        object.__setattr__(self, "persons", _texts("persons", self.persons))


@attrs.frozen
class Relation:
    """What an expert has to do with a subject or a person (回避关系).

    Attributes:
        expert: the expert's name.
        to: the subject's name for having taken part in it, a person's for a relative.
        kind: which of the two.

    Raises:
        FactsError: a text that says nothing, or another kind: the others follow from the facts.
    """

    expert: str
    to: str
    kind: PanelBar

    def __attrs_post_init__(self) -> None:
        text("expert", self.expert)
        text("to", self.to)
        if member("kind", self.kind, PanelBar) not in _RELATED:
            raise FactsError("kind", self.kind, " or ".join(one.name for one in _RELATED))


@attrs.frozen(kw_only=True)
class PanelRule:
    """How a body makes up its panels in a field (评查组组成办法). Local practice, never law.

    Attributes:
        issued_by: whose rule it is.
        source: where it is written.
        field: the field (监察和司法).
        sizes: how many of each origin sit on a panel; experts of other origins do not.
        bars: who may not sit; somebody out of term or concerned himself never may.

    Raises:
        FactsError: a text that says nothing, no origin, a size below 1, or a bar named twice.
    """

    issued_by: str
    source: str
    field: str
    sizes: Mapping[str, int]
    bars: tuple[PanelBar, ...] = tuple(PanelBar)

    def __attrs_post_init__(self) -> None:
        text("issued_by", self.issued_by)
        text("source", self.source)
        text("field", self.field)
        sizes = Pairs[str, int].of("sizes", self.sizes)
        if not sizes:
            raise FactsError("sizes", self.sizes, "an origin or more")
        for origin, size in sizes.items():
            text("sizes", origin)
            count(f"sizes[{origin!r}]", size, 1)
        object.__setattr__(self, "sizes", sizes)
        bars = each("bars", self.bars, PanelBar)
        if len(set(bars)) != len(bars):
            raise FactsError("bars", bars, "each once")
        object.__setattr__(self, "bars", bars)


@attrs.frozen(kw_only=True)
class Panel(Result):
    """Who sits on a panel, and who could not (评查组).

    Attributes:
        rule: how the panel is made up.
        subject: what it looks into.
        on: the day on which it was drawn.
        barred: those of the field and origins who may not sit, each with the reasons.
        lots: the lot drawn of each origin, from those who may sit.
        unplaced: the members of whom it is not known where they belong, though the rule keeps
            away those of the place and the subject is of one: to be asked before they sit.

    Raises:
        FactsError: somebody drawn who may not sit, or a name of no member.
    """

    rule: PanelRule
    subject: ReviewSubject
    on: date
    barred: Mapping[str, tuple[PanelBar, ...]]
    lots: KindDraw
    unplaced: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        barred = Pairs[str, tuple[PanelBar, ...]].of("barred", self.barred)
        object.__setattr__(self, "barred", barred)
        sitting = tuple(one for one in self.lots.drawn if one in barred)
        if sitting:
            raise FactsError("lots", sitting, "nobody who may not sit")
        object.__setattr__(self, "unplaced", _texts("unplaced", self.unplaced))
        if not set(self.unplaced) <= set(self.members):
            raise FactsError("unplaced", self.unplaced, "members of the panel")

    @property
    def members(self) -> tuple[str, ...]:
        """Those who sit on it."""
        return tuple(map(str, self.lots.drawn))

    @property
    def short(self) -> Mapping[str, int]:
        """The origins of which too few could sit, and how many are short."""
        return self.lots.short

    def explain(self, lang: Lang = "zh") -> str:
        """Return the panel, whose rule it follows, what is short, and the lots."""
        zh = language(lang) == "zh"
        rule, comma = self.rule, "、" if zh else ", "
        who = comma.join(self.members)
        if zh:
            lines = [f"{self.subject.name}的评查组：{who or '无人'}"]
            lines.append(f"所据办法：{rule.issued_by}，{rule.source}（不是法律）")
        else:
            lines = [f"panel on {self.subject.name}: {who or 'nobody'}"]
            lines.append(f"rule of {rule.issued_by}: {rule.source} (not law)")
        for origin, number in self.short.items():
            lines.append(f"{origin}差{number}人" if zh else f"{origin}: {number} short")
        if self.unplaced:
            unknown = comma.join(self.unplaced)
            lines.append(
                f"所属地不详，是否本地人员未核实：{unknown}"
                if zh
                else f"of a place not known, perhaps of this one: {unknown}"
            )
        for name, bars in self.barred.items():
            why = comma.join(term(one, lang) for one in bars)
            lines.append(f"不得参加：{name}（{why}）" if zh else f"may not sit: {name} ({why})")
        return "\n".join([*lines, self.lots.explain(lang)])


def panel(  # noqa: PLR0913  # a rule, a pool, what it looks into, and how it is drawn
    rule: PanelRule,
    experts: Iterable[Expert],
    subject: ReviewSubject,
    *,
    seed: str | int,
    relations: Iterable[Relation] = (),
    on: date,
) -> Panel:
    """Return a panel drawn by lot from those who may sit on it (抽取评查组成员).

    Args:
        rule: how the body makes up its panels; local practice.
        experts: the pool, each name once.
        subject: what the panel looks into.
        seed: the published seed of the lot.
        relations: who took part in the subject, and who is a relative of whom.
        on: the day on which it is drawn, on which the experts' terms are looked at.

    Raises:
        FactsError: a name twice in the pool, a relation of somebody who is not in it, or what
            `draw` refuses.

    Law: none asks for such a panel; 代表法 59 keeps deputies from interfering in cases.
    Limitations: local practice. A relation that nobody reports is not known, and an expert
        whose place is not known is not barred for it, but told of in the result. A panel gives
        its opinion: it decides no case, and a deputy may not use the mandate to interfere in
        one (代表法 59).
    """
    on = day("on", on)
    instance("rule", rule, PanelRule)
    instance("subject", subject, ReviewSubject)
    pool = each("experts", experts, Expert)
    everybody = _texts("experts", tuple(one.name for one in pool))
    known = each("relations", relations, Relation)
    strangers = tuple(one.expert for one in known if one.expert not in everybody)
    if strangers:
        raise FactsError("relations", strangers, "experts of the pool")
    asked = [one for one in pool if rule.field in one.fields and one.origin in rule.sizes]
    barred: dict[str, tuple[PanelBar, ...]] = {}
    for one in asked:
        reasons = _bars(rule, one, subject, known, on)
        if reasons:
            barred[one.name] = reasons
    pools: dict[str, list[Any]] = {origin: [] for origin in rule.sizes}
    for one in asked:
        if one.name not in barred:
            pools[one.origin].append(one.name)
    lots = draw_by_kind(pools, rule.sizes, seed=seed)
    asked_of = subject.place is not None and PanelBar.OWN_PLACE in rule.bars
    unknown = {one.name for one in asked if one.place is None} if asked_of else set[str]()
    return Panel(
        rule=rule,
        subject=subject,
        on=on,
        barred=Pairs(barred),
        lots=lots,
        unplaced=tuple(name for name in map(str, lots.drawn) if name in unknown),
    )


def _bars(
    rule: PanelRule,
    one: Expert,
    subject: ReviewSubject,
    relations: tuple[Relation, ...],
    on: date,
) -> tuple[PanelBar, ...]:
    own = [link for link in relations if link.expert == one.name]
    facts = {
        PanelBar.NOT_IN_TERM: not one.serves(on),
        PanelBar.OWN_PLACE: one.place is not None and one.place == subject.place,
        PanelBar.OWN_UNIT: bool(set(one.units) & set(subject.units)),
        PanelBar.TOOK_PART: any(
            link.kind is PanelBar.TOOK_PART and link.to == subject.name for link in own
        ),
        PanelBar.RELATIVE: any(
            link.kind is PanelBar.RELATIVE and link.to in subject.persons for link in own
        ),
        PanelBar.CONCERNED: one.name in subject.persons,
    }
    always = {PanelBar.NOT_IN_TERM, PanelBar.CONCERNED}
    return tuple(
        bar for bar, found in facts.items() if found and (bar in always or bar in rule.bars)
    )
