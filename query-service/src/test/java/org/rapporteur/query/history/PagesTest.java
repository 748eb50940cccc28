package org.rapporteur.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.query.Service;

@Timeout(60)
class PagesTest {

    @BeforeAll
    static void given() {
        new Deeds(Service.recording(), "pages").record();
    }

    @Test
    void the_history_shows_each_meeting_and_leads_to_its_sources() {
        // what the views have not reached yet, a page does not wait for: ask the interface first
        assertThat(Service.get("/v1/forums/pages/history").statusCode()).isEqualTo(200);
        var page = Service.get("/forums/pages/history", "Accept", "text/html", "Accept-Language", "ms");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("id=\"pages-1\"", "id=\"pages-2\"", "id=\"pages-3\"")
                .contains("href=\"/sources/pages\"", "not on record", "unsettled", "A Chair", "gave its nod to")
                .contains("href=\"#pages-2-pages-open\">unsettled", "id=\"pages-2-pages-open\"")
                .contains("href=\"#pages-2-pages-settled\">sources disagreed", "One question unsettled")
                .contains("On best evidence", "press, independent witnesses: 1")
                .contains("lang=\"ms\">Mesyuarat 1")
                .contains("16 January 2025", "Thailand");
    }

    @Test
    void nothing_on_it_comes_from_elsewhere_or_is_inline() {
        assertThat(Service.get("/v1/forums/pages/history").statusCode()).isEqualTo(200);
        var page = Service.get("/forums/pages/history", "Accept", "text/html");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(page.body()).doesNotContain("<script", " style=", "<style", "src=\"http");
        var styles =
                Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"").matcher(page.body());
        assertThat(styles.results().map(found -> found.group(1)).toList())
                .hasSize(2)
                .allSatisfy(style -> assertThat(Service.get(style).statusCode()).isEqualTo(200));
    }

    @Test
    void a_source_says_what_rests_on_it() {
        assertThat(Service.get("/v1/forums/pages/history").statusCode()).isEqualTo(200);
        var page = Service.get("/sources/pages", "Accept", "text/html");

        assertThat(page.body()).contains("An article", "A paper", "/v1/meetings/pages-2", "/v1/instruments/pages");
    }

    @Test
    void what_is_missing_is_told_as_a_page() {
        var page = Service.get("/forums/unheard-of/history", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("Nothing is on record of");
    }

    @Test
    void the_first_page_lists_the_forums() {
        assertThat(Service.get("/v1/forums/pages").statusCode()).isEqualTo(200);

        assertThat(Service.get("/", "Accept", "text/html").body()).contains("/forums/pages/history");
    }

    @Test
    void the_interface_describes_itself() {
        var description = Service.json(Service.get("/v3/api-docs"));

        assertThat(description.get("openapi").asString()).startsWith("3.1");
        assertThat(description.get("paths").properties().stream().map(entry -> entry.getKey()))
                .contains(
                        "/v1/forums/{slug}/history",
                        "/v1/meetings",
                        "/v1/instruments/{slug}",
                        "/v1/subjects/{kind}/{slug}/acts");
    }
}
