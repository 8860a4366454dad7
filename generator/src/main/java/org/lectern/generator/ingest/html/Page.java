package org.lectern.generator.ingest.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page cut into blocks, with what must be known of the whole to judge one of them. */
final class Page {

    final PageMetadata metadata;
    final List<PageBlock> blocks;
    /** The title by {@link #letters}. */
    final String titleLetters;
    /** The element whose blocks look most like an article's column. */
    final Ancestry column;

    final int columnFirst;
    final int columnLast;
    /** Index of the block that shows the title, -1 where none does. */
    final int titleAt;
    /** Prose words of blocks that look alike, by {@link Ancestry#signature}. */
    final Map<Integer, Integer> proseOfKind = new HashMap<>();

    final Map<Integer, Integer> wordsOfKind = new HashMap<>();
    final int mostProseOfKind;
    final int mostProseOfParent;
    /** Runs of four words of the text that JSON-LD gives. */
    final Set<String> bodyRuns;

    /** Text in these places is never an article's. */
    private static final int UNVOTING =
            Ancestry.IN_HIDDEN | Ancestry.IN_ASIDE | Ancestry.IN_FOOTER | Ancestry.IN_NAV | Ancestry.IN_FIGURE;

    private Page(PageMetadata metadata, Element body) {
        this.metadata = metadata;
        this.titleLetters = letters(metadata.title());
        this.blocks = PageBlocks.of(body, aroundTitle(body, metadata.title()));
        int mostParent = 1;
        for (PageBlock block : blocks) {
            wordsOfKind.merge(block.place.signature, block.words, Integer::sum);
            if (block.isProse()) {
                proseOfKind.merge(block.place.signature, block.words, Integer::sum);
                mostParent = Math.max(mostParent, holder(block.place).allProseWords);
            }
        }
        this.mostProseOfParent = mostParent;
        this.mostProseOfKind =
                Math.max(1, proseOfKind.values().stream().mapToInt(n -> n).max().orElse(1));
        this.column = column();
        int first = -1;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).place.within(column)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        this.columnFirst = first;
        this.columnLast = last;
        this.titleAt = titleAt();
        this.bodyRuns = runs(metadata.body());
    }

    static Page of(Document document) {
        return new Page(PageMetadata.of(document), document.body());
    }

    private static Set<Element> aroundTitle(Element body, String title) {
        String wanted = letters(title);
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Element> headings = body.select("h1");
        Optional<Element> heading = headings.stream()
                .filter(h1 -> !wanted.isEmpty()
                        && wanted.contains(letters(h1.text()))
                        && !h1.text().isBlank())
                .findFirst()
                .or(() -> headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty());
        heading.ifPresent(h1 -> around.addAll(h1.parents()));
        return around;
    }

    static Ancestry holder(Ancestry place) {
        return place.parent == null ? place : place.parent;
    }

    /** After Readability's scoring: paragraphs vote for the elements around them, links count against. */
    private Ancestry column() {
        Ancestry best = blocks.isEmpty() ? new Ancestry(new Element("body"), null, true) : blocks.getFirst().place;
        double most = -1;
        Set<Ancestry> voted = new HashSet<>();
        for (PageBlock block : blocks) {
            if (block.words < 8
                    || block.linked > 0.5
                    || (block.place.tags & UNVOTING) != 0
                    || block.isHeading()
                    || block.place.clueDistance[Clue.COMMENTS.ordinal()] < Ancestry.FAR) {
                continue;
            }
            for (@Nullable Ancestry at = block.place; at != null && block.isProse(); at = at.parent) {
                at.votingWords += block.words;
            }
            long commas = block.text
                    .chars()
                    .filter(c -> c == ',' || c == '，' || c == '،')
                    .count();
            double vote = (1 + commas + Math.min(3, block.text.length() / 100.0)) * trust(block.place);
            @Nullable Ancestry at = block.place.parent;
            for (int level = 0; level < 4 && at != null; level++) {
                at.score += vote / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
                voted.add(at);
                at = at.parent;
            }
        }
        for (Ancestry place : voted) {
            double linked = place.words == 0 ? 0 : place.linkedWords / (double) place.words;
            double weight = weight(place);
            double score = place.score * (1 - linked) * weight;
            if (score > most || score == most && place.depth > best.depth) {
                most = score;
                best = place;
            }
        }
        return climbed(best);
    }

    /** Articles are cut into several boxes: climbs while what comes along is prose, too, and no list of links. */
    private static Ancestry climbed(Ancestry from) {
        Ancestry column = from;
        @Nullable Ancestry at = from.parent;
        for (int level = 0; level < 6 && at != null && !at.element.normalName().equals("body"); level++) {
            int moreProse = at.votingWords - column.votingWords;
            int moreWords = at.words - column.words;
            int moreLinked = at.linkedWords - column.linkedWords;
            if (moreProse * 8 > column.votingWords && moreProse * 3 > moreWords && moreLinked * 4 < moreWords) {
                column = at;
            }
            at = at.parent;
        }
        return column;
    }

    private static double trust(Ancestry place) {
        double trust = place.clueDistance[Clue.FOOT.ordinal()] < Ancestry.FAR ? 0.2 : 1;
        boolean aside = place.clueDistance[Clue.ASIDE.ordinal()] <= 4
                || place.clueDistance[Clue.RELATED.ordinal()] <= 3
                || place.clueDistance[Clue.INVITATION.ordinal()] <= 2;
        return aside ? trust * 0.6 : trust;
    }

    private static double weight(Ancestry place) {
        int good = Clue.ARTICLE.bit();
        int bad = Clue.COMMENTS.bit() | Clue.FOOT.bit() | Clue.RELATED.bit() | Clue.ADVERT.bit() | Clue.ASIDE.bit();
        double weight = 1;
        if ((place.ownClues & good) != 0) {
            weight *= 1.25;
        }
        if ((place.ownClues & bad) != 0 && (place.ownClues & good) == 0) {
            weight *= 0.5;
        }
        if ((place.tags & (Ancestry.IN_FOOTER | Ancestry.IN_NAV | Ancestry.IN_ASIDE)) != 0) {
            weight *= 0.5;
        }
        if (place.element.attr("itemprop").equals("articleBody")) {
            weight *= 2;
        }
        return weight;
    }

    private int titleAt() {
        String title = titleLetters;
        int best = -1;
        int bestRank = 0;
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            if (block.words > 50) {
                continue;
            }
            // What has fewer than half of the title's letters can't be it.
            String shown = block.text.length() * 2 > title.length() ? letters(block.text) : "";
            boolean same = !title.isEmpty()
                    && (shown.equals(title) || title.startsWith(shown) && shown.length() * 2 > title.length());
            int rank = (same ? 2 : 0) + (block.tag.equals("h1") ? 2 : block.isHeading() ? 1 : 0);
            if (!same && !block.tag.equals("h1")) {
                continue;
            }
            if (rank > bestRank) {
                best = i;
                bestRank = rank;
            }
        }
        return best;
    }

    /** Whether a block says what the title says, letter by letter. */
    boolean saysTitle(PageBlock block) {
        return block.text.length() >= titleLetters.length()
                && letters(block.text).equals(titleLetters);
    }

    /** Letters and digits alone, in small letters. */
    static String letters(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    static Set<String> runs(String text) {
        Set<String> runs = new HashSet<>();
        int[] starts = new int[4];
        int words = 0;
        boolean inside = false;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                starts[words++ % 4] = i;
            } else if (!letter && inside && words >= 4) {
                runs.add(text.substring(starts[words % 4], i));
            }
            inside = letter;
        }
        return runs;
    }
}
