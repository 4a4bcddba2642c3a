"""BG/NBD: the customer may leave after each repeat purchase."""

from quilate.clv.geometric_dropout import GeometricDropout


class BetaGeoNBD(GeometricDropout):
    """The beta-geometric/NBD model of repeat purchases.

    A customer buys at random at a constant rate λ and after every *repeat* purchase leaves for good
    with chance p. Over the base λ is Gamma(r, rate alpha), p is Beta(a, b), and the two are
    independent.

    It is wrong to use where customers leave without having bought again, for it holds that nobody
    who bought once has left (:class:`ModifiedBetaGeoNBD` drops that); where purchases keep a rhythm
    (a magazine, a refill), a season or a contract; and where many purchases fall into one period
    that time is counted in.

    References
    ----------
    Fader, P. S., Hardie, B. G. S. and Lee, K. L. (2005), "Counting Your Customers the Easy Way: An
    Alternative to the Pareto/NBD Model", Marketing Science 24(2), 275-284.

    Examples
    --------
    >>> model = BetaGeoNBD()
    >>> model.params_ = {"r": 0.243, "alpha": 4.414, "a": 0.793, "b": 2.426}
    >>> model.expected_purchases(39, 2, 30.43, 38.86).round(3)
    np.float64(1.226)
    """

    first_chances = 0
