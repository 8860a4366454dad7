package org.lectern.core.lint;

/** How much a finding matters. */
public enum Severity {
    /** The item can't be fairly answered as it stands. */
    FLAW,
    /** The item can be answered for a wrong reason, or is hard to read. */
    WEAKNESS
}
