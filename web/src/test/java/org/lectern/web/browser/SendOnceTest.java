package org.lectern.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.account.Sessions;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.TestSchool;

/** A second click while the first is on its way sends nothing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SendOnceTest {

    private static final String CLICK_TWICE = """
            () => {
              const stopped = [];
              addEventListener("submit", (event) => { stopped.push(event.defaultPrevented); event.preventDefault(); });
              const button = document.querySelector("form[action='/classes'] [type=submit]");
              button.click();
              stopped.push(button.getAttribute("aria-disabled") === "true");
              button.click();
              dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
              stopped.push(button.hasAttribute("aria-disabled"));
              button.click();
              return stopped;
            }
            """;

    @TestHTTPResource("/")
    URI address;

    @Inject
    TestSchool school;

    @Inject
    Sessions sessions;

    @Test
    void theSecondClickIsIgnoredUntilThePageIsShownAgain() {
        Account teacher = school.teacher();
        String base = address.toString().replaceAll("/$", "");
        try (Chromium chromium = new Chromium();
                BrowserContext window =
                        chromium.window(1280, 800, sessions.begin(teacher).text(), base)) {
            Page page = window.newPage();
            page.navigate("/classes");
            page.getByLabel("Name").first().fill("7b");

            assertThat(page.evaluate(CLICK_TWICE)).isEqualTo(List.of(false, true, true, false, false));
        }
    }
}
