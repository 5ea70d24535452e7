"""A Settings class with every kind of field, for the tests of the control panel."""

from dataclasses import dataclass

from engine.settings import SettingError, Settings, setting


@dataclass(frozen=True, kw_only=True)
class DemoSettings(Settings):
    population: str = setting("gamma", "Population", choices={"normal": "normal", "gamma": "gamma"}, group="Population")
    shape: float = setting(
        2.0, "Shape", symbol="k", group="Population", low=0.0, low_open=True, high=1e6, typical=(0.2, 6.0),
        when=lambda s: s.population == "gamma",
    )  # fmt: skip
    rate: float = setting(
        1.0, "Rate", symbol="λ", group="Rates", low=0.0, low_open=True, typical=(0.1, 5.0),
        when=lambda s: s.population == "normal",
    )  # fmt: skip
    scale: float = setting(
        1.0, "Scale", symbol="s", unit="cm", group="Population", low=0.0, low_open=True, high=1e6, typical=(0.0, 4.0)
    )
    shift: float = setting(-1.2, "Aim, across", symbol="b_x", group="Population", typical=(-3.0, 3.0))
    first: str = setting("mean", "First", choices={"mean": "mean", "median": "median"}, group="Estimators", role="a")
    typed: str = setting("0.9*mean(x)", "Typed estimator", group="Estimators", role="b", max_length=40)
    n: int = setting(
        5, "Sample size", symbol="n", group="How much data?", low=1, high=10_000, typical=(1, 40),
        help="n narrows the picture.",
    )  # fmt: skip
    n_trials: int = setting(
        10_000, "Samples drawn", symbol="R", group="How much data?", low=1, high=1_000_000, typical=(10, 1_000_000),
        log=True, help="R fills the picture in; the theory curve stays.",
    )  # fmt: skip
    same: bool = setting(True, "Same draws for every estimator", group="How much data?")
    data: tuple[float, ...] = setting((1.5, -2.0), "Your own values", group="Data", more=True, help="With commas.")
    strength: float = setting(
        0.1, "Strength", symbol="λ", group="Data", low=0.0, low_open=True, typical=(1e-4, 100.0), log=True, more=True
    )
    seed: int = setting(2026, "Seed", group="Data", low=0, high=2**32 - 1, typical=(0, 100), more=True)

    def check_together(self) -> None:
        if self.n * self.n_trials > 400_000:
            raise SettingError("n_trials", self.n_trials, f"at most {400_000 // self.n} at n = {self.n}")


@dataclass(frozen=True, kw_only=True)
class DemoView(Settings):
    truth: bool = setting(True, "Truth", group="Show")
    ring: bool = setting(False, "Darts are real estimates", group="Show")
    bins: int = setting(40, "Bins", group="Show", low=2, high=500, typical=(5, 100))
