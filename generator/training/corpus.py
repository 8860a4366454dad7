"""Reads the treebanks the analyser is trained on and turns them into labels for its heads.

Only documents whose licence lets fitted weights be passed on are used for training; the others
serve to measure how the analyser carries over (see MODEL_CARD.md).
"""

import glob
import os
import re
from dataclasses import dataclass, field

# GUM's genres under CC BY, CC BY-SA, CC0 or in the public domain. Fiction, how-to, essays and
# letters are non-commercial and are never trained on.
FREE_GENRES = {"academic", "bio", "interview", "news", "speech", "textbook", "voyage"}
# Documents of those genres whose source does not clearly say so.
UNCLEAR = {"speech_destiny", "speech_trump", "textbook_alamo"}
# Kept for measuring: the documents that Universal Dependencies lists as GUM's development set.
GUM_DEV = set(
    "academic_exposure academic_librarians bio_byron bio_emperor essay_evolved essay_tools "
    "fiction_beast fiction_lunre interview_cyclone interview_gaming letter_arendt letter_wiki "
    "news_homeopathic news_iodine speech_impeachment speech_inauguration textbook_governments "
    "textbook_labor voyage_athens voyage_coron whow_joke whow_overalls".split()
)
NAMED_TYPES = {"person": "PER", "place": "LOC", "organization": "ORG"}


@dataclass
class Mention:
    start: int  # first word, from 0
    end: int  # last word, inclusive
    kind: str
    group: str
    head: int


@dataclass
class Sentence:
    document: str
    genre: str
    words: list
    space_after: list
    lemmas: list
    upos: list
    xpos: list
    feats: list
    heads: list  # 0 is the root, words count from 1
    relations: list
    mentions: list = field(default_factory=list)
    has_mentions: bool = False
    new_paragraph: bool = False
    new_document: bool = False
    text: str = ""
    name: str = ""  # its sent_id

    def span_head(self, start, end):
        for i in range(start, end + 1):
            if not start + 1 <= self.heads[i] <= end + 1:
                return i
        return start


BRACKET = re.compile(r"\(([^()]+)(\))?|([^()]+)\)")


def entity_spans(rows):
    """The bracketed spans of GUM's Entity column as (start, end, kind, group)."""
    spans, open_ = [], {}
    for i, row in enumerate(rows):
        for item in row[9].split("|"):
            if not item.startswith("Entity="):
                continue
            for opening, closes, closing in BRACKET.findall(item[7:]):
                if opening:
                    group, kind = opening.split("-")[:2]
                    group = re.sub(r"\[.*", "", group)
                    if closes:
                        spans.append((i, i, kind, group))
                    else:
                        open_.setdefault(group, []).append((i, kind))
                else:
                    group = re.sub(r"\[.*", "", closing)
                    if open_.get(group):
                        start, kind = open_[group].pop()
                        spans.append((start, i, kind, group))
    return spans


def build(rows, surfaces, document, genre, text):
    covered = {}
    for start, end, form, gap in surfaces:
        for i in range(start, end + 1):
            covered[i] = (end, gap)
    space_after = []
    for i, row in enumerate(rows, start=1):
        if i in covered:
            end, gap = covered[i]
            space_after.append(gap if i == end else False)
        else:
            space_after.append("SpaceAfter=No" not in row[9])
    s = Sentence(
        document, genre,
        words=[r[1] for r in rows], space_after=space_after, lemmas=[r[2] for r in rows],
        upos=[r[3] for r in rows], xpos=[r[4] for r in rows], feats=[r[5] for r in rows],
        heads=[int(r[6]) for r in rows], relations=[r[7] for r in rows], text=text)
    for start, end, kind, group in entity_spans(rows):
        s.mentions.append(Mention(start, end, kind, group, s.span_head(start, end)))
    return s


def read(path, document=None, genre="web"):
    """All sentences of a CoNLL-U file; empty nodes are left out, surface tokens kept as spacing."""
    sentences, rows, surfaces = [], [], []
    new_par = new_doc = False
    text = name = ""
    for line in open(path, encoding="utf8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            new_doc = new_par = True
            if document is None or "=" in line:
                document = line.split("= ")[-1]
        elif line.startswith("# newpar"):
            new_par = True
        elif line.startswith("# sent_id"):
            name = line.split("= ")[-1]
        elif line.startswith("# text ="):
            text = line[9:]
        elif not line:
            if rows:
                s = build(rows, surfaces, document, genre, text)
                s.new_paragraph, s.new_document, s.name = new_par, new_doc, name
                sentences.append(s)
            rows, surfaces, new_par, new_doc = [], [], False, False
        elif line[0] != "#":
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)
            elif "-" in cells[0]:
                start, end = map(int, cells[0].split("-"))
                surfaces.append((start, end, cells[1], "SpaceAfter=No" not in cells[9]))
    return sentences


def gum_documents(folder):
    """Maps 'genre_name' to the sentences of each document of GUM."""
    documents = {}
    for path in sorted(glob.glob(os.path.join(folder, "GUM_*.conllu"))):
        name = os.path.basename(path)[4:-7]
        sentences = read(path, name, name.split("_")[0])
        for s in sentences:
            s.has_mentions = True
        documents[name] = sentences
    return documents


def training_documents(data):
    gum = gum_documents(os.path.join(data, "gum"))
    chosen = [s for name, sentences in gum.items()
              if name.split("_")[0] in FREE_GENRES and name not in GUM_DEV | UNCLEAR
              for s in sentences]
    return read(os.path.join(data, "ud-ewt", "train.conllu")) + chosen


def development_documents(data):
    """(web, edited text of trained genres, text of genres never trained on)"""
    gum = gum_documents(os.path.join(data, "gum"))
    free = [s for n in sorted(GUM_DEV) if n.split("_")[0] in FREE_GENRES for s in gum[n]]
    other = [s for n in sorted(GUM_DEV) if n.split("_")[0] not in FREE_GENRES for s in gum[n]]
    return read(os.path.join(data, "ud-ewt", "dev.conllu")), free, other


def lemma_script(form, lemma):
    """How a lemma is made from a form: letter case, then letters cut from and added to its end.

    'l' lower-cases, 'k' keeps the case, 't' capitalises; '2+y' cuts two letters and adds y;
    '=go' replaces the whole word.
    """
    f, m = form.lower(), lemma.lower()
    same = 0
    while same < min(len(f), len(m)) and f[same] == m[same]:
        same += 1
    edit = "=" + m if same == 0 else "%d+%s" % (len(f) - same, m[same:])
    if lemma == m:
        case = "l"
    elif lemma[:same] == form[:same]:
        case = "k"
    else:
        case = "t"
    return case + edit


def apply_script(form, script):
    case, edit = script[0], script[1:]
    if edit[0] == "=":
        out = edit[1:]
    else:
        cut, add = edit.split("+", 1)
        stem = form[: len(form) - int(cut)]
        out = stem + add
    if case == "l":
        return out.lower()
    return out[:1].upper() + out[1:].lower() if case == "t" else out


def head_kinds(s):
    """The entity type at the head word of each noun phrase: of the widest span it heads."""
    kinds = ["none"] * len(s.words)
    width = [0] * len(s.words)
    for m in s.mentions:
        if m.end - m.start + 1 > width[m.head]:
            width[m.head] = m.end - m.start + 1
            kinds[m.head] = m.kind
    return kinds


TITLES = set(
    "president prime minister sheikh senator sen. representative rep. mr mr. mrs mrs. ms ms. miss dr dr. professor "
    "prof. sir lord lady king queen prince princess pope general gen. colonel col. captain capt. lieutenant lt. "
    "major maj. sgt. governor gov. mayor judge justice chancellor secretary ambassador pm reverend rev. imam "
    "ayatollah emperor duke earl baron count dean chairman director chief officer agent".split())
NAME_LINKS = {"flat", "compound", "nummod", "amod", "nmod:desc", "goeswith"}


def named_spans(s):
    """Named persons, places and organisations as BIO tags, derived from GUM's wider spans."""
    tags = ["O"] * len(s.words)
    for m in sorted(s.mentions, key=lambda m: m.end - m.start, reverse=True):
        if m.kind not in NAMED_TYPES or s.upos[m.head] != "PROPN":
            continue
        inside = {m.head}
        grown = True
        while grown:
            grown = False
            for i in range(m.start, m.end + 1):
                if i in inside or s.heads[i] - 1 not in inside:
                    continue
                proper = s.upos[i] == "PROPN" or s.xpos[i] in ("NNP", "NNPS")
                part = proper and s.relations[i] in NAME_LINKS
                complement = proper and s.relations[i] == "nmod" and m.kind != "person"
                if part or complement:
                    inside.add(i)
                    grown = True
        start, end = min(inside), max(inside)
        if m.kind == "person":
            # Titles are no part of a name, and a people, as "Iraqis", is no person.
            while start <= end and s.words[start].lower() in TITLES:
                start += 1
            if start > end or s.xpos[m.head] == "NNPS":
                continue
        elif m.kind == "organization":
            while start > 1 and s.upos[start - 1] == "ADJ" and s.words[start - 1][:1].isupper():
                start -= 1
        for i in range(start, end + 1):
            tags[i] = ("B-" if i == start else "I-") + NAMED_TYPES[m.kind]
    return tags


def paragraphs(sentences):
    """Runs of sentences that share a paragraph of the source."""
    run = []
    for s in sentences:
        if run and (s.new_paragraph or s.new_document or s.document != run[-1].document):
            yield run
            run = []
        run.append(s)
    if run:
        yield run
