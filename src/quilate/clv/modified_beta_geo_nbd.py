"""MBG/NBD: the customer may leave after each purchase, the first included."""

from quilate.clv.geometric_dropout import GeometricDropout


class ModifiedBetaGeoNBD(GeometricDropout):
    """The modified beta-geometric/NBD model of repeat purchases.

    A customer buys at random at a constant rate λ and after *every* purchase, also the very first,
    leaves for good with chance p. Over the base λ is Gamma(r, rate alpha), p is Beta(a, b), and the
    two are independent. So a customer who bought once may have left, which
    :class:`~quilate.clv.beta_geo_nbd.BetaGeoNBD` rules out.

    It is wrong to use where purchases keep a rhythm, a season or a contract, and where customers
    leave between purchases rather than at them (:class:`~quilate.clv.pareto_nbd.ParetoNBD`).

    References
    ----------
    Batislam, E. P., Denizel, M. and Filiztekin, A. (2007), "Empirical Validation and Comparison of
    Models for Customer Base Analysis", International Journal of Research in Marketing 24(3),
    201-209.

    Examples
    --------
    >>> model = ModifiedBetaGeoNBD()
    >>> model.params_ = {"r": 0.525, "alpha": 6.183, "a": 0.891, "b": 1.614}
    >>> model.p_alive([0, 2], [0, 30.43], [38.86, 38.86]).round(2)
    array([0.39, 0.71])
    """

    first_chances = 1
