"""The figures of a running service, as Prometheus reads them."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from quilate import __version__

_BOUNDS_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_requests = Counter(
    "quilate_requests", "Requests, by route and status", ["route", "method", "status"]
)
_seconds = Histogram(
    "quilate_request_seconds", "Time to answer", ["route"], buckets=_BOUNDS_SECONDS
)
#: Methods of HTTP; anything may be sent, and each new word would make new figures.
_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}


@dataclass(frozen=True)
class Gauge:
    """A figure that is read when it is asked for, with a value for each word of a label."""

    name: str
    meaning: str
    label: str
    read: Callable[[], Mapping[str, float]]


#: A room adds its own here, in its module ``gauges``.
_gauges: dict[str, Gauge] = {}


def show_gauge(gauge: Gauge) -> None:
    """Add a figure to those that are shown."""
    _gauges[gauge.name] = gauge


def count_request(route: str, method: str, status: int, seconds: float) -> None:
    """Count a request that was answered."""
    known = method if method in _METHODS else "other"
    _requests.labels(route=route, method=known, status=status).inc()
    _seconds.labels(route=route).observe(seconds)


def exposition() -> bytes:
    """Return all figures, of every process that answers requests."""
    registry = CollectorRegistry()
    if os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    else:
        registry.register(_Ours())
    registry.register(_Gauges())
    return generate_latest(registry)


class _Ours(Collector):
    """What this process has counted."""

    def collect(self) -> Iterable[object]:  # type: ignore[override]
        for metric in REGISTRY.collect():
            if metric.name.startswith("quilate_"):
                yield metric


class _Gauges(Collector):
    """The version, and what the rooms show."""

    def collect(self) -> Iterable[GaugeMetricFamily]:
        version = GaugeMetricFamily("quilate_version", "What runs", labels=["version"])
        version.add_metric([__version__], 1)
        yield version
        for gauge in _gauges.values():
            family = GaugeMetricFamily(gauge.name, gauge.meaning, labels=[gauge.label])
            for word, value in gauge.read().items():
                family.add_metric([word], value)
            yield family
