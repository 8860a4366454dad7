package org.lectern.generator.language.english;

import java.util.List;
import org.lectern.core.article.Span;
import org.lectern.generator.language.network.Reading;

/**
 * A sentence as the network reads it.
 *
 * @param paragraph index of its paragraph
 * @param words offsets of its words
 * @param reading what the network found
 */
record ReadSentence(int paragraph, List<Span> words, Reading reading) {}
