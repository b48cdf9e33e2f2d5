"""Posts and contests."""

from npcmodel.facts.people import Contest, Post


def test_posts_by_their_chinese_terms() -> None:
    """Those of a standing committee, in the order of the statute."""
    assert ["主任", "副主任", "秘书长", "委员"] == [post.value for post in Post]


def test_contests_by_their_chinese_terms() -> None:
    """As the rules on surplus tell them apart."""
    assert [
        "直接选举代表",
        "间接选举代表",
        "正职",
        "副职",
        "常务委员会委员",
        "军队直接选举代表",
        "军人代表大会选举代表",
    ] == [contest.value for contest in Contest][:7]
