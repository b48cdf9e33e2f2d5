"""Every citation leads somewhere, and every first day rests on something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from types import ModuleType
from typing import Any

import attrs
import pytest

from house.surface import modules
from npcmodel.law import statutes
from npcmodel.law.citation import Citation, Edition, Statute
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.statutes import EDITIONS, NEWEST
from npcmodel.profiles.profile import Profile

ARTICLES = {
    statutes.CONSTITUTION_2018: 143,
    statutes.ORGANIC_LAW_2022: 90,
    statutes.ELECTORAL_LAW_2020: 60,
    statutes.DEPUTIES_LAW_2015: 52,
    statutes.DEPUTIES_LAW_2025: 65,
    statutes.NPC_ORGANIC_LAW_2021: 49,
    statutes.NPC_RULES_2021: 66,
    statutes.NPCSC_RULES_2009: 36,
    statutes.NPCSC_RULES_2022: 52,
    statutes.LEGISLATION_LAW_2023: 120,
    statutes.SUPERVISION_LAW_2006: 48,
    statutes.SUPERVISION_LAW_2024: 65,
    statutes.DIRECT_ELECTION_PROVISIONS_1983: 10,
    statutes.MILITARY_MEASURES_2021: 40,
    statutes.COURT_ORGANIC_LAW_2018: 59,
    statutes.PROCURATORATE_ORGANIC_LAW_2018: 53,
    statutes.VILLAGE_LAW_2018: 41,
    statutes.RESIDENT_LAW_2018: 23,
    statutes.SUPERVISORY_LAW_2024: 78,
    statutes.BUDGET_LAW_2014: 101,
    statutes.BUDGET_LAW_2018: 101,
    statutes.BUDGET_REGULATION_2020: 97,
}
"""How many articles the texts have that were read whole."""


DAYS = {
    "《宪法》（1982）": (date(1982, 12, 4), date(1982, 12, 4)),
    "《宪法》（2018）": (date(2018, 3, 11), date(2018, 3, 11)),
    "《地方组织法》（2015）": (date(2015, 8, 29), date(2015, 8, 29)),
    "《地方组织法》（2022）": (date(2022, 3, 11), date(2022, 3, 12)),
    "《选举法》（2015）": (date(2015, 8, 29), date(2015, 8, 29)),
    "《选举法》（2020）": (date(2020, 10, 17), date(2020, 10, 18)),
    "《代表法》（2015）": (date(2015, 8, 29), date(2015, 8, 29)),
    "《代表法》（2025）": (date(2025, 3, 11), date(2025, 3, 12)),
    "《全国人大组织法》（2021）": (date(2021, 3, 11), date(2021, 3, 12)),
    "《全国人大议事规则》（1989）": (date(1989, 4, 4), date(1989, 4, 4)),
    "《全国人大议事规则》（2021）": (date(2021, 3, 11), date(2021, 3, 12)),
    "《全国人大常委会议事规则》（2009）": (date(2009, 4, 24), date(2009, 4, 24)),
    "《全国人大常委会议事规则》（2022）": (date(2022, 6, 24), date(2022, 6, 25)),
    "《立法法》（2015）": (date(2015, 3, 15), date(2015, 3, 15)),
    "《立法法》（2023）": (date(2023, 3, 13), date(2023, 3, 15)),
    "《监督法》（2006）": (date(2006, 8, 27), date(2007, 1, 1)),
    "《监督法》（2024）": (date(2024, 11, 8), date(2024, 11, 9)),
    "《县级以下直接选举若干规定》（1983）": (date(1983, 3, 5), date(1983, 3, 6)),
    "《解放军选举办法》（2021）": (date(2021, 4, 29), date(2021, 4, 30)),
    "《人民法院组织法》（2018）": (date(2018, 10, 26), date(2019, 1, 1)),
    "《人民检察院组织法》（2018）": (date(2018, 10, 26), date(2019, 1, 1)),
    "《村民委员会组织法》（2018）": (date(2018, 12, 29), date(2018, 12, 30)),
    "《城市居民委员会组织法》（2018）": (date(2018, 12, 29), date(2018, 12, 30)),
    "《重庆市乡镇人民代表大会工作条例》（2016）": (date(2016, 3, 31), date(2016, 3, 31)),
    "《重庆市人民代表大会常务委员会议事规则》（2023）": (date(2023, 3, 30), date(2023, 3, 30)),
    "《浙江省乡镇人民代表大会工作条例》（2016）": (date(2016, 7, 29), date(2016, 10, 1)),
    "《浙江省县、乡两级人民代表大会代表选举实施细则》（2021）": (
        date(2021, 3, 26),
        date(2021, 3, 26),
    ),
    "《北京市区、乡、民族乡、镇人民代表大会代表选举实施细则》（2021）": (
        date(2021, 5, 27),
        date(2021, 5, 27),
    ),
    "《上海市区和乡镇人民代表大会代表直接选举实施细则》（2021）": (
        date(2021, 3, 24),
        date(2021, 3, 24),
    ),
    "《山东省县乡两级人民代表大会选举实施细则》（2021）": (date(2021, 3, 24), date(2021, 3, 24)),
    "《浙江省人民代表大会常务委员会议事规则》（2020）": (date(2020, 11, 27), date(2020, 11, 27)),
    "《民族区域自治法》（2001）": (date(2001, 2, 28), date(2001, 2, 28)),
    "《宪法宣誓决定》（2015）": (date(2015, 7, 1), date(2016, 1, 1)),
    "《宪法宣誓决定》（2018）": (date(2018, 2, 24), date(2018, 3, 12)),
    "《监察法》（2018）": (date(2018, 3, 20), date(2018, 3, 20)),
    "《监察法》（2024）": (date(2024, 12, 25), date(2025, 6, 1)),
    "《上海市人民代表大会专门委员会工作条例》（2020）": (date(2020, 9, 25), date(2020, 10, 1)),
    "《上海市人民代表大会关于代表议案的规定》（2015）": (date(2015, 3, 1), date(2015, 3, 1)),
    "《上海市人民代表大会常务委员会议事规则》（2008）": (date(2008, 8, 21), date(2008, 8, 21)),
    "《上海市人民代表大会议事规则》（2001）": (date(2001, 10, 24), date(2001, 10, 24)),
    "《上海市实施代表法办法》（2015）": (date(2015, 3, 1), date(2015, 3, 1)),
    "《上海市实施宪法宣誓制度办法》（2018）": (date(2018, 7, 27), date(2018, 7, 27)),
    "《北京市人大常委会组成人员守则》（1993）": (date(1993, 9, 16), date(1993, 9, 16)),
    "《北京市人民代表大会常务委员会任免国家机关工作人员条例》（2007）": (
        date(2007, 3, 30),
        date(2007, 3, 30),
    ),
    "《北京市人民代表大会常务委员会任免国家机关工作人员条例》（2023）": (
        date(2023, 7, 28),
        date(2023, 7, 28),
    ),
    "《北京市人民代表大会常务委员会组成人员守则》（2010）": (
        date(2010, 12, 23),
        date(2010, 12, 23),
    ),
    "《北京市人民代表大会常务委员会议事规则》（2010）": (date(2010, 12, 23), date(2010, 12, 23)),
    "《北京市人民代表大会议事规则》（2010）": (date(2010, 12, 23), date(2010, 12, 23)),
    "《北京市国家工作人员宪法宣誓组织办法》（2015）": (date(2015, 11, 27), date(2016, 1, 1)),
    "《北京市实施代表法办法》（2014）": (date(2014, 1, 22), date(2014, 1, 22)),
    "《山东省人民代表大会常务委员会组成人员守则》（2018）": (date(2018, 3, 29), date(2018, 3, 29)),
    "《山东省人民代表大会议事规则》（2019）": (date(2019, 2, 18), date(2019, 2, 18)),
    "《山东省实施代表法办法》（2015）": (date(2015, 12, 3), date(2015, 12, 3)),
    "《山东省实施宪法宣誓制度办法》（2018）": (date(2018, 3, 29), date(2018, 3, 29)),
    "《广东省人民代表大会常务委员会议事规则》（2023）": (date(2023, 3, 30), date(2023, 5, 1)),
    "《广东省人民代表大会议事规则》（2022）": (date(2022, 1, 22), date(2022, 1, 22)),
    "《广东省各级人民代表大会常务委员会人事任免办法》（2022）": (
        date(2022, 7, 28),
        date(2022, 7, 28),
    ),
    "《河南省人民代表大会常务委员会工作条例》（2010）": (date(2010, 7, 30), date(2010, 7, 30)),
    "《河南省人民代表大会常务委员会组成人员守则》（2018）": (date(2018, 6, 1), date(2018, 6, 1)),
    "《河南省人民代表大会常务委员会联系省人民代表大会代表办法》（2000）": (
        date(2000, 7, 29),
        date(2000, 9, 1),
    ),
    "《河南省人民代表大会议事规则》（2010）": (date(2010, 7, 30), date(2010, 7, 30)),
    "《河南省国家工作人员宪法宣誓办法》（2018）": (date(2018, 6, 1), date(2018, 7, 1)),
    "《浙江省人民代表大会常务委员会任免国家机关工作人员条例》（2018）": (
        date(2018, 5, 31),
        date(2018, 5, 31),
    ),
    "《浙江省人民代表大会议事规则》（2021）": (date(2021, 1, 30), date(2021, 1, 30)),
    "《浙江省实施代表法办法》（2016）": (date(2016, 5, 27), date(2016, 5, 27)),
    "《浙江省组织实施宪法宣誓制度办法》（2015）": (date(2015, 7, 30), date(2016, 1, 1)),
    "《深圳市人民代表大会常务委员会任免国家机关工作人员条例》（2022）": (
        date(2022, 10, 28),
        date(2022, 12, 8),
    ),
    "《重庆市各级人民代表大会常务委员会人事任免工作条例》（2022）": (
        date(2022, 6, 10),
        date(2022, 6, 10),
    ),
    "《重庆市实施代表法办法》（2016）": (date(2016, 3, 31), date(2016, 3, 31)),
    "《重庆市宪法宣誓实施办法》（2018）": (date(2018, 9, 29), date(2018, 10, 1)),
    "《上海市人民代表大会常务委员会规范性文件备案审查条例》（2021）": (
        date(2021, 5, 21),
        date(2021, 7, 1),
    ),
    "《上海市人民代表大会常务委员会规范性文件备案审查条例》（2024）": (
        date(2024, 11, 28),
        date(2024, 11, 28),
    ),
    "《上海市人民代表大会常务委员会讨论、决定重大事项的规定》（2002）": (
        date(2002, 4, 9),
        date(2002, 6, 1),
    ),
    "《关于市人民政府向市人民代表大会常务委员会报告重大事项的若干规定》（1996）": (
        date(1996, 10, 17),
        date(1996, 10, 17),
    ),
    "《北京市各级人民代表大会常务委员会规范性文件备案审查条例》（2021）": (
        date(2021, 11, 26),
        date(2022, 1, 1),
    ),
    "《北京市各级人民代表大会常务委员会规范性文件备案审查条例》（2024）": (
        date(2024, 9, 27),
        date(2024, 11, 1),
    ),
    "《山东省人民代表大会常务委员会讨论决定重大事项的规定》（2018）": (
        date(2018, 11, 30),
        date(2019, 1, 1),
    ),
    "《山东省各级人民代表大会常务委员会规范性文件备案审查规定》（2017）": (
        date(2017, 7, 28),
        date(2017, 7, 28),
    ),
    "《河南省人民代表大会常务委员会讨论、决定重大事项的规定》（2014）": (
        date(2014, 12, 4),
        date(2014, 12, 4),
    ),
    "《河南省实施《中华人民共和国各级人民代表大会常务委员会监督法》办法》（2015）": (
        date(2015, 9, 26),
        date(2015, 9, 26),
    ),
    "《济南市人民代表大会常务委员会讨论决定重大事项的规定》（2019）": (
        date(2019, 6, 26),
        date(2019, 10, 1),
    ),
    "《浙江省各级人民代表大会常务委员会讨论决定重大事项的规定》（2018）": (
        date(2018, 7, 27),
        date(2018, 7, 27),
    ),
    "《上海市人民代表大会关于代表建议、批评和意见的规定》（2015）": (
        date(2015, 3, 1),
        date(2015, 3, 1),
    ),
    "《北京市乡、民族乡、镇人民代表大会组织条例》（2016）": (date(2016, 3, 24), date(2016, 3, 24)),
    "《北京市人民代表大会代表建议、批评和意见办理条例》（2014）": (
        date(2014, 1, 22),
        date(2014, 1, 22),
    ),
    "《北京市人民代表大会代表视察办法》（2007）": (date(2007, 10, 30), date(2007, 10, 30)),
    "《北京市人民代表大会常务委员会关于加强市级预算审查监督的决定》（2021）": (
        date(2021, 12, 24),
        date(2022, 1, 1),
    ),
    "《北京市各级人民代表大会常务委员会听取和审议人民政府、"
    "人民法院和人民检察院专项工作报告办法》（2007）": (
        date(2007, 11, 30),
        date(2008, 1, 1),
    ),
    "《北京市各级人民代表大会常务委员会检查法律法规实施情况办法》（2007）": (
        date(2007, 11, 30),
        date(2008, 1, 1),
    ),
    "《山东省乡镇人民代表大会工作若干规定》（2015）": (date(2015, 12, 3), date(2015, 12, 3)),
    "《山东省人民代表大会代表建议、批评和意见办理工作条例》（2017）": (
        date(2017, 5, 19),
        date(2017, 5, 19),
    ),
    "《山东省人民代表大会常务委员会制定地方性法规听证规定》（2019）": (
        date(2019, 9, 27),
        date(2019, 9, 27),
    ),
    "《河南省乡镇人民代表大会主席团工作条例》（2016）": (date(2016, 11, 18), date(2017, 1, 1)),
    "《河南省人民代表大会代表建议、批评和意见办理办法》（2017）": (
        date(2017, 7, 28),
        date(2017, 8, 1),
    ),
    "《河南省人民代表大会常务委员会关于办理省人大代表建议、批评和意见的办法》（2000）": (
        date(2000, 5, 27),
        date(2000, 5, 27),
    ),
    "《河南省各级人民代表大会代表视察办法》（2010）": (date(2010, 7, 30), date(2010, 7, 30)),
    "《浙江省人民代表大会代表建议、批评和意见办理的规定》（2016）": (
        date(2016, 5, 27),
        date(2016, 5, 27),
    ),
    "《浙江省各级人民代表大会常务委员会监督条例》（2008）": (date(2008, 11, 28), date(2009, 1, 1)),
    "《浙江省街道人大工作条例》（2019）": (date(2019, 11, 29), date(2020, 1, 1)),
    "《重庆市人民代表大会代表建议批评和意见工作条例》（2017）": (
        date(2017, 11, 30),
        date(2018, 1, 1),
    ),
    "《重庆市区县（自治县）人民代表大会常务委员会街道工作委员会工作条例》（2016）": (
        date(2016, 7, 29),
        date(2016, 10, 1),
    ),
    "《青岛市人民代表大会代表建议、批评和意见工作条例》（2021）": (
        date(2021, 6, 23),
        date(2021, 9, 1),
    ),
    "《预算法》（2014）": (date(2014, 8, 31), date(2015, 1, 1)),
    "《预算法》（2018）": (date(2018, 12, 29), date(2018, 12, 30)),
    "《预算法实施条例》（2020）": (date(2020, 8, 3), date(2020, 10, 1)),
}
"""When each edition was adopted, as its header says, and its first day in force."""


def within(value: Any) -> Iterator[object]:
    """Yield a value and everything inside it."""
    yield value
    if isinstance(value, Mapping):
        for pair in value.items():
            yield from within(pair)
    elif isinstance(value, tuple | list | set | frozenset):
        for part in value:
            yield from within(part)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from within(getattr(value, field.name))


def below(package: str) -> dict[str, ModuleType]:
    """Return the modules of a package."""
    return {name: module for name, module in modules().items() if name.startswith(f"{package}.")}


def citations(package: str) -> list[tuple[str, Citation]]:
    """Return every citation in the modules of a package, with the name that holds it."""
    return [
        (f"{module.rpartition('.')[2]}.{name}", part)
        for module, values in below(package).items()
        for name, value in vars(values).items()
        if not name.startswith("_")
        for part in within(value)
        if isinstance(part, Citation)
    ]


NATIONAL = citations("npcmodel.params")
PARAMETERS = {
    f"{module.rpartition('.')[2]}.{name}": value
    for module, values in below("npcmodel.params").items()
    for name, value in vars(values).items()
    if isinstance(value, Parameter)
}
PROFILES = {
    value.name: value
    for values in below("npcmodel.profiles").values()
    for value in vars(values).values()
    if isinstance(value, Profile)
}
LOCAL = [
    (f"{name}.{field.name}", part)
    for name, profile in PROFILES.items()
    for field in attrs.fields(Profile)
    if field.name != "parent"
    for part in within(getattr(profile, field.name))
    if isinstance(part, Citation)
]
NAMED = [
    pytest.param(where, citation, id=f"{where}-{citation}") for where, citation in NATIONAL + LOCAL
]


def test_there_are_citations() -> None:
    """The search finds parameters, profiles and their provisions."""
    assert 50 < len(PARAMETERS)
    assert {"浙江", "重庆"} <= PROFILES.keys()
    assert 500 < len(LOCAL)
    assert 500 < len(NATIONAL)


@pytest.mark.parametrize(("where", "citation"), NAMED)
def test_a_citation_resolves(where: str, citation: Citation) -> None:
    """Its numbers are positive, an item has its paragraph or article, its edition a first day."""
    numbers = (citation.article, citation.paragraph, citation.item)

    assert all(number is None or number >= 1 for number in numbers), where
    assert citation.article <= ARTICLES.get(citation.edition, citation.article)
    assert citation.edition.adopted <= citation.edition.in_force <= NEWEST


@pytest.mark.parametrize(("where", "citation"), NATIONAL, ids=str)
def test_a_statute_is_cited_in_a_known_edition(where: str, citation: Citation) -> None:
    """What `params` cites is in the registry, under its own statute."""
    statute = citation.edition.statute

    assert statute is not None, where
    assert citation.edition in EDITIONS[statute]


@pytest.mark.parametrize(("where", "citation"), LOCAL, ids=str)
def test_a_profile_cites_its_own_texts(where: str, citation: Citation) -> None:
    """What a profile adds rests on local texts, never on a statute."""
    assert citation.edition.statute is None, where


@pytest.mark.parametrize("parameter", PARAMETERS.values(), ids=PARAMETERS.keys())
def test_a_first_day_rests_on_the_edition_or_a_named_source(parameter: Parameter[Any]) -> None:
    """A value holds from its edition's first day; from an older one only with its support."""
    for provision in parameter.versions.entries:
        in_force = provision.source.edition.in_force

        assert provision.since == in_force or (provision.since < in_force and provision.support)


@pytest.mark.parametrize("parameter", PARAMETERS.values(), ids=PARAMETERS.keys())
def test_versions_rise(parameter: Parameter[Any]) -> None:
    """A later version begins later and cites a later edition of the same statute."""
    for before, after in pairwise(parameter.versions.entries):
        assert before.since < after.since
        assert before.source.edition.in_force < after.source.edition.in_force
        assert before.source.edition.statute is after.source.edition.statute
        assert before.until is None or before.until < after.since


@pytest.mark.parametrize("parameter", PARAMETERS.values(), ids=PARAMETERS.keys())
def test_a_newest_value_is_of_the_newest_edition(parameter: Parameter[Any]) -> None:
    """Unless it was repealed, a parameter is cited from the edition in force."""
    newest: Provision[Any] = parameter.versions.entries[-1]
    statute = newest.source.edition.statute

    assert statute is not None
    assert newest.until is not None or EDITIONS[statute][-1] == newest.source.edition


@pytest.mark.parametrize("parameter", PARAMETERS.values(), ids=PARAMETERS.keys())
def test_a_parameter_says_what_it_regulates(parameter: Parameter[Any]) -> None:
    """In both languages, and so it does what text would be needed for older days."""
    assert all((*parameter.says, *parameter.missing))


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES.keys())
def test_a_local_value_holds_from_its_edition(profile: Profile) -> None:
    """So do the provisions of a profile."""
    provisions = [
        part
        for field in attrs.fields(Profile)
        if field.name != "parent"
        for part in within(getattr(profile, field.name))
        if isinstance(part, Provision)
    ]

    assert provisions
    for provision in provisions:
        in_force = provision.source.edition.in_force

        assert provision.since == in_force or (provision.since < in_force and provision.support)


@pytest.mark.parametrize("statute", list(Statute), ids=lambda statute: statute.name)
def test_the_registry_is_in_order(statute: Statute) -> None:
    """Each statute has editions, each later one adopted and in force later, before NEWEST."""
    editions = EDITIONS[statute]

    assert editions
    assert {statute} == {edition.statute for edition in editions}
    assert all(edition.in_force <= NEWEST for edition in editions)
    assert all(edition.adopted <= edition.in_force for edition in editions)
    for before, after in pairwise(editions):
        assert before.adopted < after.adopted
        assert before.in_force < after.in_force


def test_every_edition_is_in_the_registry() -> None:
    """No edition of a statute is left lying beside the table."""
    named = {id(value) for value in vars(statutes).values() if isinstance(value, Edition)}

    assert named == {id(edition) for editions in EDITIONS.values() for edition in editions}


@pytest.mark.parametrize("edition", ARTICLES, ids=lambda edition: edition.cites_as)
def test_articles_are_counted_for_editions_that_are_cited(edition: Edition) -> None:
    """The table of articles names no edition in vain."""
    assert edition in {citation.edition for _, citation in NATIONAL}


def test_days_are_those_of_the_texts() -> None:
    """Each edition was adopted and came into force on the days that its text gives."""
    national = {edition for editions in EDITIONS.values() for edition in editions}
    local = {citation.edition for _, citation in LOCAL}

    assert DAYS == {one.cites_as: (one.adopted, one.in_force) for one in national | local}
