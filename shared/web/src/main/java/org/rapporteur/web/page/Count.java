package org.rapporteur.web.page;

/**
 * The number of items of a list with one value.
 *
 * @param value The value of the field.
 * @param count The number of items with this value.
 */
public record Count(String value, long count) {}
