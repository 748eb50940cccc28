package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a run, for people and for programs. */
record Report(List<Row> rows) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String markdown() {
        String head =
                """
                | what | value | unit | spread | baseline | ratio | goal | met |
                |---|---:|---|---:|---:|---:|---|---|
                """;
        return head + rows.stream().map(Report::line).collect(Collectors.joining("\n"));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file, JSON.writeValueAsString(rows.stream().map(Report::json).toList()) + "\n");
    }

    private static Map<String, @Nullable Object> json(Row row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", row.name());
        json.put("value", row.value());
        json.put("unit", row.unit());
        json.put("baseline", row.baseline());
        json.put("ratio", row.ratio());
        json.put("goal", row.goal());
        json.put("met", row.met());
        return json;
    }

    private static String line(Row row) {
        return "| %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        row.name(),
                        number(row.value()),
                        row.unit(),
                        row.spread() == null ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * row.spread()),
                        number(row.baseline()),
                        number(row.ratio()),
                        row.goal() == null ? "" : row.goal(),
                        row.met() == null ? "" : row.met() ? "yes" : "**no**");
    }

    private static String number(@Nullable Double value) {
        if (value == null) return "";
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.3g", value);
    }
}
