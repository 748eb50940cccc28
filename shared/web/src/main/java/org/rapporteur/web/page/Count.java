package org.rapporteur.web.page;

/** How many items of a list have a value. */
public record Count(String value, long count) {}
