"""Which edition of which statute is in force."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

import npcmodel.law
from npcmodel.errors import FactsError, NotInForceError
from npcmodel.law.citation import Edition, Statute
from npcmodel.law.statutes import EDITIONS, NEWEST, in_force

ONE = timedelta(days=1)

# Statute, year cited, adopted, first day in force.
WANT = [
    (Statute.CONSTITUTION, "《宪法》（1982）", date(1982, 12, 4), date(1982, 12, 4)),
    (Statute.CONSTITUTION, "《宪法》（2018）", date(2018, 3, 11), date(2018, 3, 11)),
    (Statute.ORGANIC_LAW, "《地方组织法》（2015）", date(2015, 8, 29), date(2015, 8, 29)),
    (Statute.ORGANIC_LAW, "《地方组织法》（2022）", date(2022, 3, 11), date(2022, 3, 12)),
    (Statute.ELECTORAL_LAW, "《选举法》（2015）", date(2015, 8, 29), date(2015, 8, 29)),
    (Statute.ELECTORAL_LAW, "《选举法》（2020）", date(2020, 10, 17), date(2020, 10, 18)),
    (Statute.DEPUTIES_LAW, "《代表法》（2015）", date(2015, 8, 29), date(2015, 8, 29)),
    (Statute.DEPUTIES_LAW, "《代表法》（2025）", date(2025, 3, 11), date(2025, 3, 12)),
    (Statute.NPC_ORGANIC_LAW, "《全国人大组织法》（2021）", date(2021, 3, 11), date(2021, 3, 12)),
    (Statute.NPC_RULES, "《全国人大议事规则》（1989）", date(1989, 4, 4), date(1989, 4, 4)),
    (Statute.NPC_RULES, "《全国人大议事规则》（2021）", date(2021, 3, 11), date(2021, 3, 12)),
    (
        Statute.NPCSC_RULES,
        "《全国人大常委会议事规则》（2009）",
        date(2009, 4, 24),
        date(2009, 4, 24),
    ),
    (
        Statute.NPCSC_RULES,
        "《全国人大常委会议事规则》（2022）",
        date(2022, 6, 24),
        date(2022, 6, 25),
    ),
    (Statute.LEGISLATION_LAW, "《立法法》（2015）", date(2015, 3, 15), date(2015, 3, 15)),
    (Statute.LEGISLATION_LAW, "《立法法》（2023）", date(2023, 3, 13), date(2023, 3, 15)),
    (Statute.SUPERVISION_LAW, "《监督法》（2006）", date(2006, 8, 27), date(2007, 1, 1)),
    (Statute.SUPERVISION_LAW, "《监督法》（2024）", date(2024, 11, 8), date(2024, 11, 9)),
    (
        Statute.DIRECT_ELECTION_PROVISIONS,
        "《县级以下直接选举若干规定》（1983）",
        date(1983, 3, 5),
        date(1983, 3, 6),
    ),
    (Statute.MILITARY_MEASURES, "《解放军选举办法》（2021）", date(2021, 4, 29), date(2021, 4, 30)),
    (Statute.COURT_ORGANIC_LAW, "《人民法院组织法》（2018）", date(2018, 10, 26), date(2019, 1, 1)),
    (
        Statute.PROCURATORATE_ORGANIC_LAW,
        "《人民检察院组织法》（2018）",
        date(2018, 10, 26),
        date(2019, 1, 1),
    ),
    (Statute.VILLAGE_LAW, "《村民委员会组织法》（2018）", date(2018, 12, 29), date(2018, 12, 30)),
    (
        Statute.RESIDENT_LAW,
        "《城市居民委员会组织法》（2018）",
        date(2018, 12, 29),
        date(2018, 12, 30),
    ),
    (Statute.SUPERVISORY_LAW, "《监察法》（2018）", date(2018, 3, 20), date(2018, 3, 20)),
    (Statute.SUPERVISORY_LAW, "《监察法》（2024）", date(2024, 12, 25), date(2025, 6, 1)),
    (Statute.AUTONOMY_LAW, "《民族区域自治法》（2001）", date(2001, 2, 28), date(2001, 2, 28)),
    (Statute.OATH_DECISION, "《宪法宣誓决定》（2015）", date(2015, 7, 1), date(2016, 1, 1)),
    (Statute.OATH_DECISION, "《宪法宣誓决定》（2018）", date(2018, 2, 24), date(2018, 3, 12)),
    (Statute.BUDGET_LAW, "《预算法》（2014）", date(2014, 8, 31), date(2015, 1, 1)),
    (Statute.BUDGET_LAW, "《预算法》（2018）", date(2018, 12, 29), date(2018, 12, 30)),
    (Statute.BUDGET_REGULATION, "《预算法实施条例》（2020）", date(2020, 8, 3), date(2020, 10, 1)),
]
EACH = pytest.mark.parametrize(("statute", "cited", "adopted", "first"), WANT)


@EACH
def test_an_edition_holds_from_its_first_day(
    statute: Statute, cited: str, adopted: date, first: date
) -> None:
    """On its first day it is the one in force."""
    edition = in_force(statute, on=first)

    assert (cited, adopted, first, statute) == (
        edition.cites_as,
        edition.adopted,
        edition.in_force,
        edition.statute,
    )


@EACH
def test_the_day_before_another_one_holds_or_none(
    statute: Statute, cited: str, adopted: date, first: date
) -> None:
    """The day before the first edition covered is refused, with what is known."""
    assert adopted <= first
    before = [other for other in WANT if other[0] is statute and other[3] < first]
    if before:
        assert before[-1][1] == in_force(statute, on=first - ONE).cites_as
        return
    with pytest.raises(NotInForceError) as caught:
        in_force(statute, on=first - ONE)

    assert (cited, first - ONE, first) == (
        caught.value.provision,
        caught.value.on,
        caught.value.first,
    )
    assert "更早的版本 (an earlier edition)" == caught.value.missing


@pytest.mark.parametrize("statute", Statute)
def test_the_newest_edition_holds_on_the_newest_day(statute: Statute) -> None:
    """Every statute has an edition on the last day checked, and says what its day rests on."""
    edition = in_force(statute, on=NEWEST)
    newest = [cited for other, cited, _, _ in WANT if other is statute][-1]

    assert newest == edition.cites_as
    assert edition.rests_on.zh
    assert edition.rests_on.en


def test_every_edition_is_tested_here() -> None:
    """The registry holds no edition more, oldest first."""
    held = [(s, e.cites_as) for s, editions in EDITIONS.items() for e in editions]

    assert [(statute, cited) for statute, cited, _, _ in WANT] == held


def test_the_registry_cannot_be_changed() -> None:
    """Statutes and their editions are read-only."""
    editions: Any = EDITIONS

    with pytest.raises(TypeError):
        editions[Statute.CONSTITUTION] = ()


def test_what_is_asked_is_checked() -> None:
    """A title is no statute, and a datetime no day."""
    title: Any = "宪法"
    moment: Any = datetime(2026, 1, 1)  # noqa: DTZ001

    with pytest.raises(FactsError, match=r"^statute = '宪法': expected a member of Statute"):
        in_force(title, on=NEWEST)
    with pytest.raises(FactsError, match=r"^on = "):
        in_force(Statute.CONSTITUTION, on=moment)


def test_is_offered_by_the_package() -> None:
    """The question is asked of `npcmodel.law`."""
    assert isinstance(npcmodel.law.in_force(Statute.CONSTITUTION, on=NEWEST), Edition)
