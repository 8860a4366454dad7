package org.lectern.generator.language.network;

import java.util.List;

/**
 * What the network reads in a sentence of n words. Lists have one entry a word.
 *
 * @param tags universal part-of-speech tags
 * @param pennTags Penn Treebank tags
 * @param features feature bundles as CoNLL-U writes them
 * @param lemmaScripts the three likeliest lemma scripts, best first
 * @param kindScores scores of GUM's entity types of the noun phrase that the word heads, in the order of the alphabet,
 *     {@code none} for a word that heads none among them
 * @param nameScores scores of O, B-PER, I-PER, B-LOC, I-LOC, B-ORG, I-ORG
 * @param heads indices of heads, 0 the root; they form a tree
 * @param relations dependency relations to those heads
 * @param certainty for each head, how far it lies above the next best, as a difference of log odds
 * @param vectors what the network knows of each word
 */
public record Reading(
        List<String> tags,
        List<String> pennTags,
        List<String> features,
        List<List<String>> lemmaScripts,
        float[][] kindScores,
        float[][] nameScores,
        int[] heads,
        List<String> relations,
        float[] certainty,
        float[][] vectors) {}
