"""Hypothesis strategies for settings, views and sessions of any concept, from the descriptions of the settings."""

import math

from hypothesis import strategies as st

from engine.concepts import CONCEPTS
from engine.settings import SettingError, Settings, Spec, specs
from engine.state import Session, State


def values(spec: Spec) -> st.SearchStrategy:
    """Values that a field may take, its ends and the awkward ones among them."""
    if spec.kind == "bool":
        return st.booleans()
    if spec.choices is not None:
        return st.sampled_from(list(spec.choices))
    if spec.kind == "text":
        return st.one_of(st.just(spec.default), st.text(max_size=min(12, spec.max_length)))
    if spec.kind == "int":
        least, most = max(spec.low, -(2**53)), min(spec.high, 2**53)
        return st.integers(math.ceil(least), math.floor(most))
    floats = st.floats(
        None if math.isinf(spec.low) else spec.low,
        None if math.isinf(spec.high) else spec.high,
        exclude_min=spec.low_open and not math.isinf(spec.low),
        exclude_max=spec.high_open and not math.isinf(spec.high),
        allow_nan=False, allow_infinity=False,
    )  # fmt: skip
    return st.lists(floats, max_size=6).map(tuple) if spec.kind == "numbers" else floats


@st.composite
def settings_of(draw, cls: type[Settings]) -> Settings:
    """Settings with a few fields drawn anew; what does not go with the others is left as it was."""
    made = cls()
    known = specs(cls)
    if not known:
        return made
    for spec in draw(st.lists(st.sampled_from(known), max_size=5, unique_by=lambda one: one.name)):
        try:
            made = cls(**{**made.as_dict(), spec.name: draw(values(spec))})
        except SettingError:
            continue
    return made


@st.composite
def sessions(draw, view_of=None) -> Session:
    """Sessions of up to four concepts, with views where their classes are known."""
    chosen = draw(st.lists(st.sampled_from(CONCEPTS), max_size=4, unique_by=lambda one: one.id))
    states = {}
    for concept in chosen:
        view = draw(settings_of(view_of(concept.id))) if view_of is not None else None
        states[concept.id] = State(draw(settings_of(concept.settings)), view)
    shown = draw(st.sampled_from(chosen)).id if chosen else ""
    return Session(shown, states)
