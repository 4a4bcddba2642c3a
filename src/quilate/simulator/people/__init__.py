"""The customers as a registry knows them: who they are, where they live, how to reach them.

Nobody is real. Names, cities and number ranges are those of the countries; who bears which is
drawn. Identifiers and telephones are valid, so that one that is drawn may by accident be
somebody's; where a country has a range that it has not handed out yet, theirs come from there
(``identifiers``). E-mail addresses are at domains that are reserved for examples.
"""

from quilate.simulator.people.roster import Roster, roster

__all__ = ["Roster", "roster"]
