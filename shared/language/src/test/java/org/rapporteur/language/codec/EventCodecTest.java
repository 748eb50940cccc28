package org.rapporteur.language.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.text.Localized;
import tools.jackson.core.JacksonException;

/** Revisions 0 and -1 of an event are made up here: the first real one is 1. */
class EventCodecTest {
    private static final Upcaster NAMED_TITLE = new Upcaster(new EventType("forum.Established", 0), data -> {
        data.set("title", data.remove("name"));
        return data;
    });
    private static final Upcaster IN_ENGLISH = new Upcaster(new EventType("forum.Established", -1), data -> {
        var name = data.remove("name").asString();
        data.putObject("name").put("en", name);
        return data;
    });

    private final EventCodec codec = new EventCodec(new EventCatalogue(), List.of(NAMED_TITLE, IN_ENGLISH));
    private final Established established = new Established(Localized.of("en", "Ministers' Meeting"), null, null);

    @Test
    void an_event_of_the_revision_before_is_lifted() {
        assertThat(codec.decode("forum.Established", 0, "{\"name\":{\"en\":\"Ministers' Meeting\"}}"))
                .isEqualTo(established);
    }

    @Test
    void an_event_of_a_still_earlier_revision_is_lifted_step_by_step() {
        assertThat(codec.decode("forum.Established", -1, "{\"name\":\"Ministers' Meeting\"}"))
                .isEqualTo(established);
    }

    @Test
    void the_present_revision_is_not_lifted() {
        assertThat(codec.decode(
                        "forum.Established", 1, codec.encode(established).data()))
                .isEqualTo(established);
        assertThatThrownBy(() -> codec.decode("forum.Established", 1, "{\"name\":{\"en\":\"A\"}}"))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void a_newer_revision_is_refused() {
        assertThatThrownBy(() -> codec.decode("forum.Established", 2, "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("forum.Established", "revision 2", "(1)");
    }

    @Test
    void a_revision_without_a_way_up_is_refused() {
        assertThatThrownBy(() -> codec.decode("forum.Established", -2, "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no upcaster from revision -2");
        assertThatThrownBy(() -> codec.decode("meeting.Cancelled", 0, "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("meeting.Cancelled has no upcaster from revision 0");
    }

    @Test
    void what_is_no_event_is_refused() {
        assertThatThrownBy(() -> codec.decode("forum.Dissolved", 1, "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("forum.Dissolved");
        assertThatThrownBy(() -> codec.encode("a text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
    }

    @Test
    void nothing_unknown_and_nothing_twice_is_let_in() {
        assertThatThrownBy(() -> codec.decode("meeting.Cancelled", 1, "{\"reason\":{\"en\":\"A\"},\"why\":1}"))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() ->
                        codec.decode("meeting.Cancelled", 1, "{\"reason\":{\"en\":\"A\"},\"reason\":{\"en\":\"B\"}}"))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> codec.decode("meeting.Cancelled", 1, "{\"reason\":{\"en\":\"A\"}} {}"))
                .isInstanceOf(JacksonException.class);
    }
}
