"""What the program says of itself: version and licences."""

from engine import __version__
from gui import licences
from gui.about import About


def test_licences_stand_in_a_column_and_go_again(window) -> None:
    about = window.feature(About)
    assert about.licences is None  # nothing is read before it is asked for
    window.actions_by_words["Licences"].trigger()
    assert about.licences is not None
    assert about.licences.isVisible()
    words = about.licences.text.toPlainText()
    for said in (f"thetahat {__version__}", "MIT License", "SIL OPEN FONT LICENSE", "PySide6", "scipy"):
        assert said in words, said
    window.actions_by_words["Licences"].trigger()
    assert not about.licences.isVisible()


def test_a_packaged_application_shows_what_was_collected(tmp_path, monkeypatch) -> None:
    (tmp_path / "LICENCES.txt").write_text("every licence, word by word", encoding="utf-8")
    monkeypatch.setattr(licences, "resource_path", lambda *parts: tmp_path.joinpath(*parts))
    assert licences.words() == "every licence, word by word"
