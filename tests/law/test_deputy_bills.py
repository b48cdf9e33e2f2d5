"""上海: the rules on deputies' bills, article by article."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import attrs
import pytest

import npcmodel as npc
from law.vectors import Vector, check_first_day, provisions, vector
from npcmodel import Body, Initiative, Level, bills
from npcmodel.bills import BillTerm, Objection
from npcmodel.exact.thresholds import more_than
from npcmodel.law.ruling import Base, Share
from npcmodel.profiles import SHANGHAI, TimeLimit, TimeUnit
from npcmodel.profiles.congress_rules import CongressRules

FIRST = date(2015, 3, 1)
AT = "《上海市人民代表大会关于代表议案的规定》（2015）第{}"
RULES = "《上海市人民代表大会议事规则》（2001）第26条第3款"
CITY = npc.Roll(Body.CONGRESS, Level.MUNICIPALITY, 850)
WANT: dict[str, tuple[Any, str]] = {
    "deputies_bill_signers": (10, "5条第3款"),
    "bill_forwarding": (TimeLimit(15), "10条第2款"),
    "bill_opinion": (TimeLimit(30), "10条第2款"),
    "listed_bill_sponsors": (10, "13条第1款"),
    "unlisted_bill_sponsors": (10, "13条第2款"),
    "deputies_bill_reconsideration": (
        Share(more_than(Fraction(1, 2)), Base.SPONSORS),
        "14条第1款",
    ),
    "deputies_bill_reconsideration_signers": (10, "14条第1款"),
    "deputies_bill_reconsideration_hours": (4, "14条第1款"),
    "bill_result": (TimeLimit(3, TimeUnit.MONTHS), "15条第1款"),
    "bill_consultation": (TimeLimit(15), "17条第1款"),
    "bill_reply": (TimeLimit(30), "17条第1款"),
    "bill_handling": (TimeLimit(3, TimeUnit.MONTHS), "20条第1款"),
    "bill_second_handling": (TimeLimit(1, TimeUnit.MONTHS), "21条第1款"),
}


def at(article: str) -> str:
    """Return a provision of the rules on deputies' bills."""
    return AT.format(article)


def due(number: str, what: BillTerm, event: date, want: date) -> Vector:
    """Return the vector of a last day."""
    return vector(
        f"LR-deputy_bill-SH-{number}",
        bills.bill_term_due,
        what,
        event,
        want=want,
        cites=at(WANT[what.name.lower()][1]),
        get=lambda found: found.due,
        profile=SHANGHAI,
    )


def done(number: str, what: BillTerm, event: date, when: date, *, want: bool) -> Vector:
    """Return the vector of something done on a day."""
    return vector(
        f"LR-deputy_bill-SH-{number}",
        bills.bill_term_in_time,
        what,
        when,
        event=event,
        want=want,
        cites=at(WANT[what.name.lower()][1]),
        profile=SHANGHAI,
    )


def again(
    sponsors: int, requesting: int, minutes: int, *, want: bool, written: bool = True
) -> Vector:
    """Return the vector of a request to reconsider."""
    return vector(
        "LR-deputy_bill-SH-04",
        bills.reconsideration_valid,
        Objection.NOT_TREATED_AS_BILL,
        sponsors=sponsors,
        requesting=requesting,
        minutes_before=minutes,
        written=written,
        want=want,
        cites=at("14条第1款"),
        profile=SHANGHAI,
    )


def left(sponsors: int, withdrawing: int, *, listed: bool, by: Body | None, want: bool) -> Vector:
    """Return the vector of a withdrawal by some sponsors."""
    return vector(
        "LR-deputy_bill-SH-03",
        bills.joint_withdrawal_valid,
        sponsors=sponsors,
        withdrawing=withdrawing,
        listed=listed,
        consent_of=by,
        want=want,
        cites=at("13条第1款" if listed else "13条第2款"),
        profile=SHANGHAI,
    )


CLOSE = date(2026, 1, 20)
MAY = date(2026, 5, 1)
VECTORS = [
    *(
        vector(
            "LR-deputy_bill-SH-01",
            npc.may_initiate,
            Initiative.BILL,
            CITY,
            signers=signers,
            want=signers >= 10,
            cites=at("5条第3款"),
            profile=SHANGHAI,
        )
        for signers in (9, 10, 11)
    ),
    due("02", BillTerm.BILL_FORWARDING, MAY, date(2026, 5, 16)),
    due("02", BillTerm.BILL_OPINION, date(2026, 5, 16), date(2026, 6, 15)),
    done("02", BillTerm.BILL_FORWARDING, MAY, date(2026, 5, 16), want=True),
    done("02", BillTerm.BILL_FORWARDING, MAY, date(2026, 5, 17), want=False),
    done("02", BillTerm.BILL_OPINION, date(2026, 5, 16), date(2026, 6, 15), want=True),
    done("02", BillTerm.BILL_OPINION, date(2026, 5, 16), date(2026, 6, 16), want=False),
    left(12, 2, listed=False, by=None, want=False),
    left(12, 3, listed=False, by=None, want=True),
    left(12, 2, listed=True, by=Body.PRESIDIUM, want=False),
    left(12, 3, listed=True, by=Body.PRESIDIUM, want=True),
    left(12, 3, listed=True, by=None, want=False),
    again(28, 15, 240, want=True),
    again(28, 14, 300, want=False),
    again(28, 15, 239, want=False),
    again(28, 15, 210, want=False),
    again(28, 15, 240, written=False, want=False),
    again(17, 9, 240, want=False),  # more than half, and not ten
    again(18, 10, 240, want=True),
    due("05", BillTerm.BILL_RESULT, CLOSE, date(2026, 4, 20)),
    due("05", BillTerm.BILL_RESULT, date(2025, 11, 30), date(2026, 2, 28)),
    done("05", BillTerm.BILL_RESULT, CLOSE, date(2026, 4, 20), want=True),
    done("05", BillTerm.BILL_RESULT, CLOSE, date(2026, 4, 21), want=False),
    due("06", BillTerm.BILL_CONSULTATION, CLOSE, date(2026, 2, 4)),
    due("06", BillTerm.BILL_REPLY, CLOSE, date(2026, 2, 19)),
    done("06", BillTerm.BILL_CONSULTATION, CLOSE, date(2026, 2, 5), want=False),
    done("06", BillTerm.BILL_REPLY, CLOSE, date(2026, 2, 19), want=True),
    due("07", BillTerm.BILL_HANDLING, date(2026, 5, 31), date(2026, 8, 31)),
    due("07", BillTerm.BILL_SECOND_HANDLING, date(2026, 8, 31), date(2026, 9, 30)),
    done("07", BillTerm.BILL_HANDLING, date(2026, 5, 31), date(2026, 9, 1), want=False),
    done("07", BillTerm.BILL_SECOND_HANDLING, date(2026, 8, 31), date(2026, 9, 30), want=True),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """One call of a public rule, its value and its provision."""
    v.check()


def test_every_provision_has_its_value_article_and_first_day() -> None:
    """Value, article, paragraph and first day of each field, and no field besides."""
    group: Any = SHANGHAI.congress
    found = {one.name: getattr(group, one.name) for one in attrs.fields(CongressRules)}
    ours = {
        field: one
        for field, one in found.items()
        if one is not None and "代表议案的规定" in one.source.edition.title.zh
    }

    assert {field: (value, at(where)) for field, (value, where) in WANT.items()} == {
        field: (one.value, str(one.source)) for field, one in ours.items()
    }
    assert {(FIRST, None)} == {(one.since, one.until) for one in ours.values()}


def test_each_text_speaks_of_its_own_objection() -> None:
    """Half and two hours are enough against the report, not against the refusal as a bill."""
    facts: dict[str, Any] = {"sponsors": 20, "requesting": 10, "minutes_before": 120}
    report, refusal = (
        bills.reconsideration_valid(what, **facts, on=FIRST, profile=SHANGHAI)
        for what in (Objection.EXAMINATION_REPORT, Objection.NOT_TREATED_AS_BILL)
    )

    assert (True, ()) == (report.holds, report.open)
    assert {RULES} == provisions(report)
    assert (False, ()) == (refusal.holds, refusal.open)
    assert {at("14条第1款")} == provisions(refusal)


def test_before_its_first_day_nothing_is_said_of_the_refusal() -> None:
    """The rules of procedure speak of the report alone."""
    ruling = bills.reconsideration_valid(
        Objection.NOT_TREATED_AS_BILL,
        sponsors=20,
        requesting=20,
        minutes_before=240,
        on=FIRST - timedelta(days=1),
        profile=SHANGHAI,
    )

    assert ruling.undecided
    assert set() == provisions(ruling)


def test_a_joint_bill_has_as_many_sponsors_as_the_text_of_its_day_asks_for() -> None:
    """Ten by the rules of procedure since 2001; before them no number is known."""
    facts: dict[str, Any] = {
        "sponsors": 9,
        "withdrawing": 1,
        "listed": False,
        "consent_of": None,
        "profile": SHANGHAI,
    }
    with pytest.raises(npc.FactsError) as caught:
        bills.joint_withdrawal_valid(**facts, on=date(2001, 10, 24))

    assert ("sponsors", 9) == (caught.value.field, caught.value.value)
    assert bills.joint_withdrawal_valid(**facts, on=date(2001, 10, 23)).undecided


@pytest.mark.parametrize("what", BillTerm)
def test_no_last_day_is_known_before_the_first_day(what: BillTerm) -> None:
    """The text answers from its first day."""
    check_first_day(bills.bill_term_due, what, FIRST, first=FIRST, profile=SHANGHAI)


def test_sponsors_are_asked_by_the_newer_text_from_its_first_day() -> None:
    """Until then the statute and the rules of procedure ask."""
    asked: dict[str, Any] = {"signers": 10, "profile": SHANGHAI}
    before = npc.may_initiate(Initiative.BILL, CITY, **asked, on=FIRST - timedelta(days=1))
    since = npc.may_initiate(Initiative.BILL, CITY, **asked, on=FIRST)

    assert at("5条第3款") not in provisions(before)
    assert {
        "《上海市人民代表大会议事规则》（2001）第24条第1款",
        at("5条第3款"),
    } <= provisions(since)
