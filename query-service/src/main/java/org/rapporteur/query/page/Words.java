package org.rapporteur.query.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.party.Party;

/** Dates and parties in words. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** States that bear another name at the United Nations than in the Java platform. */
    private static final Map<String, String> SELF_CHOSEN = Map.of(
            "BN", "Brunei Darussalam",
            "KR", "Republic of Korea",
            "LA", "Lao PDR",
            "MM", "Myanmar",
            "RU", "Russian Federation",
            "TR", "Türkiye",
            "VN", "Viet Nam");

    /** A state by its name, others by what their code says. */
    public String party(Party party) {
        var code = party.code();
        if (code.startsWith("org:")) return code.substring(4).toUpperCase(Locale.ROOT);
        if (code.startsWith("agency:"))
            return code.substring(10).toUpperCase(Locale.ROOT) + " (" + party(party.principal()) + ")";
        return SELF_CHOSEN.getOrDefault(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
    }

    public String date(EffectiveDate date) {
        var plain = date.edtf().replaceAll("[?~%]$", "");
        var words =
                switch (plain.length()) {
                    case 4 -> plain;
                    case 7 -> YearMonth.parse(plain).format(MONTH);
                    case 10 -> LocalDate.parse(plain).format(DAY);
                    default -> "one day from " + DAY.format(date.earliest()) + " to " + DAY.format(date.latest());
                };
        return switch (date.edtf().charAt(date.edtf().length() - 1)) {
            case '?' -> words + " (uncertain)";
            case '~' -> "about " + words;
            case '%' -> "about " + words + " (uncertain)";
            default -> words;
        };
    }

    /** Both ends, or the one that is known; null if neither is. */
    public @Nullable String period(@Nullable Period period) {
        if (period == null) return null;
        var start = period.start();
        var end = period.end();
        if (start == null) return end == null ? null : "until " + date(end);
        if (end == null || end.equals(start)) return date(start);
        return shortStart(start, end) + " to " + date(end);
    }

    /** Days of one month name it once. */
    private String shortStart(EffectiveDate start, EffectiveDate end) {
        var days = start.edtf().length() == 10 && end.edtf().length() == 10;
        return days && start.edtf().startsWith(end.edtf().substring(0, 8))
                ? Integer.toString(start.earliest().getDayOfMonth())
                : date(start);
    }

    /** The year in which a period begins, or nothing. */
    public String year(@Nullable Period period) {
        var start = period == null ? null : period.start();
        return start == null ? "" : Integer.toString(start.earliest().getYear());
    }

    /** A meeting beside another one: its ordinal, host and start, as far as they are known. */
    public String neighbour(@Nullable Integer ordinal, @Nullable Party host, @Nullable EffectiveDate start) {
        return Stream.of(
                        Optional.ofNullable(ordinal).map(number -> "no. " + number),
                        Optional.ofNullable(host).map(this::party),
                        Optional.ofNullable(start).map(this::date))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** A language by its own name. */
    public String language(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return locale.getDisplayName(locale);
    }

    public String languageInEnglish(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    /** Whether an address can be followed in a browser; nothing but the web's own schemes is made a link. */
    public boolean isLink(@Nullable String address) {
        return address != null && (address.startsWith("https://") || address.startsWith("http://"));
    }
}
