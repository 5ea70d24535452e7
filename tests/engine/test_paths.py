"""Regularisation paths: the chapter's numbers, published coefficients, exact risks, kept work, and awkward data."""

import json

import numpy as np
import pytest

from engine import catalogue
from engine.concepts.paths import CONCEPT, PathsSettings, frames, with_table
from engine.csvfile import read_text
from engine.lasso import lasso_path
from engine.path_fit import PathFit, Recipe
from engine.paths_settings import BETWEEN, MOST_COLUMNS, MOST_ROWS, present_data, problem
from engine.regression_data import Regression, chapter, generated
from engine.settings import SettingError, specs

# Least squares on the diabetes study, as R's lars and scikit-learn have published it.
DIABETES_OLS = (-10.012, -239.819, 519.840, 324.390, -792.184, 476.746, 101.045, 177.064, 751.279, 67.625)


def last(**values):
    return CONCEPT.last(PathsSettings().with_values(**values))


def plain(**values) -> PathFit:
    recipe = {"method": "lasso", "mix": 0.5, "intercept": False, "standardise": False, "folds": 10, "seed": 0}
    data = values.pop("data")
    return PathFit(data, Recipe(**(recipe | values)))


class TestTheChapter:
    def test_its_numbers(self):
        read = CONCEPT.last(CONCEPT.start("chapter")).readouts
        expected = {
            "lambda": 1.0, "mle_norm": 1.8469764508792705, "map_norm": 1.8107809259997787,
            "true_norm": 1.849324200890693, "mle_error": 0.09736491661287623, "map_error": 0.11131812349098016,
        }  # fmt: skip
        for name, value in expected.items():
            assert read[name] == pytest.approx(value, rel=1e-10), name
        assert read["improvement_percent"] == pytest.approx(-14.3, abs=0.05)
        assert read["intercept"] == 0.0

    def test_ridge_is_the_textbooks_formula(self):
        x, y = chapter().x, chapter().y
        weights = np.linalg.solve(x.T @ x + 3.0 * np.eye(50), x.T @ y)
        found = last(dataset="chapter", method="ridge", lam=3.0)
        np.testing.assert_allclose(found.weights, weights, atol=1e-12)
        hat = x @ np.linalg.solve(x.T @ x + 3.0 * np.eye(50), x.T)
        assert found.readouts["degrees_of_freedom"] == pytest.approx(np.trace(hat), rel=1e-10)

    @pytest.mark.parametrize("preset", ["ridge-wins-more-noise", "ridge-wins-d-past-n"])
    def test_one_click_shows_where_ridge_wins(self, preset):
        assert CONCEPT.last(CONCEPT.start(preset)).readouts["improvement_percent"] > 10.0

    def test_every_knot_is_told_whatever_the_method(self):
        from sklearn.linear_model import lars_path_gram

        x, y = chapter().x, chapter().y
        knots, _, _ = lars_path_gram(x.T @ y, x.T @ x, n_samples=1, method="lasso")
        for method in ("lasso", "ridge", "elastic_net"):
            np.testing.assert_allclose(last(dataset="chapter", method=method).readouts["knots"], knots, atol=1e-9)


class TestRealData:
    def test_least_squares_of_the_diabetes_study(self):
        found = last(dataset="diabetes", lam=0.0)
        np.testing.assert_allclose(found.weights, DIABETES_OLS, atol=6e-4)
        np.testing.assert_allclose(found.ols, DIABETES_OLS, atol=6e-4)
        assert found.readouts["intercept"] == pytest.approx(152.1335, abs=1e-3)

    def test_prostate_is_tested_on_the_textbooks_rows(self):
        found = last(dataset="prostate", method="ridge", lam=0.0)
        assert found.fit.data.x.shape == (67, 8)
        assert len(found.fit.data.test_y) == 30
        # Test error of least squares, Hastie, Tibshirani & Friedman, table 3.3.
        assert found.readouts["test_error"] == pytest.approx(0.521, abs=5e-4)

    def test_held_out_rows_are_tested_on_and_never_fitted(self):
        found = last(dataset="diabetes", lam=50.0, held_out=0.25)
        data = found.fit.data
        assert (len(data.y), len(data.test_y)) == (332, 110)
        level = found.readouts["intercept"]
        errors = data.test_y - level - data.test_x @ found.weights
        assert found.readouts["test_error"] == pytest.approx(np.mean(errors**2), rel=1e-12)

    def test_standardised_weights_are_per_standard_deviation(self):
        plain_, scaled = last(dataset="prostate", lam=0.0), last(dataset="prostate", lam=0.0, standardise=True)
        sd = plain_.fit.data.x.std(axis=0)
        np.testing.assert_allclose(scaled.weights, plain_.weights * sd, rtol=1e-8)
        for name in ("training_error", "test_error", "intercept"):
            assert scaled.readouts[name] == pytest.approx(plain_.readouts[name], rel=1e-9)


class TestTheGenerator:
    def test_a_row_or_column_more_keeps_the_draws(self):
        big = generated(n=150, d=90, nonzero=5, sigma=1.0, rho=0.0, seed=3)
        small = generated(n=40, d=30, nonzero=5, sigma=1.0, rho=0.0, seed=3)
        np.testing.assert_array_equal(big.x[:40, :30], small.x)
        np.testing.assert_allclose(big.y[:40], small.y, rtol=1e-13)

    def test_noise_stretches_the_same_draws(self):
        quiet, loud = (generated(n=30, d=8, nonzero=3, sigma=s, rho=0.5, seed=1) for s in (1.0, 3.0))
        np.testing.assert_array_equal(quiet.x, loud.x)
        np.testing.assert_allclose(loud.y - loud.x @ loud.truth, 3.0 * (quiet.y - quiet.x @ quiet.truth), atol=1e-12)

    @pytest.mark.parametrize("rho", [0.0, 0.6])
    def test_columns_have_unit_variance_and_the_correlation(self, rho):
        x = generated(n=4000, d=12, nonzero=0, sigma=0.0, rho=rho, seed=5).x
        covariance = np.cov(x.T, ddof=0)
        error = 1.0 / np.sqrt(4000)
        assert np.abs(np.diag(covariance) - 1.0).max() < 5.0 * np.sqrt(2.0) * error
        off = covariance[~np.eye(12, dtype=bool)]
        assert np.abs(off - rho).max() < 5.0 * np.sqrt(1.0 + rho**2) * error

    @pytest.mark.parametrize("standardise", [False, True])
    def test_the_test_error_is_the_expectation_over_new_rows(self, standardise):
        settings = {"n": 60, "d": 10, "rho": 0.4, "sigma": 1.5, "lam": 20.0, "intercept": "yes"}
        found = last(standardise=standardise, **settings)
        fresh = generated(n=100_000, d=10, nonzero=5, sigma=1.5, rho=0.4, seed=99)
        plain_, level = found.fit.prepared.own_units(found.weights[None])
        squares = (fresh.y - level - fresh.x @ plain_[0]) ** 2
        error = squares.std() / np.sqrt(len(squares))
        assert abs(squares.mean() - found.readouts["test_error"]) < 4.0 * error

    def test_more_true_weights_than_columns_are_all_of_them(self):
        assert np.count_nonzero(last(d=3, nonzero=40, n=20).truth) == 3


class TestSelections:
    def test_true_and_false_ones_are_counted(self):
        found = last(lam=16.0)
        chosen, real = found.weights != 0.0, found.truth != 0.0
        read = found.readouts
        assert read["true_selections"] == (chosen & real).sum() == 5
        assert read["false_selections"] == (chosen & ~real).sum() == read["nonzeros"] - 5

    def test_improvement_is_counted_from_least_squares(self):
        read = last(lam=16.0).readouts
        assert read["improvement_percent"] == pytest.approx(100.0 * (1.0 - read["map_error"] / read["mle_error"]))

    def test_without_a_truth_there_is_none(self):
        read = last(dataset="diabetes").readouts
        assert read["true_norm"] is read["mle_error"] is read["map_error"] is read["improvement_percent"] is None


class TestTheElasticNet:
    def test_a_lambda_between_the_grids_meets_the_kkt_conditions(self):
        rng = np.random.default_rng(4)
        for lam in rng.uniform(0.5, 150.0, 20):
            found = last(method="elastic_net", lam=float(lam), mix=0.3, rho=0.7, n=40, d=60)
            fit, w = found.fit, found.weights
            slack = fit.products - fit.gram @ w - 0.7 * lam * w
            most = np.abs(fit.products).max()
            assert np.abs(slack).max() <= 0.3 * lam + 1e-10 * most
            assert np.abs((slack - 0.3 * lam * np.sign(w))[w != 0.0]).max(initial=0.0) <= 1e-10 * most

    def test_all_lasso_is_the_lasso(self):
        net, lasso = last(method="elastic_net", mix=1.0), last(method="lasso")
        np.testing.assert_allclose(net.weights, lasso.weights, atol=1e-12)

    def test_its_degrees_of_freedom_are_a_trace(self):
        found = last(method="elastic_net", lam=20.0, mix=0.4)
        active = found.weights != 0.0
        x = found.fit.prepared.x[:, active]
        hat = x @ np.linalg.solve(x.T @ x + 0.6 * 20.0 * np.eye(active.sum()), x.T)
        assert found.readouts["degrees_of_freedom"] == pytest.approx(np.trace(hat), rel=1e-10)


class TestCrossValidation:
    def test_it_comes_behind_the_path_fold_by_fold(self):
        seen = list(frames(PathsSettings(seed=9001, folds=4)))
        assert [frame.folds_done for frame in seen] == [0, 1, 2, 3, 4]
        assert seen[0].validation is None
        assert seen[0].readouts["lambda_cv_min"] is None
        assert seen[0].readouts["knots"] == seen[-1].readouts["knots"]
        assert seen[-1].readouts["lambda_cv_min"] > 0.0

    def test_a_drag_of_lambda_goes_on_where_it_stood(self):
        start = PathsSettings(seed=9002, folds=5)
        run = frames(start)
        first, second = next(run), next(run)
        moved = list(frames(start.with_values(lam=2.0)))
        assert moved[0].fit is first.fit
        assert moved[0].folds_done == second.folds_done == 1
        assert len(moved) == 5
        again = list(frames(start.with_values(lam=3.0)))
        assert len(again) == 1
        assert again[0].validated

    def test_the_same_whether_or_not_it_was_interrupted(self):
        start = PathsSettings(seed=9003, folds=4)
        next(frames(start))
        broken = CONCEPT.last(start.with_values(lam=1.0)).validation
        whole = plain(data=problem(start), folds=4, seed=9003)
        while not whole.validated:
            whole.validate_next()
        np.testing.assert_array_equal(broken.errors, whole.fold_errors)

    def test_its_minimum_is_that_of_scikit_learn(self):
        from sklearn.linear_model import LassoCV

        found = last(dataset="chapter", folds=10)
        grid = found.fit.grid[:60]
        data = chapter()
        theirs = LassoCV(cv=10, alphas=grid / 100, tol=1e-12, max_iter=1_000_000, fit_intercept=False)
        theirs.fit(data.x, data.y)
        np.testing.assert_allclose(found.validation.errors[:, :60].T, theirs.mse_path_, rtol=1e-6)
        assert found.validation.mean[:60].argmin() == found.validation.best
        assert theirs.alpha_ * 100 == pytest.approx(found.readouts["lambda_cv_min"])

    @pytest.mark.parametrize("method", ["ridge", "elastic_net"])
    def test_a_fold_is_a_fit_to_the_other_rows(self, method):
        fit = plain(data=generated(n=30, d=6, nonzero=2, sigma=1.0, rho=0.3, seed=2), method=method, intercept=True)
        fit.validate_next()
        rows, place = fit.folds[0], 40
        rest = np.setdiff1d(np.arange(30), rows)
        part = Regression(x=fit.data.x[rest], y=fit.data.y[rest], names=fit.data.names)
        other = plain(data=part, method=method, intercept=True)
        weights = other.at(float(fit.grid[place]) * len(rest) / 30)
        plain_, level = other.prepared.own_units(weights[None])
        errors = fit.data.y[rows] - level - fit.data.x[rows] @ plain_[0]
        assert fit.fold_errors[0, place] == pytest.approx(np.mean(errors**2), rel=1e-8)

    def test_real_rows_are_dealt_out_and_every_row_is_tested_once(self):
        fit = last(dataset="prostate").fit
        np.testing.assert_array_equal(np.sort(np.concatenate(fit.folds)), np.arange(67))
        assert any(np.any(np.diff(fold) != 1) for fold in fit.folds)

    def test_more_folds_than_rows_leave_each_row_out_once(self):
        assert [len(fold) for fold in last(n=6, d=3, folds=10).fit.folds] == [1] * 6


class TestAwkwardData:
    @pytest.mark.parametrize("method", ["ridge", "lasso", "elastic_net"])
    @pytest.mark.parametrize(("n", "d"), [(1, 1), (1, 7), (2, 1), (2, 30), (30, 1), (3, 3)])
    @pytest.mark.parametrize("intercept", ["yes", "no"])
    def test_every_size_gives_a_picture(self, method, n, d, intercept):
        found = last(method=method, n=n, d=d, nonzero=min(2, d), intercept=intercept, folds=3, standardise=True)
        assert np.isfinite(found.weights).all()
        assert np.isfinite(found.fit.drawn[1]).all()
        assert (np.diff(found.fit.drawn[0]) < 0.0).all()
        json.loads(catalogue.as_json(CONCEPT, found))
        assert catalogue.as_csv(found)
        if n == 1:
            assert found.validation is None
            assert "one row cannot be cross-validated" in found.notes

    def test_past_n_least_squares_is_the_shortest_of_many(self):
        found = last(n=20, d=50)
        x, y = found.fit.data.x, found.fit.data.y
        np.testing.assert_allclose(found.ols, np.linalg.pinv(x) @ y, atol=1e-10)
        assert found.many_solutions
        assert any("d = 50 exceeds n = 20" in note for note in found.notes)

    def test_constant_and_equal_columns_are_named(self):
        rng = np.random.default_rng(1)
        x = rng.standard_normal((25, 4))
        text = "a,b,c,e,y\n" + "\n".join(f"{r[0]},7.3,{r[0]},{r[1]},{r[0] + r[1] + 0.1 * r[2]}" for r in x.tolist())
        for method in ("ridge", "lasso", "elastic_net"):
            settings = with_table(PathsSettings(method=method, lam=1.0, standardise=True), read_text(text))
            found = CONCEPT.last(settings)
            assert found.weights[1] == 0.0
            assert any("constant columns" in note and "“b”" in note for note in found.notes)
            assert any("“a” and “c”" in note for note in found.notes)
        ridge = CONCEPT.last(settings.with_values(method="ridge"))
        assert ridge.weights[0] == pytest.approx(ridge.weights[2], rel=1e-9)

    def test_a_response_that_nothing_explains(self):
        text = "a,b,y\n" + "\n".join(f"{k},{k * k},5" for k in range(8))
        found = CONCEPT.last(with_table(PathsSettings(), read_text(text)))
        assert not found.weights.any()
        assert found.readouts["intercept"] == 5.0
        assert any("every weight is 0" in note for note in found.notes)

    @pytest.mark.parametrize("rho", [0.9, 0.999, 0.999999])
    def test_strong_correlation(self, rho):
        found = last(rho=rho, n=40, d=80, lam=0.5)
        exact = lasso_path(found.fit.gram, found.fit.products).at(0.5)
        np.testing.assert_allclose(found.weights, exact)
        correlations = found.fit.data.x.T @ (found.fit.data.y - found.fit.data.x @ found.weights)
        assert np.abs(correlations).max() <= 0.5 + 1e-9 * np.abs(found.fit.products).max()


class TestAFile:
    TEXT = "dose,age,response\n1,2,3.5\n2,NA,4\n3,5,6\n4,,7\n5,6,9.25\n"

    def test_rows_without_a_number_are_refused_with_their_row_numbers(self):
        with pytest.raises(SettingError, match=r"rows 3, 5 have no number in every column.*missing = leave_out"):
            with_table(PathsSettings(), read_text(self.TEXT))

    def test_or_left_out_by_choice(self):
        settings = with_table(PathsSettings(missing="leave_out"), read_text(self.TEXT))
        assert settings.left_out == (3.0, 5.0)
        assert settings.columns == ("dose", "age", "response")
        data = problem(settings)
        assert sorted(data.y.tolist()) == [3.5, 6.0, 9.25]
        assert data.names == ("dose", "age")
        assert data.response == "response"

    def test_the_response_is_the_last_of_the_named_columns(self):
        settings = with_table(PathsSettings(), read_text("a,b,c\n1,2,3\n2,9,4\n5,6,8\n", ("c", "a")))
        assert problem(settings).response == "a"
        assert problem(settings).names == ("c",)

    def test_one_column_is_not_enough(self):
        with pytest.raises(SettingError, match="two columns"):
            with_table(PathsSettings(), read_text("a\n1\n2\n"))

    def test_own_data_without_a_file_are_refused(self):
        with pytest.raises(SettingError, match="dataset = 'own'"):
            PathsSettings(dataset="own")

    def test_settings_with_data_go_through_a_figures_file(self):
        settings = with_table(PathsSettings(missing="leave_out"), read_text(self.TEXT))
        document = json.loads(catalogue.as_json(CONCEPT, CONCEPT.last(settings)))
        assert PathsSettings().with_values(**document["settings"]) == settings


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"dataset": "own", "names": BETWEEN.join("ab"), "data": (1.0, 2.0, 3.0)}, "data = 3 .* whole rows of 2"),
        ({"dataset": "own", "names": BETWEEN.join("ab"), "data": ()}, "data = 0 .* whole rows of 2"),
        ({"dataset": "own", "names": "a", "data": (1.0,)}, "at least two columns"),
    ],
)
def test_own_rows_are_whole(values, words) -> None:
    with pytest.raises(SettingError, match=words):
        PathsSettings(**values)


def test_generated_data_are_bounded_as_a_whole() -> None:
    most = {spec.name: spec.high for spec in specs(PathsSettings)}
    n, d = int(most["n"]), int(most["d"])
    assert n * d > 400_000
    with pytest.raises(SettingError, match=f"at most {400_000 // d} at d = {d}"):
        PathsSettings(n=n, d=d)


def test_a_file_has_neither_too_many_columns_nor_too_many_rows() -> None:
    wide = read_text(",".join(f"x{k}" for k in range(MOST_COLUMNS + 2)) + "\n" + ",".join("1" * (MOST_COLUMNS + 2)))
    with pytest.raises(SettingError, match=f"at most {MOST_COLUMNS} columns beside"):
        with_table(PathsSettings(), wide)
    long = read_text("a,b\n" + "1,2\n" * (MOST_ROWS + 1))
    with pytest.raises(SettingError, match=f"1 to {MOST_ROWS} rows"):
        with_table(PathsSettings(), long)
    assert len(with_table(PathsSettings(), read_text("a,b\n" + "1,2\n" * MOST_ROWS)).data) == 2 * MOST_ROWS


def test_rows_held_out_are_shown_with_the_others() -> None:
    whole, held = PathsSettings(dataset="diabetes"), PathsSettings(dataset="diabetes", held_out=0.3)
    a, b = present_data(whole), present_data(held)
    assert list(a) == list(b)
    assert len(problem(held).y) < len(problem(whole).y)
    for name in a:
        assert sorted(b[name].tolist()) == sorted(a[name].tolist())
