package org.rapporteur.query;

import java.time.Clock;
import java.time.zone.ZoneRulesProvider;
import java.util.Objects;
import org.rapporteur.web.start.Service;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The query service: answers from what follows from the record, and shows it. */
@SpringBootApplication(proxyBeanMethods = false)
public class QueryService {

    public static void main(String[] arguments) {
        Service.main(application(Clock.systemUTC()), arguments);
    }

    /** The service, to be started alone or beside others. */
    public static SpringApplicationBuilder application(Clock clock) {
        // The calendar's library brings time zones that log while they are loaded. Loaded first by logging, they would
        // have it complain of itself.
        Objects.requireNonNull(ZoneRulesProvider.getAvailableZoneIds());
        return Service.named("query-service", QueryService.class, clock);
    }
}
