"""A paper on the work of county congresses: filing and review, with whom and how."""

from datetime import date, timedelta

import pytest

from npcmodel.dates.held import State
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.filing import (
    Consulted,
    DocumentKind,
    FedBack,
    Filed,
    FilingCase,
    FilingPublication,
    FilingStage,
    FilingTime,
    MakerAnswered,
    OpinionGiven,
    Registered,
    Requested,
    ReviewExpert,
    ReviewStarted,
    ReviewWay,
    RevocationProposed,
    StateOrgan,
    Studied,
    SubmissionDecided,
    TransferReceived,
    Transferred,
    Upheld,
    filing_publication_valid,
    review_means_valid,
    review_transfer_valid,
    reviewer_valid,
)
from npcmodel.profiles import BEIJING, SHANDONG, SHANGHAI
from npcmodel.profiles.filings import ReviewMeans

ON = date(2026, 11, 21)
FIRST = date(2026, 3, 2)


def day(number: int) -> date:
    """Return a day so long after the publication."""
    return FIRST + timedelta(days=number)


def asked_about() -> FilingCase:
    """Return a county government's document whose review somebody proposed."""
    found = FilingCase(
        "某办法", DocumentKind.NORMATIVE_DOCUMENT, Body.GOVERNMENT, Level.COUNTY, FIRST, SHANDONG
    )
    for event in (
        Filed(day(10)),
        Registered(day(10)),
        Requested(day(12), "某公民"),
        ReviewStarted(day(13), ReviewWay.ON_REQUEST, "某公民"),
    ):
        found = found.after(event)
    return found


@pytest.mark.seed(
    "S4-36",
    "npcmodel.filing.FilingCase",
    "npcmodel.filing.FilingStep",
    "npcmodel.filing.filing_publication_valid",
)
def test_a_proposal_its_opinion_and_the_word_of_it() -> None:
    """Where the document stands, what is overdue, and what falls due next."""
    opinion = asked_about().after(Consulted(day(30))).after(OpinionGiven(day(40)))
    answered = opinion.after(MakerAnswered(day(71), will_amend=False))
    revoking = answered.after(RevocationProposed(day(102)))
    over = revoking.after(SubmissionDecided(day(103), submitted=False))

    assert FilingStage.OPINION_GIVEN is opinion.stage
    due = {one.what: one.deadline.due for one in opinion.deadlines(day(40)) if one.done is None}
    assert {FilingTime.ANSWER: day(70)} == due
    assert [FilingTime.ANSWER] == [one.what for one in answered.late(day(71))]
    assert FilingStage.UPHELD is over.stage
    (told,) = [one for one in over.deadlines(ON) if one.what is FilingTime.FEEDBACK]
    assert (day(118), "某公民", State.BROKEN) == (told.deadline.due, told.by, told.state)
    kept = over.after(FedBack(day(118), "某公民"))
    assert FilingTime.FEEDBACK not in [one.what for one in kept.late(ON)]
    # What was found may be made known, and need not be.
    assert filing_publication_valid(
        FilingPublication.RESULT,
        published=False,
        document=DocumentKind.NORMATIVE_DOCUMENT,
        level=Level.COUNTY,
        on=ON,
        profile=SHANDONG,
    ).holds


@pytest.mark.seed(
    "S4-37",
    "npcmodel.filing.review_transfer_valid",
    "npcmodel.filing.reviewer_valid",
    "npcmodel.filing.Transferred",
    "npcmodel.filing.TransferReceived",
)
def test_linked_with_the_party_s_and_the_government_s_reviewers() -> None:
    """What is for another organ is passed on to it; what it passes on is reviewed."""
    district = Level.MUNICIPAL_DISTRICT
    for organ in (Body.PARTY, Body.GOVERNMENT):
        assert review_transfer_valid(organ, level=district, on=ON, profile=BEIJING).holds
    rule = StateOrgan(Body.GOVERNMENT, Tier.PREFECTURE)
    right = [
        (reviewer, level)
        for reviewer in (Body.STANDING_COMMITTEE, Body.GOVERNMENT)
        for level in (Level.NATIONAL, Level.PROVINCE, Level.CITY_WITH_DISTRICTS, Level.COUNTY)
        if reviewer_valid(
            reviewer, level, document=DocumentKind.GOVERNMENT_RULE, maker=rule, on=ON
        ).holds
    ]

    assert [
        (Body.STANDING_COMMITTEE, Level.PROVINCE),
        (Body.STANDING_COMMITTEE, Level.CITY_WITH_DISTRICTS),
        (Body.GOVERNMENT, Level.NATIONAL),
        (Body.GOVERNMENT, Level.PROVINCE),
    ] == right
    found = asked_about().after(TransferReceived(day(20), "县委办公室", Body.PARTY))
    started = found.after(ReviewStarted(day(21), ReviewWay.TRANSFERRED, "县委办公室"))
    assert FilingStage.UNDER_REVIEW is started.after(Transferred(day(22), Body.GOVERNMENT)).stage


@pytest.mark.seed("S4-38", "npcmodel.filing.review_means_valid", "npcmodel.filing.Studied")
def test_entrusted_to_five_kinds_of_experts() -> None:
    """Scholars, judges, procurators, lawyers, third parties; Shanghai's text knows of it."""
    found = asked_about()
    for number, expert in enumerate(ReviewExpert):
        found = found.after(Studied(day(14 + number), ReviewMeans.ENTRUSTED_STUDY, expert))
    entrusted = ReviewMeans.ENTRUSTED_STUDY

    assert 5 == len(ReviewExpert)
    assert FilingStage.UPHELD is found.after(Upheld(day(30))).stage
    assert review_means_valid(entrusted, level=Level.MUNICIPALITY, on=ON, profile=SHANGHAI).holds
    assert review_means_valid(entrusted, level=Level.COUNTY, on=ON, profile=SHANDONG).undecided
