"""How a matter is treated: by its kind, and by its amount against the body's own thresholds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import attrs

from npcmodel.checks import count, day, each, instance, member, optional, text
from npcmodel.errors import FactsError
from npcmodel.exact.thresholds import Threshold
from npcmodel.law.citation import Citation
from npcmodel.law.ruling import Ground, OpenPoint, Question, Result, Ruling, decide, reasons
from npcmodel.law.statutes import AFTER_NEWEST, NEWEST
from npcmodel.law.wording import Lang, Text, english, language
from npcmodel.matters.criteria import field_of
from npcmodel.matters.deciding import must_be_decided, reported_too
from npcmodel.matters.texts import (
    NATIONAL,
    listings,
    local_listings,
    matter_of,
    matter_said,
    matter_texts,
    not_listed,
    said_of,
)
from npcmodel.params import organic_matters
from npcmodel.params.organic_matters import MatterField
from npcmodel.profiles.major_matters import MatterKind, MatterTreatment
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import unread

__all__ = ["AmountBand", "MatterClass", "matter_class", "matter_handling_valid"]


@attrs.frozen
class AmountBand:
    """From which amount on a body's own rules treat a matter in one way (金额标准).

    Such thresholds are the practice of a body, not law.

    Attributes:
        treatment: how it is treated.
        least: the amount, in whole units of one currency; or a share of a base, as of a year's
            budget.
        source: the body's own rule that sets it, as it is cited.
        strict: True where the amount itself is not enough (超过); of a share its threshold says.
        field: the field of work for which it is set, one that the statute does not name by the
            caller's own name; None for all.

    Raises:
        FactsError: a treatment that is none, an amount that is no count, a share with
            `strict`, no source, or the text of a field that has a member.
    """

    treatment: MatterTreatment
    least: int | Threshold
    source: str
    strict: bool = False
    field: MatterField | str | None = None

    def __attrs_post_init__(self) -> None:
        member("treatment", self.treatment, MatterTreatment)
        text("source", self.source)
        optional(field_of, "field", self.field)
        instance("strict", self.strict, bool)
        if not isinstance(self.least, Threshold):
            object.__setattr__(self, "least", count("least", self.least))
        elif self.strict:
            raise FactsError("strict", self.strict, "False: the threshold says whether it is")

    def first(self, base: int | None = None) -> int:
        """Return the smallest amount that the band holds.

        Args:
            base: what a share is a share of, in the unit of the amount.

        Raises:
            FactsError: a share without a base.
        """
        if not isinstance(self.least, Threshold):
            return self.least + self.strict
        if base is None:
            raise FactsError("base", base, "what the share of a band is a share of")
        return self.least.least(base)


@attrs.frozen
class MatterClass(Result):
    """How a matter is treated (重大事项的归类).

    Attributes:
        matter: the matter.
        on: the day whose law applied.
        treatments: every treatment that a text or the body's own threshold gives it.
        grounds: the provisions; the body's own thresholds have none.
        open: what the texts leave in doubt.
        notes: what else a reader should know.
    """

    matter: MatterKind | str
    on: date
    treatments: tuple[MatterTreatment, ...]
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()

    @property
    def treatment(self) -> MatterTreatment | None:
        """The treatment; None where the texts or the thresholds leave it open."""
        return None if self.open else self.treatments[0]

    def explain(self, lang: Lang = "zh") -> str:
        """Return the treatment, what it rests on, and what is open, a line each."""
        zh = language(lang) == "zh"
        if self.treatment is not None:
            head = said_of(self.matter, self.treatment).said(lang)
        else:
            what = matter_said(self.matter).said(lang)
            head = f"{what}：法无明文，不作结论" if zh else f"{what}: left open by the texts"
        return "\n".join([head, *reasons(lang, self.grounds, self.open, self.notes)])


_DIFFERENT_TEXTS = OpenPoint(
    Text(
        "条文对同一事项列有不同的处理方式",
        "the texts list the same matter for different treatments",
    ),
    decides=True,
)
_DIFFERENT_BANDS = OpenPoint(
    Text(
        "自定的金额标准对同一金额给出不同的处理方式",
        "the body's own thresholds give one amount different treatments",
    ),
    decides=True,
)
_AGAINST_TEXT = OpenPoint(
    Text(
        "自定的金额标准与条文所列的处理方式不同，其能否改变条文没有明文",
        "the body's own thresholds differ from what the text lists; whether they may is not said",
    ),
    decides=True,
)
_OWN_RULES = Text(
    "金额标准由本机关自定，不是法律规定",
    "the thresholds are the body's own, not law",
)


def matter_class(  # noqa: PLR0913  # the matter, its amount and whose thresholds, by which law
    matter: MatterKind | str,
    *,
    on: date,
    amount: int | None = None,
    bands: Sequence[AmountBand] = (),
    base: int | None = None,
    field: MatterField | str | None = None,
    profile: Profile | None = None,
) -> MatterClass:
    """Say how a matter is treated before a standing committee (重大事项的归类).

    A text that lists the matter says whether it is decided, needs consent, is considered
    before it is approved above, is reported (heard and opined upon) or is filed. Where a body's
    own rules go by amount, and by field, the highest band of the field that the amount reaches
    counts; one that reaches none is no major matter by those rules.

    Args:
        matter: one that several texts name, or another by the caller's own name, of which no
            text is known.
        on: the day whose law applies.
        amount: the amount, in whole units of one currency.
        bands: the body's own thresholds, in the same unit.
        base: what shares among them are shares of, in the same unit.
        field: the field of work, where bands are set by field.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: an amount without bands or bands without an amount, a share without a base
            or a base without a share, bands by field without a field, or the text of a matter
            or field that has a member.

    Law: 地方组织法 50 I (5), (6), (8), (9), (11), (12), II; local rules on major matters.
    Limitations: before 12 March 2022 the statute's text is not known and not among the grounds.
        Whether the facts are such a matter (重大) is the caller's answer, or that of
        `matter_major`.
    """
    on = day("on", on)
    matter = matter_of(matter)
    listed = listings(matter, profile, on)
    in_texts = tuple(dict.fromkeys(treatment for treatment, _ in listed))
    grounds = tuple(Ground(where, holds=True, says=said_of(matter, one)) for one, where in listed)
    kept = _of_field(each("bands", bands, AmountBand), optional(field_of, "field", field))
    by_amount, reached = _by_amount(amount, kept, base)
    grounds += tuple(Ground(None, holds=True, says=one) for one in reached)
    outcome = organic_matters.COMMITTEE_OUTCOME.known(on)
    if outcome is not None and matter not in NATIONAL:
        grounds += (Ground(outcome.source, holds=True, says=outcome.value),)
    points = _doubts(matter, in_texts, by_amount)
    if by_amount and profile is not None and not isinstance(matter, MatterKind):
        points += (not_listed(matter),)  # the place's list may name it
    notes = (
        *unread(profile, local_listings(matter, profile, on)),
        *((_OWN_RULES,) if by_amount else ()),
    )
    notes += (AFTER_NEWEST,) if on > NEWEST else ()
    treatments = tuple(dict.fromkeys((*in_texts, *by_amount)))
    return MatterClass(matter, on, treatments, grounds, points, notes)


def _of_field(
    bands: tuple[AmountBand, ...], field: MatterField | str | None
) -> tuple[AmountBand, ...]:
    """Return the bands that are set for a field, or for all."""
    if field is None and any(one.field is not None for one in bands):
        raise FactsError("field", field, "the matter's field: bands are set by field")
    kept = tuple(one for one in bands if one.field is None or one.field == field)
    if bands and not kept:
        raise FactsError("bands", bands, f"a band for the field {field}, or for all")
    return kept


def _by_amount(
    amount: int | None, bands: tuple[AmountBand, ...], base: int | None
) -> tuple[tuple[MatterTreatment, ...], tuple[Text, ...]]:
    """Return what the body's own thresholds say of an amount, and why."""
    if (amount is None) is bool(bands):
        raise FactsError("amount", amount, "an amount and the bands to hold it against, or neither")
    shares = any(isinstance(one.least, Threshold) for one in bands)
    if base is not None and not shares:
        raise FactsError("base", base, "None: no band is a share")
    if amount is None:
        return (), ()
    amount = count("amount", amount)
    base = optional(count, "base", base, 1)
    firsts = [(one.first(base), one) for one in bands]
    met = [first for first, _ in firsts if amount >= first]
    if not met:
        least, band = min(firsts, key=lambda found: found[0])
        below = MatterTreatment.NOT_MAJOR
        return (below,), (_reached(amount, least, below, band.source),)
    top = max(met)
    found = [band for first, band in firsts if first == top]
    says = (_reached(amount, top, one.treatment, one.source) for one in found)
    return tuple(dict.fromkeys(one.treatment for one in found)), tuple(dict.fromkeys(says))


def _reached(amount: int, first: int, treatment: MatterTreatment, source: str) -> Text:
    zh, en = ("达到", "reaches") if amount >= first else ("未达到", "stays below")
    return Text(
        f"自定标准（{source}）：金额{amount}{zh}{first}：{treatment.value}",
        f"own rules ({source}): {amount:,} {en} {first:,}: {english(treatment)}",
    )


def _doubts(
    matter: MatterKind | str,
    in_texts: tuple[MatterTreatment, ...],
    by_amount: tuple[MatterTreatment, ...],
) -> tuple[OpenPoint, ...]:
    points: tuple[OpenPoint, ...] = () if in_texts or by_amount else (not_listed(matter),)
    if len(in_texts) > 1:
        points += (_DIFFERENT_TEXTS,)
    if len(by_amount) > 1:
        points += (_DIFFERENT_BANDS,)
    if in_texts and by_amount and {*in_texts} != {*by_amount}:
        points += (_AGAINST_TEXT,)
    return points


_UNDONE = {
    MatterTreatment.DECISION: "unput",
    MatterTreatment.REPORT: "unreported",
    MatterTreatment.CONSULTATION: "unconsulted",
    MatterTreatment.FILING: "unconsulted",
}
_HANDLED = Question(
    "matter_handling_valid",
    Text("已按规定的方式处理", "it was treated as the texts ask"),
    Text("没有按规定的方式处理", "it was not treated as the texts ask"),
)


def matter_handling_valid(
    matter: MatterKind | str,
    steps: Iterable[MatterTreatment],
    *,
    on: date,
    decided_elsewhere: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a matter was put before the standing committee as a text asks (应当提请、报告).

    Args:
        matter: one that several texts name, or another by the caller's own name.
        steps: what was done: put to be discussed and decided, consented to before approval above,
            considered before it and filed after, reported, filed. One does not stand in for
            another. Whether what was put must be decided is asked of `matter_outcome_valid`.
        on: the day whose law applies.
        decided_elsewhere: whether another organ decided it; what follows from that is noted.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a step that is none, no yes or no, or the text of a matter that has a member.

    Law: 地方组织法 50 I (5), (6), (8), (9), (11), (12); local rules on major matters.
    Limitations: where texts list a matter for several treatments, some of which it had, whether
        it needs all is left open.
    """
    on = day("on", on)
    matter = matter_of(matter)
    done = each("steps", steps, MatterTreatment)
    if MatterTreatment.NOT_MAJOR in done:
        raise FactsError("steps", done, "what was done; leave them empty where nothing was")
    listed = listings(matter, profile, on)
    grounds = tuple(_asked_for(matter, one, where, done) for one, where in listed)
    points: tuple[OpenPoint, ...] = () if grounds else (not_listed(matter),)
    met = tuple(one for one in grounds if one.holds)
    if met and len(met) < len(grounds):
        grounds, points = met, (_DIFFERENT_TEXTS,)
    asked = (
        ("matter", matter),
        ("steps", done),
        ("decided_elsewhere", instance("decided_elsewhere", decided_elsewhere, bool)),
        ("profile", profile),
    )
    notes = unread(profile, local_listings(matter, profile, on))
    asked_for = {treatment for treatment, _ in listed}
    if not all(one.holds for one in grounds):
        undone = (_UNDONE.get(one) for one in MatterTreatment if one in asked_for - {*done})
        notes += _consequences(dict.fromkeys(one for one in undone if one), profile, on)
    if decided_elsewhere and _reserved(matter, asked_for, profile, on):
        notes += _consequences(("overreach",), profile, on)
    return decide(_HANDLED, on, asked, grounds, points, notes)


def _reserved(
    matter: MatterKind | str,
    asked_for: set[MatterTreatment],
    profile: Profile | None,
    on: date,
) -> bool:
    """Say whether no other organ may decide it: of a place's list, what must be decided."""
    if MatterTreatment.DECISION not in asked_for:
        return False
    listed = bool(matter_texts(profile, "must_be_decided", on))
    must = must_be_decided(matter, on, profile) or reported_too(matter, on, profile)
    return bool(must) or not listed


def _consequences(fields: Iterable[str], profile: Profile | None, on: date) -> tuple[Text, ...]:
    """Return what the place's texts let follow."""
    return tuple(
        Text(f"{one.value.zh}（{one.source}）", f"{one.value.en} [{one.source.said('en')}]")
        for field in fields
        for one in matter_texts(profile, field, on)
    )


def _asked_for(
    matter: MatterKind | str,
    treatment: MatterTreatment,
    where: Citation,
    done: tuple[MatterTreatment, ...],
) -> Ground:
    return Ground(where, holds=treatment in done, says=said_of(matter, treatment))
