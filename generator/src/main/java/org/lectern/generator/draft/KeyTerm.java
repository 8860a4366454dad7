package org.lectern.generator.draft;

/**
 * A word or name that carries a section.
 *
 * @param term as it stands in the text
 * @param gloss what it means here, empty where neither the text nor a dictionary says
 */
public record KeyTerm(String term, String gloss) {}
