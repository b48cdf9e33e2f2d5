"""What places ask of suggestions besides times: what is open, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

import npcmodel as npc
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, QINGDAO, SHANDONG, SHANGHAI, ZHEJIANG
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import (
    AnswerClass,
    Evaluation,
    Indicator,
    Proposer,
    Rated,
    Rating,
    SuggestionRules,
    Unsuitable,
)
from npcmodel.suggestions.local import (
    proposal_valid,
    return_valid,
    suggestion_acceptable,
    withdrawal_valid,
)
from npcmodel.suggestions.local_answers import (
    HandlingText,
    answer_class_valid,
    handling_texts,
    rating_valid,
)
from npcmodel.suggestions.yearly import (
    evaluation_weights_valid,
    forms_base,
    handler_report_due,
    handler_report_in_time,
    handler_reports_enough,
    yearly_reports_voted,
)

ON = date(2026, 11, 21)
YEAR = date(2026, 8, 31)


@pytest.mark.parametrize(
    ("concern", "profile", "holds"),
    [
        (Unsuitable.PENDING_CASE, SHANGHAI, False),
        (Unsuitable.PENDING_CASE, CHONGQING, False),
        (Unsuitable.TENDER, HENAN, False),
        (Unsuitable.PENDING_CASE, HENAN, False),
        (Unsuitable.ACADEMIC, HENAN, True),
    ],
)
def test_a_narrower_matter_is_one_of_the_wider(
    concern: Unsuitable, profile: Any, *, holds: bool
) -> None:
    """A pending case is a case, and a tender an economic activity."""
    found = suggestion_acceptable((concern,), on=ON, profile=profile)

    assert holds == found.holds
    assert not found.undecided


@pytest.mark.parametrize(
    ("concern", "profile", "cites"),
    [
        (Unsuitable.JUDICIAL_CASE, BEIJING, "第12条第2款"),
        (Unsuitable.OTHER, BEIJING, "第12条第2款"),
        (Unsuitable.OWN_UNIT, BEIJING, "第12条第1款"),
        (Unsuitable.FORWARDED_APPEAL, HENAN, "第8条第2款"),
        (Unsuitable.ACCUSATION, HENAN, "第8条第2款"),
        (Unsuitable.PERSONAL, HENAN, "第8条第1款"),
        (Unsuitable.OWN_UNIT, HENAN, "第8条第1款"),
        (Unsuitable.PERSONAL_INTEREST, HENAN, "第8条第1款"),
    ],
)
def test_what_may_be_kept_out_is_open(concern: Unsuitable, profile: Any, cites: str) -> None:
    """A case may be pending, and what is personal a gain: the text then does not tell."""
    found = suggestion_acceptable((concern,), on=ON, profile=profile)

    assert found.undecided
    assert any(str(point.citation).endswith(cites) for point in found.open)


def test_what_is_listed_is_no_question_of_gain() -> None:
    """Beijing's list names it: the general rule before it is not asked as well."""
    found = suggestion_acceptable((Unsuitable.PERSONAL,), on=ON, profile=BEIJING)

    assert (False, ()) == (found.holds, found.open)


def test_one_bad_concern_is_enough() -> None:
    """What is listed fails, though whether another one is kept out too is open."""
    found = suggestion_acceptable(
        (Unsuitable.LEGAL_ADVICE, Unsuitable.PERSONAL), on=ON, profile=ZHEJIANG
    )

    assert (False, False) == (found.holds, found.undecided)
    assert 1 == len(found.open)


def test_national_law_keeps_nothing_out() -> None:
    """Without a place's text the question is open."""
    found = suggestion_acceptable((Unsuitable.PERSONAL,), on=ON)

    assert found.undecided
    assert "法无明文" in found.explain("zh")
    assert "只问国家法律" in found.explain("zh")


@pytest.mark.parametrize(
    ("asking", "proposers", "assigned", "profile", "state"),
    [
        (1, 1, True, SHANDONG, True),
        (1, 2, False, SHANDONG, None),
        (1, 1, False, ZHEJIANG, None),
        (2, 2, True, SHANGHAI, True),
    ],
)
def test_withdrawals(
    asking: int, proposers: int, profile: Any, *, assigned: bool, state: Any
) -> None:
    """Some texts let it go at any time; what joint signers need is not always said."""
    found = withdrawal_valid(
        asking=asking,
        proposers=proposers,
        assigned=assigned,
        written=True,
        on=ON,
        profile=profile,
    )

    assert state == (None if found.undecided else found.holds)


def test_a_return_without_consent_goes_on() -> None:
    """Qingdao says what follows where it is not consented to."""
    found = return_valid(on=ON, profile=QINGDAO, explained=True, written=True, consented=False)

    assert "未同意的继续办理" in found.explain("zh")
    assert "goes on" in found.explain("en")


@pytest.mark.parametrize(
    ("level", "in_session", "known"),
    [(Level.NATIONAL, True, True), (Level.NATIONAL, None, True), (Level.NATIONAL, False, False)],
)
def test_the_nation_hands_it_over_again(
    level: Level, *, in_session: bool | None, known: bool
) -> None:
    """Its rules of procedure speak of what was put to the congress."""
    try:
        found = handling_texts(HandlingText.REHANDLING, on=ON, level=level, in_session=in_session)
    except npc.NotInForceError:
        found = ()

    assert known == bool(found)


def test_no_words_before_the_rules_of_procedure() -> None:
    """The national text is known from 12 March 2021."""
    first = date(2021, 3, 12)

    assert handling_texts(HandlingText.REHANDLING, on=first, level=Level.NATIONAL)
    with pytest.raises(npc.NotInForceError):
        handling_texts(HandlingText.REHANDLING, on=date(2021, 3, 11), level=Level.NATIONAL)
    with pytest.raises(npc.NotInForceError):
        handling_texts(HandlingText.STILL_DISSATISFIED, on=first, level=Level.NATIONAL)


def test_other_congresses_do_not_hand_it_over_again() -> None:
    """The national rules bind no local congress; a place's rules of procedure none below."""
    with pytest.raises(npc.NotInForceError):
        handling_texts(HandlingText.REHANDLING, on=ON, level=Level.TOWN)
    with pytest.raises(npc.NotInForceError):
        handling_texts(
            HandlingText.REHANDLING,
            on=date(2020, 1, 1),
            level=Level.MUNICIPAL_DISTRICT,
            profile=BEIJING,
        )


def test_no_other_words_come_from_rules_of_procedure() -> None:
    """Only handling again is asked of them."""
    with pytest.raises(npc.NotInForceError):
        handling_texts(HandlingText.FORMS_LEFT_OUT, on=ON, profile=BEIJING)


def test_forms_are_left_out_only_where_a_text_says_so() -> None:
    """Elsewhere every form counts, and it is noted that no text was found."""
    chongqing = forms_base(80, urged=15, missing=5, on=ON, profile=CHONGQING)
    elsewhere = forms_base(80, urged=15, missing=5, on=ON, profile=BEIJING)

    assert (85, 15) == (chongqing.base, chongqing.left_out)
    assert (100, 0) == (elsewhere.base, elsewhere.left_out)
    assert "统计范围85份，不纳入15份" in chongqing.explain("zh")
    assert "base: 100 forms, left out: 0" in elsewhere.explain("en")
    assert "北京" in elsewhere.explain("zh")
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(chongqing)


def test_forms_below_by_analogy() -> None:
    """A district follows the municipality's text, which is noted."""
    found = forms_base(1, urged=1, missing=0, on=ON, level=Level.COUNTY, profile=CHONGQING)

    assert (1, 1) == (found.base, found.left_out)
    assert "参照执行" in found.explain("zh")


def test_yearly_report_in_words() -> None:
    """The deadline says the day named."""
    found = handler_report_due(2026, on=ON, profile=HENAN)

    assert "最迟2026-08-31（2026年8月31日前）" in found.explain("zh")
    assert date(2025, 12, 31) == found.starts
    with pytest.raises(npc.NotInForceError):
        handler_report_due(2026, on=ON, level=Level.COUNTY, profile=HENAN)


@pytest.mark.parametrize(
    ("ask", "match"),
    [
        (lambda: suggestion_acceptable(("x",), on=ON), r"concerns.*Unsuitable"),  # type: ignore[arg-type]
        (lambda: suggestion_acceptable((), on="x"), r"on.*date"),  # type: ignore[arg-type]
        (
            lambda: suggestion_acceptable((), on=ON, level=Level.NATIONAL, profile=BEIJING),
            r"profile.*national",
        ),
        (lambda: suggestion_acceptable((), on=ON, level="x"), r"level.*Level"),  # type: ignore[arg-type]
        (lambda: suggestion_acceptable((), on=ON, profile="x"), r"profile.*Profile"),  # type: ignore[arg-type]
        (
            lambda: proposal_valid("x", in_session=True, on=ON),  # type: ignore[arg-type]
            r"proposer.*Proposer",
        ),
        (
            lambda: proposal_valid(Proposer.DEPUTY, in_session=1, on=ON),  # type: ignore[arg-type]
            r"in_session.*bool",
        ),
        (
            lambda: proposal_valid(
                Proposer.DEPUTY,
                in_session=True,
                on=ON,
                confirmed=1,  # type: ignore[arg-type]
            ),
            r"confirmed.*bool",
        ),
        (
            lambda: proposal_valid(
                Proposer.DEPUTY,
                in_session=True,
                on=ON,
                discussed=1,  # type: ignore[arg-type]
            ),
            r"discussed.*bool",
        ),
        (
            lambda: proposal_valid(
                Proposer.DEPUTY,
                in_session=True,
                on=ON,
                head_signed=1,  # type: ignore[arg-type]
            ),
            r"head_signed.*bool",
        ),
        (
            lambda: withdrawal_valid(asking=3, proposers=2, assigned=False, on=ON),
            r"asking.*at most 2",
        ),
        (
            lambda: withdrawal_valid(asking=0, proposers=2, assigned=False, on=ON),
            r"asking.*at least 1",
        ),
        (
            lambda: withdrawal_valid(asking=1, proposers=0, assigned=False, on=ON),
            r"proposers.*at least 1",
        ),
        (
            lambda: withdrawal_valid(asking=1, proposers=1, assigned=1, on=ON),  # type: ignore[arg-type]
            r"assigned.*bool",
        ),
        (
            lambda: withdrawal_valid(
                asking=1,
                proposers=1,
                assigned=False,
                written=1,  # type: ignore[arg-type]
                on=ON,
            ),
            r"written.*bool",
        ),
        (lambda: return_valid(on=ON, explained=1), r"explained.*bool"),  # type: ignore[arg-type]
        (lambda: return_valid(on=ON, written=1), r"written.*bool"),  # type: ignore[arg-type]
        (lambda: return_valid(on=ON, consented=1), r"consented.*bool"),  # type: ignore[arg-type]
        (lambda: return_valid(on=ON, rerouted=1), r"rerouted.*bool"),  # type: ignore[arg-type]
        (lambda: answer_class_valid("x", on=ON), r"kind.*AnswerClass"),  # type: ignore[arg-type]
        (
            lambda: answer_class_valid(AnswerClass.SOLVED, on=ON, time_given=1),  # type: ignore[arg-type]
            r"time_given.*bool",
        ),
        (
            lambda: answer_class_valid(AnswerClass.SOLVED, on=ON, reasons_given=1),  # type: ignore[arg-type]
            r"reasons_given.*bool",
        ),
        (lambda: rating_valid({}, on=ON), r"ratings.*Rating"),
        (lambda: rating_valid("满意", on=ON), r"ratings.*Rating"),  # type: ignore[arg-type]
        (
            lambda: rating_valid({"态度": Rating.SATISFIED}, on=ON),  # type: ignore[dict-item]
            r"ratings.*Rated",
        ),
        (
            lambda: rating_valid({Rated.RESULT: "满意"}, on=ON),  # type: ignore[dict-item]
            r"ratings.*Rating",
        ),
        (
            lambda: rating_valid(Rating.SATISFIED, on=ON, opinion_given=1),  # type: ignore[arg-type]
            r"opinion_given.*bool",
        ),
        (lambda: handling_texts("x", on=ON), r"what.*HandlingText"),  # type: ignore[arg-type]
        (
            lambda: handling_texts(HandlingText.REHANDLING, on=ON, in_session=1),  # type: ignore[arg-type]
            r"in_session.*bool",
        ),
        (lambda: handler_report_due("x", on=ON), r"year.*whole number"),  # type: ignore[arg-type]
        (lambda: handler_report_in_time(YEAR, year=0, on=ON), r"year.*at least 2"),
        (lambda: handler_report_in_time(YEAR, year=2027, on=ON), r"reported.*a day of 2027"),
        (lambda: handler_report_in_time("x", year=2026, on=ON), r"reported.*date"),  # type: ignore[arg-type]
        (lambda: handler_reports_enough([YEAR], year=2025, on=ON), r"reports.*days of 2025"),
        (lambda: handler_reports_enough(["x"], year=2025, on=ON), r"reports.*date"),  # type: ignore[list-item]
        (
            lambda: yearly_reports_voted({"法院": YEAR}, year=2026, on=ON),  # type: ignore[dict-item]
            r"voted.*Body",
        ),
        (
            lambda: yearly_reports_voted({Body.COURT: "x"}, year=2026, on=ON),  # type: ignore[dict-item]
            r"voted.*date",
        ),
        (lambda: forms_base(-1, urged=0, missing=0, on=ON), r"returned.*at least 0"),
        (lambda: forms_base(0, urged=-1, missing=0, on=ON), r"urged.*at least 0"),
        (lambda: forms_base(0, urged=0, missing=-1, on=ON), r"missing.*at least 0"),
        (
            lambda: evaluation_weights_valid({"落实率": 1}, on=ON),  # type: ignore[dict-item]
            r"weights.*Indicator",
        ),
        (
            lambda: evaluation_weights_valid({Indicator.SATISFACTION: 0.5}, on=ON),  # type: ignore[dict-item]
            r"weights.*Fraction",
        ),
        (
            lambda: evaluation_weights_valid({Indicator.SATISFACTION: True}, on=ON),
            r"weights.*Fraction",
        ),
        (
            lambda: evaluation_weights_valid({Indicator.SATISFACTION: Fraction(-1, 2)}, on=ON),
            r"weights.*at least 0",
        ),
    ],
)
def test_refuses(ask: Callable[[], Any], match: str) -> None:
    """Each bad argument is refused by name."""
    with pytest.raises(npc.FactsError, match=match):
        ask()


@pytest.mark.parametrize(
    "ask",
    [
        lambda: suggestion_acceptable((Unsuitable.PERSONAL,), on=ON, profile=BEIJING),
        lambda: proposal_valid(Proposer.DELEGATION, in_session=True, on=ON, profile=CHONGQING),
        lambda: withdrawal_valid(asking=1, proposers=2, assigned=True, on=ON, profile=SHANGHAI),
        lambda: return_valid(on=ON, profile=SHANDONG),
        lambda: answer_class_valid(AnswerClass.PLANNED, on=ON, profile=SHANGHAI),
        lambda: rating_valid({Rated.RESULT: Rating.SATISFIED}, on=ON, profile=SHANGHAI),
        lambda: handler_report_in_time(YEAR, year=2026, on=ON, profile=HENAN),
        lambda: handler_reports_enough([YEAR], year=2026, on=ON, profile=SHANGHAI),
        lambda: yearly_reports_voted({Body.COURT: YEAR}, year=2026, on=ON, profile=CHONGQING),
        lambda: evaluation_weights_valid({Indicator.SATISFACTION: 1}, on=ON, profile=QINGDAO),
    ],
)
def test_the_facts_are_kept(ask: Callable[[], Any]) -> None:
    """A ruling hashes, and keeps every argument that it was asked with."""
    found = ask()

    assert hash(found) == hash(ask())
    assert {"level", "profile"} <= set(found.facts)


def test_an_evaluation_may_stress_nothing() -> None:
    """Then each indicator has a weight, and that is all."""
    edition = Edition(
        Text("某市规定", "Rules"), date(2025, 1, 1), date(2025, 1, 1), Text("附则", "last")
    )
    both = Evaluation((Indicator.IMPLEMENTATION, Indicator.SATISFACTION))
    place = Profile(
        name="某市",
        tier=Tier.PREFECTURE,
        suggestions=SuggestionRules(
            evaluation=Provision(both, Citation(edition, 1), edition.in_force)
        ),
    )
    weights = {Indicator.IMPLEMENTATION: 1, Indicator.SATISFACTION: 2}

    assert evaluation_weights_valid(weights, on=ON, profile=place).holds
