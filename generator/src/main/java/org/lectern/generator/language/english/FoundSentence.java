package org.lectern.generator.language.english;

import java.util.List;
import org.lectern.core.article.Span;
import org.lectern.generator.language.network.Sequence;

/**
 * A sentence before it is read.
 *
 * @param paragraph index of its paragraph
 * @param words offsets of its words
 * @param sequence the same words, ready for the network
 */
record FoundSentence(int paragraph, List<Span> words, Sequence sequence) {}
