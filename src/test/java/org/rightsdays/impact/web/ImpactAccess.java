package org.rightsdays.impact.web;

import java.util.Map;
import org.rightsdays.accounts.Account;
import org.rightsdays.editions.EditionId;
import org.rightsdays.testing.AccessSamples;
import org.rightsdays.testing.Given;
import org.springframework.stereotype.Component;

/** A contribution of Porto that is reported on. */
@Component
class ImpactAccess implements AccessSamples {

    private static final String PATH = "/en/desk/reports/2096/reported-by-porto";

    private final Given given;

    ImpactAccess(Given given) {
        this.given = given;
    }

    @Override
    public Map<String, String> paths(Account organiser) {
        given.contributions(
                Given.contribution("reported-by-porto").of(new EditionId(2096)).build());
        return Map.of(
                "POST /{lang}/desk/reports/{year:\\d{4}}/{slug}/draft",
                PATH + "/draft",
                "POST /{lang}/desk/reports/{year:\\d{4}}/{slug}/speaker",
                PATH + "/speaker",
                "GET /{lang}/desk/reports/{year:\\d{4}}/{slug}",
                PATH,
                "POST /{lang}/desk/reports/{year:\\d{4}}/{slug}",
                PATH,
                "POST /{lang}/desk/reports/{year:\\d{4}}/{slug}/link",
                PATH + "/link",
                "POST /{lang}/desk/reports/{year:\\d{4}}/{slug}/withdraw",
                PATH + "/withdraw",
                "GET /{lang}/desk/figures/{year:\\d{4}}",
                "/en/desk/figures/2096");
    }
}
