package org.rapporteur.query.forums;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;

/**
 * A title of the forum.
 *
 * @param title The title.
 * @param from The first day of the title; null if that is not on record.
 */
public record Title(
        Localized title, @Nullable String acronym, @Nullable EffectiveDate from, List<Citation> citations) {}
