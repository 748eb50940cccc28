package org.rapporteur.web.page;

/**
 * How many items of a list have a value.
 *
 * @param value of the field that is counted
 * @param count so many items have it
 */
public record Count(String value, long count) {}
