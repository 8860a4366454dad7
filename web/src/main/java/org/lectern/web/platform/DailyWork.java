package org.lectern.web.platform;

/** Something that is done once a day, on whichever node is free. Beans that implement it are found by themselves. */
public interface DailyWork {

    /** What the database calls it; kept, so it never changes. */
    String name();

    /** Does it. Done twice, or by two nodes at once, it does no harm. */
    void run();
}
