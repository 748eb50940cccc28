package org.rapporteur.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsTest {

    @ParameterizedTest
    @CsvSource({
        "get, /v1/instruments, [{\"name\":\"cursor\"}], instruments.list",
        "get, /v1/instruments/{slug}, [], instruments.get",
        "get, /v1/forums/{slug}/history, [], forums.history.get",
        "get, /v1/calendar.ics, [], calendar-ics.get",
        "post, /v1/views/{view}/rebuild, [], views.rebuild",
        "head, /v1/{kind}/{slug}, [], kinds.head"
    })
    void an_operation_is_named_by_its_path(String method, String path, String parameters, String id)
            throws JsonProcessingException {
        var operation = new ObjectMapper().readTree("{\"parameters\":" + parameters + "}");

        assertThat(Operations.id(operation, method, path)).isEqualTo(id);
    }

    @Test
    void a_name_that_says_more_is_kept_and_what_records_needs_a_token() throws JsonProcessingException {
        var document = (ObjectNode)
                new ObjectMapper()
                        .readTree(
                                """
                        {"paths": {"/v1/meetings/{slug}/acts/open": {"post": {"operationId": "meeting.open"}}}}""");

        Operations.name(document);

        var operation = document.at("/paths/~1v1~1meetings~1{slug}~1acts~1open/post");
        assertThat(operation.at("/operationId").asText()).isEqualTo("meeting.open");
        assertThat(operation.at("/tags/0").asText()).isEqualTo("meetings");
        assertThat(operation.at("/security/0").has("bearer")).isTrue();
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asText())
                .isEqualTo("bearer");
    }
}
