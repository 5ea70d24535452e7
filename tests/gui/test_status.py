"""The last line: whole where it has room, else whole in its tooltip; a seed only where one decides something."""


def test_a_line_without_room_is_cut_and_read_in_its_tooltip(window, opened) -> None:
    opened("likelihood", family="uniform_theta", n=15)
    words = window.status.words
    assert words.text().startswith("Seed 5     Ready     n = 15     The score")
    assert words.seen == words.text()
    assert words.toolTip() == ""
    window.resize(window.minimumSizeHint().width(), 720)
    words.resize(300, words.height())
    assert words.seen.endswith("…")
    assert words.toolTip() == words.text()


def test_a_seed_is_told_where_something_is_drawn(window, opened) -> None:
    opened("noise", dataset="belgian_phones")
    assert window.status.words.text().startswith("Ready")
    opened("noise", dataset="drawn")
    assert window.status.words.text().startswith("Seed 7     Ready")
