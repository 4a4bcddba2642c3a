"""BG/CNBD-k: even waits; the customer may leave after each repeat purchase."""

from quilate.clv.regular_dropout import RegularDropout


class BetaGeoCNBD(RegularDropout):
    """The beta-geometric/condensed NBD model of repeat purchases.

    As :class:`~quilate.clv.modified_beta_geo_cnbd.ModifiedBetaGeoCNBD`, but nobody leaves at the
    first purchase. With k = 1 it is :class:`~quilate.clv.beta_geo_nbd.BetaGeoNBD`.

    References
    ----------
    Reutterer, T., Platzer, M. and Schröder, N. (2021), "Leveraging Purchase Regularity for
    Predicting Customer Behavior the Easy Way", International Journal of Research in Marketing
    38(1), 194-215.

    Examples
    --------
    >>> model = BetaGeoCNBD()
    >>> model.k_, model.params_ = 3, {"r": 0.85, "alpha": 1.45, "a": 0.79, "b": 2.42}
    >>> model.p_alive([0, 6], [0, 24], [40, 40]).round(2)
    array([1.  , 0.03])
    """

    first_chances = 0
