package org.rapporteur.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.house.DependenciesTest.check;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What a package and a class say about themselves. */
class NamesTest {

    @Test
    void everyPackageSaysWhereNullMayBe() {
        var packages =
                House.CLASSES.stream().map(JavaClass::getPackage).distinct().toList();

        assertThat(packages).hasSizeGreaterThan(15);
        assertThat(packages.stream()
                        .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .collect(Collectors.toSet()))
                .isEmpty();
    }

    @Test
    void noClassIsNamedForBeingHandy() {
        check(noClasses()
                .should()
                .haveNameMatching(".*[.$](\\w*(Utils?|Helper|Manager|Impl)|\\w*Base([A-Z]\\w*)?|Abstract\\w*)"));
    }
}
