package org.rapporteur.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list: its items, the cursor of the next page or null, and the position up to which it holds. */
public record Page<T>(List<T> items, @Nullable String next, long position) {}
