"""Laws that every concept keeps at any valid settings, drawn at random.

Sizes are drawn inside what a slider shows at first, and small: the laws do not depend on them. The long profile draws
ten thousand settings for each concept.
"""

import json
import math
import os
import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import catalogue
from engine.concept import plain
from engine.concepts import BY_ID, CONCEPTS
from engine.settings import SettingError, Settings, format_value, specs

IDS = [concept.id for concept in CONCEPTS]
# Of the default profile, which must be quick; the long one has its own number.
FEW = settings() if os.environ.get("HYPOTHESIS_PROFILE") else settings(max_examples=4)
_MOST = {"n_trials": 400, "shots": 200, "n_paths": 30, "n_max": 400, "draws": 300, "n_sets": 20, "epochs": 30}
_LONGEST = 60


def _values(spec):
    """Values of one setting: its whole domain, sizes small."""
    if spec.kind == "bool":
        return st.booleans()
    if spec.choices is not None:
        return st.sampled_from(list(spec.choices))
    if spec.kind == "text":
        return st.just(spec.default)
    if spec.kind == "numbers":
        return st.just(spec.default) | st.lists(_numbers(spec, "float"), max_size=8).map(tuple)
    return _numbers(spec, spec.kind)


def _numbers(spec, kind):
    low, high = spec.typical or (spec.low, spec.high)
    low, high = max(low, spec.low), min(high, spec.high)
    if kind == "int":
        most = _MOST.get(spec.name, _LONGEST if spec.name not in ("seed", "x_seed") else 1000)
        return st.integers(int(low), int(max(low, min(high, most))))
    low, high = (max(low, -100.0), min(high, 100.0)) if math.isinf(low) or math.isinf(high) else (low, high)
    return st.floats(low, high, exclude_min=spec.low_open and low == spec.low).map(float)


@st.composite
def wished(draw, concept) -> Settings:
    """Settings some of whose values are others than a preset's; what is refused together is left as it was."""
    made = concept.start(draw(st.sampled_from([None, *concept.presets])))
    small = {spec.name: most for spec in specs(type(made)) if (most := _MOST.get(spec.name)) is not None}
    for name, most in small.items():
        if getattr(made, name) > most:
            made = _changed(made, name, most)
    some = draw(st.lists(st.sampled_from(specs(type(made))), min_size=1, max_size=6, unique_by=lambda spec: spec.name))
    for spec in some:
        made = _changed(made, spec.name, draw(_values(spec)))
    return made


def _changed(made: Settings, name: str, value: object) -> Settings:
    try:
        return made.with_values(**{name: value})
    except SettingError:
        return made


def arrays_of(value, depth: int = 0):
    """Every array that a Result holds, wherever it lies."""
    if isinstance(value, np.ndarray):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from arrays_of(item, depth)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from arrays_of(item, depth)


@pytest.mark.parametrize("concept_id", IDS)
def test_any_settings_give_a_result_that_can_be_told(concept_id) -> None:
    """It ends, goes forward, is read-only, gives strict JSON, and the same again."""
    concept = BY_ID[concept_id]

    @FEW
    @given(wished(concept))
    def law(made: Settings) -> None:
        before = threading.active_count()
        frames = list(concept.frames(made))
        assert threading.active_count() == before
        last = frames[-1]
        assert [frame.progress for frame in frames] == sorted(frame.progress for frame in frames)
        assert [frame.progress == 1.0 for frame in frames] == [False] * (len(frames) - 1) + [True]
        assert last.settings == made
        assert set(last.readouts) == set(concept.readouts)
        for array in arrays_of(tuple(vars(last).values())):
            assert not array.flags.writeable
        document = catalogue.as_json(concept, last)
        json.loads(document, parse_constant=lambda name: pytest.fail(name))
        assert catalogue.as_json(concept, concept.last(made)) == document
        if concept.at is not None and last.steps:
            early = concept.at(last, (last.steps + 1) // 2)
            json.dumps(plain(dict(early.readouts)), allow_nan=False)
        for name, column in last.columns().items():
            assert name
            assert column.ndim == 1

    law()


@pytest.mark.parametrize("concept_id", IDS)
def test_any_settings_are_written_and_read_back(concept_id) -> None:
    concept = BY_ID[concept_id]

    @FEW
    @given(wished(concept))
    def law(made: Settings) -> None:
        document = json.loads(json.dumps({name: plain(value) for name, value in made.as_dict().items()}))
        assert concept.settings().with_values(**document) == made
        texts = {name: format_value(value) for name, value in made.as_dict().items()}
        assert concept.settings().with_texts(texts) == made
        for spec in specs(type(made)):
            assert spec.when is None or isinstance(spec.when(made), bool)
        if concept.own is not None and concept.own.read is not None:
            columns = concept.own.read(made)
            assert len({len(column) for column in columns.values()}) <= 1

    law()


@pytest.mark.parametrize("concept_id", IDS)
def test_a_run_that_is_cut_leaves_nothing_running(concept_id) -> None:
    """Cut at its first, second … frame; the threads that a run has are gone when it is closed."""
    concept = BY_ID[concept_id]

    @FEW
    @given(wished(concept), st.integers(0, 3))
    def law(made: Settings, pulled: int) -> None:
        before = threading.active_count()
        frames = concept.frames(made)
        for _ in range(pulled):
            next(frames, None)
        getattr(frames, "close", lambda: None)()
        assert threading.active_count() == before

    law()


def test_a_truth_next_to_nothing_counts_as_nothing() -> None:
    """Families take no number below 1e-70 in size; a location that small is 0."""
    concept = BY_ID["sufficiency"]
    for model in ("normal", "normal_mean", "laplace"):
        tiny, none = (concept.last(concept.settings(model=model, mu=mu, n_trials=100)) for mu in (7e-151, 0.0))
        assert tiny.readouts == none.readouts
