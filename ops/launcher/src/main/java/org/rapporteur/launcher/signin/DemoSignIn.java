package org.rapporteur.launcher.signin;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the demo sign-in, on the loopback interface only. */
public final class DemoSignIn {

    private DemoSignIn() {}

    /** Runs at the port of the issuer's address until the context is closed. */
    public static ConfigurableApplicationContext start(DemoAccounts accounts) {
        var port = accounts.issuer().getPort();
        return new SpringApplicationBuilder(SignInConfiguration.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("demoAccounts", accounts))
                .registerShutdownHook(false)
                .run(
                        "--spring.main.banner-mode=off",
                        "--spring.application.name=sign-in",
                        "--spring.config.name=sign-in",
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--server.servlet.session.cookie.name=SIGNIN_SESSION");
    }
}
