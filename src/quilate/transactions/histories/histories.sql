-- Purchases → purchase histories: what was known of each customer at the end of $cutoff, and what
-- followed until $end. Reads the relation "observed_purchases"; one row per customer known by then.
-- Who had only returned something has no first purchase.
-- Plain SQL that Spark runs too. Every sum is of exact numbers, so that no order of adding shows.
WITH dated AS (
    SELECT
        customer_key,
        day,
        is_purchase,
        is_contact,
        revenue,
        margin,
        cost_to_serve,
        margin - cost_to_serve AS net_margin,
        DATE_DIFF('day', day, $cutoff) AS age_days
    FROM observed_purchases
    WHERE day <= $end
),
told AS (
    SELECT
        *,
        age_days >= 0 AS is_known,
        age_days >= 0 AND is_purchase AS is_known_purchase,
        age_days >= 0 AND is_contact AS is_known_contact,
        age_days >= 0 AND age_days < $horizon_days AS is_recent,
        age_days >= 0 AND age_days < 365 AS is_of_the_year,
        age_days < 0 AS is_next
    FROM dated
)
SELECT
    customer_key,
    MIN(CASE WHEN is_known_purchase THEN day END) AS first_purchase,
    MAX(CASE WHEN is_known_purchase THEN day END) AS last_purchase,
    SUM(CASE WHEN is_known_purchase THEN 1 ELSE 0 END) AS purchases,
    SUM(CASE WHEN is_known THEN revenue ELSE 0 END) AS revenue,
    SUM(CASE WHEN is_known THEN margin ELSE 0 END) AS margin,
    SUM(CASE WHEN is_known AND NOT is_purchase THEN margin ELSE 0 END) AS margin_of_returns,
    SUM(CASE WHEN is_known THEN cost_to_serve ELSE 0 END) AS cost_to_serve,
    SUM(CASE WHEN is_known_contact THEN 1 ELSE 0 END) AS contacts,
    SUM(CASE WHEN is_known_contact THEN cost_to_serve ELSE 0 END) AS cost_of_contacts,
    MAX(CASE WHEN is_known_purchase OR is_known_contact THEN day END) AS last_seen,
    MAX_BY(margin, CASE WHEN is_known_purchase THEN day END) AS last_margin,
    SUM(CASE WHEN is_of_the_year AND is_purchase THEN 1 ELSE 0 END) AS year_purchases,
    SUM(CASE WHEN is_of_the_year THEN net_margin ELSE 0 END) AS year_margin,
    SUM(CASE WHEN is_recent AND is_purchase THEN 1 ELSE 0 END) AS recent_purchases,
    SUM(CASE WHEN is_recent THEN net_margin ELSE 0 END) AS recent_margin,
    SUM(CASE WHEN is_next AND is_purchase THEN 1 ELSE 0 END) AS next_purchases,
    SUM(CASE WHEN is_next THEN net_margin ELSE 0 END) AS next_margin,
    -- remembered = Σ exp(−age / memory), in millionths
    {remembered}
FROM told
GROUP BY customer_key
HAVING MAX(CASE WHEN is_known THEN 1 ELSE 0 END) = 1
