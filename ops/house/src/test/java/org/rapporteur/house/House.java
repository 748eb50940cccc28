package org.rapporteur.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;

/** All main classes, and which part of the house each is in. */
enum House {
    LANGUAGE("org.rapporteur.language"),
    EFFECT("org.rapporteur.effect"),
    LEDGER("org.rapporteur.ledger"),
    TLOG("org.rapporteur.tlog"),
    EMBEDDED("org.rapporteur.embedded"),
    WEB("org.rapporteur.web"),
    COMMAND("org.rapporteur.command"),
    QUERY("org.rapporteur.query"),
    TOOL("org.rapporteur.tool"),
    LAUNCHER("org.rapporteur.launcher"),
    BENCH("org.rapporteur.bench"),
    FAULTS("org.rapporteur.faults");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.rapporteur");

    private final String root;

    House(String root) {
        this.root = root;
    }

    /** As ArchUnit writes a package and all below it. */
    String packages() {
        return root + "..";
    }

    boolean holds(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    /** The packages of all parts but these. */
    static String[] packagesBut(Set<House> parts) {
        return Arrays.stream(values())
                .filter(part -> !parts.contains(part))
                .map(House::packages)
                .toArray(String[]::new);
    }
}
