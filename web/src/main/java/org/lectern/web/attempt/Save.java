package org.lectern.web.attempt;

import org.lectern.core.attempt.ClientId;
import org.lectern.core.attempt.GivenAnswer;

/**
 * An answer as a page sends it.
 *
 * @param item id under which the item is presented
 * @param sequence counts this client's saves, from 1
 * @param base position of the response that the page knew to be current, 0 for none
 */
public record Save(String item, ClientId client, long sequence, long base, GivenAnswer answer) {}
