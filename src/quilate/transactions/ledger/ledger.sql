-- Lines as read → their money: what each line adds to revenue and margin.
-- Reads the relation "interpreted", one row per line, NULL where the source says nothing.
-- Plain SQL that Spark runs too. Money is DECIMAL(18, 4), halves rounded away from zero; factors
-- are widened first, so that a product too large is told (TRY_CAST) and stops nothing.
WITH priced AS (
    SELECT
        *,
        -- base = amount, else quantity × unit price
        COALESCE(amount, TRY_CAST(CAST(quantity AS DECIMAL(20, 4)) * unit_price AS DECIMAL(18, 4))) AS base,
        -- An amount is net of its discount already, unless its column says that it is gross.
        amount IS NULL OR is_amount_gross AS is_base_gross
    FROM interpreted
),
netted AS (
    SELECT
        *,
        -- net = (base − discount towards zero) × share kept
        CASE
            WHEN NOT is_base_gross THEN base
            ELSE TRY_CAST(
                CAST(base - SIGN(base) * ABS(COALESCE(discount, 0)) AS DECIMAL(28, 4)) * kept_share
                AS DECIMAL(18, 4)
            )
        END AS net
    FROM priced
),
signed AS (
    SELECT
        *,
        -- Money or goods that go back are a return, whatever the line is called.
        is_marked_returned OR net < 0 OR COALESCE(quantity, 0) < 0 AS is_return,
        COALESCE(cost, TRY_CAST(CAST(quantity AS DECIMAL(20, 4)) * unit_cost AS DECIMAL(18, 4))) AS goods
    FROM netted
),
summed AS (
    SELECT
        *,
        -- A return that the source writes as a positive amount counts negative.
        CASE
            WHEN is_cancelled THEN CAST(0 AS DECIMAL(18, 4))
            WHEN is_return THEN -ABS(net)
            ELSE net
        END AS revenue
    FROM signed
)
SELECT
    file,
    line,
    fault,
    fault_value,
    customer_id,
    day,
    category,
    contract_id,
    line_hash,
    acquisition_cost,
    is_cancelled,
    CASE WHEN is_cancelled THEN net ELSE CAST(0 AS DECIMAL(18, 4)) END AS cancelled_money,
    is_return AND NOT is_cancelled AS is_return,
    NOT is_return AND NOT is_cancelled AS is_purchase,
    -- Money that does not fit is a fault like any other: it must not become an unknown.
    fault = 0
        AND net IS NOT NULL
        AND (goods IS NOT NULL OR unit_cost IS NULL OR quantity IS NULL) AS is_sound,
    revenue,
    COALESCE(cost_to_serve, 0) AS cost_to_serve,
    -- margin = margin as given, else revenue − cost of goods; a return brings the goods back
    CASE
        WHEN is_cancelled THEN CAST(0 AS DECIMAL(18, 4))
        WHEN margin IS NOT NULL AND is_return AND net > 0 THEN -margin
        WHEN margin IS NOT NULL THEN margin
        WHEN is_return THEN TRY_CAST(revenue + ABS(goods) AS DECIMAL(18, 4))
        ELSE TRY_CAST(revenue - goods AS DECIMAL(18, 4))
    END AS margin
FROM summed
