"""Buttons of the paths' panel, to the λ that cross-validation chose."""

from __future__ import annotations

from collections.abc import Callable

from engine.concepts.paths import PathsResult
from engine.words import tr
from gui.buttons import ButtonRow
from gui.controls import ControlPanel


class Buttons:
    """What stands in the panel beside the settings; `ask(**values)` passes on what is pressed."""

    def __init__(self, ask: Callable[..., None]) -> None:
        self._ask = ask
        self.choices = ButtonRow()
        self.minimum = self.choices.add(tr("CV minimum"), tr("λ with the smallest cross-validation error"))
        self.careful = self.choices.add("1-SE", tr("The largest λ within one standard error of that minimum"))
        self.minimum.clicked.connect(lambda: self._go("lambda_cv_min"))
        self.careful.clicked.connect(lambda: self._go("lambda_cv_1se"))
        self._result: PathsResult | None = None

    def put_into(self, panel: ControlPanel) -> None:
        panel.add_widget("Method", self.choices)

    def show_result(self, result: PathsResult, hidden: bool) -> None:
        self._result = result
        known = result.readouts["lambda_cv_min"] is not None and not hidden
        for button in (self.minimum, self.careful):
            if button.isEnabled() != known:
                button.setEnabled(known)

    def _go(self, name: str) -> None:
        lam = None if self._result is None else self._result.readouts[name]
        if isinstance(lam, float):
            self._ask("ended", lam=float(f"{lam:.4g}"))
