"""选举法 41, 42, 44 II, 地方组织法 28, 代表法 17 VI: what a ballot says and whether it counts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.vectors import ON, Vector, check_first_day, provisions, vector
from npcmodel.elections.ballots import (
    Ballot,
    Mark,
    WriteInReading,
    ballot_valid,
    proxies_valid,
    write_in_valid,
)
from npcmodel.elections.counting import count_ballots
from npcmodel.facts.people import Contest

LAW = "《选举法》（2020）"
ART_41, ART_42, ART_44_2 = f"{LAW}第41条", f"{LAW}第42条", f"{LAW}第44条第2款"
SERVICE_26, SERVICE_28_2 = (
    "《解放军选举办法》（2021）第26条",
    "《解放军选举办法》（2021）第28条第2款",
)
ORG_28 = "《地方组织法》（2022）第28条"
DEP_11_6, DEP_17_6 = "《代表法》（2015）第11条第6款", "《代表法》（2025）第17条第6款"
DIRECT, INDIRECT = Contest.DEPUTIES_DIRECT, Contest.DEPUTIES_INDIRECT
SERVICE, SERVICE_CONGRESS = Contest.SERVICE_DEPUTIES_DIRECT, Contest.SERVICE_DEPUTIES_INDIRECT
CHIEF = Contest.CHIEF_POST
INDEPENDENT, WITH_A_NO = WriteInReading.INDEPENDENT, WriteInReading.WITH_A_NO

FOR, AGAINST = Ballot({"甲": Mark.YES}), Ballot({"甲": Mark.NO})
ABSTAINED, BLANK = Ballot({"甲": Mark.ABSTAIN}), Ballot()
OTHER = Ballot({}, ("丙",))
FOR_AND_OTHER = Ballot({"甲": Mark.YES}, ("丙",))
ABSTAINED_AND_OTHER = Ballot({"甲": Mark.ABSTAIN}, ("丙",))
AGAINST_AND_OTHER = Ballot({"甲": Mark.NO}, ("丙",))
AGAINST_AND_TWO = Ballot({"甲": Mark.NO}, ("丙", "丁"))


def said(count: Any) -> Any:
    """Read yes, no and abstentions of the candidate, and the votes of those written in."""
    tally = count.marks["甲"]
    return tally.yes, tally.no, tally.abstain, sum(count.poll.write_ins.values())


def kept(count: Any) -> Any:
    """Read valid and void ballots."""
    return count.valid, count.void


def apart(count: Any) -> Any:
    """Read votes written in that count, and those held apart."""
    return sum(count.poll.write_ins.values()), sum(count.doubtful.write_ins.values())


def one(rule_id: str, ballot: Ballot, cites: str, want: Any, **more: Any) -> Vector:
    """Return a vector of the count of a single ballot for two seats."""
    arguments = {"get": said, "contest": DIRECT, **more}
    return vector(
        rule_id,
        count_ballots,
        [ballot],
        candidates=["甲", "乙"],
        seats=2,
        participating=1,
        want=want,
        cites=cites,
        **arguments,
    )


def fits(chosen: int, *, want: bool, contest: Contest = DIRECT) -> Vector:
    """Return a vector of the persons chosen on a ballot for two seats."""
    cites, rule_id = ART_44_2, "ELEC2020-44-2"
    if contest in {SERVICE, SERVICE_CONGRESS}:
        cites, rule_id = SERVICE_28_2, "PLA2021-28"
    return vector(rule_id, ballot_valid, chosen, seats=2, contest=contest, want=want, cites=cites)


def proxies(number: int, *, want: bool, **more: bool) -> Vector:
    """Return a vector of a voter who votes for others, all in order unless said otherwise."""
    conditions: dict[str, Any] = {"away": True, "consented": True, "in_writing": True, **more}
    return vector("ELEC2020-42", proxies_valid, number, want=want, cites=ART_42, **conditions)


def written(
    ballot: Ballot,
    *,
    want: Any,
    cites: str,
    rule_id: str = "DEP2025-17-6",
    contest: Contest = CHIEF,
    **more: Any,
) -> Vector:
    """Return a vector of a ballot that writes somebody in."""
    return vector(rule_id, write_in_valid, ballot, contest=contest, want=want, cites=cites, **more)


def left_open(ruling: Any) -> Any:
    """Read whether the answer hangs on an open point."""
    return ruling.undecided


VECTORS = [
    one("ELEC2020-41", FOR, ART_41, (1, 0, 0, 0)),
    one("ELEC2020-41", AGAINST, ART_41, (0, 1, 0, 0)),
    one("ELEC2020-41", ABSTAINED, ART_41, (0, 0, 1, 0)),
    one("ELEC2020-41", BLANK, ART_41, (0, 0, 1, 0)),
    one("ELEC2020-41", OTHER, ART_41, (0, 0, 1, 1)),
    one("ELEC2020-41", FOR_AND_OTHER, ART_41, (1, 0, 0, 1)),
    one("ELEC2020-41", FOR_AND_OTHER, ART_41, (1, 0, 0, 1), contest=INDIRECT, reading=INDEPENDENT),
    written(FOR_AND_OTHER, contest=DIRECT, want=True, cites=ART_41, rule_id="ELEC2020-41"),
    written(
        FOR_AND_OTHER,
        contest=DIRECT,
        want=False,
        cites=ART_41,
        rule_id="ELEC2020-41",
        get=left_open,
    ),
    proxies(0, want=True),
    proxies(0, want=True, away=False, consented=False, in_writing=False),
    proxies(1, want=True),
    proxies(2, want=True),
    proxies(3, want=True),
    proxies(4, want=False),
    proxies(5, want=False),
    proxies(1, want=False, away=False),
    proxies(1, want=False, consented=False),
    proxies(1, want=False, in_writing=False),
    fits(0, want=True),
    fits(1, want=True),
    fits(2, want=True),
    fits(3, want=False),
    fits(2, want=True, contest=INDIRECT),
    fits(3, want=False, contest=INDIRECT),
    fits(2, want=True, contest=SERVICE),
    fits(3, want=False, contest=SERVICE),
    fits(3, want=False, contest=SERVICE_CONGRESS),
    one("ELEC2020-44-2", BLANK, ART_44_2, (1, 0), get=kept),
    one("ELEC2020-44-2", FOR_AND_OTHER, ART_44_2, (1, 0), get=kept),
    one("ELEC2020-44-2", Ballot({"甲": Mark.YES}, ("丙", "丁")), ART_44_2, (0, 1), get=kept),
    one("ELEC2020-44-2", AGAINST_AND_TWO, ART_44_2, (1, 0), get=kept),
    one("ORG2022-28", FOR, ORG_28, (1, 0, 0, 0), contest=CHIEF),
    one("ORG2022-28", AGAINST, ORG_28, (0, 1, 0, 0), contest=CHIEF),
    one("ORG2022-28", ABSTAINED, ORG_28, (0, 0, 1, 0), contest=CHIEF),
    one("ORG2022-28", FOR_AND_OTHER, ORG_28, (1, 0, 0, 1), contest=CHIEF, reading=INDEPENDENT),
    one("ORG2022-28", OTHER, ORG_28, (0, 0, 1, 1), contest=CHIEF, on=date(2025, 3, 11)),
    written(OTHER, want=True, cites=ORG_28, rule_id="ORG2022-28", reading=INDEPENDENT),
    written(OTHER, want=True, cites=ORG_28, rule_id="ORG2022-28", on=date(2025, 3, 11)),
    written(OTHER, want=True, cites=ORG_28, rule_id="ORG2022-28", get=left_open),
    written(AGAINST_AND_OTHER, want=False, cites=ORG_28, rule_id="ORG2022-28", get=left_open),
    written(AGAINST_AND_OTHER, want=True, cites=DEP_17_6),
    written(AGAINST_AND_OTHER, want=True, cites=DEP_17_6, reading=WITH_A_NO),
    written(AGAINST_AND_TWO, want=True, cites=DEP_17_6, reading=WITH_A_NO),
    written(FOR_AND_OTHER, want=False, cites=DEP_17_6, reading=WITH_A_NO),
    written(ABSTAINED_AND_OTHER, want=False, cites=DEP_17_6, reading=WITH_A_NO),
    written(OTHER, want=False, cites=DEP_17_6, reading=WITH_A_NO),
    written(OTHER, want=False, cites=DEP_17_6, reading=WITH_A_NO, contest=INDIRECT),
    written(OTHER, want=True, cites=DEP_17_6, get=left_open),
    written(OTHER, want=True, cites=DEP_17_6, get=left_open, contest=INDIRECT),
    written(AGAINST_AND_OTHER, want=False, cites=DEP_17_6, get=left_open),
    written(OTHER, want=False, cites=DEP_17_6, get=left_open, reading=WITH_A_NO),
    one("DEP2025-17-6", FOR_AND_OTHER, DEP_17_6, (0, 1), contest=CHIEF, get=apart),
    one("DEP2025-17-6", OTHER, DEP_17_6, (0, 1), contest=INDIRECT, get=apart, reading=WITH_A_NO),
    one("DEP2025-17-6", AGAINST_AND_OTHER, DEP_17_6, (1, 0), contest=CHIEF, get=apart),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The value and the provision are those of the text."""
    v.check()


CONGRESSES = [INDIRECT, CHIEF, Contest.DEPUTY_POST, Contest.COMMITTEE_MEMBER]


@pytest.mark.parametrize("contest", CONGRESSES, ids=lambda contest: contest.name)
def test_the_texts_differ_where_deputies_vote(contest: Contest) -> None:
    """A write-in without a no is left open: two texts, of which one asks for a no."""
    ruling = write_in_valid(OTHER, contest=contest, on=ON)
    ground = ART_41 if contest is INDIRECT else ORG_28

    assert (False, True) == (ruling.holds, ruling.undecided)
    assert {ground, DEP_17_6} == provisions(ruling)
    assert DEP_17_6 == str(ruling.open[0].citation)


@pytest.mark.parametrize("contest", [DIRECT, SERVICE, SERVICE_CONGRESS], ids=lambda c: c.name)
def test_the_deputies_law_binds_no_voters(contest: Contest) -> None:
    """Where no deputies vote, one text alone speaks: anyone may write in another."""
    ruling = write_in_valid(OTHER, contest=contest, on=ON)

    assert ruling.holds
    assert {ART_41 if contest is DIRECT else SERVICE_26} == provisions(ruling)
    with pytest.raises(npc.FactsError, match="no text of the day asks"):
        write_in_valid(OTHER, contest=contest, on=ON, reading=WITH_A_NO)


def test_first_days() -> None:
    """Each rule answers from the first day of the text it needs, and not the day before."""
    proxy = {"away": True, "consented": True, "in_writing": True}
    count = {"candidates": ["甲"], "seats": 1, "participating": 1}
    law, service, deputies = date(2020, 10, 18), date(2021, 4, 30), date(2015, 8, 29)

    check_first_day(ballot_valid, 1, seats=1, contest=DIRECT, first=law)
    check_first_day(ballot_valid, 1, seats=1, contest=INDIRECT, first=law)
    check_first_day(ballot_valid, 1, seats=1, contest=SERVICE, first=service)
    check_first_day(write_in_valid, OTHER, contest=DIRECT, first=law)
    check_first_day(write_in_valid, OTHER, contest=INDIRECT, first=deputies)
    check_first_day(write_in_valid, OTHER, contest=CHIEF, first=deputies)
    check_first_day(write_in_valid, OTHER, contest=SERVICE, first=service)
    check_first_day(proxies_valid, 1, **proxy, first=law)
    check_first_day(count_ballots, [FOR], **count, contest=DIRECT, first=law)
    check_first_day(count_ballots, [FOR], **count, contest=INDIRECT, first=law)
    check_first_day(count_ballots, [FOR], **count, contest=CHIEF, first=deputies)
    check_first_day(count_ballots, [FOR], **count, contest=SERVICE_CONGRESS, first=service)


@pytest.mark.parametrize(
    ("contest", "first", "added", "before"),
    [
        (INDIRECT, date(2020, 10, 18), ART_41, {DEP_11_6}),
        (CHIEF, date(2022, 3, 12), ORG_28, {DEP_11_6}),
    ],
)
def test_a_second_text_joins_the_first(
    contest: Contest, first: date, added: str, before: set[str]
) -> None:
    """From its first day on, the electoral or the organic law is cited beside the other."""
    old = write_in_valid(OTHER, contest=contest, on=first - timedelta(days=1))
    new = write_in_valid(OTHER, contest=contest, on=first)

    assert before == provisions(old)
    assert {added, *before} == provisions(new)
    assert (True, True) == (old.holds, new.holds)


@pytest.mark.parametrize("contest", CONGRESSES, ids=lambda contest: contest.name)
def test_the_deputies_law_changed_in_2025(contest: Contest) -> None:
    """Up to 11 March 2025 all texts let anyone write in another; the new one does not."""
    other = ART_41 if contest is INDIRECT else ORG_28
    old = write_in_valid(OTHER, contest=contest, on=date(2025, 3, 11))
    new = write_in_valid(OTHER, contest=contest, on=date(2025, 3, 12))

    assert (True, {other, DEP_11_6}) == (old.holds, provisions(old))
    assert (False, {other, DEP_17_6}) == (new.holds, provisions(new))
    with pytest.raises(npc.FactsError, match="no text of the day asks for a vote against"):
        write_in_valid(OTHER, contest=contest, on=date(2025, 3, 11), reading=WITH_A_NO)


def test_every_condition_of_a_proxy_is_of_one_article() -> None:
    """Number, absence, consent and writing all rest on article 42."""
    ruling = proxies_valid(1, away=True, consented=True, in_writing=True, on=ON)

    assert [ART_42] * 4 == [str(ground.citation) for ground in ruling.grounds]


def test_marks_of_service_elections() -> None:
    """The forces' own measures are cited, not the electoral law."""
    count = count_ballots(
        [FOR], candidates=["甲"], seats=1, participating=1, contest=SERVICE, on=ON
    )

    assert {SERVICE_26, SERVICE_28_2} == provisions(count)


def test_too_many_persons_on_a_ballot_for_officials() -> None:
    """No statute voids it: the ruling is open, the count voids it and says so."""
    ruling = ballot_valid(3, seats=2, contest=Contest.DEPUTY_POST, on=ON)
    within = ballot_valid(2, seats=2, contest=Contest.DEPUTY_POST, on=ON)
    full = Ballot({"甲": Mark.YES, "乙": Mark.YES})
    count = count_ballots(
        [full], candidates=["甲", "乙"], seats=1, participating=1, contest=CHIEF, on=ON
    )

    assert (False, True) == (ruling.holds, ruling.undecided)
    assert (True, False, 1) == (within.holds, within.undecided, len(within.notes))
    assert (0, 1, 1) == (count.valid, count.void, len(count.open))
    assert not count.open[0].decides
    assert "counted as void" in count.notes[0].en
