package org.rapporteur.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source.
 *
 * @param locator The place in the source, such as a page; absent if not stated.
 * @param attribute The field of the act that it supports; absent if it supports all fields.
 */
public record SourceCitation(
        String source, @Nullable String locator, @Nullable String remark, @Nullable String attribute) {}
