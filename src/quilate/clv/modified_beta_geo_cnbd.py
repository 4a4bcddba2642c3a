"""MBG/CNBD-k: even waits; the customer may leave after each purchase, the first included."""

from quilate.clv.regular_dropout import RegularDropout


class ModifiedBetaGeoCNBD(RegularDropout):
    """The modified beta-geometric/condensed NBD model of repeat purchases.

    A customer waits k stages between purchases, each at the same rate λ (Erlang-k: the larger k,
    the more even the waits), and after *every* purchase, also the very first, leaves for good with
    chance p. Over the base λ is Gamma(r, rate alpha), p is Beta(a, b), and the two are independent.
    With k = 1 it is :class:`~quilate.clv.modified_beta_geo_nbd.ModifiedBetaGeoNBD`.

    It is wrong to use where some customers keep a rhythm and others none: k is one for all. And
    where the rhythm is the calendar's (a season, a pay day) rather than the customer's.

    References
    ----------
    Reutterer, T., Platzer, M. and Schröder, N. (2021), "Leveraging Purchase Regularity for
    Predicting Customer Behavior the Easy Way", International Journal of Research in Marketing
    38(1), 194-215. Their likelihood of the waits is taken at (x, t_x, T) alone; their forecast is
    an approximation, this one exact.

    Examples
    --------
    >>> model = ModifiedBetaGeoCNBD()
    >>> model.k_, model.params_ = 3, {"r": 0.85, "alpha": 1.45, "a": 0.79, "b": 2.42}
    >>> model.p_alive([6, 6, 6], [24, 24, 24], [26, 32, 40]).round(2)
    array([0.9 , 0.5 , 0.04])
    """

    first_chances = 1
