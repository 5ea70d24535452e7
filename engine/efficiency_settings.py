"""What decides the numbers of `efficiency`: a family, its parameter, an estimator, sample sizes and experiments."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine import efficiency_rules as rules
from engine import fisher
from engine.efficiency_rules import Rule
from engine.fisher import Model
from engine.settings import SettingError, Settings, setting
from engine.words import mark, tr

PICTURES = {
    "variance": mark("variance against n"),
    "information": mark("Fisher information"),
    "bias": mark("the bound with bias"),
    "hodges": mark("Hodges' estimator"),
}
FAMILIES = {
    "normal_mean": mark("normal, its mean"),
    "normal_variance": mark("normal, its variance"),
    "laplace": mark("Laplace, its centre"),
    "logistic": mark("logistic, its centre"),
    "student_t": mark("Student t, its centre"),
    "exponential": mark("exponential, its rate"),
    "bernoulli": mark("Bernoulli, its probability"),
    "poisson": mark("Poisson, its mean"),
    "uniform": mark("uniform on (0, θ), its end"),
}
SYMBOLS = {
    "normal_mean": "μ", "normal_variance": "σ²", "laplace": "μ", "logistic": "μ", "student_t": "μ", "exponential": "λ",
    "bernoulli": "p", "poisson": "λ", "uniform": "θ",
}  # fmt: skip
LOCATIONS = ("normal_mean", "laplace", "logistic", "student_t")
# The setting that names the estimator looked at, and the three that are shown together.
FIELDS = {
    **dict.fromkeys(LOCATIONS, "centre"), "normal_variance": "spread", "exponential": "rate", "bernoulli": "share",
    "poisson": "average", "uniform": "end",
}  # fmt: skip
SHOWN = {
    "normal_mean": ("mean", "median", "trimmed_mean"),
    "normal_variance": ("known_mean", "unbiased", "divisor_n"),
    "laplace": ("mean", "median", "trimmed_mean"),
    "logistic": ("mean", "median", "mle"),
    "student_t": ("mean", "median", "mle"),
    "exponential": ("mle", "unbiased", "median"),
    "bernoulli": ("mean", "succession", "half"),
    "poisson": ("mean", "variance", "half"),
    "uniform": ("twice_mean", "twice_median", "maximum"),
}
MOST_SIZES = 9
LARGEST_N = 100_000
_MOST_DRAWS = 2_000_000_000


def _of(*families: str) -> Callable[[Any], bool]:
    return lambda s: s.picture != "hodges" and s.family in families


def _in(*pictures: str) -> Callable[[Any], bool]:
    return lambda s: s.picture in pictures


def _estimator(default: str, choices: dict[str, str], *families: str) -> Any:
    return setting(
        default, "Estimator", choices=choices, group="Model",
        when=lambda s: s.picture in ("variance", "bias") and s.family in families,
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class EfficiencySettings(Settings):
    picture: str = setting("variance", "Picture", choices=PICTURES, group="Picture")
    family: str = setting(
        "normal_mean", "Data and what is sought", choices=FAMILIES, group="Model", when=lambda s: s.picture != "hodges"
    )
    centre: str = _estimator(
        "mean",
        {
            "mean": "mean",
            "median": "median",
            "trimmed_mean": mark("trimmed mean (10 %)"),
            "mle": mark("maximum likelihood"),
        },
        *LOCATIONS,
    )
    spread: str = _estimator(
        "unbiased",
        {
            "known_mean": mark("Σ(x − μ)²/n, μ known"),
            "unbiased": mark("S², divisor n − 1"),
            "divisor_n": mark("divisor n"),
        },
        "normal_variance",
    )
    rate: str = _estimator(
        "mle", {"mle": mark("1/x̄ (the MLE)"), "unbiased": "(n − 1)/Σx", "median": mark("log 2 / median")}, "exponential"
    )
    share: str = _estimator(
        "mean", {"mean": "k/n", "succession": "(k + 1)/(n + 2)", "half": mark("half the data")}, "bernoulli"
    )
    average: str = _estimator(
        "mean", {"mean": "mean", "variance": mark("variance S²"), "half": mark("half the data")}, "poisson"
    )
    end: str = _estimator(
        "maximum",
        {
            "twice_mean": mark("twice the mean"),
            "twice_median": mark("twice the median"),
            "maximum": mark("maximum (the MLE)"),
            "corrected": mark("maximum × (n + 1)/n"),
        },
        "uniform",
    )
    mu: float = setting(
        0.0, "Location", symbol="μ", group="Model", low=-1e6, high=1e6, typical=(-5.0, 5.0),
        when=_of(*LOCATIONS, "normal_variance"),
    )  # fmt: skip
    sigma: float = setting(
        2.0, "Scale", symbol="σ", group="Model", low=0.0, low_open=True, high=1e6, typical=(0.1, 5.0),
        when=_of(*LOCATIONS, "normal_variance"), help="Known, but where σ² itself is sought.",
    )  # fmt: skip
    nu: float = setting(
        3.0, "Degrees of freedom", symbol="ν", group="Model", low=0.1, high=1e6, typical=(1.0, 30.0),
        when=_of("student_t"),
    )  # fmt: skip
    lam: float = setting(
        2.0, "Rate or mean", symbol="λ", group="Model", low=0.0, high=1e6, typical=(0.1, 10.0),
        when=_of("exponential", "poisson"),
    )  # fmt: skip
    p: float = setting(
        0.3, "Probability of a 1", symbol="p", group="Model", low=0.0, high=1.0, typical=(0.0, 1.0),
        when=_of("bernoulli"),
    )  # fmt: skip
    theta: float = setting(
        1.0, "Upper end", symbol="θ", group="Model", low=0.0, low_open=True, high=1e6, typical=(0.1, 5.0),
        when=_of("uniform"),
    )  # fmt: skip
    slope: float = setting(
        -0.1, "Slope of the bias", symbol="b′", group="Bias", low=-1.0, high=10.0, typical=(-1.0, 0.5),
        when=_in("bias"), help="b′ = −1 is a constant, which ignores the data.",
    )  # fmt: skip
    towards: float = setting(
        0.0, "Shrunk towards", symbol="a", group="Bias", low=-1e6, high=1e6, typical=(-5.0, 5.0), when=_in("bias"),
    )  # fmt: skip
    hodges_theta: float = setting(
        0.3, "True mean", symbol="θ/σ", group="Hodges", low=-1e3, high=1e3, typical=(-1.5, 1.5),
        when=_in("hodges"), help="In units of σ.",
    )  # fmt: skip
    hodges_factor: float = setting(
        0.0, "Factor near 0", symbol="α", group="Hodges", low=-1.0, high=1.0, typical=(0.0, 1.0), when=_in("hodges"),
        help="The mean is multiplied by α where it is smaller than σ over the fourth root of n.",
    )  # fmt: skip
    n: int = setting(
        50, "Sample size", symbol="n", group="How much data?", low=2, high=1000, typical=(2, 200),
        help="The one looked at; n narrows the picture.",
    )  # fmt: skip
    sizes: tuple[float, ...] = setting(
        (10.0, 20.0, 50.0, 100.0, 200.0, 500.0), "Sample sizes of the table", symbol="n", group="How much data?",
        low=2, high=LARGEST_N, when=_in("variance", "hodges"), help="Drag them along the axis, or type them.",
    )  # fmt: skip
    others: bool = setting(
        True, "Other estimators beside it", group="How much data?", when=_in("variance"),
        help="Computed on the same samples.",
    )  # fmt: skip
    n_trials: int = setting(
        10_000, "Experiments", symbol="R", group="How much data?", low=2, high=200_000,
        typical=(100, 100_000), log=True, help="At each n. R fills the picture in; the bound stays.",
    )  # fmt: skip
    seed: int = setting(
        1, "Seed", group="How much data?", low=0, high=2**32 - 1, typical=(0, 100),
        help="Same seed and settings, same picture, on every machine.",
    )  # fmt: skip

    @property
    def rule(self) -> str:
        """The estimator looked at."""
        return str(getattr(self, FIELDS[self.family]))

    @property
    def table(self) -> tuple[int, ...]:
        """The sample sizes, from the smallest."""
        return tuple(sorted(int(n) for n in self.sizes))

    def check_together(self) -> None:
        self._check_sizes()
        if self.family == "exponential" and self.lam == 0.0:
            raise SettingError("lam", self.lam, tr("greater than 0 for an exponential law"))
        draws = int(sum(self.sizes)) * self.n_trials
        if draws > _MOST_DRAWS:
            most = _MOST_DRAWS // int(sum(self.sizes))
            raise SettingError("n_trials", self.n_trials, tr("at most {most} at these sample sizes", most=most))

    def _check_sizes(self) -> None:
        sizes = self.sizes
        if not 1 <= len(sizes) <= MOST_SIZES:
            raise SettingError("sizes", sizes, tr("from 1 to {most_sizes} sample sizes", most_sizes=MOST_SIZES))
        if any(n != int(n) for n in sizes) or len(set(sizes)) < len(sizes):
            raise SettingError("sizes", sizes, tr("whole numbers, each of them once"))


def model_of(s: EfficiencySettings) -> Model:
    makers: dict[str, Callable[[], Model]] = {
        "normal_mean": lambda: fisher.normal_mean(s.mu, s.sigma),
        "normal_variance": lambda: fisher.normal_variance(s.sigma),
        "laplace": lambda: fisher.laplace_centre(s.mu, s.sigma),
        "logistic": lambda: fisher.logistic_centre(s.mu, s.sigma),
        "student_t": lambda: fisher.student_centre(s.mu, s.sigma, s.nu),
        "exponential": lambda: fisher.exponential_rate(s.lam),
        "bernoulli": lambda: fisher.bernoulli_share(s.p),
        "poisson": lambda: fisher.poisson_mean(s.lam),
        "uniform": lambda: fisher.uniform_end(s.theta),
    }
    return makers[s.family]()


def known_rules(s: EfficiencySettings, model: Model) -> dict[str, Rule]:
    """Every estimator of the family, by its name."""
    makers: dict[str, Callable[[], dict[str, Rule]]] = {
        **dict.fromkeys(LOCATIONS, lambda: rules.location_rules(model.law)),
        "normal_variance": rules.variance_rules,
        "exponential": rules.rate_rules,
        "bernoulli": lambda: rules.share_rules(s.p),
        "poisson": lambda: rules.count_rules(s.lam),
        "uniform": rules.end_rules,
    }
    return makers[s.family]()


def shown_rules(s: EfficiencySettings, model: Model) -> tuple[tuple[str, Rule], ...]:
    """The estimators of the picture, each with its role; the one looked at takes the last place if it has none."""
    known, names = known_rules(s, model), list(SHOWN[s.family])
    if s.rule not in names:
        names[2] = s.rule
    chosen = [(role, known[name]) for role, name in zip("abc", names, strict=True)]
    return tuple(pair for pair in chosen if s.others or pair[1].id == s.rule)
