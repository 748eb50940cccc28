package org.rapporteur.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source.
 *
 * @param locator where in the source
 * @param attribute which fact of the act it speaks for; absent, for all
 */
public record Citation(String source, @Nullable String locator, @Nullable String remark, @Nullable String attribute) {}
