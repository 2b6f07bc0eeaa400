"""How stories are parted among volumes: what comes last moves little."""

from generator.searching import Listed, spool


def listed(number, year="2019"):
    return Listed(f"a-{number}", year, number.to_bytes(12))


def names(stories):
    return {volume.name for volume in spool(stories)}


def test_a_new_page_of_this_year_makes_one_small_volume_new():
    stories = [listed(number) for number in range(5000)]
    before = names(stories)
    (new,) = (volume for volume in spool([*stories, listed(5000)]) if volume.name not in before)
    assert new.count <= 400


def test_years_that_are_over_have_large_volumes_only():
    years = {str(year): 900 if year < 2018 else 1000 for year in range(2015, 2020)}
    stories = [listed(number, year) for year, count in years.items() for number in range(count)]
    volumes = [volume.year for volume in spool(stories)]
    assert [volumes.count(year) for year in ("2015", "2016", "2017")] == [1, 1, 1]
    assert volumes.count("2019") > 2


def test_every_story_stands_in_one_volume_in_the_order_of_the_archive():
    stories = [listed(number, ("2018", "2019", "undated")[number % 3]) for number in range(9000)]
    found = [story for volume in reversed(spool(stories)) for story in volume.ids]
    assert sorted(found) == sorted(story.id for story in stories)
    for year in ("2018", "2019", "undated"):
        kept = [story for volume in reversed(spool(stories)) if volume.year == year for story in volume.ids]
        assert kept == [story.id for story in stories if story.shelf == year]
