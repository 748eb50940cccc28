package org.rapporteur.launcher.signin;

/** The demo sign-in was started by something else than the launcher. */
public final class OutsideTheLauncher extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    OutsideTheLauncher() {
        super("The demo sign-in runs only inside the launcher: call 'ops/rapporteur start', or give the services the"
                + " issuer of an identity provider of your own.");
    }
}
