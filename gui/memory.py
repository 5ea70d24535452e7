"""What the program remembers from one day to the next: small choices of whoever sits before it."""

from __future__ import annotations

from PySide6.QtCore import QSettings

NAME = "thetahat"


def memory() -> QSettings:
    """The user's own store; tests give the default format another place."""
    return QSettings(QSettings.defaultFormat(), QSettings.Scope.UserScope, NAME, NAME)


def number(key: str, default: float) -> float:
    """A remembered number; whatever is none (the file may have been edited) counts as not remembered."""
    try:
        return float(str(memory().value(key, default)))
    except ValueError:
        return default


def flag(key: str, default: bool = False) -> bool:
    """A remembered yes or no."""
    return str(memory().value(key, default)).lower() in ("true", "1")
