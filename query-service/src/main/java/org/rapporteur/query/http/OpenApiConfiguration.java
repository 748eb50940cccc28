package org.rapporteur.query.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.date.Deadline;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphNumber;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.answer.TextFile;
import org.rapporteur.web.openapi.CompletedOpenApi;
import org.rapporteur.web.openapi.Examples;
import org.springdoc.core.customizers.DelegatingMethodParameterCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the interface describes itself: values that are written as text are text there too. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final List<Class<?>> IDENTIFIERS = List.of(
            SubjectId.class,
            ForumId.class,
            MeetingId.class,
            MinutesId.class,
            DeclarationId.class,
            InstrumentId.class,
            CommitmentId.class,
            SourceId.class,
            DiscrepancyId.class);

    @Bean
    OpenAPI description() {
        var texts = SpringDocUtils.getConfig().addResponseWrapperToIgnore(Answer.class);
        texts.replaceWithSchema(TextFile.class, new StringSchema().format("byte"));
        IDENTIFIERS.forEach(type -> texts.replaceWithSchema(type, text("An identifier, such as meeting:adgmin-6.")));
        texts.replaceWithSchema(Party.class, text("A party code: ISO 3166-1 alpha-2, org:… or agency:{state}-…."));
        texts.replaceWithSchema(EffectiveDate.class, text("A date in the Extended Date/Time Format of ISO 8601-2."));
        texts.replaceWithSchema(Deadline.class, text("A day, until its end in UTC, or an instant with its offset."));
        texts.replaceWithSchema(ParagraphNumber.class, text("The number of a paragraph: 4, 4.2, 4bis."));
        var localized = text("Text in the language picked; with lang=*, an object of texts by BCP 47 tag.");
        localized.setTypes(Set.of("string", "object"));
        texts.replaceWithSchema(Localized.class, localized);
        return new OpenAPI()
                .info(new Info()
                        .title("Rapporteur: the query service")
                        .version("v1")
                        .description("The record of ministerial meetings, as of any position and any day.")
                        .license(new License().name("Apache-2.0")));
    }

    @Bean
    OpenApiCustomizer completed() {
        return new CompletedOpenApi(new Examples(OpenApiConfiguration.class));
    }

    @Bean
    DelegatingMethodParameterCustomizer recordsOfParameters() {
        return new DescribedComponent.EachOfRecord();
    }

    private static StringSchema text(String description) {
        var schema = new StringSchema();
        schema.setDescription(description);
        return schema;
    }
}
