package org.lectern.generator.question.reading;

import java.util.ArrayList;
import java.util.List;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.generator.language.Analyser;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;

/** An article with its analysis. The article is analysed as one text, so that a name holds across sections. */
public final class ArticleReading {

    private final Article article;
    private final ParsedText parsed;
    private final List<SectionReading> sections;
    private final List<Phrase> phrases;
    private final List<List<Phrase>> bySection;
    private final long latestYear;

    private ArticleReading(Article article, ParsedText parsed, List<SectionReading> sections) {
        this.article = article;
        this.parsed = parsed;
        this.sections = List.copyOf(sections);
        this.bySection =
                this.sections.stream().map(section -> Phrase.in(this, section)).toList();
        this.phrases = bySection.stream().flatMap(List::stream).toList();
        this.latestYear = Years.latest(parsed.text());
    }

    /** Analyses an article. */
    public static ArticleReading of(Article article, Analyser analyser) {
        return of(article, analyser.analyse(textOf(article)));
    }

    /** Reads an article whose {@link #textOf text} was analysed already. */
    public static ArticleReading of(Article article, ParsedText parsed) {
        List<SectionReading> sections = new ArrayList<>();
        int offset = 0;
        int next = 0;
        List<ParsedSentence> sentences = parsed.sentences();
        for (int i = 0; i < article.sections().size(); i++) {
            Section section = article.sections().get(i);
            int end = offset + section.text().length();
            List<ParsedSentence> own = new ArrayList<>();
            while (next < sentences.size() && sentences.get(next).span().start() < end) {
                if (sentences.get(next).span().end() <= end) {
                    own.add(sentences.get(next));
                }
                next++;
            }
            sections.add(
                    new SectionReading(i, section, offset, own, Narrator.of(own, sentences), Pairs.in(own, parsed)));
            offset = end + Section.PARAGRAPH_BREAK.length();
        }
        return new ArticleReading(article, parsed, sections);
    }

    /** What is given to the analyser: the sections' texts, an empty line between them. */
    public static String textOf(Article article) {
        return String.join(
                Section.PARAGRAPH_BREAK,
                article.sections().stream().map(Section::text).toList());
    }

    public Article article() {
        return article;
    }

    public ParsedText parsed() {
        return parsed;
    }

    public List<SectionReading> sections() {
        return sections;
    }

    /** The noun phrases of the article that can stand as options, in the order of the text. */
    public List<Phrase> phrases() {
        return phrases;
    }

    /** Those of one section's sentences. */
    public List<Phrase> phrasesIn(SectionReading section) {
        return bySection.get(section.index());
    }

    /**
     * The latest year that a reader could take for the year of a deed told in the article: the latest it names where that
     * is recent, since it was written about then and tells nothing later; else any.
     */
    public long latestYear() {
        return latestYear;
    }
}
