/**
 * Articles from web pages: the page cut into blocks of text, each block judged by a small fitted model over what it
 * looks like, where it stands and what stands around it.
 */
@NullMarked
package org.lectern.generator.ingest.html;

import org.jspecify.annotations.NullMarked;
