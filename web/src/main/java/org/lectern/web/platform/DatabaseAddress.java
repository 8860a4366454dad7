package org.lectern.web.platform;

/**
 * How a database is reached.
 *
 * @param url in JDBC's notation
 */
record DatabaseAddress(String url, String user, String password) {}
