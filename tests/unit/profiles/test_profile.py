"""What a place may provide beside the statutes, and the chain of places."""

from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from npcmodel import profiles
from npcmodel.dates.frequency import AtLeast, EveryPeriod, Frequency, NeverApart, OnceIn, Period
from npcmodel.errors import FactsError, OutOfRangeError
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params import organic_law
from npcmodel.profiles import fields as module
from npcmodel.profiles.fields import GROUPS
from npcmodel.profiles.profile import Local, Profile

LOCAL = Edition(Text("某地条例", "Local Rules"), date(2005, 1, 1), date(2005, 1, 1), Text("", ""))
SOURCE = Citation(LOCAL, 7)
SINCE = date(2016, 1, 1)
STATUTE = date(2022, 3, 12)
"""The first day of the Organic Law's present wording."""

HALF = more_than(Fraction(1, 2))
TWO_THIRDS = at_least(Fraction(2, 3))


def given(value: Any, since: date = SINCE, until: date | None = None) -> Any:
    """Return a local value with a source."""
    return Provision(value, SOURCE, since, until)


def place(name: str = "某省", tier: Tier = Tier.PROVINCE, **fields: Any) -> Profile:
    """Return the profile of a place."""
    return Profile(name=name, tier=tier, **fields)


# the chain


def test_the_nearest_place_comes_first() -> None:
    """County over city over province; all of them bind."""
    province = place(township_notice_days=given(7))
    city = place("某市", Tier.PREFECTURE, parent=province, township_notice_days=given(8))
    county = place("某县", Tier.COUNTY, parent=city, township_notice_days=given(10))
    found = county.find("township_notice_days", date(2026, 1, 1))

    assert [("某县", 10), ("某市", 8), ("某省", 7)] == [
        (one.place, one.provision.value) for one in found
    ]
    assert Local("某县", given(10)) == found[0]


def test_a_county_may_lie_below_its_province_directly() -> None:
    """What the city leaves out is not asked."""
    county = place("某县", Tier.COUNTY, parent=place(township_notice_days=given(7)))

    assert ["某省"] == [one.place for one in county.find("township_notice_days", date(2026, 1, 1))]


def test_a_field_not_given_is_unknown() -> None:
    """Nothing is found, at any place of the chain."""
    county = place("某县", Tier.COUNTY, parent=place(township_notice_days=given(7)))

    assert () == county.find("township_quorum", date(2026, 1, 1))


@pytest.mark.parametrize(
    ("count", "on"),
    [
        (0, date(2015, 12, 31)),
        (1, date(2016, 1, 1)),
        (1, date(2018, 6, 30)),
        (0, date(2018, 7, 1)),
    ],
)
def test_a_value_is_found_from_its_first_day_to_its_last(count: int, on: date) -> None:
    """Both days are included."""
    ended = place(township_notice_days=given(7, until=date(2018, 6, 30)))

    assert count == len(ended.find("township_notice_days", on))


def test_a_value_that_ended_leaves_the_place_above() -> None:
    """What is not in force is passed over."""
    ended = given(10, until=date(2018, 6, 30))
    county = place(
        "某县",
        Tier.COUNTY,
        parent=place(township_notice_days=given(7)),
        township_notice_days=ended,
    )

    assert [7] == [
        one.provision.value for one in county.find("township_notice_days", date(2026, 1, 1))
    ]


@pytest.mark.parametrize(
    ("tier", "above"),
    [
        (Tier.PROVINCE, Tier.PROVINCE),
        (Tier.PROVINCE, Tier.COUNTY),
        (Tier.PREFECTURE, Tier.PREFECTURE),
        (Tier.PREFECTURE, Tier.COUNTY),
        (Tier.COUNTY, Tier.COUNTY),
    ],
)
def test_a_parent_lies_above(tier: Tier, above: Tier) -> None:
    """A place of the same tier or below is refused by name."""
    with pytest.raises(FactsError) as caught:
        place("下", tier, parent=place("上", above))

    assert ("parent", "上", f"a profile of a tier above {tier.value}") == caught.value.args


@pytest.mark.parametrize("tier", [Tier.NATIONAL, Tier.TOWNSHIP])
def test_neither_nation_nor_township_has_a_profile(tier: Tier) -> None:
    """The nation's values are the statutes', and townships give none."""
    with pytest.raises(FactsError) as caught:
        place(tier=tier)

    assert (
        "tier",
        tier,
        "Tier.PROVINCE, Tier.PREFECTURE or Tier.COUNTY",
    ) == caught.value.args


@pytest.mark.parametrize(
    ("field", "parts"),
    [
        ("name", {"name": " "}),
        ("tier", {"tier": "省级"}),
        ("parent", {"tier": Tier.COUNTY, "parent": "某省"}),
    ],
)
def test_name_tier_and_parent_are_checked(field: str, parts: dict[str, Any]) -> None:
    """The part at fault is named."""
    with pytest.raises(FactsError, match=rf"^{field} = "):
        Profile(**{"name": "某省", "tier": Tier.PROVINCE, **parts})


# kinds

KINDS: dict[str, Any] = {
    "township_sessions": Norm(AtLeast(2)),
    "township_quorum": Share(TWO_THIRDS, Base.ALL_DEPUTIES),
    "township_majority": Share(HALF, Base.ALL_DEPUTIES),
    "township_extraordinary": Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES),
    "township_first_session_months": 2,
    "township_notice_days": 7,
    "township_notice_exemption": Text("除外", "excepted"),
    "officials_ballots": Base.BALLOTS_ISSUED,
    "chief_post_usual_surplus": 1,
    "presidium_meetings": Norm(OnceIn(3)),
    "presidium_quorum": Share(TWO_THIRDS, Base.ALL_PRESIDIUM_MEMBERS),
    "presidium_majority": Share(TWO_THIRDS, Base.ALL_PRESIDIUM_MEMBERS),
    "committee_meetings": Norm(OnceIn(2)),
    "committee_quorum": Share(HALF, Base.ALL_MEMBERS),
    "committee_majority": Share(HALF, Base.ALL_MEMBERS),
    "committee_notice_days": 7,
    "committee_notice_exemption": Text("除外", "excepted"),
}
EACH = pytest.mark.parametrize("field", KINDS)


def test_every_field_is_tested_here() -> None:
    """No field but name, tier, parent and the groups is left out."""
    fields = [field.name for field in attrs.fields(Profile)]

    assert ["name", "tier", "parent", *KINDS, *GROUPS] == fields


@EACH
def test_a_value_of_its_kind_is_taken(field: str) -> None:
    """It is found on its first day."""
    profile = place(**{field: given(KINDS[field])})

    assert (Local("某省", given(KINDS[field])),) == profile.find(field, SINCE)


@EACH
@pytest.mark.parametrize("bad", ["二", 2.0, None, AtLeast(1), HALF, Fraction(1, 2)], ids=repr)
def test_a_value_of_another_kind_is_refused(field: str, bad: Any) -> None:
    """Neither texts nor floats, nor a part of what is wanted."""
    with pytest.raises(FactsError, match=rf"^{field}.value = .*: expected a "):
        place(**{field: given(bad)})


@EACH
def test_a_value_comes_with_its_source(field: str) -> None:
    """A bare value is refused."""
    with pytest.raises(FactsError, match=rf"^{field} = .*: expected a Provision"):
        place(**{field: KINDS[field]})


@pytest.mark.parametrize("field", [name for name, value in KINDS.items() if value in {1, 2, 7}])
@pytest.mark.parametrize("bad", [True, -1])
def test_numbers_are_counts(field: str, bad: Any) -> None:
    """Truth values and less than nothing are no numbers of days or months."""
    with pytest.raises(FactsError, match=rf"^{field}.value = .*: expected a whole number"):
        place(**{field: given(bad)})


# room beside the statute


@pytest.mark.parametrize(
    ("cited", "field", "value"),
    [
        ("《地方组织法》（2022）第14条第4款", "township_quorum", Share(HALF, Base.ALL_DEPUTIES)),
        (
            "《地方组织法》（2022）第14条第4款",
            "township_quorum",
            Share(at_least(Fraction(3, 4)), Base.ALL_DEPUTIES),
        ),
        (
            "《地方组织法》（2022）第14条第4款",
            "township_quorum",
            Share(more_than(Fraction(2, 3)), Base.ALL_DEPUTIES),
        ),
        (
            "《地方组织法》（2022）第14条第4款",
            "township_quorum",
            Share(TWO_THIRDS, Base.ALL_MEMBERS),
        ),
        ("《地方组织法》（2022）第20条", "township_first_session_months", 3),
        ("《地方组织法》（2022）第20条", "township_first_session_months", 1),
        ("《地方组织法》（2015）第20条", "township_majority", Share(TWO_THIRDS, Base.ALL_DEPUTIES)),
        (
            "《地方组织法》（2015）第11条",
            "township_extraordinary",
            Share(at_least(Fraction(1, 4)), Base.ALL_DEPUTIES),
        ),
        (
            "《地方组织法》（2022）第51条第3款",
            "committee_quorum",
            Share(TWO_THIRDS, Base.ALL_MEMBERS),
        ),
        (
            "《地方组织法》（2022）第51条第4款",
            "committee_majority",
            Share(at_least(Fraction(1, 2)), Base.ALL_MEMBERS),
        ),
        ("《地方组织法》（2015）第45条", "committee_meetings", Norm(OnceIn(3))),
    ],
)
def test_where_the_statute_leaves_no_room_another_value_is_refused(
    cited: str, field: str, value: Any
) -> None:
    """Stricter or not; the error names the statute's value and provision."""
    with pytest.raises(OutOfRangeError) as caught:
        place(**{field: given(value)})

    assert (field, value) == (caught.value.field, caught.value.value)
    assert caught.value.expected.endswith(f"({cited})")


@pytest.mark.parametrize(
    ("taken", "until"), [(True, date(2022, 3, 11)), (False, STATUTE), (False, None)]
)
def test_a_value_that_ended_before_the_statute_began_is_taken(
    taken: bool,  # noqa: FBT001
    until: date | None,
) -> None:
    """The day before the statute's first day is the last that contradicts nothing."""
    quorum = given(Share(HALF, Base.ALL_DEPUTIES), until=until)
    if taken:
        assert quorum == place(township_quorum=quorum).township_quorum
        return
    with pytest.raises(OutOfRangeError):
        place(township_quorum=quorum)


@pytest.mark.parametrize("since", [STATUTE, date(2026, 1, 1)])
def test_a_value_of_later_days_is_held_against_the_present_wording(since: date) -> None:
    """Older wordings that ended before are not named."""
    with pytest.raises(OutOfRangeError, match="《地方组织法》（2022）第25条"):
        place(township_majority=given(Share(TWO_THIRDS, Base.ALL_DEPUTIES), since))


@pytest.mark.parametrize(
    ("refused", "value", "since", "until"),
    [
        (False, 3, date(2010, 1, 1), date(2014, 12, 31)),
        (True, 3, date(2010, 1, 1), date(2015, 1, 1)),
        (True, 3, date(2018, 12, 31), None),
        (False, 3, date(2019, 1, 1), date(2019, 12, 31)),
        (True, 3, date(2019, 1, 1), date(2020, 1, 1)),
        (True, 3, date(2019, 1, 1), None),
        (True, 2, date(2019, 1, 1), None),
        (False, 1, date(2019, 1, 1), None),
        (True, 1, date(2018, 12, 31), None),
        (True, 3, date(2021, 1, 1), None),
    ],
)
def test_only_wordings_in_force_at_the_same_time_are_asked(
    monkeypatch: pytest.MonkeyPatch,
    refused: bool,  # noqa: FBT001
    value: int,
    since: date,
    until: date | None,
) -> None:
    """Two months from 2015 to 2018, then none said, then one month from 2020."""
    national = Citation(LOCAL, 20)
    toy = attrs.evolve(
        organic_law.FIRST_SESSION_MONTHS,
        versions=attrs.evolve(
            organic_law.FIRST_SESSION_MONTHS.versions,
            entries=(
                Provision(2, national, date(2015, 1, 1), date(2018, 12, 31)),
                Provision(1, national, date(2020, 1, 1)),
            ),
        ),
    )
    monkeypatch.setitem(module.ROOM, "township_first_session_months", (toy, module.same))
    months = given(value, since, until)
    if refused:
        with pytest.raises(OutOfRangeError):
            place(township_first_session_months=months)
        return

    assert months == place(township_first_session_months=months).township_first_session_months


@pytest.mark.parametrize(
    ("field", "frequency"),
    [
        ("township_sessions", AtLeast(1)),
        ("township_sessions", AtLeast(4)),
        ("township_sessions", EveryPeriod(1, Period.HALF_YEAR)),
        ("township_sessions", OnceIn(6)),
        ("township_sessions", NeverApart(12)),
        ("committee_meetings", OnceIn(2)),
        ("committee_meetings", OnceIn(1)),
        ("committee_meetings", EveryPeriod(1, Period.TWO_MONTHS)),
        ("committee_meetings", EveryPeriod(1, Period.MONTH)),
        ("committee_meetings", EveryPeriod(2, Period.QUARTER)),
        ("committee_meetings", NeverApart(2)),
        ("committee_meetings", AtLeast(6)),
    ],
)
def test_a_place_may_ask_for_more_meetings(field: str, frequency: Frequency) -> None:
    """The statute says at least: as many or more are taken, however they are spread."""
    norm = given(Norm(frequency))

    assert norm == getattr(place(**{field: norm}), field)


@pytest.mark.parametrize(
    ("field", "frequency"),
    [
        ("township_sessions", NeverApart(13)),
        ("committee_meetings", OnceIn(3)),
        ("committee_meetings", NeverApart(3)),
        ("committee_meetings", EveryPeriod(1, Period.QUARTER)),
        ("committee_meetings", AtLeast(5)),
    ],
)
def test_a_place_may_not_ask_for_fewer_meetings(field: str, frequency: Frequency) -> None:
    """Fewer than the statute's are refused."""
    with pytest.raises(OutOfRangeError, match=rf"^{field} = "):
        place(**{field: given(Norm(frequency))})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("presidium_quorum", Share(TWO_THIRDS, Base.ALL_PRESIDIUM_MEMBERS)),
        ("presidium_meetings", Norm(AtLeast(1))),
        ("township_notice_days", 0),
        ("committee_notice_days", 30),
    ],
)
def test_where_the_statute_is_silent_any_value_is_taken(field: str, value: Any) -> None:
    """The local text is the only source."""
    assert given(value) == getattr(place(**{field: given(value)}), field)


def test_profiles_are_values() -> None:
    """They hash, cannot be changed, and take names only."""
    assert {place(township_notice_days=given(7))} == {place(township_notice_days=given(7))}
    assert place(township_notice_days=given(8)) != place(township_notice_days=given(7))
    frozen: Any = place()
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        frozen.name = "他省"
    build: Any = Profile
    with pytest.raises(TypeError):
        build("某省", Tier.PROVINCE)


def test_the_package_offers_profiles_by_name() -> None:
    """Each is loaded when it is asked for; another name is none."""
    assert Profile is profiles.Profile
    assert [] == [name for name in profiles.__all__ if name not in dir(profiles)]
    assert ["浙江", "重庆"] == [profiles.ZHEJIANG.name, profiles.CHONGQING.name]
    with pytest.raises(AttributeError, match="has no attribute 'ATLANTIS'"):
        getattr(profiles, "ATLANTIS")  # noqa: B009  # mypy knows it is not there
