"""From cells, of customers of one place and the same groups, to the rows that pages read."""

from quilate.results.dividing import OF_FACTS
from quilate.results.models import FIGURES, Division, GroupMonth

#: So many are kept: a year, the one before it, and two more to look back.
_MONTHS = 48
#: The cell of what belongs to no customer.
NOBODYS = 0
_ROW = "division, code, scope, branch, team, owner"
_OF_ALL = (Division.EVERYBODY, *OF_FACTS)
_OF_EACH_FACT = " ".join(
    f"UNION ALL SELECT cell, '{fact.value}', {fact.value} FROM cells" for fact in OF_FACTS
)
_SUMMED = ", ".join(
    f"coalesce(sum({name}) FILTER (monthly.month >= first), 0) AS {name}"
    for name in ("assumed", *FIGURES)
)
_MONEY = ", ".join(
    f"CAST(CAST(coalesce({name}, 0) AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(16, 2)) AS {name}"
    for name in FIGURES
)
#: Of ``monthly`` and ``cells``: each group has a row in each month, from the first to the last.
RESULTS = f"""
    CREATE OR REPLACE TABLE results AS
    WITH ends AS (
        SELECT CAST(date_trunc('month', max(last_day)) AS DATE) AS last,
            greatest(min(month), CAST(last - INTERVAL {_MONTHS - 1} MONTH AS DATE)) AS first
        FROM monthly
    ), grouped AS (
        SELECT cell, '{Division.EVERYBODY.value}' AS division, '{GroupMonth.NONE}' AS code
        FROM cells {_OF_EACH_FACT}
        UNION ALL SELECT cell, '{Division.SEGMENT.value}', unnest(segments) FROM cells
        UNION ALL SELECT {NOBODYS}, unnest({[each.value for each in _OF_ALL]}),
            '{GroupMonth.NOBODY}'
    ), reached AS (
        SELECT cell, 'all' AS scope, 0 AS branch, 0 AS team, 0 AS owner FROM cells
        UNION ALL SELECT {NOBODYS}, 'all', 0, 0, 0
        UNION ALL SELECT cell, 'branch', branch, 0, 0 FROM cells WHERE branch > 0
        UNION ALL SELECT cell, 'team', 0, team, 0 FROM cells WHERE team > 0
        UNION ALL SELECT cell, 'own', 0, 0, owner FROM cells WHERE owner > 0
    ), summed AS (
        SELECT {_ROW}, greatest(monthly.month, first) AS month, sum(newcomers) AS newcomers,
            {_SUMMED}
        FROM monthly JOIN grouped USING (cell) JOIN reached USING (cell), ends
        GROUP BY ALL
    ), every_month AS (
        SELECT {_ROW}, CAST(unnest(generate_series(first, last, INTERVAL 1 MONTH)) AS DATE) AS month
        FROM (SELECT DISTINCT {_ROW} FROM summed), ends
    )
    SELECT division, code, scope, nullif(branch, 0) AS branch, nullif(team, 0) AS team,
        nullif(owner, 0) AS owner, month,
        CAST(sum(coalesce(newcomers, 0)) OVER (PARTITION BY {_ROW} ORDER BY month) AS BIGINT)
            AS customers,
        CAST(coalesce(assumed, 0) AS BIGINT) AS assumed, {_MONEY}
    FROM every_month LEFT JOIN summed USING ({_ROW}, month)
"""
