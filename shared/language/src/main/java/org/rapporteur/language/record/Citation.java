package org.rapporteur.language.record;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SourceId;

/**
 * A source on which an act rests, and what it supports.
 *
 * @param source The source.
 * @param locator The place in the source, such as a page; absent if not stated.
 * @param remark A remark on the source, in words; absent if there is none.
 * @param attribute The field of the act that the source supports; absent if it supports all fields.
 */
public record Citation(
        SourceId source, @Nullable String locator, @Nullable String remark, @Nullable String attribute) {}
