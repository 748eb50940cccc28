package org.rapporteur.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.rapporteur.launcher.Running;
import org.rapporteur.system.StartedSystem;

/** What a person sees who opens the forum's history. */
@ExtendWith(StartedSystem.class)
class HistoryPageBrowserTest {

    private Browser browser;

    @BeforeEach
    void open(Running running) throws IOException {
        browser = Browser.open();
        page().get(running.portal() + "/forums/adgmin/history");
    }

    @AfterEach
    void close() throws IOException {
        browser.close();
    }

    @Test
    void showsTheSevenMeetings() {
        assertThat(page().getTitle()).contains("ASEAN Digital Ministers' Meeting");
        assertThat(page().findElements(By.cssSelector("article.chapter")))
                .extracting(chapter -> chapter.getDomAttribute("id"))
                .containsExactly("adgmin-1", "adgmin-2", "adgmin-3", "adgmin-4", "adgmin-5", "adgmin-6", "adgmin-7");
        assertThat(page().findElement(By.cssSelector("#adgmin-5 h2")).getText())
                .startsWith("5th ASEAN Digital Ministers' Meeting");
        assertThat(page().findElement(By.id("adgmin-5")).getText()).contains("Bangkok");
    }

    @Test
    void isAccessible() {
        assertThat(new AxeBuilder().analyze(page()).getViolations())
                .extracting(Rule::getId)
                .isEmpty();
    }

    @Test
    void leadsFromAFactToItsSource() {
        var note = page().findElement(By.cssSelector("article .cites a"));
        var slug = String.valueOf(note.getDomProperty("href")).replaceAll(".*/", "");
        var title = page().findElement(By.cssSelector(".notes a[href$='/" + slug + "']"))
                .getText();

        page().executeScript("arguments[0].scrollIntoView({block: 'center'}); arguments[0].click();", note);

        assertThat(page().getCurrentUrl()).endsWith("/sources/" + slug);
        assertThat(page().findElement(By.cssSelector("main .kicker")).getText()).isEqualTo("source:" + slug);
        assertThat(new AxeBuilder().analyze(page()).getViolations())
                .extracting(Rule::getId)
                .isEmpty();
    }

    private ChromeDriver page() {
        return browser.driver();
    }
}
