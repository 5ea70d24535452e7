"""Replication: the same numbers whatever the run; moments, prefixes and histograms of what it keeps."""

import math
import threading
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from engine.estimators import ESTIMATORS, typed
from engine.expression import compile_expression
from engine.moments import CHUNK, Moments, MomentTable, SortedEstimates, prefix_moments, summary
from engine.replication import block_rows, replicate, sample_of


class StandardNormal:
    def fill(self, out, rng):
        rng.standard_normal(out=out)


class Difference:
    """Fills in two passes over the whole, so that a block filled in part would hold other numbers."""

    def fill(self, out, rng):
        rng.standard_exponential(out=out)
        out -= rng.standard_exponential(size=out.shape)


class Broken:
    def fill(self, out, rng):
        raise RuntimeError("no draws")


RULES = [ESTIMATORS[name] for name in ("mean", "median", "variance_n_minus_1", "mad")]
RULES.append(typed(compile_expression("first(x) - max(x)")))


def last(source, n, n_trials, seed=5, rules=RULES, **options):
    *_, end = replicate(source, n, n_trials, seed, rules, **options)
    assert end.done == n_trials == end.n_trials
    return end.estimates


# -- replicates ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("source", [StandardNormal(), Difference()], ids=["one pass", "two passes"])
@pytest.mark.parametrize("n", [1, 7, 100, 1000])
def test_replicates_depend_on_neither_their_number_nor_the_threads(source, n):
    many = last(source, n, 5000)
    np.testing.assert_array_equal(last(source, n, 1000), many[:1000])
    np.testing.assert_array_equal(last(source, n, 1), many[:1])
    for threads in (2, 3):
        np.testing.assert_array_equal(last(source, n, 5000, threads=threads), many)
        np.testing.assert_array_equal(last(source, n, 1000, threads=threads), many[:1000])


def test_estimates_do_not_depend_on_the_company():
    together = last(Difference(), 20, 3000)
    for column, rule in enumerate(RULES):
        np.testing.assert_array_equal(last(Difference(), 20, 3000, rules=[rule])[:, 0], together[:, column])


def test_a_sample_comes_back():
    n, place = 30, {"location": 4.0, "scale": 0.5}
    found = last(Difference(), n, 5000, **place)
    for i in (0, 17, block_rows(n) - 1, block_rows(n), 4999):
        x = sample_of(Difference(), n, 5, i, **place)
        assert x.shape == (n,)
        assert x[0] - x.max() == found[i, 4]
        assert np.median(x) == found[i, 1]
        assert x.mean() == pytest.approx(found[i, 0], rel=1e-14)


def test_blocks_and_seeds_differ():
    n = 64
    first, second = (sample_of(StandardNormal(), n, 5, i) for i in (0, block_rows(n)))
    assert not np.intersect1d(first, second).size
    assert not np.intersect1d(first, sample_of(StandardNormal(), n, 6, 0)).size


def test_location_and_scale_move_the_same_draws():
    standard = last(StandardNormal(), 12, 2000)
    moved = last(StandardNormal(), 12, 2000, location=-3.0, scale=2.0)
    for column, rule in enumerate(RULES[:4]):
        a, b = rule.move(-3.0, 2.0)
        np.testing.assert_allclose(moved[:, column], a + b * standard[:, column], rtol=1e-11, atol=1e-13)


def test_the_law_of_the_mean():
    found = last(StandardNormal(), 25, 20_000, rules=[ESTIMATORS["mean"]])[:, 0]
    assert stats.kstest(found * 5.0, "norm").pvalue > 1e-3


def test_views_grow_and_are_read_only(monkeypatch):
    monkeypatch.setattr("engine.replication.SLICE_SECONDS", 0.0)
    frames = list(replicate(StandardNormal(), 100, 4000, 1, RULES))
    done = [frame.done for frame in frames]
    assert done == [*range(block_rows(100), 4000, block_rows(100)), 4000]
    for frame in frames:
        assert frame.estimates.shape == (frame.done, len(RULES))
        assert not frame.estimates.flags.writeable
        np.testing.assert_array_equal(frame.estimates, frames[-1].estimates[: frame.done])


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_closing_leaves_no_thread(threads):
    before = threading.active_count()
    run = replicate(StandardNormal(), 50, 1_000_000, 1, RULES, threads=threads)
    assert 0 < next(run).done < 1_000_000
    run.close()
    assert threading.active_count() == before
    with pytest.raises(StopIteration):
        next(run)


@pytest.mark.parametrize("threads", [1, 3])
def test_an_error_reaches_the_reader_and_leaves_no_thread(threads):
    before = threading.active_count()
    with pytest.raises(RuntimeError, match="no draws"):
        list(replicate(Broken(), 50, 100_000, 1, RULES, threads=threads))
    assert threading.active_count() == before


def test_another_thread_may_go_on_with_the_run(monkeypatch):
    monkeypatch.setattr("engine.replication.SLICE_SECONDS", 0.0)
    run = replicate(StandardNormal(), 200, 5000, 5, RULES, threads=2)
    next(run)
    ends = []
    worker = threading.Thread(target=lambda: ends.extend(run))
    worker.start()
    worker.join()
    np.testing.assert_array_equal(ends[-1].estimates, last(StandardNormal(), 200, 5000))


@pytest.mark.parametrize(("n", "n_trials", "threads"), [(1_000_000, 5, 1), (1_000_000, 5, 3), (1000, 3000, 3)])
def test_memory_does_not_grow_with_the_run(n, n_trials, threads):
    tracemalloc.start()
    try:
        last(Difference(), n, n_trials, rules=RULES[:4], threads=threads)
        assert tracemalloc.get_traced_memory()[1] < 64 * 2**20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("bad", [{"n": 0}, {"n_trials": 0}, {"threads": 0}])
def test_what_cannot_be_run_is_refused_at_once(bad):
    with pytest.raises(ValueError, match="each at least 1"):
        replicate(StandardNormal(), **({"n": 3, "n_trials": 3, "seed": 1, "estimators": RULES} | bad))


def test_infinite_draws_are_silent():
    class Wild:
        def fill(self, out, rng):
            out[...] = rng.choice([-np.inf, 1.0, np.inf], size=out.shape)

    found = Moments.of(last(Wild(), 4, 3000, rules=RULES[:4], threads=2))
    assert (found.count + found.not_finite == 3000).all()
    assert found.not_finite[0] > 2000


# -- moments ------------------------------------------------------------------------------------------------------


def same(a, b, rel=1e-12, scale=1.0):
    np.testing.assert_array_equal(a.count, b.count)
    np.testing.assert_array_equal(a.not_finite, b.not_finite)
    for power, name in enumerate(("mean", "m2", "m3", "m4"), 1):
        np.testing.assert_allclose(getattr(a, name), getattr(b, name), rtol=rel, atol=rel * scale**power, err_msg=name)


def test_moments_against_scipy():
    t = np.random.default_rng(2).gamma(3.0, size=(10_000, 3)) * [1.0, 10.0, 0.1] + [0.0, 5.0, -1.0]
    found = Moments.of(t)
    np.testing.assert_allclose(found.mean, t.mean(0), rtol=1e-14)
    for order, total in ((2, found.m2), (3, found.m3), (4, found.m4)):
        np.testing.assert_allclose(total / 10_000, stats.moment(t, order, axis=0), rtol=1e-11)


numbers = st.lists(st.floats(-100, 100) | st.sampled_from([math.inf, -math.inf, math.nan]), max_size=30)


@given(st.lists(numbers, min_size=1, max_size=6))
def test_merged_moments_are_those_of_the_whole(parts):
    merged = sum((Moments.of(np.array(part)) for part in parts), Moments.none(1))
    whole = Moments.of(np.array([t for part in parts for t in part]))
    same(merged, whole, rel=1e-9, scale=200.0)
    assert merged.count[0] + merged.not_finite[0] == sum(map(len, parts))


@given(st.lists(st.floats(-10, 10), min_size=1, max_size=40), st.floats(-20, 20), st.floats(-5, 5))
def test_moments_of_an_affine_map(values, a, b):
    t = np.array(values)
    same(Moments.of(t).transformed(a, b), Moments.of(a + b * t), rel=1e-9, scale=100.0)


def test_estimators_are_moved_each_by_its_own_law():
    t = np.random.default_rng(2).normal(size=(500, 2))
    a, b = np.array([3.0, 0.0]), np.array([2.0, 4.0])
    same(Moments.of(t).transformed(a, b), Moments.of(a + b * t), rel=1e-11)


@pytest.mark.parametrize("pieces", [1, 3, 100])
def test_a_large_offset_costs_no_digits(pieces):
    """NIST NumAcc4, in pieces as well: 8.3 digits of the standard deviation 0.1 are all that the data hold."""
    t = np.concatenate([[10_000_000.2], np.tile([10_000_000.1, 10_000_000.3], 500)])
    found = sum((Moments.of(part) for part in np.array_split(t, pieces)), Moments.none(1))
    result = summary(found, 10_000_000.2)
    assert found.mean[0] == pytest.approx(10_000_000.2, rel=1e-15)
    assert math.sqrt(result.variance[0]) == pytest.approx(0.1, rel=1e-8)
    assert result.mse[0] == pytest.approx(0.01, rel=1e-2)
    assert found.m4[0] / 1001 == pytest.approx(1e-4, rel=2e-3)


def test_summary_against_numpy():
    t, truth = np.random.default_rng(4).gamma(2.0, size=3000), 1.5
    found = summary(Moments.of(t), truth)
    errors = (t - truth) ** 2
    assert found.bias[0] == pytest.approx(t.mean() - truth, rel=1e-12)
    assert found.bias_mcse[0] == pytest.approx(stats.sem(t), rel=1e-12)
    assert found.variance[0] == pytest.approx(t.var(ddof=1), rel=1e-12)
    assert found.mse[0] == pytest.approx(errors.mean(), rel=1e-12)
    assert found.mse_mcse[0] == pytest.approx(stats.sem(errors), rel=1e-10)
    m2, m4, r = t.var(), stats.moment(t, 4), 3000
    assert found.variance_mcse[0] == pytest.approx(math.sqrt((m4 - m2**2 * (r - 3) / (r - 1)) / r), rel=1e-12)
    whole = summary(Moments.of(t), truth, ddof=0)
    assert whole.bias[0] ** 2 + whole.variance[0] == pytest.approx(whole.mse[0], rel=1e-15)
    assert whole.variance_mcse[0] == pytest.approx(found.variance_mcse[0] * (r - 1) / r, rel=1e-12)


def test_standard_errors_are_those_of_repeated_runs():
    t = np.random.default_rng(6).exponential(size=(200, 4000))
    found = summary(Moments.of(t), 1.2)
    assert found.variance.std() == pytest.approx(np.mean(found.variance_mcse), rel=0.1)
    assert found.mse.std() == pytest.approx(np.mean(found.mse_mcse), rel=0.1)
    assert found.bias.std() == pytest.approx(np.mean(found.bias_mcse), rel=0.1)


def test_too_few_estimates_say_nothing():
    (none,) = summary(Moments.of(np.array([np.nan, np.inf])), 0.0).rows()
    assert (none["replications"], none["not_finite"]) == (0, 2)
    assert all(value is None for name, value in none.items() if name not in ("replications", "not_finite"))
    (one,) = summary(Moments.of(np.array([3.0, -np.inf])), 1.0).rows()
    assert (one["mean"], one["bias"], one["mse"]) == (3.0, 2.0, 4.0)
    assert one["variance"] is one["bias_mcse"] is one["variance_mcse"] is one["mse_mcse"] is None
    (two,) = summary(Moments.of(np.array([3.0, 5.0])), 1.0).rows()
    assert (two["variance"], two["bias_mcse"]) == (2.0, 1.0)


def test_a_constant_has_no_variance_and_no_error():
    found = summary(Moments.of(np.full((5000, 1), 0.1)), 0.3)
    assert found.variance[0] == found.variance_mcse[0] == found.bias_mcse[0] == 0.0
    assert found.mse[0] == pytest.approx(0.04)
    assert found.mse_mcse[0] < 1e-12


def test_huge_estimates_overflow_in_silence():
    rows = summary(Moments.of(np.array([1e200, -1e200, 3e180])) + Moments.of(np.array([1e250])), 0.0).rows()
    assert next(rows)["mse"] is None


# -- prefixes and histograms --------------------------------------------------------------------------------------


def test_moments_of_every_prefix():
    t = np.random.default_rng(3).normal(7.0, 2.0, size=(3 * CHUNK + 500, 2))
    table = MomentTable(t[:CHUNK])
    table.extend(t[: CHUNK + 10])
    table.extend(t)
    for k in (0, 1, 2, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, len(t)):
        found = table.first(k)
        same(found, Moments.of(t[:k]), rel=1e-10, scale=100.0)
        for name in ("mean", "m2", "m3", "m4"):
            np.testing.assert_array_equal(getattr(prefix_moments(t, k), name), getattr(found, name))
    same(table.first(), table.first(len(t)))
    for bad in (-1, len(t) + 1):
        with pytest.raises(ValueError, match="the estimates there are"):
            table.first(bad)


def test_histograms_of_moved_estimates():
    t = np.random.default_rng(3).standard_cauchy(size=10_000)
    kept = SortedEstimates(np.concatenate([t, [np.nan, np.inf]]))
    for a, b in ((0.0, 1.0), (3.0, 0.2), (-1.0, 5.0)):
        edges = np.linspace(a - 4 * b, a + 4 * b, 81)
        np.testing.assert_array_equal(kept.counts(edges, a, b), np.histogram(a + b * t, edges)[0])
    with pytest.raises(ValueError, match="above 0"):
        kept.counts([0.0, 1.0], 0.0, -1.0)


@given(st.lists(st.integers(-5, 5), max_size=30), st.lists(st.integers(-6, 6), min_size=2, max_size=9, unique=True))
def test_bins_close_as_in_numpy(values, edges):
    t, edges = np.array(values, dtype=float), np.sort(np.array(edges, dtype=float))
    np.testing.assert_array_equal(SortedEstimates(t).counts(edges), np.histogram(t, edges)[0])
