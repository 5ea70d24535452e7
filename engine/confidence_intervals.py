"""Exact confidence intervals of one parameter: they speak of the procedure, a credible interval of the belief.

`None` stands for an interval that no data have made. Sources: Clopper & Pearson, *Biometrika* 26 (1934) 404; Garwood,
*Biometrika* 28 (1936) 437.
"""

from __future__ import annotations

Ends = tuple[float, float]


def clopper_pearson(successes: int, n: int, level: float) -> Ends | None:
    """Of a probability, from `successes` in `n` trials: every p that neither one-sided test at (1 − level)/2 rejects.

    It covers at least `level`, for counts jump; at 0 or n successes one end is the end of the scale.
    """
    from scipy.special import betaincinv

    if n == 0:
        return None
    tail = 0.5 * (1.0 - level)
    low = 0.0 if successes == 0 else float(betaincinv(successes, n - successes + 1, tail))
    high = 1.0 if successes == n else float(betaincinv(successes + 1, n - successes, 1.0 - tail))
    return low, high


def garwood(total: int, n: int, level: float) -> Ends | None:
    """Of a Poisson mean, from `n` counts that sum to `total`; it covers at least `level`."""
    from scipy.special import gammaincinv

    if n == 0:
        return None
    tail = 0.5 * (1.0 - level)
    low = 0.0 if total == 0 else float(gammaincinv(total, tail)) / n
    return low, float(gammaincinv(total + 1, 1.0 - tail)) / n


def known_sigma(mean: float, error: float, level: float) -> Ends:
    """Of a normal mean whose estimate has the known standard error `error`: mean ± z·error."""
    from scipy.special import ndtri

    reach = float(ndtri(0.5 * (1.0 + level))) * error
    return mean - reach, mean + reach
