"""What every model of this house has in common: how it is fitted, asked and stored."""

from dataclasses import dataclass
from enum import StrEnum
from math import isnan, nan
from typing import Any, ClassVar, Self

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


class FitState(StrEnum):
    """How a fit ended; anything but ``OK`` is shown to the person and calls for a simpler model."""

    OK = "ok"
    NO_DROPOUT_DETECTED = "no dropout detected"
    DID_NOT_CONVERGE = "did not converge"
    TOO_FEW_REPEAT_BUYERS = "too few repeat buyers"


@dataclass(frozen=True)
class Fit:
    """What a maximum-likelihood fit leaves behind.

    Attributes
    ----------
    parameters
        In the order of the model's paper.
    log_likelihood
        At the parameters, weights included, without any prior.
    gradient_norm
        Largest absolute slope of the mean log-likelihood in the logs of the parameters, those held
        at a wall left out.
    standard_errors
        From the inverse of the observed information; ``nan`` where the likelihood is flat.
    evaluations
        How often the likelihood was computed.
    """

    parameters: Floats
    log_likelihood: float
    gradient_norm: float
    standard_errors: Floats
    evaluations: int
    state: FitState


class Estimator:
    """A model with named positive parameters, in the manner of scikit-learn.

    ``__init__`` stores, ``fit`` returns self, what was learned ends in an underscore.
    A subclass names its parameters in the order of its paper.
    """

    parameter_names: ClassVar[tuple[str, ...]]

    params_: dict[str, float]
    log_likelihood_: float
    gradient_norm_: float
    standard_errors_: dict[str, float]
    state_: FitState

    @property
    def is_fitted(self) -> bool:
        return hasattr(self, "params_")

    def to_dict(self) -> dict[str, Any]:
        """Return the learned state as plain values that JSON can carry."""
        self._require_fit()
        return {
            "model": type(self).__name__,
            "params": dict(self.params_),
            # JSON has no nan.
            "standard_errors": {
                name: None if isnan(error) else error
                for name, error in self.standard_errors_.items()
            },
            "log_likelihood": self.log_likelihood_,
            "gradient_norm": self.gradient_norm_,
            "state": self.state_.value,
        }

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> Self:
        """Return the model as :meth:`to_dict` left it."""
        if stored["model"] != cls.__name__:
            raise ValueError(
                f"these are the parameters of {stored['model']}, not of {cls.__name__}"
            )
        model = cls()
        model.params_ = {name: float(stored["params"][name]) for name in cls.parameter_names}
        model.standard_errors_ = {
            name: nan if error is None else error
            for name, error in stored["standard_errors"].items()
        }
        model.log_likelihood_ = stored["log_likelihood"]
        model.gradient_norm_ = stored["gradient_norm"]
        model.state_ = FitState(stored["state"])
        return model

    def _keep(self, fit: Fit) -> Self:
        names = self.parameter_names
        self.params_ = dict(zip(names, map(float, fit.parameters), strict=True))
        self.standard_errors_ = dict(zip(names, map(float, fit.standard_errors), strict=True))
        self.log_likelihood_ = fit.log_likelihood
        self.gradient_norm_ = fit.gradient_norm
        self.state_ = fit.state
        return self

    def _require_fit(self) -> None:
        if not self.is_fitted:
            raise ValueError(f"{type(self).__name__} is not fitted yet: call fit first")

    @property
    def _parameters(self) -> tuple[float, ...]:
        self._require_fit()
        return tuple(self.params_.values())
