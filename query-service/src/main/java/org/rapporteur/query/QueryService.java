package org.rapporteur.query;

import org.rapporteur.web.start.Service;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The query service: answers from what follows from the record, and shows it. */
@SpringBootApplication(proxyBeanMethods = false)
public class QueryService {

    public static void main(String[] arguments) {
        Service.main(application(), arguments);
    }

    /** The service, to be started alone or beside others. */
    public static SpringApplicationBuilder application() {
        return Service.named("query-service", QueryService.class);
    }
}
