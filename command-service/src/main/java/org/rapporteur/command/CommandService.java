package org.rapporteur.command;

import java.time.Clock;
import java.util.List;
import org.rapporteur.command.act.ActCatalogue;
import org.rapporteur.command.act.ActReader;
import org.rapporteur.command.act.ActSchemas;
import org.rapporteur.command.automation.Automation;
import org.rapporteur.command.automation.Automations;
import org.rapporteur.command.automation.Following;
import org.rapporteur.command.automation.ForeseenDay;
import org.rapporteur.command.recording.AxonCommandSide;
import org.rapporteur.command.recording.Recording;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerFault;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.mongo.MongoLedger;
import org.rapporteur.web.start.CannotStart;
import org.rapporteur.web.start.Service;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** The command service: records acts. Its one state is the ledger. */
@SpringBootApplication(proxyBeanMethods = false)
public class CommandService {

    public static void main(String[] arguments) {
        Service.main(application(Clock.systemUTC()), arguments);
    }

    /** The service, to be started alone or beside others. */
    public static SpringApplicationBuilder application(Clock clock) {
        return Service.named("command-service", CommandService.class, clock);
    }

    @Bean(destroyMethod = "close")
    MongoLedger ledger(@Value("${rapporteur.mongodb-uri}") String uri, Clock clock) {
        if (uri.isBlank()) throw new CannotStart("The address of the database is missing: set RAPPORTEUR_MONGODB_URI.");
        try {
            return MongoLedger.connect(uri, clock);
        } catch (LedgerUnavailable away) {
            throw new CannotStart(
                    "The database does not answer: start it, or set RAPPORTEUR_MONGODB_URI to its address.");
        } catch (LedgerFault fault) {
            throw new CannotStart(String.valueOf(fault.getMessage()));
        }
    }

    @Bean
    ActCatalogue acts() {
        return new ActCatalogue(Streams.ACTS);
    }

    @Bean
    ActSchemas schemas(ActCatalogue acts) {
        return new ActSchemas(acts);
    }

    @Bean
    ActReader reader(ActCatalogue acts, ActSchemas schemas) {
        return new ActReader(acts, schemas);
    }

    @Bean(destroyMethod = "close")
    AxonCommandSide axon(Ledger ledger) {
        return new AxonCommandSide(ledger, EventCodec.published());
    }

    @Bean
    Recording recording(Ledger ledger, AxonCommandSide axon, ActReader reader, Clock clock) {
        return new Recording(ledger, axon, reader, clock);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "rapporteur.automations", matchIfMissing = true)
    Automations automations(
            List<Automation> automations,
            List<ForeseenDay> deadlines,
            MongoLedger ledger,
            Recording recording,
            ActCatalogue acts,
            ActReader reader,
            Clock clock) {
        return Automations.start(
                new Automations.Rules(automations, deadlines),
                ledger,
                ledger.notebook("automations"),
                new Following(recording, acts, reader),
                clock);
    }
}
