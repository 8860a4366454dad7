package org.lectern.web.school;

/** A PIN just given, to be shown once: only its hash is kept. */
public record NewPin(String name, String pin) {}
