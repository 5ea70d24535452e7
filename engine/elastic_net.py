"""The elastic net at a fixed mixture of both penalties, exact on a grid of λ by Newton steps on the active set.

The problem is ½‖y − Xw‖² + λ(ρ‖w‖₁ + ½(1 − ρ)‖w‖²), seen through C = XᵀX and b = Xᵀy. For known signs it is one
linear system; the signs are corrected until the KKT conditions hold, starting from those of the λ before (a
primal–dual active set: Hintermüller, Ito & Kunisch 2003). At a fixed ridge part λ₂ it is the lasso on C + λ₂I.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.lasso import lasso_path

Array = NDArray[np.float64]
_MOST_STEPS = 40


def elastic_net(gram: Array, products: Array, lams: Array, ratio: float, signs: Array | None = None) -> Array:
    """Weights (k, d) at the λ (k,), which are best in falling order; `ratio` ρ from 0 (ridge) to 1 (lasso).

    `signs` (d,) are a guess of the first weights' signs, as a λ nearby has them; it costs or saves steps, no more.
    """
    weights = np.zeros((len(lams), len(products)))
    if ratio == 1.0:
        return lasso_path(gram, products).at(lams)
    signs = np.zeros(len(products)) if signs is None else signs
    for row, lam in enumerate(lams):
        lasso, ridge = float(lam) * ratio, float(lam) * (1.0 - ratio)
        found = _newton(gram, products, lasso, ridge, signs)
        if found is None:  # the signs go round in a circle, or λ = 0 leaves a singular system
            ridged = gram + ridge * np.eye(len(products))
            found = lasso_path(ridged, products).at(lasso)
        weights[row] = found
        signs = np.sign(found)
    return weights


def _newton(gram: Array, products: Array, lasso: float, ridge: float, signs: Array) -> Array | None:
    """The weights (d,) at one λ from a guess of their signs, or nothing where the guesses do not settle."""
    from scipy.linalg.lapack import dposv

    weights = np.zeros(len(products))
    for _ in range(_MOST_STEPS):
        active = signs.nonzero()[0]
        weights[:] = 0.0
        correlations = products
        if active.size:
            columns = gram[active]
            system = columns[:, active]
            system.flat[:: active.size + 1] += ridge
            _, solution, info = dposv(system, products[active] - lasso * signs[active], lower=1)
            if info != 0:
                return None
            weights[active] = solution
            correlations = products - solution @ columns
        wrong = weights * signs < 0.0
        missing = (np.abs(correlations) > lasso) & (signs == 0.0)
        if not wrong.any() and not missing.any():
            return weights
        signs = np.where(wrong, 0.0, np.where(missing, np.sign(correlations), signs))
    return None
